import Archive
import Kamerstukken
import Testing

@Suite struct `The schema of an archive` {
  @Test func `is known by its digest, with indexes and parts of words or without`() throws {
    let file = TemporaryFile()
    _ = try Archive(path: file.path, access: .create)
    var digests = [try digest(of: file)]
    do {
      let archive = try Archive(path: file.path, access: .write)
      try archive.beginLoad(of: 5_000)
    }
    digests.append(try digest(of: file))
    do { try Archive(path: file.path, access: .write).keepInside() }
    digests.append(try digest(of: file))
    do { try Archive(path: file.path, access: .write).endLoad() }
    digests.append(try digest(of: file))
    #expect(Set(digests) == Schema.digests, "\(digests)")
  }

  private func digest(of file: borrowing TemporaryFile) throws -> String {
    let connection = try Connection(path: file.path, access: .read)
    let schema = try connection.first(Query.wholeSchema) { $0.bytes(0) }
    return SHA256.hexadecimal(schema ?? [])
  }
}
