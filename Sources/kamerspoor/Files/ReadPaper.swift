internal import Archive
internal import Dossiers
internal import Kamerstukken
internal import Reading
internal import Recognition

/// A file turned into a record, with the text behind it.
struct ReadPaper: Sendable {
  let record: DocumentRecord
  let original: OriginalText
  let clean: String

  /// The paper as the dossiers see it.
  var held: HeldDocument { HeldDocument(record: record, original: original) }

  /// Reads the bytes of a file of any kind that is known.
  ///
  /// Throws ``ReadingError`` where they are no text and nothing here makes a text of them.
  init(_ bytes: [UInt8], name: String, sha256: String) throws(ReadingError) {
    self.init(
      try SourceText(opening: bytes), bytes: bytes.count, name: name, sha256: sha256)
  }

  /// Reads again what an archive keeps: the text of a file, or what a converter once made of it.
  init(_ text: HeldText) throws(ReadingError) {
    let source =
      if let converter = text.converter {
        try SourceText(reading: ConvertedText(text: text.original, converter: converter))
      } else {
        try SourceText(reading: text.original)
      }
    self.init(source, bytes: text.bytes, name: text.name, sha256: text.sha256)
  }

  /// Reads again what this archive keeps; where that is no text any more, the archive is damaged.
  init(_ text: HeldText, of archive: borrowing Archive) throws(DamagedPaper) {
    do throws(ReadingError) {
      try self.init(text)
    } catch {
      throw DamagedPaper(archive: archive.path, name: text.name, error: error)
    }
  }

  /// The paper as it is read from its text without what is to be left out of it.
  func leavingOut(_ leavingOut: LeavingOut, _ text: HeldText) throws(ReadingError) -> ReadPaper {
    let name = leavingOut.masked(name: text.name, of: record, original)
    return try ReadPaper(
      HeldText(
        name: name, original: leavingOut.masked(record, original), sha256: text.sha256,
        bytes: text.bytes, encoding: text.encoding, converter: text.converter))
  }

  private init(_ source: SourceText, bytes: Int, name: String, sha256: String) {
    record = Recogniser.record(of: source, name: name, sha256: sha256, bytes: bytes)
    original = source.original
    clean = String(decoding: source.clean, as: UTF8.self)
  }
}

/// A paper whose kept text cannot be read any more.
struct DamagedPaper: SpokenError {
  let archive: String
  let name: String
  let error: ReadingError

  var phrase: Phrase {
    Phrase(
      "\(archive): the kept text of \(name) is damaged: \(error.phrase); kamerspoor archive verify tells more"
    )
  }
}
