internal import Kamerstukken

/// The words of a line, as clean bytes between blanks.
struct LineWords {
  let text: [UInt8]
  let indices: Range<Int>
  private let words: [Range<Int>]

  init(_ text: [UInt8], _ line: Range<Int>) {
    var words: [Range<Int>] = []
    words.reserveCapacity(line.count / 5 + 1)
    var start = line.lowerBound
    for index in line where text[index] == 0x20 {
      if start < index { words.append(start..<index) }
      start = index + 1
    }
    if start < line.upperBound { words.append(start..<line.upperBound) }
    self.text = text
    self.words = words
    indices = words.indices
  }

  private init(_ line: Self, _ indices: Range<Int>) {
    text = line.text
    words = line.words
    self.indices = indices
  }

  var count: Int { indices.count }

  /// The clean bytes of a word.
  subscript(index: Int) -> Range<Int> { words[index] }

  /// Some of the words, which keep their indices.
  subscript(indices: Range<Int>) -> Self { Self(self, indices) }

  /// A word with its signs, by which it is told from others.
  func word(_ index: Int) -> Word { Word(text.span, words[index]) }

  /// Whether a word begins with the letters, capitals and small letters alike.
  func word(_ index: Int, opensWith letters: StaticString) -> Bool {
    var cursor = Cursor(text, at: words[index].lowerBound, limit: words[index].upperBound)
    return cursor.skip(letters)
  }

  /// Whether a word is these letters, as they are written.
  func `is`(_ index: Int, _ letters: StaticString) -> Bool {
    words[index].count == letters.utf8CodeUnitCount && word(index, startsWith: letters)
  }

  /// Whether a word begins with the letters, as they are written.
  func word(_ index: Int, startsWith letters: StaticString) -> Bool {
    guard words[index].count >= letters.utf8CodeUnitCount else { return false }
    for offset in 0..<letters.utf8CodeUnitCount
    where unsafe text[words[index].lowerBound + offset] != letters.utf8Start[offset] {
      return false
    }
    return true
  }

  /// Whether the letters are one of the words, as they are written.
  func contains(_ letters: StaticString) -> Bool { indices.contains { self.is($0, letters) } }

  /// Whether a word begins with a capital, also one beyond ASCII.
  func isCapitalised(_ index: Int) -> Bool {
    let first = text[words[index].lowerBound]
    if first < 0x80 { return first.isUppercase }
    return string(index).unicodeScalars.first?.properties.isUppercase ?? false
  }

  func string(_ index: Int) -> String { String(decoding: text[words[index]], as: UTF8.self) }

  /// The bytes from the first word to the last.
  var range: Range<Int> {
    indices.isEmpty
      ? 0..<0 : words[indices.lowerBound].lowerBound..<words[indices.upperBound - 1].upperBound
  }

  /// The words with one blank between them.
  var joined: String {
    let bytes = indices.reduce(indices.count - 1) { $0 + words[$1].count }
    if bytes == range.count { return String(decoding: text[range], as: UTF8.self) }
    return indices.map { string($0) }.joined(separator: " ")
  }
}
