internal import Dossiers
internal import Kamerstukken

/// Where a page tells of a node; nothing where it does not.
struct NodePlace {
  let link: PageLink

  init?(_ node: Link.Node, _ matter: ReportMatter) {
    let place: PageLink? =
      switch node {
      case .motion(let motion): matter.motion(motion)
      case .document(let document), .commitment(let document, _): matter.source(document)
      case .number(let id): .official(paper: id)
      case .debate, .person, .body: nil
      }
    guard let place else { return nil }
    link = place
  }
}

/// A node in two short lines.
struct NodeWords {
  private let matter: ReportMatter

  init(_ matter: ReportMatter) {
    self.matter = matter
  }

  func lines(of node: Link.Node) -> (head: String, rest: String) {
    let graph = matter.graph
    let selection = matter.selection
    switch node {
    case .motion(let motion):
      let identity = graph.motions[motion]
      let who = identity.submitters.map(\.text).joined(separator: ", ")
      guard let number = identity.kamerstuk else {
        return (selection.stage(motion), who)
      }
      let doubt = identity.isNumberInferred ? " (\(selection.say("inferred")))" : ""
      return (number + doubt, who)
    case .document(let document):
      let held = graph.documents[document]
      let kind = matter.selection.kind(held.record.kind)
      let day = held.record.date?.value.map(\.description)
      // The column says what a memo or a letter is.
      let isTold = GraphChart.Column(node, in: graph) != .other
      let head = isTold ? day ?? kind : [kind, day].compactMap(\.self).joined(separator: " ")
      return (head, held.record.title?.text ?? held.name)
    case .debate(let debate):
      let identity = graph.debates[debate]
      return (
        identity.kind,
        [identity.day?.description, identity.title].compactMap(\.self).joined(separator: " ")
      )
    case .number(let id):
      return (id, graph.documents(withNumber: id).isEmpty ? selection.say("not held") : "")
    case .commitment(let document, let index):
      return (selection.say("promise"), graph.documents[document].record.commitments[index].text)
    case .person, .body: return (matter.selection.label(node), "")
    }
  }
}
