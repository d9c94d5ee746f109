internal import Kamerstukken

/// The digest of what is kept of an entity of the register, whose pages are not kept.
enum RegisterProof {
  /// The digest of the columns of a row, in their order, but for the digest itself.
  static func digest(_ cells: [String?]) -> String {
    var bytes: [UInt8] = []
    for cell in cells {
      if let cell { bytes += cell.utf8 }
      // What lacks is not what is empty.
      bytes.append(cell == nil ? 0 : 0x0A)
    }
    return SHA256.hexadecimal(bytes)
  }

  /// The digest of a row of ``RegisterSQL/proved``, and the one that is kept.
  static func of(_ row: borrowing Statement) -> (id: String, digest: String, kept: String?) {
    (row.text(0) ?? "", digest((0..<9).map { row.text($0) }), row.text(9))
  }
}

extension RegisterEntity {
  /// The digest of it as it is kept, with its properties as JSON.
  func proof(_ json: String) -> String {
    RegisterProof.digest([
      id, kind.rawValue, number, kamerstuk, changed, isDeleted ? "1" : "0", file, "\(line)", json,
    ])
  }
}

extension Connection {
  /// Fills in the digests of entities that an older program kept without.
  func addRegisterProofs() throws(ArchiveError) {
    var last = ""
    while let row = try first(RegisterSQL.proved, last, read: { RegisterProof.of($0) }) {
      if row.kept == nil { try run(RegisterSQL.proof, row.id, row.digest) }
      last = row.id
    }
  }

  /// The keys of entities that are not as they were kept.
  func registerTroubles() throws(ArchiveError) -> (count: Int, troubles: [Trouble]) {
    var (last, count) = ("", 0)
    var found: [Trouble] = []
    while let row = try first(RegisterSQL.proved, last, read: { RegisterProof.of($0) }) {
      count += 1
      if row.kept != row.digest {
        found.append(
          Trouble(
            .digest, at: "register_entity \(row.id)", kept: row.digest, expected: row.kept))
      }
      last = row.id
    }
    return (count, found)
  }
}
