internal import Kamerstukken
internal import Reading
internal import Recognition

extension FuzzTarget {
  /// A file as it is: UTF-8, Windows-1252, UTF-16 with its mark, or nothing of these.
  static let text = FuzzTarget(
    "text", feeds: "the reader of texts, in any encoding", longest: 8_192, seeds: .files([".txt"])
  ) { bytes, violations in
    violations.checkReading(bytes)
  }

  /// A text in UTF-16 in either order of bytes, whatever its halves.
  static let utf16 = FuzzTarget(
    "utf16", feeds: "the reader of texts in UTF-16", longest: 2_048, seeds: .paragraphs
  ) { bytes, violations in
    let isBig = (bytes.first ?? 0) & 1 == 0
    let mark: [UInt8] = isBig ? [0xFE, 0xFF] : [0xFF, 0xFE]
    let units = bytes.flatMap { (byte: UInt8) -> [UInt8] in isBig ? [0, byte] : [byte, 0] }
    violations.checkReading(mark + units)
    violations.checkReading(mark + bytes)
  }

  /// A text that was read as Latin-1 and written as UTF-8 again.
  static let damaged = FuzzTarget(
    "damaged", feeds: "the mender of UTF-8 that was read as Windows-1252", longest: 2_048,
    seeds: .paragraphs
  ) { bytes, violations in
    let damaged = bytes.repaired.flatMap { (byte: UInt8) -> [UInt8] in
      byte < 0x80 ? [byte] : [0xC0 | byte >> 6, 0x80 | byte & 0x3F]
    }
    violations.checkReading(damaged)
    violations.checkReading(bytes.repaired + [0x0A] + damaged)
  }

  /// A text that comes in pieces, whose sizes the first byte tells.
  static let streamed = FuzzTarget(
    "streamed", feeds: "the decoder of texts that come in pieces", longest: 2_048,
    seeds: .paragraphs
  ) { bytes, violations in
    let text = Array(bytes.dropFirst())
    let whole = Violations.streamed(text, pieces: max(text.count, 1))
    violations.expect(
      String(validating: whole.text, as: UTF8.self) != nil || !whole.doubts.isEmpty,
      "text that is not UTF-8, and no doubt of it")
    for size in [1, 3, Int(bytes.first ?? 0) + 1] {
      let pieces = Violations.streamed(text, pieces: size)
      violations.expect(pieces.text == whole.text, "another text in pieces of \(size)")
      violations.expect(pieces.doubts == whole.doubts, "other doubts in pieces of \(size)")
    }
    if let source = try? SourceText(reading: text), source.encoding == "UTF-8" {
      violations.expect(source.original.utf8 == whole.text, "another text than that of the file")
    }
  }
}

extension Violations {
  /// Reads a file, and checks the text and its record; or checks that the place of what is wrong lies in the file.
  mutating func checkReading(_ bytes: [UInt8]) {
    do throws(ReadingError) {
      let source = try SourceText(reading: bytes)
      let again = try SourceText(reading: bytes)
      expect(source.clean == again.clean, "another text the second time")
      expect(source.original.bytes == bytes, "the bytes of the file were changed")
      expect(source.original.isValid, "a text that was read is not UTF-8")
      checkText(source)
      checkRecord(of: source, digest: SHA256.hexadecimal(bytes))
    } catch {
      expect(!error.phrase.english.isEmpty, "an error without words")
    }
  }

  fileprivate static func streamed(
    _ bytes: [UInt8], pieces size: Int
  ) -> (text: [UInt8], doubts: [Doubt]) {
    var stream = StreamedText()
    var text: [UInt8] = []
    var doubts: [Doubt] = []
    for piece in bytes.pieces(of: size) {
      text += stream.take(piece)
      doubts += stream.newDoubts()
    }
    text += stream.finish()
    return (text, doubts + stream.newDoubts())
  }
}
