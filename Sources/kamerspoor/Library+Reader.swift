internal import Archive
internal import Dossiers
internal import Kamerstukken

/// What the reader's verdicts join, so that a question gathers papers that no key of theirs brings together.
struct VerdictReach {
  private var others: [String: Set<String>] = [:]

  init(_ verdicts: [Verdict]) {
    for verdict in verdicts where verdict.value == .accepted {
      let (from, to) = (Self.anchors(verdict.subject.from), Self.anchors(verdict.subject.to))
      for anchor in from { others[anchor, default: []].formUnion(to) }
      for anchor in to { others[anchor, default: []].formUnion(from) }
    }
  }

  /// What a key of a node leads to: the start of a digest behind `sha256:`, else keys by which papers are found.
  private static func anchors(_ key: String) -> [String] {
    guard let colon = key.firstIndex(of: ":") else { return [] }
    let name = String(key[key.index(after: colon)...])
    switch key[..<colon] {
    case "document", "commitment": return [digest(name)]
    case "motion", "number":
      guard name.contains("@") else { return [BlockKey.motion(name), BlockKey.paper(name)] }
      return [digest(name)]
    default: return []
    }
  }

  private static func digest(_ name: String) -> String {
    "sha256:\(name.prefix { $0 != "@" })"
  }

  /// The starts of digests and the keys that papers and their keys lead to.
  func reached(
    from documents: [DocumentID], _ keys: Set<String>
  ) -> (digests: [String], keys: Set<String>) {
    guard !others.isEmpty else { return ([], []) }
    var found: Set<String> = []
    for document in documents { found.formUnion(others["sha256:\(document.digits)"] ?? []) }
    for key in keys { found.formUnion(others[key] ?? []) }
    let digests = found.filter { $0.hasPrefix("sha256:") }
    return (digests.map { String($0.dropFirst(7)) }.sorted(), found.subtracting(digests))
  }
}

extension Library {
  /// The papers of a dossier, with those that the reader says are printed under a number of it.
  func summaries(inDossier dossier: DossierNumber) throws -> [DocumentSummary] {
    var found = try archive.summaries(inDossier: dossier.description)
    let numbers = corrections.values.flatMap { $0 }.filter {
      $0.field == .kamerstuk && KamerstukNumber(id: $0.value)?.dossier == dossier
    }
    for id in numbers.compactMap({ DocumentID(sha256: $0.sha256) }).sorted()
    where !found.contains(where: { $0.id == id }) {
      found += try archive.summary(of: id).map { [$0] } ?? []
    }
    return found
  }
}

extension Archive {
  /// Works out again by which keys the corrected papers are found.
  ///
  /// Of every one that is corrected, or of one of which a correction was taken back.
  mutating func findCorrected(also sha256: String? = nil) throws {
    let corrections = Dictionary(grouping: try corrections(), by: \.sha256)
    for sha256 in Set(corrections.keys).union(sha256.map { [$0] } ?? []).sorted() {
      guard let id = DocumentID(sha256: sha256), let text = try text(of: id),
        text.sha256 == sha256
      else { continue }
      let held = try ReadPaper(text, of: self).held
      let printed = Set(BlockKey.keys(of: held))
      let corrected = BlockKey.keys(of: held.corrected(by: corrections[sha256] ?? []))
      try setKeys(corrected.filter { !printed.contains($0) }, ofCorrected: id)
    }
  }
}
