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
}
