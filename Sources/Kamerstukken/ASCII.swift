extension UInt8 {
  /// A Boolean value indicating whether this byte is one of `0` through `9`.
  @inlinable package var isDigit: Bool { self &- 0x30 < 10 }

  /// A Boolean value indicating whether this byte is an unaccented letter.
  @inlinable package var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }

  /// A Boolean value indicating whether this byte is one of `A` through `Z`.
  @inlinable package var isUppercase: Bool { self &- 0x41 < 26 }

  /// A Boolean value indicating whether this byte is one of `a` through `z`.
  @inlinable package var isLowercase: Bool { self &- 0x61 < 26 }

  /// A Boolean value indicating whether this byte is a digit of the Roman numbers that are met: `I`, `V` or `X`.
  @inlinable package var isRomanDigit: Bool {
    self == UInt8(ascii: "I") || self == UInt8(ascii: "V") || self == UInt8(ascii: "X")
  }

  /// Whether this byte is one of the signs or letters of ASCII in `literal`.
  @inlinable @inline(__always) package func isOne(of literal: StaticString) -> Bool {
    let bytes = unsafe literal.utf8Start
    for offset in 0..<literal.utf8CodeUnitCount where unsafe bytes[offset] == self { return true }
    return false
  }

  /// A Boolean value indicating whether this byte can belong to a word: a letter, or part of one beyond ASCII.
  @inlinable package var isWordByte: Bool { isASCIILetter || self >= 0x80 }

  /// A Boolean value indicating whether this byte begins a letter, also one beyond ASCII.
  ///
  /// The leads C2, E2 and EF and those of four bytes begin signs: quotes, dashes, `€`, `•`.
  @inlinable package var leadsLetter: Bool {
    isASCIILetter || self >= 0xC3 && self < 0xEF && self != 0xE2
  }

  /// A Boolean value indicating whether this byte is a blank, a tab or an end of line.
  @inlinable package var isSpace: Bool { self == 0x20 || self &- 0x09 < 5 }

  /// The small letter for a capital of ASCII; any other byte as it is.
  @inlinable package var lowercased: UInt8 { isUppercase ? self | 0x20 : self }

  /// The value of a digit, 0 through 9.
  @inlinable package var digitValue: Int { Int(self &- 0x30) }
}
