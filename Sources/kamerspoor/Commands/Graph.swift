internal import Archive
internal import Dossiers
internal import Kamerstukken
internal import Reporting

extension Command {
  static let graph = Command(
    name: "graph", operands: "WHAT",
    summary: Phrase("Show the links around a motion, document, dossier or person."),
    discussion: [
      .prose([
        Phrase("Without --format a tree is printed."),
        Phrase(
          "A link that no paper states is marked as inferred, with how sure it is and why: in drawings it is dashed."
        ), Phrase("A person or body is shown and not followed, unless it is what was asked for."),
      ]),
      .prose([
        Phrase("Kinds of link: \(Link.Kind.allCases.map(\.rawValue).joined(separator: ", ")).")
      ]),
    ],
    options: [.archive, .graphFormat, .json, .depth, .kinds]
  ) { invocation, console in
    let format = try invocation.graphFormat()
    let depth = try invocation.count(.depth, within: 1...12) ?? 2
    let kinds = try invocation.linkKinds()
    var library = try Library(invocation)
    let found = try GraphRoots(invocation.text, &library)
    let map = LinkMap(around: found.nodes, in: found.graph, depth: depth, kinds: kinds)
    let provenance = Provenance(
      program: "kamerspoor \(Kamerspoor.version)", asOf: Check.newestDate(in: found.graph),
      documents: map.documents, in: found.graph)
    let note = ProvenanceNote(provenance, of: invocation.text, in: console.language)
    let view = GraphView(map, of: invocation.text, in: console.language, notes: note.lines)
    if format != .text {
      console.write(view.written(as: format, depth: depth, kinds: kinds))
    } else if !found.nodes.isEmpty {
      console.print(view.lines(on: console.sheet))
    }
    if found.nodes.isEmpty {
      console.note("nothing that is held is called \(invocation.text), or speaks of it")
      LookUp(invocation.text).noteNumbersAlone("graph", console)
      try library.noteNear(LookUp(invocation.text), "graph", console)
    }
    return found.nodes.isEmpty ? .nothingFound : .done
  }
}

extension Option {
  static let graphFormat = Option(
    name: "format", value: "FORMAT",
    summary: Phrase("text, dot, graphml, gexf, mermaid or json; else text."),
    completion: .graphFormats)
  static let depth = Option(
    name: "depth", value: "N",
    summary: Phrase("Follow at most this many links from what was asked (2)."))
  static let kinds = Option(
    name: "kinds", value: "KIND,…",
    summary: Phrase("Follow links of these kinds only: answers,replaces."), completion: .linkKinds)
}

extension Invocation {
  fileprivate func graphFormat() throws(UsageError) -> GraphFormat {
    try format(.graphFormat, text: .text, json: .json)
  }

  /// The kinds of link to follow; a hyphen may stand for the blank in one: `advises-on`.
  fileprivate func linkKinds() throws(UsageError) -> Set<Link.Kind> {
    guard let text = self[.kinds] else { return Set(Link.Kind.allCases) }
    var kinds: Set<Link.Kind> = []
    for word in text.split(separator: ",") {
      let words = word.lowercased().split { $0 == " " || $0 == "-" || $0 == "_" }
      let name = words.joined(separator: " ")
      guard let kind = Link.Kind(rawValue: name) else {
        let names = Link.Kind.allCases.map {
          $0.rawValue.split(separator: " ").joined(separator: "-")
        }
        throw UsageError("--kinds wants some of \(names.joined(separator: ",")), not \(word)")
      }
      kinds.insert(kind)
    }
    guard !kinds.isEmpty else { throw UsageError("--kinds wants a kind of link: answers,replaces") }
    return kinds
  }
}
