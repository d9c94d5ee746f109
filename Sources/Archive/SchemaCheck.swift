internal import Kamerstukken

/// What is known of a schema before it is believed: only the steps that lead to ours make an archive.
///
/// A trigger, a view in the place of a table, a column that is worked out by a function: each would be somebody else's
/// SQL, run when a question is asked.
extension Connection {
  /// Throws where the file holds any table, index, view or trigger that a program of ours would not have made, byte for
  /// byte, or lacks one; returns the version, which another program may have raised meanwhile.
  func checkSchema(version: Int, _ path: String) throws(ArchiveError) -> Int {
    let whole = try first(Query.wholeSchema) { $0.bytes(0) } ?? []
    if Schema.digests.contains(SHA256.hexadecimal(whole)) { return version }
    let strange = try strangeObjects(version: version)
    guard !strange.isEmpty else { return version }
    let now = try inspect(path)
    guard now == version else { return try checkSchema(version: now, path) }
    throw ArchiveError(.altered(strange), message: path)
  }

  /// The type and name of everything that is in this schema and not in ours, or the other way round, in order.
  func strangeObjects(version: Int) throws(ArchiveError) -> [String] {
    let found = Set(try rows(Query.schemaObjects) { SchemaObject($0) })
    let (needed, allowed) = try Schema.objects(version: version)
    let strange = found.subtracting(allowed).subtracting(SchemaObject.statistics)
      .union(needed.subtracting(found))
    return Set(strange.map { "\($0.type) \($0.name)" }).sorted()
  }
}

extension Schema {
  /// What an archive of some version holds: what it must have, and what it may have.
  ///
  /// Made by SQLite itself, in memory, from the same steps.
  static func objects(
    version: Int
  ) throws(ArchiveError) -> (needed: Set<SchemaObject>, allowed: Set<SchemaObject>) {
    let model = try Connection.inMemory()
    for step in steps.prefix(version) { try model.execute(step) }
    let needed = Set(try model.rows(Query.schemaObjects) { SchemaObject($0) })
    if version == steps.count { try model.makeIndexes() }
    try model.execute(insideTables)
    return (needed, Set(try model.rows(Query.schemaObjects) { SchemaObject($0) }))
  }
}
