internal import Archive
internal import Dossiers
internal import Kamerstukken
internal import Recognition
internal import Register

/// The cases of the Chamber's register, put together from their entities when a question is asked of them.
extension Archive {
  /// The cases that are found by one of these keys; a paper is found as the case it is of.
  func cases(withKeys keys: [String]) throws -> [String] {
    try cases(of: try registerEntities(withKeys: keys))
  }

  /// The cases of a number of the register's own: `2024Z21744`, `TZ202306-026`, `2024D12345`.
  func cases(numbered number: String) throws -> [String] {
    try cases(of: try registerEntities(numbered: number))
  }

  /// The cases whose papers are published in a dossier.
  func cases(inDossier dossier: String) throws -> [String] {
    try cases(of: try registerEntities(inDossier: dossier))
  }

  private func cases(of entities: [String]) throws -> [String] {
    var cases: Set<String> = []
    for id in entities {
      guard let entity = try registerEntity(id) else { continue }
      let whole = entity.kind == .document ? try neighbours(of: entity, [.zaak]) : []
      cases.formUnion(whole.isEmpty ? [id] : whole.map(\.id))
    }
    return cases.sorted()
  }

  /// A case with all that hangs together with it; nothing of what is none.
  func heldCase(_ id: String, _ leavingOut: LeavingOut? = nil) throws -> HeldDocument? {
    guard let held = try registerEntity(id) else { return nil }
    var (main, near) = (held, try related(to: held))
    if let leavingOut {
      main = main.leavingOut(leavingOut)
      near = near.map { $0.leavingOut(leavingOut) }
    }
    return RegisterCase(main, related: near).map {
      HeldDocument(record: $0.record, original: $0.original, register: $0.facts)
    }
  }

  /// The run in which a case, or something of it, came or changed last.
  func latestRun(ofCase id: String) throws -> Int? {
    guard let main = try registerEntity(id) else { return nil }
    return try ([main] + related(to: main)).compactMap { try run(ofEntity: $0.id) }.max()
  }

  /// What hangs together with a case: its papers, decisions, votes and sittings.
  private func related(to main: RegisterEntity) throws -> [RegisterEntity] {
    var related = try neighbours(of: main, [.document, .agendapunt, .besluit, .activiteit])
    for item in related where item.kind == .agendapunt {
      let cases = try neighbours(of: item, [.zaak])
      related += cases + (try neighbours(of: item, [.activiteit]))
      if cases.allSatisfy({ $0.id == main.id }) { related += try neighbours(of: item, [.besluit]) }
    }
    var seen: Set<String> = []
    related = related.filter { seen.insert($0.id).inserted }
    for decision in related where decision.kind == .besluit {
      related += try neighbours(of: decision, [.stemming])
      // The item under which it was taken may be known from the decision alone.
      for item in try neighbours(of: decision, [.agendapunt]) {
        related += [item] + (try neighbours(of: item, [.activiteit]))
      }
    }
    seen = []
    return related.filter { seen.insert($0.id).inserted }
  }

  /// The keys of a case and of the papers of it, by which it is compared with others.
  func keys(ofCase id: String) throws -> [String] {
    var keys = Set(try registerKeys(of: id))
    if let main = try registerEntity(id) {
      for paper in try neighbours(of: main, [.document]) {
        keys.formUnion(try registerKeys(of: paper.id))
      }
    }
    return keys.sorted()
  }
}

extension RegisterEntity {
  /// The keys under which an entity is compared with papers, by what it says alone.
  var keys: [String] {
    let own = RegisterCase(self).map {
      BlockKey.keys(
        of: HeldDocument(record: $0.record, original: $0.original, register: $0.facts))
    }
    guard let kamerstuk, self["Soort"]?.hasPrefix("Motie") ?? false else { return own ?? [] }
    return (own ?? []) + [BlockKey.motion(kamerstuk)]
  }
}

extension RegisterEntity {
  /// The entity without telephone numbers, addresses and names that are to be left out.
  fileprivate func leavingOut(_ leavingOut: LeavingOut) -> RegisterEntity {
    RegisterEntity(
      kind: kind, id: id, changed: changed, isDeleted: isDeleted,
      properties: properties.mapValues { leavingOut.masked($0) }, related: related,
      file: leavingOut.masked(name: file), line: line)
  }
}
