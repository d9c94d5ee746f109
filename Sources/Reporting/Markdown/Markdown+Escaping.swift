extension Markdown {
  /// A text as one line that shows as it is read, wherever in a document it stands.
  ///
  /// A backslash stands before every sign that can mean something within a line, in CommonMark, in the tables and the
  /// struck words of GitHub, or in the tags, comments and formulas of Obsidian, and before those that mean something
  /// at the beginning of a line. Blanks are one between two words, so that none makes a block of code or a line break.
  static func escaped(_ text: String) -> String {
    let words = Printable.text(text).split(separator: " ").joined(separator: " ")
    var bytes: [UInt8] = []
    bytes.reserveCapacity(words.utf8.count + 16)
    var previous: UInt8 = 0x20
    var isNumber = true
    for (place, byte) in words.utf8.enumerated() {
      let isMark =
        always.contains(byte) || byte == previous && doubled.contains(byte)
        || place == 0 && first.contains(byte)
        || isNumber && place > 0 && (byte == UInt8(ascii: ".") || byte == UInt8(ascii: ")"))
      if isMark { bytes.append(UInt8(ascii: "\\")) }
      bytes.append(byte)
      isNumber = isNumber && (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      previous = byte
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let always = Set("\\`*_[]{}<>&#|~$^".utf8)
  /// Two of them open a comment or marked words in Obsidian, or a template of a site.
  private static let doubled = Set("%=:".utf8)
  /// A list, a rule, a quotation, or a line under a heading.
  private static let first = Set("+-=%".utf8)

  /// An address between pointed brackets, without what would end it there.
  static func address(_ text: String) -> String {
    var bytes: [UInt8] = []
    for byte in text.utf8 where byte > 0x20 && byte < 0x7F && !"<>\\".utf8.contains(byte) {
      bytes.append(byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
