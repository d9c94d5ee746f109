internal import Kamerstukken

/// What bytes are UTF-8 (Unicode, table 3-7).
enum UTF8Text {
  /// Whether some of the bytes are a character of Dutch texts in UTF-8.
  static func holdsSequence(_ bytes: [UInt8]) -> Bool {
    var index = 0
    while index < bytes.count {
      guard bytes[index] >= 0x80 else {
        index += 1
        continue
      }
      let length = sequenceLength(at: index, in: bytes)
      if length > 0, DutchCharacter.isExpected(scalar(bytes[index..<index + length])) {
        return true
      }
      index += max(length, 1)
    }
    return false
  }

  /// The number of bytes of the sequence beyond ASCII that stands here, 0 where none does.
  static func sequenceLength(at index: Int, in bytes: [UInt8]) -> Int {
    let length = length(ofLead: bytes[index])
    guard length > 1, index + length <= bytes.count,
      isSecond(bytes[index + 1], after: bytes[index])
    else { return 0 }
    for offset in 2..<max(length, 2) where bytes[index + offset] & 0xC0 != 0x80 { return 0 }
    return length
  }

  /// The number of bytes that a first byte announces, 0 for one that begins nothing.
  static func length(ofLead lead: UInt8) -> Int {
    lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0
  }

  /// Whether a second byte makes no overlong form, surrogate or number beyond Unicode with the first.
  static func isSecond(_ second: UInt8, after lead: UInt8) -> Bool {
    let lowest: UInt8 = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80
    let highest: UInt8 = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF
    return second >= lowest && second <= highest
  }

  /// The number of the character that valid bytes are.
  static func scalar(_ bytes: some Collection<UInt8>) -> UInt32 {
    guard let lead = bytes.first, lead >= 0x80 else { return UInt32(bytes.first ?? 0) }
    let bits = lead < 0xE0 ? lead & 0x1F : lead < 0xF0 ? lead & 0x0F : lead & 0x07
    return bytes.dropFirst().reduce(UInt32(bits)) { $0 << 6 | UInt32($1 & 0x3F) }
  }

  /// Writes a character behind `bytes`; it is no surrogate.
  static func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
    func rest(_ shift: UInt32) -> UInt8 { 0x80 | UInt8(scalar >> shift & 0x3F) }
    switch scalar {
    case ..<0x80: bytes.append(UInt8(scalar))
    case ..<0x800:
      bytes.append(0xC0 | UInt8(scalar >> 6))
      bytes.append(rest(0))
    case ..<0x1_0000:
      bytes.append(0xE0 | UInt8(scalar >> 12))
      bytes.append(rest(6))
      bytes.append(rest(0))
    default:
      bytes.append(0xF0 | UInt8(scalar >> 18 & 0x07))
      bytes.append(rest(12))
      bytes.append(rest(6))
      bytes.append(rest(0))
    }
  }
}
