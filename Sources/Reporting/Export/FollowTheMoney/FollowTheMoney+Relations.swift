internal import Dossiers
internal import Kamerstukken

extension FollowTheMoney {
  /// A link: what documents a thing, or else joins two, with who says so and why.
  func relation(_ edge: LinkMap.Edge) -> FtMEntity {
    let (from, to) = (map.nodes[edge.from], map.nodes[edge.to])
    let key = "\(edge.link.kind.rawValue)|\(map.graph.key(of: from))|\(map.graph.key(of: to))"
    let isDocumenting = from.isPaper && !to.isPaper
    var entity = FtMEntity(isDocumenting ? "Documentation" : "UnknownLink", key: "link|\(key)")
    entity.add(id(of: from), isDocumenting ? "document" : "subject")
    entity.add(id(of: to), isDocumenting ? "entity" : "object")
    entity.add(edge.link.kind.rawValue, "role")
    entity.add(edge.link.basis.rawValue, "status")
    entity.add(text: selection.basis(edge.link), to: "summary")
    for source in edge.link.sources { entity.add(text: selection.place(source), to: "description") }
    prove(&entity, by: edge.link.sources)
    sign(&entity)
    return entity
  }

  /// What happened, each with its link to the motion it is about.
  var happenings: [[FtMEntity]] {
    var seen: [String: Int] = [:]
    return selection.events.map { event in
      let key = "event|\(EventKey(event, in: graph).text)"
      let count = seen[key, default: 0]
      seen[key] = count + 1
      return happening(event, key: count == 0 ? key : "\(key)|\(count)")
    }
  }

  private func happening(_ event: Event, key: String) -> [FtMEntity] {
    var entity = FtMEntity("Event", key: key)
    entity.add(name: selection.headline(event), to: "name")
    entity.add(text: selection.sentence(event), to: "summary")
    entity.add(event.date)
    entity.add(EventKey(event, in: graph).code, "keywords")
    entity.add(text: selection.doubt(event) ?? selection.sureness(event), to: "notes")
    if let reason = selection.dateReason(event) {
      entity.add(text: selection.say("Date: \(reason)"), to: "notes")
    }
    for source in event.sources { entity.add(text: selection.place(source), to: "description") }
    prove(&entity, by: event.sources)
    sign(&entity)
    guard let motion = event.motion else { return [entity] }
    var link = FtMEntity("UnknownLink", key: "about|\(key)")
    link.add(entity.id, "subject")
    link.add(id(of: .motion(motion)), "object")
    link.add("about", "role")
    link.add(event.isReaders ? "reader" : event.isInferred ? "inferred" : "stated", "status")
    link.add(text: selection.doubt(event), to: "summary")
    prove(&link, by: event.sources)
    sign(&link)
    return [entity, link]
  }
}

extension Link.Node {
  /// Whether it is a paper, held or only known by its number.
  fileprivate var isPaper: Bool {
    switch self {
    case .document, .number: true
    default: false
    }
  }
}
