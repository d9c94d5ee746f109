/// Bytes out of the letters of RFC 4648, section 4, in lines or in one piece.
///
/// Lines are of RFC 2045: Java's encoder for mail, and with it SQL's `base64` in some engines, breaks them at 76 letters.
package enum Base64Text {
  /// The bytes; nothing where a letter is none, the padding is wrong, or the last letter says more than its byte holds.
  package static func bytes(_ text: [UInt8]) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count / 4 * 3)
    var sum: UInt32 = 0
    var letters = 0
    var padding = 0
    for byte in text where byte != 0x0A && byte != 0x0D {
      if byte == UInt8(ascii: "=") {
        padding += 1
        continue
      }
      guard padding == 0, let value = value(of: byte) else { return nil }
      sum = sum << 6 | value
      letters += 1
      guard letters == 4 else { continue }
      bytes.append(UInt8(truncatingIfNeeded: sum >> 16))
      bytes.append(UInt8(truncatingIfNeeded: sum >> 8))
      bytes.append(UInt8(truncatingIfNeeded: sum))
      (sum, letters) = (0, 0)
    }
    switch (letters, padding) {
    case (0, 0): break
    case (2, 2) where sum & 0xF == 0: bytes.append(UInt8(truncatingIfNeeded: sum >> 4))
    case (3, 1) where sum & 0x3 == 0:
      bytes.append(UInt8(truncatingIfNeeded: sum >> 10))
      bytes.append(UInt8(truncatingIfNeeded: sum >> 2))
    default: return nil
    }
    return bytes
  }

  private static func value(of letter: UInt8) -> UInt32? {
    switch letter {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(letter - UInt8(ascii: "A"))
    case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(letter - UInt8(ascii: "a")) + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(letter - UInt8(ascii: "0")) + 52
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }
}
