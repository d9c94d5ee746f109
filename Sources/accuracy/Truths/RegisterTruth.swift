internal import Kamerstukken
internal import Register
internal import TestAids

/// What the Chamber's register knows of a motion: number, dossier, day, form, Members, replaced number.
enum RegisterTruth {
  /// The truths in a row of the register, by the publication id of its papers.
  static func all(in row: JSONValue) -> [String: JSONValue] {
    var truths: [String: JSONValue] = [:]
    for document in row["Document"]?.items ?? [] {
      guard let id = document["HuidigeDocumentVersie"]?["ExterneIdentifier"]?.string,
        let truth = truth(of: document, on: row["Onderwerp"]?.string ?? "", named: id)
      else { continue }
      truths[id] = truth
    }
    return truths
  }

  private static func truth(
    of document: JSONValue, on words: String, named id: String
  ) -> JSONValue? {
    guard id.hasPrefix("kst-"), let subject = RegisterSubject(words),
      let day = document["Datum"]?.string?.prefix(10)
    else { return nil }
    let number = String(id.dropFirst("kst-".count))
    let dossier = number.split(separator: "-").dropLast().joined(separator: "-")
    var motion: [String: JSONValue] = [
      "kamerstuk": .string(number), "form": .string(subject.form.rawValue),
      "submitters": .array(subject.submitters.map(JSONValue.named)),
      "coSigned": .boolean(subject.isCoSigned),
    ]
    // The register does not always say what an amended motion replaces.
    if subject.replaced != nil || subject.form == .motie {
      motion["replaces"] = subject.replaced.map(JSONValue.string) ?? .null
    }
    return .object([
      "kind": .object(["value": .string("motie")]),
      "date": .object(["value": .string(String(day))]),
      "kamerstukken": .array([.string(number)]), "dossiers": .array([.string(dossier)]),
      "motions": .array([.object(motion)]),
    ])
  }
}
