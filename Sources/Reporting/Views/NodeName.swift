package import Dossiers
package import Kamerstukken

extension Words {
  /// What a link joins, in a few words.
  package static func name(_ node: Link.Node, in graph: DossierGraph) -> Phrase {
    switch node {
    case .document(let document): Phrase(verbatim: graph.documents[document].name)
    case .motion(let motion): Phrase("the \(graph.motions[motion].label)")
    case .number(let id): Phrase(verbatim: id)
    case .debate(let debate): Phrase("the \(graph.debates[debate].label)")
    case .person(let person): Phrase(verbatim: graph.people[person].name.text)
    case .body(let name): Phrase(verbatim: name)
    case .commitment(let document, let index):
      Phrase("the promise «\(graph.documents[document].record.commitments[index].text)»")
    }
  }

  /// What a node says where it stands alone: a paper with its kind, title and day.
  package static func label(_ node: Link.Node, in graph: DossierGraph) -> Phrase {
    switch node {
    case .document(let document):
      let held = graph.documents[document]
      let title = held.record.title.map { " «\($0.text)»" } ?? ""
      let kind = Phrase(term: held.record.kind.rawValue)
      guard let day = held.record.date?.value else {
        return Phrase("\(kind)\(title) (\(held.name))")
      }
      return Phrase("\(kind)\(title) of \(day) (\(held.name))")
    case .motion(let motion): return graph.motions[motion].label
    case .debate(let debate): return graph.debates[debate].label
    case .commitment(let document, let index):
      let commitment = graph.documents[document].record.commitments[index]
      guard let by = commitment.by else { return Phrase("promise «\(commitment.text)»") }
      return Phrase("promise «\(commitment.text)» by \(by)")
    case .number, .person, .body: return name(node, in: graph)
    }
  }
}
