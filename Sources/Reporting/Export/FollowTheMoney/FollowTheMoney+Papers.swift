internal import Dossiers
internal import Kamerstukken

extension FollowTheMoney {
  /// A paper, or a case of the register, with its text.
  func paper(_ document: Int, _ citation: PaperCitation?) -> FtMEntity {
    let held = graph.documents[document]
    let record = held.record
    var entity = FtMEntity("PlainText", key: key(ofPaper: document))
    entity.add(string: record.title?.text, to: "title")
    entity.add(string: held.name, to: "fileName")
    entity.add(record.date)
    if record.date?.value == nil {
      entity.add(text: selection.say("Date: \(selection.date(record.date))"), to: "notes")
    }
    for person in record.signatories { entity.add(string: person.name.text, to: "author") }
    entity.add(string: held.ministry?.wholeName, to: "publisher")
    entity.add("nld", "language")
    entity.add(citation?.number.address, "sourceUrl")
    entity.add(string: record.kind.rawValue, to: "keywords")
    for dossier in record.dossiers { entity.add(string: dossier, to: "keywords") }
    entity.add(string: citation?.text, to: "description")
    if let kenmerk = record.kenmerk {
      entity.add(string: selection.say("Kenmerk: \(kenmerk.value)"), to: "description")
    }
    for said in held.corrections {
      entity.add(
        text: selection.say("Corrected by the reader: \(said.correction.field)"), to: "notes")
    }
    entity.add(
      text: ProvenanceNote(selection).line(
        .init(name: held.name, sha256: held.sha256, isOfRegister: held.isOfRegister)),
      to: "notes")
    entity.add(string: selection.provenance.program, to: "processingAgent")
    let body = FtMValue.texts(String(decoding: held.original.utf8, as: UTF8.self))
    for text in body.values { entity.add(text, "bodyText") }
    if !body.isWhole {
      entity.add(
        text: selection.say("The end of the text is left out; it is too long"), to: "notes")
    }
    return entity
  }

  /// A ministry from which papers come.
  func body(_ ministry: Ministry) -> FtMEntity {
    var entity = FtMEntity("PublicBody", key: key(of: ministry))
    entity.add(name: ministry.wholeName, to: "name")
    entity.add(name: ministry.rawValue, to: "abbreviation")
    entity.add("nl", "country")
    sign(&entity)
    return entity
  }

  private func key(of ministry: Ministry) -> String { "ministry:\(ministry.rawValue)" }

  /// That a paper comes from a ministry, with what of the paper shows it.
  func sender(of document: Int) -> FtMEntity? {
    guard let sender = graph.documents[document].record.sender, let ministry = sender.ministry
    else { return nil }
    var entity = FtMEntity(
      "Documentation", key: "sent by|\(key(ofPaper: document))|\(ministry.rawValue)")
    entity.add(id(ofPaper: document), "document")
    entity.add(FtMEntity.id(key(of: ministry)), "entity")
    entity.add("sent by", "role")
    let isReaders = graph.documents[document].correction(of: .ministry) != nil
    entity.add((isReaders ? Link.Basis.reader : .stated).rawValue, "status")
    entity.add(
      text: selection.place(Proof(document: document, evidence: sender.evidence)),
      to: "description")
    entity.add(id(ofPaper: document), "proof")
    sign(&entity)
    return entity
  }

  /// That a paper, or a case of the register, is a motion; of one without a number that may be inferred.
  func documentation(_ paper: Int, of node: Link.Node) -> FtMEntity {
    var entity = FtMEntity("Documentation", key: "is|\(key(ofPaper: paper))|\(graph.key(of: node))")
    entity.add(id(ofPaper: paper), "document")
    entity.add(id(of: node), "entity")
    entity.add("is", "role")
    let merge = merge(of: paper, into: node)
    entity.add((merge?.basis ?? .stated).rawValue, "status")
    entity.add(text: merge.map(selection.basis), to: "summary")
    entity.add(id(ofPaper: paper), "proof")
    sign(&entity)
    return entity
  }

  /// Why a paper that is a motion was taken for this one.
  private func merge(of paper: Int, into node: Link.Node) -> MotionMerge? {
    guard case .motion(let motion) = node else { return nil }
    let own = graph.motions[motion].mentions.filter {
      $0.document == paper && graph.motion($0).relation == .is
    }
    let merges = own.map(graph.merge(of:))
    return merges.contains { $0 == nil } ? nil : merges.compactMap(\.self).first
  }
}
