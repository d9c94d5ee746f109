internal import Kamerstukken

/// From the bytes of a file to a text, in the one encoding that they can be in.
///
///     a byte order mark          UTF-8 or UTF-16, as the mark says
///     valid UTF-8                UTF-8; mended where it certainly was read as Windows-1252 and written again
///     else no UTF-8 in it,       Windows-1252
///     and a plausible text
///     else                       an error that names the first byte that cannot be told
enum Decoding {
  struct Decoded {
    let text: OriginalText
    let encoding: TextEncoding
    var diagnostics: [Diagnostic] = []
  }

  /// Decodes `bytes`, and says from which encoding.
  static func text(_ bytes: [UInt8]) throws(ReadingError) -> Decoded {
    if let kind = kindOfOtherFile(bytes) { throw ReadingError(.notText(kind: kind)) }
    let decoded = try decoded(bytes)
    let utf8 = decoded.text.utf8
    let start = utf8.starts(with: byteOrderMark) ? byteOrderMark.count : 0
    guard utf8[start...].contains(where: { !$0.isSpace }) else { throw ReadingError(.empty) }
    return decoded
  }

  private static func decoded(_ bytes: [UInt8]) throws(ReadingError) -> Decoded {
    if let encoding = UTF16(markOf: bytes) {
      let text = try encoding.decode(bytes)
      let control = text.utf8.span.firstControl(from: 0)
      guard control == text.utf8.count else {
        throw ReadingError(.binary(offset: text.offset(ofUTF8: control)))
      }
      return Decoded(text: text, encoding: encoding.encoding)
    }
    let encoding: TextEncoding = bytes.starts(with: byteOrderMark) ? .utf8WithMark : .utf8
    let survey = UTF8Survey(of: bytes)
    // A byte that no text holds says more of a file than the encoding it is not in.
    if let control = survey.firstControl { throw ReadingError(.binary(offset: control)) }
    guard let offset = survey.firstInvalid else {
      return survey.mayBeDamaged
        ? DamagedUTF8.mended(bytes, encoding: encoding)
        : Decoded(text: OriginalText(bytes), encoding: encoding)
    }
    if encoding == .utf8WithMark || UTF8Text.holdsSequence(bytes) {
      throw ReadingError(
        .undecodable(Phrase("UTF-8 with other bytes in it"), at: offset, in: bytes))
    }
    if let offset = Windows1252.firstImplausible(in: bytes) {
      throw ReadingError(
        .undecodable(Phrase("neither UTF-8 nor Windows-1252"), at: offset, in: bytes))
    }
    return Decoded(text: Windows1252.decode(bytes), encoding: .windows1252)
  }

  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Control bytes other than tab, line ends, form feed and the substitute and escape that converters leave.
  static func isForbidden(_ byte: UInt8) -> Bool { byte == 0 || byte < 0x08 }

  /// What a file is that begins like another kind of file than a text.
  static func kindOfOtherFile(_ bytes: [UInt8]) -> Phrase? {
    otherKinds.first { bytes.first == $0.start.first && bytes.starts(with: $0.start) }?.kind
  }

  private static let otherKinds: [(start: [UInt8], kind: Phrase)] = [
    (Array("%PDF-".utf8), Phrase("a PDF")),
    ([0x50, 0x4B, 0x03, 0x04], Phrase("a Word or zip file")),
    ([0xD0, 0xCF, 0x11, 0xE0], Phrase("an old Word file")),
    (Array("{\\rtf".utf8), Phrase("an RTF file")),
  ]
}
