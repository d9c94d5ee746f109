/// The bytes of a file as they were, with the start of every line.
///
/// The bytes are valid UTF-8. A line ends at LF; the CR of a CRLF belongs to the line before it.
package struct OriginalText: Sendable {
  package let bytes: [UInt8]
  /// The offset of the first byte of every line; the first is 0.
  package let lineStarts: [Int]

  package init(_ bytes: [UInt8]) {
    var starts = [0]
    for (offset, byte) in bytes.enumerated() where byte == 0x0A { starts.append(offset + 1) }
    if starts.count > 1, starts.last == bytes.count { starts.removeLast() }
    self.bytes = bytes
    self.lineStarts = starts
  }

  /// The number of the line, from 1, that holds the byte at `offset`.
  package func line(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The first and the last line that a place touches.
  package func lines(of place: Range<Int>) -> ClosedRange<Int> {
    let first = line(at: place.lowerBound)
    return first...max(first, line(at: max(place.lowerBound, place.upperBound - 1)))
  }

  /// The text of a place, exactly as it stands in the file.
  package func quote(_ place: Range<Int>) -> String {
    String(decoding: bytes[place.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }
}
