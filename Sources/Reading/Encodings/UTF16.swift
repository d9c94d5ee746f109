internal import Kamerstukken

/// UTF-16 in either order of bytes, told by its mark alone.
struct UTF16 {
  let encoding: TextEncoding

  /// The order that the mark at the start of a file says, or nothing where there is no such mark.
  init?(markOf bytes: [UInt8]) {
    if bytes.starts(with: [0xFF, 0xFE]) {
      encoding = .utf16LittleEndian
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      encoding = .utf16BigEndian
    } else {
      return nil
    }
  }

  /// Decodes a whole file.
  ///
  /// Throws ``ReadingError`` for half a character: an odd last byte, or a surrogate without its other.
  func decode(_ bytes: [UInt8]) throws(ReadingError) -> OriginalText {
    var text: [UInt8] = []
    var starts: [Int] = []
    text.reserveCapacity(bytes.count / 2 + bytes.count / 16)
    starts.reserveCapacity(bytes.count / 2)
    var index = 0
    while index + 1 < bytes.count {
      starts.append(index)
      let unit = unit(at: index, in: bytes)
      index += 2
      guard unit & 0xF800 == 0xD800 else {
        UTF8Text.append(UInt32(unit), to: &text)
        continue
      }
      guard unit < 0xDC00, index + 1 < bytes.count else { throw broken(at: index - 2, in: text) }
      let low = self.unit(at: index, in: bytes)
      guard low & 0xFC00 == 0xDC00 else { throw broken(at: index - 2, in: text) }
      UTF8Text.append(0x1_0000 + (UInt32(unit & 0x3FF) << 10 | UInt32(low & 0x3FF)), to: &text)
      index += 2
    }
    guard index == bytes.count else { throw broken(at: index, in: text) }
    return OriginalText(
      bytes, decoded: text, starts: CharacterStarts(starts, byteCount: bytes.count), isUTF8: false)
  }

  /// The half or whole character whose two bytes begin there.
  func unit(at index: Int, in bytes: [UInt8]) -> UInt16 {
    let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
    return encoding == .utf16BigEndian ? first << 8 | second : second << 8 | first
  }

  private func broken(at offset: Int, in text: [UInt8]) -> ReadingError {
    let line = text.count { $0 == 0x0A } + 1
    return ReadingError(
      .undecodable(Phrase("\(encoding.rawValue) with half a character"), line: line, offset: offset)
    )
  }
}
