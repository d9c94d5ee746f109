package import Kamerstukken

/// A paper as clean text in blocks, with the way back to every byte of the file.
///
/// Clean means: composed letters, one blank between words, words rejoined over line ends, page furniture and footnote
/// marks taken out. Blocks stand in `clean` one after another, each closed by a line end.
///
/// A class, though it never changes: every recogniser keeps it, and its many parts are then kept at once.
package final class SourceText: Sendable {
  package let original: OriginalText
  package let encoding: String
  /// What a reader should know of how the bytes were read.
  package let diagnostics: [Diagnostic]
  package let clean: [UInt8]
  package let blocks: [Block]
  /// The footnote marks that were taken out of the text, in order.
  package let marks: [FootnoteMark]
  let map: ByteMap
  /// The program that made the text out of the file, and its version; nothing where the file is the text.
  package let converter: String?

  private init(
    _ layout: consuming Layout, encoding: String, diagnostics: [Diagnostic] = [],
    converter: String? = nil
  ) {
    original = layout.text
    let built = TextBuilder.build(layout)
    self.encoding = encoding
    clean = built.clean
    blocks = built.blocks
    marks = built.marks
    map = built.map
    self.diagnostics = diagnostics
    self.converter = converter
  }

  /// Reads the bytes of a text file, or those that a program made of another file.
  ///
  /// Throws ``ReadingError`` where the bytes are empty, binary or in no encoding that can be told.
  package convenience init(
    reading bytes: [UInt8], converter: String? = nil
  ) throws(ReadingError) {
    let decoded = try Decoding.text(bytes)
    self.init(
      Layout(of: decoded.text), encoding: decoded.encoding.rawValue,
      diagnostics: decoded.diagnostics, converter: converter)
  }

  /// Reads text that is no paper, such as what a reader typed: one block a paragraph, nothing taken out.
  ///
  /// How it is cleaned somewhere depends on the lines there alone, so that a part of a text is cleaned as in the whole.
  package convenience init(plain bytes: [UInt8]) {
    self.init(Layout(plain: OriginalText(bytes)), encoding: "UTF-8")
  }

  /// Where a range of clean bytes stands in the file.
  package func evidence(_ range: Range<Int>) -> Evidence {
    let places = map.places(of: range)
    guard original.isMapped else { return places }
    return Evidence(
      original.place(ofUTF8: places.first), more: places.more.map(original.place(ofUTF8:)))
  }

  /// The offset in the text as UTF-8 of the byte that stands at a clean offset, or of the next one that is there.
  package func utf8Offset(ofClean offset: Int) -> Int {
    map.original(of: offset) ?? original.utf8.count
  }

  /// The offset in the file of the byte that stands at a clean offset, or of the next one that is there.
  package func originalOffset(ofClean offset: Int) -> Int {
    map.original(of: offset).map(original.offset(ofUTF8:)) ?? original.bytes.count
  }

  /// The first clean offset whose byte stands at or after an offset in the file.
  package func cleanOffset(ofOriginal offset: Int) -> Int {
    map.clean(of: original.utf8Offset(of: offset)) ?? clean.count
  }

  /// The clean text of a range.
  package func string(_ range: Range<Int>) -> String {
    String(decoding: clean[range], as: UTF8.self)
  }

  /// The clean text of lines that belong together, joined as those of one paragraph are.
  package func joined(_ lines: [Range<Int>]) -> String {
    if lines.count == 1 { return string(lines[0]) }
    var joiner = WordJoiner(clean, isPaper: true)
    var text: [UInt8] = []
    for line in lines {
      switch text.isEmpty ? .nothing : joiner.join(text, with: line) {
      case .nothing, .keepHyphen: break
      case .dropHyphen: text.removeLast()
      case .blank: text.append(0x20)
      }
      text += clean[line]
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The clean text of a range with its evidence.
  package func passage(_ range: Range<Int>) -> Passage { Passage(string(range), evidence(range)) }
}

/// One block of a clean text.
package struct Block: Sendable {
  package enum Kind: Sendable, Equatable {
    /// One line of a letterhead, or of a page head that is repeated; the number of the head it belongs to, from 0.
    case head(Int)
    case heading
    case paragraph
    case item
    /// A footnote with its number.
    case footnote(Int)
  }

  package let kind: Kind
  /// The clean bytes, without the line end that closes the block.
  package let range: Range<Int>
  /// The lines of the file, first and last.
  package let lines: ClosedRange<Int>

  package var isHead: Bool { if case .head = kind { true } else { false } }
  // Told by their pattern: two kinds are compared by a call into this module.
  package var isParagraph: Bool { if case .paragraph = kind { true } else { false } }
  package var isItem: Bool { if case .item = kind { true } else { false } }
}

/// A footnote mark: where it hung in the clean text, and the block of its footnote.
package struct FootnoteMark: Sendable {
  package let number: Int
  /// The clean offset at which the mark was taken out.
  package let offset: Int
  package let footnote: Int
}
