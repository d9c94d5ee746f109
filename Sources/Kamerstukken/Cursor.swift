/// A place in a text that moves forward as the text is recognised.
///
/// A recogniser either consumes what it names and returns it, or returns `nil`
/// and leaves the cursor where it stood. Offsets are bytes from 0; nothing at or after `limit` is read.
///
///     var cursor = Cursor("36 600 XVI, nr. 12")
///     cursor.dossierNumber()  // 36600-XVI
///     cursor.dossierNumber()  // nil; the cursor is still at the comma
///
/// Every member can be inlined into the other modules, which more than doubles the speed of the recognisers there.
@usableFromInline package struct Cursor: Sendable {
  @usableFromInline package let text: [UInt8]
  @usableFromInline package let limit: Int
  @usableFromInline package var position: Int

  @inlinable package init(_ text: [UInt8], at position: Int = 0, limit: Int? = nil) {
    self.text = text
    self.limit = min(limit ?? text.count, text.count)
    self.position = min(max(position, 0), self.limit)
  }

  @inlinable package init(_ text: String) {
    self.init(Array(text.utf8))
  }

  /// The byte at the cursor, or `nil` at the end of the text.
  @inlinable package var next: UInt8? { position < limit ? text[position] : nil }

  /// The byte before the cursor, or `nil` at the start of the text.
  @inlinable package var previous: UInt8? { position > 0 ? text[position - 1] : nil }

  @inlinable package var isAtEnd: Bool { position >= limit }

  /// The byte `distance` bytes after the cursor, or `nil` outside the text.
  @inlinable package func peek(_ distance: Int) -> UInt8? {
    let place = position + distance
    return place >= 0 && place < limit ? text[place] : nil
  }

  @inlinable package mutating func advance() {
    position += 1
  }

  /// A Boolean value indicating whether a letter comes next; a dash or quote beyond ASCII is none.
  @inlinable package var isBeforeLetter: Bool { next?.leadsLetter ?? false }

  /// A Boolean value indicating whether a digit comes next.
  @inlinable package var isBeforeDigit: Bool { next?.isDigit ?? false }

  /// A Boolean value indicating whether a letter stands right before the cursor.
  @inlinable package var isBehindLetter: Bool {
    var index = position - 1
    while index > 0, position - index < 4, text[index] & 0xC0 == 0x80 { index -= 1 }
    return index >= 0 && text[index].leadsLetter
  }
}

extension Cursor {
  /// Consumes `byte` if it comes next.
  @inlinable package mutating func skip(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    position += 1
    return true
  }

  /// Consumes `literal`, capitals and small letters alike, if it comes next.
  @inlinable @inline(__always) package mutating func skip(_ literal: StaticString) -> Bool {
    let first = unsafe literal.utf8Start.pointee
    guard let next, next.lowercased == first.lowercased else { return false }
    return skipWhole(literal)
  }

  @inlinable mutating func skipWhole(_ literal: StaticString) -> Bool {
    let count = literal.utf8CodeUnitCount
    guard position + count <= limit else { return false }
    let expected = unsafe literal.utf8Start
    for offset in 0..<count {
      let difference = unsafe text[position + offset] ^ expected[offset]
      // A capital and its small letter differ in this one bit.
      guard unsafe difference == 0 || difference == 0x20 && expected[offset].isASCIILetter else {
        return false
      }
    }
    position += count
    return true
  }

  /// Consumes `literal` if it comes next and no letter or digit follows it.
  @inlinable @inline(__always) package mutating func skipWord(_ literal: StaticString) -> Bool {
    let first = unsafe literal.utf8Start.pointee
    guard let next, next.lowercased == first.lowercased else { return false }
    return skipWholeWord(literal)
  }

  @inlinable mutating func skipWholeWord(_ literal: StaticString) -> Bool {
    let start = position
    guard skipWhole(literal), !isBeforeLetter, !isBeforeDigit else {
      position = start
      return false
    }
    return true
  }

  /// Consumes blanks, tabs and line ends, as many as there are.
  @inlinable package mutating func skipSpaces() {
    while let byte = next, byte.isSpace { position += 1 }
  }

  /// Consumes bytes for as long as they satisfy `belongs`, and returns their range.
  @inlinable package mutating func run(while belongs: (UInt8) -> Bool) -> Range<Int> {
    let start = position
    while let byte = next, belongs(byte) { position += 1 }
    return start..<position
  }

  /// Consumes letters, also those beyond ASCII, and returns their range.
  @inlinable package mutating func letters() -> Range<Int> {
    let start = position
    while let byte = next, byte.leadsLetter {
      position += 1
      if byte >= 0x80 { while let rest = next, rest & 0xC0 == 0x80 { position += 1 } }
    }
    return start..<position
  }

  /// Runs `recognise`, and puts the cursor back if it finds nothing.
  @inlinable package mutating func attempt<Found>(_ recognise: (inout Self) -> Found?) -> Found? {
    let start = position
    guard let found = recognise(&self) else {
      position = start
      return nil
    }
    return found
  }

  /// Consumes one hyphen or dash of any kind: `-`, U+2010 through U+2015, U+2212.
  @inlinable package mutating func skipDash() -> Bool {
    if skip(UInt8(ascii: "-")) { return true }
    guard next == 0xE2, let second = peek(1), let third = peek(2) else { return false }
    guard second == 0x80 && (0x90...0x95).contains(third) || second == 0x88 && third == 0x92 else {
      return false
    }
    position += 3
    return true
  }

  /// The text between two offsets.
  @inlinable package func string(_ range: Range<Int>) -> String {
    String(decoding: text[range], as: UTF8.self)
  }
}

extension Cursor {
  /// Consumes between `least` and `most` digits that no further digit follows, and returns their value.
  @inlinable package mutating func number(digits: ClosedRange<Int>) -> Int? {
    attempt { cursor in
      let run = cursor.run(while: \.isDigit)
      guard digits.contains(run.count) else { return nil }
      return cursor.text[run].reduce(0) { $0 * 10 + $1.digitValue }
    }
  }
}
