internal import Kamerstukken

/// Decides what a hyphen at the end of a line was: a break inside a word, or part of it.
///
/// `algoritmere-` / `gister` is one word; in `AI-` / `verordening` the hyphen stays; in `zorg-` / `en welzijn` so
/// does the blank; a number goes on behind any dash (`21 501-` / `33`). What the paper itself spells elsewhere decides first.
/// Where a text form gives words with a link or an index lines of their own, no blank comes between a bracket and what
/// is in it, before a closing mark (`29 754, nr. 2` / `)`), or in the name of a gas (`CO` / `2` / `-emissies`).
struct WordJoiner {
  enum Join { case blank, keepHyphen, dropHyphen, nothing }

  private let bytes: [UInt8]
  /// Hashes of the paper's words in small letters, hyphens included; made when words are asked for often.
  private var words: KeySet?
  /// How many words were looked for in the text itself.
  private var looks = 0

  /// `isPaper`: whether the text is one paper, whose own spelling decides.
  init(_ bytes: [UInt8], isPaper: Bool) {
    self.bytes = bytes
    words = isPaper ? nil : KeySet()
  }

  /// What stands between clean text and the line that goes on with it.
  mutating func join(_ clean: [UInt8], with next: Range<Int>) -> Join {
    if Self.endsInNumber(clean, before: "-") || Self.endsInNumber(clean, before: "–"),
      next.lowerBound < next.upperBound, bytes[next.lowerBound].isDigit
    {
      return .keepHyphen
    }
    if Self.opensBracket(clean) || closes(next) || endsInGas(clean, before: next) {
      return .nothing
    }
    guard clean.last == UInt8(ascii: "-"), clean.count >= 2,
      clean[clean.count - 2].isWordByte || clean[clean.count - 2].isDigit
    else { return .blank }
    let left = Array(clean[..<(clean.count - 1)].suffix(while: \.isWordByte))
    var end = next.lowerBound
    while end < next.upperBound, bytes[end].isWordByte { end += 1 }
    let right = Array(bytes[next.lowerBound..<end])
    guard let first = right.first else { return .keepHyphen }
    if right.elementsEqual("en".utf8) || right.elementsEqual("of".utf8) { return .blank }
    guard first.isLowercase || first >= 0x80, !left.dropFirst().contains(where: \.isUppercase),
      left.count > 1
    else {
      return .keepHyphen
    }
    if knows(left + right) { return .dropHyphen }
    if knows(left + [UInt8(ascii: "-")] + right) { return .keepHyphen }
    return Self.needsHyphen(left.map(\.lowercased), right) ? .keepHyphen : .dropHyphen
  }

  private static func opensBracket(_ clean: [UInt8]) -> Bool {
    clean.last == UInt8(ascii: "(") || clean.last == UInt8(ascii: "[")
  }

  /// Whether the line starts with a mark that closes what stands before it, and not with a word such as `.nl`.
  private func closes(_ line: Range<Int>) -> Bool {
    var end = line.lowerBound
    while end < line.upperBound, Self.isClosing(bytes[end]) { end += 1 }
    return end > line.lowerBound && (end == line.upperBound || bytes[end].isSpace)
  }

