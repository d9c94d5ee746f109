import Archive
import Kamerstukken
import Testing

@Suite struct `A paper that is not UTF-8` {
  @Test func `is kept as text and as its own bytes, and quoted in words`() throws {
    let text = "De financiën gaan naar één plek."
    let bytes = text.unicodeScalars.map { UInt8($0.value) }
    let original = OriginalText(
      bytes, decoded: Array(text.utf8),
      starts: CharacterStarts(bytes.indices, byteCount: bytes.count), isUTF8: false)
    let sha256 = SHA256.hexadecimal(bytes)
    var record = DocumentRecord(
      source: Source(
        name: "brief.txt", bytes: bytes.count, sha256: sha256, encoding: "Windows-1252"))
    record.title = Passage("financiën", Evidence(3..<12))
    let file = TemporaryFile()
    let id = try #require(DocumentID(sha256: sha256))
    for reader in ["1", "2"] {
      var archive = try Archive(path: file.path, access: .create)
      let paper = Paper(
        path: "brief.txt", record: record, original: original, clean: text, reader: reader)
      _ = try archive.store([paper])
      #expect(try archive.text(of: id)?.original == bytes)
    }
    let connection = try Connection(path: file.path, access: .read)
    func texts(_ sql: String) throws -> [String] { try connection.rows(sql) { $0.text(0) ?? "" } }
    #expect(try texts("SELECT quote FROM quotation") == ["financiën"])
    #expect(try texts("SELECT original FROM document_text") == [text])
    #expect(try texts("SELECT typeof(file) FROM document_text") == ["blob"])
  }

  @Test func `leaves one that is as it was`() throws {
    let file = TemporaryFile()
    do {
      var archive = try Archive(path: file.path, access: .create)
      _ = try archive.store([fullPaper(1)])
    }
    let connection = try Connection(path: file.path, access: .read)
    let filled = try connection.rows(
      """
      SELECT count(*) FROM document_text, evidence
      WHERE file IS NOT NULL OR quote IS NOT NULL
      """
    ) { $0.int(0) }
    #expect(filled == [0])
  }
}
