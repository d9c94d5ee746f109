internal import Kamerstukken

extension MarkupReader {
  /// Reads `</name>`; attributes in it are passed over.
  mutating func readEndTag() throws(MarkupError) {
    let start = cursor.position
    let name = readName()
    cursor.skipSpaces()
    if dialect == .html {
      _ = cursor.run { $0 != UInt8(ascii: ">") }
      _ = cursor.skip(UInt8(ascii: ">"))
      return close(name)
    }
    guard !cursor.isAtEnd else { throw error(.unfinished(Phrase("a tag")), at: start) }
    guard cursor.skip(UInt8(ascii: ">")), !name.isEmpty else { throw error(.badTag, at: start) }
    guard open.last == name else {
      throw error(.misplacedEnd(name, open: open.last), at: start)
    }
    close(name)
  }

  /// Reads `<name attribute="value" …>`, and passes over what stands in a script.
  mutating func readStartTag() throws(MarkupError) {
    let start = cursor.position
    cursor.advance()
    let name = readName()
    guard !name.isEmpty else { throw error(.badTag, at: start) }
    var tag = MarkupTag(name)
    var isEmpty = dialect == .html && HTMLRules.isVoid(name)
    while true {
      cursor.skipSpaces()
      guard !cursor.isAtEnd else {
        guard dialect == .html else { throw error(.unfinished(Phrase("a tag")), at: start) }
        return
      }
      if cursor.skip(UInt8(ascii: ">")) { break }
      if cursor.skip(UInt8(ascii: "/")) {
        if dialect == .xml {
          guard cursor.skip(UInt8(ascii: ">")) else { throw error(.badTag, at: start) }
          isEmpty = true
          break
        }
        continue
      }
      if let attribute = try readAttribute(of: start) { tag.attributes.append(attribute) }
    }
    if dialect == .html, HTMLRules.holdsNoText(name) {
      skipRawText(of: name)
      isEmpty = true
    }
    try open(tag, isEmpty: isEmpty)
  }

  private mutating func readAttribute(of tag: Int) throws(MarkupError) -> MarkupTag.Attribute? {
    let name = readName()
    if name.isEmpty {
      guard dialect == .html else { throw error(.badTag, at: tag) }
      cursor.advance()
      return nil
    }
    cursor.skipSpaces()
    guard cursor.skip(UInt8(ascii: "=")) else {
      guard dialect == .html else { throw error(.badTag, at: tag) }
      return .init(name, "")
    }
    cursor.skipSpaces()
    guard let quote = cursor.next, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      guard dialect == .html else { throw error(.badTag, at: tag) }
      let value = cursor.run { !$0.isSpace && $0 != UInt8(ascii: ">") }
      return .init(name, String(decoding: try decoded(value, inAttribute: true), as: UTF8.self))
    }
    cursor.advance()
    let value = cursor.run { $0 != quote }
    guard cursor.skip(quote) || dialect == .html else {
      throw error(.unfinished(Phrase("an attribute")), at: tag)
    }
    return .init(name, String(decoding: try decoded(value, inAttribute: true), as: UTF8.self))
  }

  /// Consumes a name; in HTML its capitals become small letters.
  private mutating func readName() -> String {
    let html = dialect == .html
    let range = cursor.run { byte in
      byte.isASCIILetter || byte.isDigit || byte >= 0x80 || byte == UInt8(ascii: ":")
        || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
        || html && byte == UInt8(ascii: "@")
    }
    let name = cursor.text[range]
    guard html, name.contains(where: \.isUppercase) else {
      return String(decoding: name, as: UTF8.self)
    }
    return String(decoding: name.map(\.lowercased), as: UTF8.self)
  }

  /// Passes over a script or style up to and with its closing tag, which in HTML nothing else ends.
  private mutating func skipRawText(of name: String) {
    let closing = Array("</\(name)".utf8)
    while let byte = cursor.next {
      if byte == UInt8(ascii: "<"), isNext(closing) {
        _ = cursor.run { $0 != UInt8(ascii: ">") }
        _ = cursor.skip(UInt8(ascii: ">"))
        return
      }
      cursor.advance()
    }
  }

  private func isNext(_ bytes: [UInt8]) -> Bool {
    bytes.indices.allSatisfy { cursor.peek($0)?.lowercased == bytes[$0] }
  }
}
