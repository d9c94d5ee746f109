package import Reading

/// A text that comes in pieces, cut into its lines.
package struct LineCutter {
  /// A line of the text without its end.
  package struct Line: Equatable, Sendable {
    package let bytes: [UInt8]
    /// Where in the whole text it begins.
    package let offset: Int
    /// From 1.
    package let number: Int
    /// Whether it is longer than what is kept of it.
    package let isCut: Bool
    /// Where in the bytes that came it begins, and how many of them its characters took.
    package let origin: Int
    package let width: CharacterWidth
  }

  /// The most bytes of a line that are kept.
  package static var longest: Int { 1 << 16 }

  /// What has come of a line that has not ended.
  private var open: [UInt8] = []
  private var openLength = 0
  private var offset = 0
  /// The same in the bytes that came.
  private var origin = 0
  private var openOrigin = 0
  private var width = CharacterWidth.same
  private var number = 1

  package init() {}

  /// Takes the next bytes, and gives the lines that end in them.
  ///
  /// `width`: how many bytes their characters took where they came from.
  package mutating func take(_ bytes: [UInt8], _ width: CharacterWidth = .same) -> [Line] {
    self.width = width
    var lines: [Line] = []
    var rest = bytes[...]
    while let end = rest.firstIndex(of: 0x0A) {
      keep(rest[..<end])
      lines.append(line())
      offset += openLength + 1
      origin += openOrigin + width.count(of: CollectionOfOne(0x0A))
      openOrigin = 0
      number += 1
      (open, openLength) = ([], 0)
      rest = rest[(end + 1)...]
    }
    keep(rest)
    return lines
  }

  /// Gives the last line, if the text did not end with a line end.
  package func finish() -> Line? { openLength > 0 ? line() : nil }

  private mutating func keep(_ bytes: ArraySlice<UInt8>) {
    open += bytes.prefix(Self.longest - open.count)
    openLength += bytes.count
    openOrigin += width.count(of: bytes)
  }

  private func line() -> Line {
    let bytes = open.last == 0x0D ? open.dropLast() : open
    return Line(
      bytes: bytes, offset: offset, number: number, isCut: openLength > open.count, origin: origin,
      width: width)
  }
}
