internal import Kamerstukken

/// Tells official publications and web pages by what is in them, and turns them into text.
package enum MarkupDoor {
  /// The text of a file that is markup, or nothing where it is something else.
  ///
  /// Throws ``ReadingError`` where the markup is damaged, or is XML of another kind.
  package static func convert(_ bytes: [UInt8]) throws(ReadingError) -> ConvertedText? {
    // What a file is, stands in its text: in UTF-16 the bytes tell nothing but that.
    let isUTF16 = UTF16(markOf: bytes) != nil
    guard isUTF16 || root(of: bytes) != nil else { return nil }
    let bytes = try Decoding.text(bytes).text.utf8
    guard let root = root(of: bytes) else { return nil }
    do throws(MarkupError) {
      if PublicationXML.isRoot(root) {
        return ConvertedText(
          text: try PublicationXML.text(of: bytes), converter: PublicationXML.converter)
      }
      if WebPage.isRoot(root) {
        return ConvertedText(text: try WebPage.text(of: bytes), converter: WebPage.converter)
      }
    } catch {
      throw ReadingError(.damagedMarkup(error))
    }
    guard startsAsXML(bytes) else { return nil }
    throw ReadingError(
      .notText(kind: Phrase("an XML file of another kind than an official publication")))
  }

  /// The name of the first element, where nothing but blanks, comments and declarations stand before it.
  private static func root(of bytes: [UInt8]) -> String? {
    guard let first = bytes.first(where: { !$0.isSpace }),
      first == UInt8(ascii: "<") || first == 0xEF
    else {
      return nil
    }
    var reader = MarkupReader(bytes, as: .html)
    while let event = try? reader.next() {
      switch event {
      case .start(let tag): return tag.name
      case .text(let text) where text.contains(where: { !$0.isSpace }): return nil
      default: continue
      }
    }
    return nil
  }

  private static func startsAsXML(_ bytes: [UInt8]) -> Bool {
    var cursor = Cursor(bytes, at: bytes.starts(with: Decoding.byteOrderMark) ? 3 : 0)
    cursor.skipSpaces()
    return cursor.skip("<?xml")
  }
}
