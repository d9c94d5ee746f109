import Archive
import Testing

@Suite struct `Two connections` {
  @Test func `read whole batches while another writes`() throws {
    let file = TemporaryFile()
    var writer = try Archive(path: file.path, access: .create)
    _ = try writer.store([fullPaper(1)])
    let reader = try Archive(path: file.path, access: .read)
    #expect(try reader.counts().documents == 1)
    let other = try Connection(path: file.path, access: .write)
    try other.execute("BEGIN IMMEDIATE; DELETE FROM document_dossier")
    #expect(try reader.summaries(inDossier: "36600-XVI").count == 1)
    try other.execute("ROLLBACK")
    _ = try writer.store([fullPaper(2)])
    #expect(try reader.counts().documents == 2)
  }

  @Test func `never write when opened for reading`() throws {
    let file = TemporaryFile()
    _ = try Archive(path: file.path, access: .create)
    let bytes = file.bytes
    var reader = try Archive(path: file.path, access: .read)
    let error = #expect(throws: ArchiveError.self) { _ = try reader.store([fullPaper(1)]) }
    #expect(error?.reason == .readOnly)
    #expect(file.bytes == bytes)
  }

  @Test func `open a file whatever its name looks like`() throws {
    let error = #expect(throws: ArchiveError.self) {
      _ = try Archive(path: ":memory:", access: .read)
    }
    #expect(error?.reason == .absent)
  }
}
