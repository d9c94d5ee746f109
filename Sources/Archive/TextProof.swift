internal import Kamerstukken

/// The digest of a text that a converter made, and of what is kept of the file that it made it of.
///
/// The text of every other paper is proved by the sha256 of its file, all of which is kept.
enum TextProof {
  static func digest(
    of text: [UInt8], sha256: String, bytes: Int, converter: String
  ) -> String {
    var digest = SHA256()
    digest.add(Array("\(sha256)\n\(bytes)\n\(converter)\n".utf8))
    digest.add(text)
    return digest.hexadecimal()
  }
}

extension Paper {
  /// What proves its text; nothing where its file is kept.
  var proof: String? {
    record.source.converter.map {
      TextProof.digest(
        of: kept, sha256: record.source.sha256, bytes: record.source.bytes, converter: $0)
    }
  }
}

extension Connection {
  /// Fills in the proofs of papers that an older program kept without.
  func addProofs() throws(ArchiveError) {
    var last = Int64.min
    // One text at a time is in memory, however long it is.
    while let row = try first(
      Writing.unproved, last,
      read: { row in
        (
          id: DocumentID(Int64(row.int(0))),
          proof: TextProof.digest(
            of: row.bytes(1), sha256: row.text(2) ?? "", bytes: row.int(3),
            converter: row.text(4) ?? "")
        )
      })
    {
      try run(Writing.proof, row.id, row.proof)
      last = row.id.value
    }
  }
}