  private static func isClosing(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: ","), UInt8(ascii: "."),
      UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "?"), UInt8(ascii: "!"):
      true
    default: false
    }
  }

  /// Whether the text ends in a gas whose index the line is (`CO`, `CH`, `NH`), or which a word goes on with (`CO2`).
  private func endsInGas(_ clean: [UInt8], before next: Range<Int>) -> Bool {
    // Most lines are neither an index nor begin with a hyphen.
    guard next.count == 1 || !next.isEmpty && bytes[next.lowerBound] == UInt8(ascii: "-") else {
      return false
    }
    let line = bytes[next]
    let word = clean.suffix(while: { $0.isASCIILetter || $0.isDigit })
    let gases: [(name: StaticString, index: UInt8)] = [
      ("CO", UInt8(ascii: "2")), ("CH", UInt8(ascii: "4")), ("NH", UInt8(ascii: "3")),
      ("NO", UInt8(ascii: "2")), ("SO", UInt8(ascii: "2")),
    ]
    return gases.contains { gas in
      var cursor = Cursor(Array(word))
      guard cursor.skip(gas.name), word.allSatisfy({ !$0.isLowercase }) else { return false }
      if cursor.isAtEnd { return line.elementsEqual([gas.index]) }
      guard cursor.skip(gas.index), cursor.isAtEnd, line.first == UInt8(ascii: "-") else {
        return false
      }
      return line.dropFirst().first?.isLowercase ?? false
    }
  }

  /// Whether the text ends in a digit with a dash behind it: `21 501-`, `2022–`.
  private static func endsInNumber(_ clean: [UInt8], before dash: StaticString) -> Bool {
    let digit = clean.count - dash.utf8CodeUnitCount - 1
    guard digit >= 0, clean[digit].isDigit else { return false }
    var cursor = Cursor(clean, at: digit + 1)
    return cursor.skip(dash)
  }

  private mutating func knows(_ word: [UInt8]) -> Bool {
    // A look at the whole text costs a tenth of what it costs to keep its words.
    if words == nil, looks < 8 {
      looks += 1
      return Self.holds(word, in: bytes.span)
    }
    let known = words ?? Self.words(in: bytes)
    words = known
    return known.contains(Self.hash(word[...]))
  }

  /// Whether a word stands anywhere in the text, capitals and small letters alike.
  private static func holds(_ word: [UInt8], in text: borrowing Span<UInt8>) -> Bool {
    guard let first = word.first?.lowercased else { return false }
    var start = 0
    while true {
      start = text.first(first, from: start)
      guard start + word.count <= text.count else { return false }
      guard start == 0 || !belongs(text[start - 1]) else {
        start += 1
        continue
      }
      var length = 1
      while length < word.count, text[start + length].lowercased == word[length].lowercased {
        length += 1
      }
      let end = start + length
      if length == word.count, end == text.count || !belongs(text[end]) { return true }
      start = end
    }
  }

  /// Whether a byte is part of a word here, of which a hyphen may be.
  private static func belongs(_ byte: UInt8) -> Bool {
    byte.isWordByte || byte == UInt8(ascii: "-")
  }

  private static func words(in bytes: [UInt8]) -> KeySet {
    var words = KeySet(minimumCapacity: bytes.count / 16)
    var start: Int?
    for index in 0...bytes.count {
      if index < bytes.count, belongs(bytes[index]) {
        start = start ?? index
      } else if let first = start {
        words.insert(hash(bytes[first..<index]))
        start = nil
      }
    }
    return words
  }

  private static func hash(_ word: ArraySlice<UInt8>) -> UInt64 {
    word.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1.lowercased)) &* 0x100_0000_01B3 }
  }

  /// First parts that Dutch writes with a hyphen, and vowels that would run together (Leidraad 6.1 and 6.5).
  private static func needsHyphen(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    let firstParts = [
      "niet", "oud", "ex", "vice", "adjunct", "minister", "secretaris", "directeur", "staten",
    ]
    if firstParts.contains(where: { left.elementsEqual($0.utf8) }) { return true }
    guard let last = left.last, let first = right.first else { return false }
    let clashes = [
      "aa", "ae", "ai", "au", "ee", "ei", "eu", "ie", "ii", "oo", "oe", "oi", "ou", "ui", "uu",
      "ij",
    ]
    return clashes.contains { $0.utf8.elementsEqual([last, first]) }
  }
}

extension RandomAccessCollection<UInt8> where Index == Int, SubSequence == ArraySlice<UInt8> {
  /// The longest end whose bytes all belong.
  fileprivate func suffix(while belongs: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    var start = endIndex
    while start > startIndex, belongs(self[start - 1]) { start -= 1 }
    return self[start...]
  }
}
