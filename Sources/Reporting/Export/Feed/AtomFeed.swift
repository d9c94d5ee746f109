internal import Dossiers
internal import Kamerstukken

/// A feed of the papers, and of the cases of the register, that came.
struct AtomFeed: IteratorProtocol {
  private let selection: Selection
  private let isNewAlone: Bool
  private var rest: ArraySlice<Int>
  private let citations: PaperCitations
  /// The events that a paper is a source of, in order.
  private var events: [Int: [Event]] = [:]

  init(_ selection: Selection, new: Set<Int>?) {
    self.selection = selection
    isNewAlone = new != nil
    citations = PaperCitations(selection.graph)
    for event in selection.events {
      for document in Set(event.sources.map(\.document)) {
        events[document, default: []].append(event)
      }
    }
    let members = selection.documents.filter { new?.contains($0) ?? true }
    // Of one run the newest paper first; the graph has them in order of their days, the undated last.
    let ranks = members.map { document in
      let isDated = selection.graph.documents[document].record.date?.earliest != nil
      return (selection.updated(document), isDated ? 1 : 0, document)
    }
    rest = ranks.sorted(by: >).map(\.2)[...]
  }

  mutating func next() -> AtomEntry? {
    rest.popFirst().map { document in
      AtomEntry(document, events[document] ?? [], citations[document], in: selection)
    }
  }

  /// The begin of the feed, up to its first entry.
  var head: String {
    let program = selection.provenance.program.split(separator: " ")
    let name = String(program.first ?? "")
    let version = program.dropFirst().joined(separator: " ")
    var xml = XMLText()
    xml.declare()
    xml.open(
      "feed",
      [("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", selection.language.rawValue)])
    xml.element("id", "urn:x-kamerspoor:feed:\(Self.escaped(selection.subject ?? ""))")
    xml.element("title", title)
    xml.element(
      "subtitle", ProvenanceNote(selection).head.joined(separator: ". "), [("type", "text")])
    xml.element("updated", updated)
    xml.element("generator", name, [("version", version)])
    xml.open("author")
    xml.element("name", name)
    xml.close("author")
    return xml.text
  }

  private var title: String {
    switch (selection.subject, isNewAlone) {
    case (let subject?, true): selection.say("Kamerspoor: new of \(subject)")
    case (let subject?, false): selection.say("Kamerspoor: \(subject)")
    case (nil, true): selection.say("Kamerspoor: new papers")
    case (nil, false): selection.say("Kamerspoor: all papers")
    }
  }

  /// When the newest entry came; of an empty feed when something came last.
  private var updated: String {
    rest.first.map(selection.updated)
      ?? selection.documents.compactMap { selection.arrivals[$0] }.max()
      ?? Selection.midnight(selection.provenance.asOf)
  }

  /// What was asked for as a part of an address: letters and digits, and of other bytes the number.
  private static func escaped(_ text: String) -> String {
    GraphText.token(text.isEmpty ? "all" : text, keeping: "-.")
  }
}

extension Selection {
  /// When a paper came, else its own day, else the day by which everything is judged; never the time of day.
  func updated(_ document: Int) -> String {
    arrivals[document]
      ?? Self.midnight(graph.documents[document].record.date?.value ?? provenance.asOf)
  }

  /// The begin of a day as RFC 3339 writes it; of no day the begin of 1970, since a feed must have one.
  static func midnight(_ day: CalendarDate?) -> String {
    "\(day?.description ?? "1970-01-01")T00:00:00Z"
  }
}
