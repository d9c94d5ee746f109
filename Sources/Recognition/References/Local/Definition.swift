internal import Kamerstukken

/// A name that a text gives to a paper: `(Kamerstuk 26 643, nr. 1001; hierna: de motie-Leijten)`.
struct Definition {
  /// The name with its article, in small letters.
  let name: [UInt8]
  /// The kind of paper that it names.
  let paper: LocalWord.Paper
  /// Whether it is only the word for its kind, `de brief`, which may also begin another's name: `de brief van 3 mei`.
  let isGeneric: Bool

  /// The longest name, in bytes.
  private static var longest: Int { 60 }

  /// Reads the name behind `hierna` at the cursor; nothing where it names no kind of paper.
  init?(_ cursor: inout Cursor) {
    guard
      let name = cursor.attempt({ cursor -> Range<Int>? in
        cursor.skipSeparators()
        for words in ["te noemen", "genoemd", "aangeduid als", "ook", "verder"] as [StaticString] {
          if cursor.skipWord(words) { cursor.skipSeparators() }
        }
        while let byte = cursor.next, Self.quotes.contains(byte) { cursor.advance() }
        let start = cursor.position
        while let byte = cursor.next, cursor.position - start < Self.longest, !Self.ends(byte) {
          cursor.advance()
        }
        return start < cursor.position ? start..<cursor.position : nil
      })
    else { return nil }
    var words = Cursor(cursor.text, at: name.lowerBound, limit: name.upperBound)
    var count = 0
    var paper: LocalWord.Paper?
    while !words.isAtEnd {
      let word = words.letters()
      if word.isEmpty {
        words.advance()
        continue
      }
      count += 1
      switch LocalWord.at(word, in: cursor.text) {
      case .paper(let kind)?, .papers(let kind)?: paper = kind
      default: break
      }
    }
    // A name without its article, «hierna: brief», is every such word.
    guard let paper, count > 1 || cursor.text[name].contains(UInt8(ascii: "-")) else { return nil }
    self.paper = paper
    self.name = cursor.text[name].map(\.lowercased)
    isGeneric = count <= 2 && !self.name.contains(UInt8(ascii: "-"))
  }

  private static let quotes = Set("\"'\u{201C}\u{201D}\u{2018}\u{2019}«»".utf8)

  private static func ends(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ")") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";")
      || byte == UInt8(ascii: ".") || byte == 0x0A || quotes.contains(byte)
  }

  /// Words behind «de brief» that make it another's name, or may.
  private static let continuations: [StaticString] = [
    "van", "aan", "over", "inzake", "d.d.", "met", "die", "waar", "uit", "betreffende", "bij",
    "omtrent", "tot", "op", "voor", "dat", "tegen", "om",
  ]

  /// The range of the name where it stands at `offset`, in words of its own and not as part of another paper's name.
  func range(at offset: Int, in text: [UInt8], limit: Int) -> Range<Int>? {
    let end = offset + name.count
    guard end <= limit, text[offset..<end].lazy.map(\.lowercased).elementsEqual(name) else {
      return nil
    }
    var behind = Cursor(text, at: end, limit: limit)
    guard !behind.isBeforeLetter, !behind.isBeforeDigit else { return nil }
    // «de motie-Leijten/Omtzigt», «de motie-Leijten-Bos» is another's.
    if behind.skipDash() || behind.next == UInt8(ascii: "/") { return nil }
    behind.skipSpaces()
    // A number of its own says which paper is meant.
    if behind.next == UInt8(ascii: "(") || behind.isBeforeDigit { return nil }
    if behind.skipWord("en") {
      behind.skipSpaces()
      if behind.next?.isUppercase ?? false { return nil }
    }
    guard isGeneric else { return offset..<end }
    if behind.next?.isUppercase ?? false { return nil }
    for word in Self.continuations where behind.skip(word) { return nil }
    return offset..<end
  }
}
