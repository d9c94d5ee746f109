internal import Kamerstukken

extension MarkupReader {
  /// Reads text up to the next tag.
  mutating func readText() throws(MarkupError) -> [UInt8] {
    let start = cursor.position
    repeat { cursor.advance() } while cursor.next != nil && cursor.next != UInt8(ascii: "<")
    return try decoded(start..<cursor.position)
  }

  /// The bytes of a range with their references decoded.
  func decoded(_ range: Range<Int>, inAttribute: Bool = false) throws(MarkupError) -> [UInt8] {
    let bytes = cursor.text
    guard bytes[range].contains(UInt8(ascii: "&")) else { return Array(bytes[range]) }
    var text: [UInt8] = []
    text.reserveCapacity(range.count)
    var here = Cursor(bytes, at: range.lowerBound, limit: range.upperBound)
    while let byte = here.next {
      if byte == UInt8(ascii: "&") {
        try decodeReference(&here, into: &text, inAttribute: inAttribute)
      } else {
        text.append(byte)
        here.advance()
      }
    }
    return text
  }

  private func decodeReference(
    _ here: inout Cursor, into text: inout [UInt8], inAttribute: Bool
  ) throws(MarkupError) {
    let start = here.position
    here.advance()
    let isNumber = here.skip(UInt8(ascii: "#"))
    let body = here.run { $0.isASCIILetter || $0.isDigit }
    let isClosed = here.skip(UInt8(ascii: ";"))
    let name = cursor.text[body]
    let scalar =
      isNumber
      ? CharacterReference.numbered(name, mending: dialect == .html)
      : CharacterReference.named(name)
    // `?a=1&copy=2` in an address of HTML is no reference.
    let isWritten = isClosed || dialect == .html && !(inAttribute && here.next == UInt8(ascii: "="))
    if let scalar, isWritten {
      text.append(contentsOf: String(Character(scalar)).utf8)
    } else if dialect == .html {
      text.append(contentsOf: cursor.text[start..<here.position])
    } else {
      let shown = String(
        decoding: cursor.text[start + 1..<body.upperBound].prefix(40), as: UTF8.self)
      throw error(.unknownReference(shown), at: start)
    }
  }
}
