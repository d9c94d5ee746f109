/// The bytes of a file as they were, with the start of every line, and the same text as UTF-8.
///
///     bytes  66 69 6E 61 6E 63 69 EB 6E      Windows-1252, as the file has it: evidence points here
///     utf8   66 69 6E 61 6E 63 69 C3 AB 6E   what is read
///
/// For a file that is UTF-8 the two are one array and nothing is mapped. A line ends at LF; the CR of a CRLF belongs
/// to the line before it.
package struct OriginalText: Sendable {
  package let bytes: [UInt8]
  /// The offset in `bytes` of the first byte of every line; the first is 0.
  package let lineStarts: [Int]
  /// The text, decoded, and mended where it was damaged.
  package let utf8: [UInt8]
  /// The offset in `utf8` of the first byte of every line.
  package let utf8LineStarts: [Int]
  /// A Boolean value indicating whether the file itself is UTF-8, also where it was mended.
  package let isUTF8: Bool
  /// The characters of the file and of the text, where these differ.
  private let characters: (file: CharacterStarts, text: CharacterStarts)?

  /// A text whose file is UTF-8 already.
  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    utf8 = bytes
    lineStarts = Self.lineStarts(of: bytes)
    utf8LineStarts = lineStarts
    isUTF8 = true
    characters = nil
  }

  /// A text that was decoded from the bytes of a file, in which its characters begin at `starts`.
  package init(_ bytes: [UInt8], decoded utf8: [UInt8], starts: CharacterStarts, isUTF8: Bool) {
    let text = CharacterStarts(utf8: utf8)
    self.bytes = bytes
    self.utf8 = utf8
    self.isUTF8 = isUTF8
    utf8LineStarts = Self.lineStarts(of: utf8)
    lineStarts = utf8LineStarts.map {
      starts.offset(ofCharacter: text.characters(before: $0))
    }
    characters = (starts, text)
  }

  private static func lineStarts(of bytes: [UInt8]) -> [Int] {
    var starts = [0]
    starts.reserveCapacity(bytes.count / 20 + 8)
    bytes.span.forEachLineEnd { starts.append($0 + 1) }
    if starts.count > 1, starts.last == bytes.count { starts.removeLast() }
    return starts
  }

  /// The number of the line, from 1, that holds the byte at `offset`.
  package func line(at offset: Int) -> Int {
    max(lineStarts.countOfPrefix { $0 <= offset }, 1)
  }

  /// The first and the last line that a place touches.
  package func lines(of place: Range<Int>) -> ClosedRange<Int> {
    let first = line(at: place.lowerBound)
    return first...max(first, line(at: max(place.lowerBound, place.upperBound - 1)))
  }

  /// The text of a place, exactly as it stands in the file.
  package func quote(_ place: Range<Int>) -> String {
    String(decoding: quoted(place), as: UTF8.self)
  }

  /// The text of a place, exactly as it stands in the file, as UTF-8.
  ///
  /// What was mended is quoted with its damage.
  package func quoted(_ place: Range<Int>) -> ArraySlice<UInt8> {
    let place = place.clamped(to: 0..<bytes.count)
    if isUTF8 { return bytes[place] }
    return utf8[utf8Offset(of: place.lowerBound)..<utf8Offset(of: place.upperBound)]
  }
}

extension OriginalText {
  /// A Boolean value indicating whether offsets in the file and in `utf8` differ.
  package var isMapped: Bool { characters != nil }

  /// The offset in the file of the character that begins at an offset of `utf8`.
  package func offset(ofUTF8 offset: Int) -> Int {
    guard let characters else { return offset }
    return characters.file.offset(ofCharacter: characters.text.characters(before: offset))
  }

  /// The offset in `utf8` of the first character that begins at or behind an offset in the file.
  package func utf8Offset(of offset: Int) -> Int {
    guard let characters else { return offset }
    return characters.text.offset(ofCharacter: characters.file.characters(before: offset))
  }

  /// Where a stretch of `utf8` stands in the file.
  package func place(ofUTF8 range: Range<Int>) -> Range<Int> {
    guard characters != nil else { return range }
    let start = offset(ofUTF8: range.lowerBound)
    return start..<max(start, offset(ofUTF8: range.upperBound))
  }
}
