extension JSONWriter {
  /// Writes a text.
  ///
  /// What could steer a terminal, break a line of NDJSON or turn the direction of reading is escaped as `\u`: the
  /// C0 and C1 controls, DEL, U+2028, U+2029, U+FEFF and the bidirectional controls.
  package mutating func string(_ text: String) {
    write(text.utf8.span)
  }

  /// Writes a text that is there as bytes; what is no valid UTF-8 becomes U+FFFD.
  package mutating func string(utf8 text: ArraySlice<UInt8>) {
    let span = text.span
    guard Self.isValid(span) else { return string(String(decoding: text, as: UTF8.self)) }
    write(span)
  }

  private static func isValid(_ text: Span<UInt8>) -> Bool {
    do {
      _ = try UTF8Span(validating: text)
      return true
    } catch {
      return false
    }
  }

  /// A Boolean value indicating whether a byte is to be escaped, or may begin a scalar that is.
  @inline(__always)
  private static func isSuspect(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x7F, 0xC2, 0xD8, 0xE2, 0xEF, 0xF3: true
    default: false
    }
  }

  private mutating func write(_ text: Span<UInt8>) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    var index = 0
    while index < text.count {
      let room = max(min(text.count - index, 4096) * Self.longestEscape, Self.longestStep)
      bytes.append(addingCapacity: room) { output in
        while index < text.count, output.freeCapacity >= Self.longestStep {
          Self.append(next: text, at: &index, to: &output)
        }
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// The length of `\u0000`: no byte, and no scalar that is escaped, becomes more.
  private static let longestEscape = 6
  /// That of a scalar beyond the first plane, `\udb40\udc41`.
  private static let longestStep = 12

  /// Appends the byte at `index` of valid UTF-8, or all of the scalar there if it may have to be escaped.
  @inline(__always)
  private static func append(
    next text: Span<UInt8>, at index: inout Int, to output: inout OutputSpan<UInt8>
  ) {
    let byte = text[index]
    guard isSuspect(byte) else {
      output.append(byte)
      index += 1
      return
    }
    guard byte >= 0x80 else {
      append(escaped: byte, to: &output)
      index += 1
      return
    }
    guard byte != 0xF3 else { return append(tag: text, at: &index, to: &output) }
    let length = byte < 0xE0 ? 2 : 3
    let scalar = scalar(at: index, length: length, in: text)
    if isEscaped(scalar) {
      append(code: scalar, to: &output)
    } else {
      for place in index..<index + length { output.append(text[place]) }
    }
    index += length
  }

  /// Appends the scalar of four bytes at `index`, which is escaped where it is one of Unicode's tags, that nobody sees.
  private static func append(
    tag text: Span<UInt8>, at index: inout Int, to output: inout OutputSpan<UInt8>
  ) {
    if text[index + 1] == 0xA0, text[index + 2] <= 0x81 {
      append(code: 0xDB40, to: &output)
      let low = UInt16(text[index + 2] & 0x3F) << 6 | UInt16(text[index + 3] & 0x3F)
      append(code: 0xDC00 | low, to: &output)
    } else {
      for place in index..<index + 4 { output.append(text[place]) }
    }
    index += 4
  }

  /// The scalar of two or three bytes at `index` of valid UTF-8.
  private static func scalar(at index: Int, length: Int, in text: Span<UInt8>) -> UInt16 {
    let second = UInt16(text[index + 1] & 0x3F)
    guard length == 3 else { return UInt16(text[index] & 0x1F) << 6 | second }
    return UInt16(text[index] & 0x0F) << 12 | second << 6 | UInt16(text[index + 2] & 0x3F)
  }

  private static func isEscaped(_ scalar: UInt16) -> Bool {
    switch scalar {
    case 0x80...0x9F, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x206F, 0xFEFF: true
    case 0xFFF9...0xFFFB: true
    default: false
    }
  }

  private static func append(escaped byte: UInt8, to output: inout OutputSpan<UInt8>) {
    let letter: UInt8
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): letter = byte
    case 0x08: letter = UInt8(ascii: "b")
    case 0x09: letter = UInt8(ascii: "t")
    case 0x0A: letter = UInt8(ascii: "n")
    case 0x0C: letter = UInt8(ascii: "f")
    case 0x0D: letter = UInt8(ascii: "r")
    default: return append(code: UInt16(byte), to: &output)
    }
    output.append(UInt8(ascii: "\\"))
    output.append(letter)
  }

  /// Appends `\u` and four small hexadecimal digits.
  private static func append(code: UInt16, to output: inout OutputSpan<UInt8>) {
    output.append(UInt8(ascii: "\\"))
    output.append(UInt8(ascii: "u"))
    for shift in [12, 8, 4, 0] as [UInt16] {
      let digit = UInt8(code >> shift & 15)
      output.append(digit + (digit < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") - 10))
    }
  }
}
