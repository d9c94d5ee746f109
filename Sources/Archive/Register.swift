package import Kamerstukken

/// What became of the entities of a page.
package struct RegisterCounts: Hashable, Sendable {
  package var new = 0
  package var changed = 0
  package var unchanged = 0

  package init() {}

  package static func += (sum: inout Self, other: Self) {
    sum.new += other.new
    sum.changed += other.changed
    sum.unchanged += other.unchanged
  }
}

extension Archive {
  /// An entity with the keys it is found by, worked out from what is held of it by then.
  package typealias KeysOfEntity = (RegisterEntity) -> [String]

  /// Stores entities in one transaction, each merged with what is held of it.
  package mutating func store(
    _ entities: [RegisterEntity], keys: KeysOfEntity
  ) throws(ArchiveError) -> RegisterCounts {
    try connection.run(Writing.begin)
    do throws(ArchiveError) {
      var counts = RegisterCounts()
      for entity in entities { try store(entity, keys, &counts) }
      try connection.run(Writing.commit)
      return counts
    } catch {
      try? connection.run(Writing.rollback)
      throw error
    }
  }

  private func store(
    _ entity: RegisterEntity, _ keys: KeysOfEntity, _ counts: inout RegisterCounts
  ) throws(ArchiveError) {
    let held = try registerEntity(entity.id)
    let merged = held?.merged(with: entity) ?? entity
    guard merged != held else {
      counts.unchanged += 1
      return
    }
    // Only its place is another: it is kept, so that the order of import cannot show, and is no news.
    let isMoved = held.map { merged.saysSame(as: $0) } ?? false
    if held == nil {
      counts.new += 1
    } else if isMoved {
      counts.unchanged += 1
    } else {
      counts.changed += 1
    }
    let json = merged.json
    try connection.run(
      RegisterSQL.entity, merged.id, merged.kind.rawValue, merged.number, merged.kamerstuk,
      merged.changed, merged.isDeleted, merged.file, merged.line, json,
      merged.proof(json))
    if let run, !isMoved { try connection.run(ReaderSQL.registerArrive, merged.id, run) }
    for related in merged.related {
      try connection.run(RegisterSQL.relation, merged.id, related)
    }
    if held != nil { try connection.run(RegisterSQL.clearBlocks, merged.id) }
    for key in merged.isDeleted ? [] : Set(keys(merged)).sorted() {
      try connection.run(RegisterSQL.block, key, merged.id)
    }
  }

  /// Writes down that a page was read to its end.
  package mutating func addRegisterPage(
    sha256: String, name: String, reader: String
  ) throws(ArchiveError) {
    try connection.run(RegisterSQL.page, sha256, name, reader)
  }

  /// Whether a page was read to its end by this version of the reader.
  package func holdsRegisterPage(
    sha256: String, name: String, reader: String
  ) throws(ArchiveError) -> Bool {
    try connection.first(RegisterSQL.holdsPage, sha256, name, reader) { _ in true } ?? false
  }
}

extension Archive {
  /// The entity with this key, or nothing where it is not held.
  package func registerEntity(_ id: String) throws(ArchiveError) -> RegisterEntity? {
    let row = try connection.first(RegisterSQL.held, id) {
      (
        kind: RegisterEntity.Kind(rawValue: $0.text(1) ?? ""), changed: $0.text(2) ?? "",
        isDeleted: $0.int(3) == 1, file: $0.text(4) ?? "", line: $0.int(5)
      )
    }
    guard let row, let kind = row.kind else { return nil }
    let properties = try connection.rows(RegisterSQL.properties, id) {
      ($0.text(0) ?? "", $0.text(1) ?? "")
    }
    return RegisterEntity(
      kind: kind, id: id, changed: row.changed, isDeleted: row.isDeleted,
      properties: Dictionary(properties) { first, _ in first },
      related: try connection.rows(RegisterSQL.related, id) { $0.text(0) ?? "" }, file: row.file,
      line: row.line)
  }

  /// The entities of some kinds that an entity names, or that name it; the deleted left out.
  package func neighbours(
    of entity: RegisterEntity, _ kinds: [RegisterEntity.Kind]
  ) throws(ArchiveError) -> [RegisterEntity] {
    var found: [RegisterEntity] = []
    for kind in kinds {
      let ids = try connection.rows(RegisterSQL.neighbours, entity.id, kind.rawValue) {
        $0.text(0) ?? ""
      }
      for id in ids { found += try registerEntity(id).map { [$0] } ?? [] }
    }
    return found
  }

  /// The keys of the entities found by one of these keys.
  package func registerEntities(withKeys keys: [String]) throws(ArchiveError) -> [String] {
    var found: Set<String> = []
    for key in Set(keys) {
      found.formUnion(try connection.rows(RegisterSQL.byKey, key) { $0.text(0) ?? "" })
    }
    return found.sorted()
  }

  /// The keys an entity is found by.
  package func registerKeys(of id: String) throws(ArchiveError) -> [String] {
    try connection.rows(RegisterSQL.keys, id) { $0.text(0) ?? "" }
  }

  /// The keys of the motions, letters and promises.
  package func registerCases() throws(ArchiveError) -> [String] {
    try connection.rows(RegisterSQL.cases) { $0.text(0) ?? "" }
  }

  /// The keys of the motions in whose line of the register these words stand, capitals or not; four words are asked.
  package func registerMotions(words: [String], limit: Int) throws(ArchiveError) -> [String] {
    guard !words.isEmpty else { return [] }
    let patterns = (0..<4).map { place in place < words.count ? Self.pattern(words[place]) : "%" }
    return try connection.rows(
      RegisterSQL.byWords, patterns[0], patterns[1], patterns[2], patterns[3], limit
    ) { $0.text(0) ?? "" }
  }

  /// A word anywhere, its own signs meaning themselves.
  private static func pattern(_ word: String) -> String {
    var pattern = "%"
    for character in word.unicodeScalars {
      if ["%", "_", "!"].contains(character) { pattern += "!" }
      pattern.unicodeScalars.append(character)
    }
    return pattern + "%"
  }

  /// The keys of the entities published in a dossier, or in one that adds a suffix to its number.
  package func registerEntities(inDossier dossier: String) throws(ArchiveError) -> [String] {
    try connection.rows(RegisterSQL.inDossier, dossier) { $0.text(0) ?? "" }
  }

  /// The entities with this number: `2024Z21744`.
  package func registerEntities(numbered number: String) throws(ArchiveError) -> [String] {
    try connection.rows(RegisterSQL.byNumber, number) { $0.text(0) ?? "" }
  }
}

extension RegisterEntity {
  /// The properties as a JSON object, by name.
  fileprivate var json: String {
    var text = ""
    for name in properties.keys.sorted() {
      guard let value = properties[name] else { continue }
      text += text.isEmpty ? "{" : ","
      text += "\(Self.quoted(name)):\(Self.quoted(value))"
    }
    return text.isEmpty ? "{}" : text + "}"
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case "\u{0}"..<" ": quoted += " "
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
