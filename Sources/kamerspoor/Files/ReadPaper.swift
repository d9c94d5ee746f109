internal import Kamerstukken
internal import Reading
internal import Recognition

/// A file turned into a record, with the text behind it.
struct ReadPaper: Sendable {
  let record: DocumentRecord
  let original: OriginalText
  let clean: String

  /// Reads the bytes of a file.
  ///
  /// Throws ``ReadingError`` where they are no text.
  init(_ bytes: [UInt8], name: String, sha256: String) throws(ReadingError) {
    let source = try SourceText(reading: bytes)
    record = Recogniser.record(of: source, name: name, sha256: sha256)
    original = source.original
    clean = String(decoding: source.clean, as: UTF8.self)
  }
}
