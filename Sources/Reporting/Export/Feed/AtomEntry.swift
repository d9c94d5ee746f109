internal import Dossiers
internal import Kamerstukken

/// A paper or a case of the register as an entry of a feed.
struct AtomEntry {
  private let document: Int
  private let events: [Event]
  private let citation: PaperCitation?
  private let selection: Selection

  init(_ document: Int, _ events: [Event], _ citation: PaperCitation?, in selection: Selection) {
    self.document = document
    self.events = events
    self.citation = citation
    self.selection = selection
  }

  private var held: HeldDocument { selection.graph.documents[document] }

  /// The digest of a paper; of a case its number, since what is kept of it changes.
  private var id: String {
    held.register.map { "urn:x-kamerspoor:register:\(GraphText.token($0.number, keeping: "-"))" }
      ?? "urn:sha256:\(held.sha256)"
  }

  var text: String {
    var xml = XMLText(depth: 1)
    xml.open("entry")
    xml.element("id", id)
    xml.element("title", held.record.title?.text ?? held.name, [("type", "text")])
    xml.element("updated", selection.updated(document))
    if let day = held.record.date?.value { xml.element("published", Selection.midnight(day)) }
    for author in authors {
      xml.open("author")
      xml.element("name", author)
      xml.close("author")
    }
    if let address {
      xml.empty("link", [("rel", "alternate"), ("type", "text/html"), ("href", address)])
    }
    xml.empty("category", [("term", kind)])
    for dossier in held.record.dossiers {
      xml.empty("category", [("term", dossier), ("label", selection.say("dossier \(dossier)"))])
    }
    xml.element("summary", summary.joined(separator: "\n"), [("type", "text")])
    xml.close("entry")
    return xml.text
  }

  /// What the paper is; of a case what the case is of.
  private var kind: String {
    let record = held.record
    guard held.isOfRegister else { return record.kind.rawValue }
    if !record.commitments.isEmpty { return "toezegging" }
    if record.motions.contains(where: { $0.relation == .is }) { return "motie" }
    return record.letters.isEmpty ? record.kind.rawValue : "kamerbrief"
  }

  /// Members who hand it in, else those who sign, else the ministry.
  private var authors: [String] {
    let own = held.record.motions.first { $0.relation == .is }
    let names = own?.submitters.map(\.text) ?? held.record.signatories.map(\.name.text)
    return names.isEmpty ? held.ministry.map { [$0.wholeName] } ?? [] : names
  }

  /// The official publication of the paper, or of the motion or letter that a case is of.
  private var address: String? {
    if let citation { return citation.number.address }
    guard held.isOfRegister else { return nil }
    let record = held.record
    return
      (record.motions.first { $0.relation == .is }?.kamerstuk ?? record.letters.first?.ids.first)
      .flatMap(KamerstukNumber.init(id:))?.address
  }

  /// The citation, what happened by it and how sure that is, and the file.
  private var summary: [String] {
    let happened = events.map { event in
      "\(selection.date(event.date)): \(selection.sentence(event))"
        + (selection.doubt(event).map { " (\($0))" } ?? "") + "."
    }
    let source = Provenance.Source(
      name: held.name, sha256: held.sha256, isOfRegister: held.isOfRegister)
    let corrected = held.corrections.map {
      "\(selection.say("Corrected by the reader: \($0.correction.field)"))."
    }
    return (citation.map { ["\($0.text)."] } ?? []) + happened + corrected
      + ["\(ProvenanceNote(selection).line(source))."]
  }
}
