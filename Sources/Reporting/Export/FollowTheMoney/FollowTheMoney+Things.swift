internal import Dossiers
internal import Kamerstukken

extension FollowTheMoney {
  /// What a node is; nothing of a held paper, which is an entity already.
  func thing(_ node: Link.Node) -> FtMEntity? {
    switch node {
    case .document: nil
    case .motion(let motion): self.motion(motion)
    case .number(let id): number(id)
    case .debate(let debate): self.debate(debate)
    case .person(let person): self.person(person)
    case .body(let name): body(name)
    case .commitment(let document, let index): promise(document, index)
    }
  }

  private func event(_ node: Link.Node, _ keyword: String) -> FtMEntity {
    var entity = FtMEntity("Event", key: graph.key(of: node))
    entity.add(name: selection.label(node), to: "name")
    entity.add(keyword, "keywords")
    sign(&entity)
    return entity
  }

  private func motion(_ motion: Int) -> FtMEntity {
    let node = Link.Node.motion(motion)
    let identity = graph.motions[motion]
    var entity = event(node, "motie")
    let said = identity.mentions.map { graph.motion($0) }
    entity.add(graph.day(of: node)?.description, "date")
    entity.add(string: identity.form.rawValue, to: "keywords")
    entity.add(text: said.lazy.compactMap(\.request?.text).first, to: "summary")
    entity.add(text: said.lazy.compactMap(\.subject?.text).first, to: "description")
    if let id = identity.kamerstuk, let number = KamerstukNumber(id: id) {
      let basis =
        identity.isNumberInferred
        ? " (\(selection.say("inferred: \(selection.reasons(identity.numberReasons))")))" : ""
      entity.add(text: citations.text(of: id) + basis, to: "notes")
      if !identity.isNumberInferred {
        entity.add(number.address, "sourceUrl")
        entity.add(id, "recordId")
      }
    }
    if !identity.mergeReasons.isEmpty {
      let reasons = selection.reasons(identity.mergeReasons)
      let how = selection.sureness(graph.isMergedByReader(motion) ? .reader : .inferred)
      entity.add(
        text: selection.say("Some mentions are taken for this motion (\(how): \(reasons))"),
        to: "notes")
    }
    if let state = graph.state(of: motion) { entity.add(string: state.value, to: "keywords") }
    for person in involved[node] ?? [] { entity.add(id(of: person), "involved") }
    prove(
      &entity,
      by: identity.mentions.map {
        Proof(document: $0.document, evidence: graph.motion($0).evidence)
      })
    return entity
  }

  private func debate(_ debate: Int) -> FtMEntity {
    let identity = graph.debates[debate]
    var entity = event(.debate(debate), "debat")
    entity.add(string: identity.kind, to: "keywords")
    entity.add(identity.day?.description, "date")
    prove(&entity, by: identity.sources)
    return entity
  }

  private func promise(_ document: Int, _ index: Int) -> FtMEntity {
    let held = graph.documents[document]
    let commitment = held.record.commitments[index]
    let source = Proof(document: document, evidence: commitment.evidence)
    var entity = event(.commitment(document: document, index: index), "toezegging")
    entity.add(text: commitment.text, to: "description")
    entity.add(KnownDate(held.record.date)?.iso, "startDate")
    entity.add(commitment.due?.latest?.description, "endDate")
    if let due = commitment.due {
      entity.add(text: selection.say("Due: \(selection.date(due))"), to: "notes")
      if let text = due.text {
        entity.add(text: selection.say("Term as printed: «\(text)»"), to: "notes")
      }
    }
    if let by = commitment.by { entity.add(text: selection.say("By: \(by)"), to: "notes") }
    entity.add(string: held.register?.number, to: "recordId")
    entity.add(text: selection.place(source), to: "notes")
    prove(&entity, by: [source])
    return entity
  }

  private func person(_ person: Int) -> FtMEntity {
    let identity = graph.people[person]
    var entity = FtMEntity("Person", key: graph.key(of: .person(person)))
    entity.add(name: identity.name.text, to: "name")
    for office in identity.offices { entity.add(string: office, to: "position") }
    for party in identity.parties { entity.add(string: party, to: "political") }
    if !identity.mergeReasons.isEmpty {
      entity.add(
        text: selection.say("inferred: \(selection.reasons(identity.mergeReasons))"), to: "notes")
    }
    prove(&entity, by: identity.sources)
    sign(&entity)
    return entity
  }

  private func body(_ name: String) -> FtMEntity {
    var entity = FtMEntity("PublicBody", key: graph.key(of: .body(name)))
    entity.add(name: name, to: "name")
    sign(&entity)
    return entity
  }

  /// A paper that is spoken of and not held.
  private func number(_ id: String) -> FtMEntity {
    let number = KamerstukNumber(id: id)
    var entity = FtMEntity("PlainText", key: graph.key(of: .number(id)))
    entity.add(string: citations.text(of: id), to: "title")
    entity.add(number?.address, "sourceUrl")
    entity.add(text: selection.say("Spoken of, and not held"), to: "notes")
    entity.add(string: selection.provenance.program, to: "processingAgent")
    return entity
  }
}
