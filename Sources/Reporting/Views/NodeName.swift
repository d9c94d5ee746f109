package import Dossiers
internal import Kamerstukken

extension Words {
  /// What a link joins, in a few words.
  package static func name(_ node: Link.Node, in graph: DossierGraph) -> String {
    switch node {
    case .document(let document): graph.documents[document].name
    case .motion(let motion): "the \(graph.motions[motion].label)"
    case .number(let id): id
    case .debate(let debate): "the \(graph.debates[debate].label)"
    case .person(let person): graph.people[person].name.text
    case .body(let name): name
    case .commitment(let document, let index):
      "the promise «\(graph.documents[document].record.commitments[index].text)»"
    }
  }

  /// What a node says where it stands alone: a paper with its kind, title and day.
  package static func label(_ node: Link.Node, in graph: DossierGraph) -> String {
    switch node {
    case .document(let document):
      let held = graph.documents[document]
      let title = held.record.title.map { " «\($0.text)»" } ?? ""
      let day = held.record.date?.value.map { " of \($0)" } ?? ""
      return "\(held.record.kind.rawValue)\(title)\(day) (\(held.name))"
    case .motion(let motion): return graph.motions[motion].label
    case .debate(let debate): return graph.debates[debate].label
    case .commitment(let document, let index):
      let commitment = graph.documents[document].record.commitments[index]
      return "promise «\(commitment.text)»" + (commitment.by.map { " by \($0)" } ?? "")
    case .number, .person, .body: return name(node, in: graph)
    }
  }
}
