internal import Kamerstukken

/// The footnotes or endnotes of a Word file, each on one line, by their number in the file.
struct WordNotes {
  private(set) var texts: [String: [UInt8]] = [:]

  init(of part: [UInt8], numbering: WordNumbering) throws(MarkupError) {
    var reader = MarkupReader(part)
    while let event = try reader.next() {
      guard case .start(let tag) = event,
        ["footnote", "endnote"].contains(WordName.local(tag.name)),
        let id = WordName.value("id", of: tag)
      else { continue }
      let start = reader.offset
      try reader.skipElement()
      // Its paragraphs are read as those of a part of their own.
      let inside = Array("<w:note>".utf8) + part[start..<reader.offset]
      let end = inside.lastIndex(of: UInt8(ascii: "<")) ?? inside.endIndex
      let note = try WordText(of: inside[..<end] + Array("</w:note>".utf8), numbering: numbering)
      texts[id] = Self.onOneLine(note.text)
    }
  }

  private static func onOneLine(_ text: [UInt8]) -> [UInt8] {
    Array(text.split(whereSeparator: \.isSpace).joined(separator: [0x20]))
  }
}
