internal import Kamerstukken

/// A character of the file that stands otherwise, or not at all, in the clean text.
struct SpecialCharacter {
  enum Replacement {
    case nothing
    case blank
    case text([UInt8])
  }

  /// The bytes it takes in the file, at least one.
  let length: Int
  let replacement: Replacement

  /// Whether a byte beyond ASCII may begin such a character.
  static func mayStart(with byte: UInt8) -> Bool {
    // C2: no-break space, soft hyphen. CC, CD: combining marks. E2: other blanks, zero-width. EF: ligatures, BOM.
    byte == 0xC2 || byte == 0xCC || byte == 0xCD || byte == 0xE2 || byte == 0xEF
  }

  init(at index: Int, limit: Int, in bytes: [UInt8]) {
    let byte = bytes[index]
    if byte == UInt8(ascii: "*") {
      self.init(2, .nothing)
    } else if byte.isSpace || byte < 0x20 || byte == 0x7F {
      self.init(Self.blanks(from: index, to: limit, in: bytes), .blank)
    } else if byte < 0x80 {
      self = Self.composed(at: index, limit: limit, in: bytes) ?? Self(1, .text([byte]))
    } else {
      let length = min(Self.length(of: byte), limit - index)
      let character = bytes[index..<index + length]
      if Self.isBlank(character) {
        self.init(Self.blanks(from: index, to: limit, in: bytes), .blank)
      } else if let text = Self.spelledOut(character) {
        self.init(length, text.isEmpty ? .nothing : .text(Array(text.utf8)))
      } else {
        self =
          Self.composed(at: index, limit: limit, in: bytes)
          ?? Self(length, .text(Array(character)))
      }
    }
  }

  private init(_ length: Int, _ replacement: Replacement) {
    self.length = max(length, 1)
    self.replacement = replacement
  }

  private static func length(of lead: UInt8) -> Int {
    lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  }

  /// The bytes of one character as one number, the first of them highest.
  private static func number(_ character: ArraySlice<UInt8>) -> UInt32 {
    character.reduce(0) { $0 << 8 | UInt32($1) }
  }

  private static func isBlank(_ character: ArraySlice<UInt8>) -> Bool {
    switch number(character) {
    case 0xC2A0, 0xE2_8080...0xE2_808A, 0xE2_80AF: true
    default: false
    }
  }

  /// The length of a quote, dash or the like here that stands as it is, though others with its first byte do not.
  static func signLength(at index: Int, limit: Int, in bytes: borrowing Span<UInt8>) -> Int? {
    switch bytes[index] {
    case 0xC2 where index + 1 < limit:
      bytes[index + 1] == 0xA0 || bytes[index + 1] == 0xAD ? nil : 2
    case 0xE2 where index + 2 < limit:
      bytes[index + 1] == 0x80 && (bytes[index + 2] <= 0x8D || bytes[index + 2] == 0xAF) ? nil : 3
    default: nil
    }
  }

  private static func blanks(from start: Int, to limit: Int, in bytes: [UInt8]) -> Int {
    var index = start
    while index < limit {
      if bytes[index] < 0x21 || bytes[index] == 0x7F {
        index += 1
      } else if bytes[index] >= 0xC2, index + length(of: bytes[index]) <= limit,
        isBlank(bytes[index..<index + length(of: bytes[index])])
      {
        index += length(of: bytes[index])
      } else {
        break
      }
    }
    return max(index - start, 1)
  }

  /// A letter and the combining mark behind it, as one letter.
  private static func composed(at index: Int, limit: Int, in bytes: [UInt8]) -> Self? {
    let first = min(length(of: bytes[index]), limit - index)
    let second = index + first
    guard second + 1 < limit, bytes[second] == 0xCC || bytes[second] == 0xCD else { return nil }
    let scalars = Array(String(decoding: bytes[index..<second + 2], as: UTF8.self).unicodeScalars)
    guard scalars.count == 2, let whole = Folding.composed(scalars[0].value, scalars[1].value),
      let scalar = Unicode.Scalar(whole)
    else { return nil }
    return Self(first + 2, .text(Array(String(Character(scalar)).utf8)))
  }

  /// Ligatures as their letters; soft hyphens, zero-width marks and byte order marks as nothing.
  private static func spelledOut(_ character: ArraySlice<UInt8>) -> String? {
    switch number(character) {
    case 0xC2AD, 0xE2_808B...0xE2_808D, 0xEF_BBBF: ""
    case 0xEF_AC80: "ff"
    case 0xEF_AC81: "fi"
    case 0xEF_AC82: "fl"
    case 0xEF_AC83: "ffi"
    case 0xEF_AC84: "ffl"
    default: nil
    }
  }
}
