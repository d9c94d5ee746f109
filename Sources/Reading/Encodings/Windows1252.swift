internal import Kamerstukken

/// Windows-1252, the encoding of Western European Windows: Latin-1 with signs from 80 through 9F.
enum Windows1252 {
  /// The characters of 80 through 9F; 0 for the five bytes that are none.
  private static let signs: [UInt32] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC,
    0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]

  /// The character of a byte; 0 for an undefined one.
  static func scalar(_ byte: UInt8) -> UInt32 {
    byte & 0xE0 == 0x80 ? signs[Int(byte & 0x1F)] : UInt32(byte)
  }

  /// The byte from 80 that reads as a character in Windows-1252, or else in Latin-1.
  static func byte(_ scalar: UInt32) -> UInt8? {
    if scalar >= 0x80, scalar <= 0xFF { return UInt8(scalar) }
    guard scalar > 0xFF, let index = signs.firstIndex(of: scalar) else { return nil }
    return 0x80 | UInt8(index)
  }

  /// Decodes a whole file in which every byte is defined.
  static func decode(_ bytes: [UInt8]) -> OriginalText {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 16)
    for byte in bytes {
      if byte < 0x80 { text.append(byte) } else { UTF8Text.append(scalar(byte), to: &text) }
    }
    return OriginalText(
      bytes, decoded: text, starts: CharacterStarts(byteCount: bytes.count),
      isUTF8: false)
  }
}

extension Windows1252 {
  /// The offset of the first byte that makes it unlikely that the bytes are a Dutch text in this encoding, or nothing.
  ///
  /// A letter stands in a word and is none that Dutch and common names never use; a capital does not follow a small
  /// letter; a sign stands where it is printed. So `financi‰n`, which is a text of DOS, is not taken.
  static func firstImplausible(in bytes: [UInt8]) -> Int? {
    guard bytes.contains(where: \.isASCIILetter) else { return bytes.firstIndex { $0 >= 0x80 } }
    return bytes.indices.first { bytes[$0] >= 0x80 && !isPlausible($0, in: bytes) }
  }

  /// Whether the byte there, from 80, stands as it does in Dutch texts.
  static func isPlausible(_ index: Int, in bytes: [UInt8]) -> Bool {
    let byte = bytes[index]
    let before = index > 0 ? bytes[index - 1] : 0x20
    let after = index + 1 < bytes.count ? bytes[index + 1] : 0x20
    switch byte {
    case 0x8A, 0x8C, 0x8E, 0x9F, 0xC0, 0xC1, 0xC4...0xCF, 0xD1...0xD6, 0xD8...0xDD:
      // «Één», «FINANCIËN», «Özütok»
      return isLetter(after) && !isSmall(before) || isCapital(before)
    case 0xE0 where before.isSpace && after.isSpace: return true
    case 0x9A, 0x9C, 0x9E, 0xDF...0xEF, 0xF1...0xF6, 0xF8...0xFD, 0xFF:
      return isLetter(before) || isLetter(after)
    // Opening quotes do not close a word, and closing ones do not open one.
    case 0x82, 0x84, 0x93, 0xAB, 0x8B: return !isLetter(before)
    case 0x94, 0xBB, 0x9B: return !isLetter(after)
    case 0x80, 0x86, 0x89, 0x91, 0x95, 0xA3, 0xA7, 0xA9, 0xAE, 0xB0, 0xB1, 0xB5, 0xBC...0xBE, 0xD7:
      return !isLetter(before) || !isLetter(after)
    case 0x85, 0x92, 0x96, 0x97, 0x99, 0xA0, 0xAD, 0xB2...0xB4, 0xB7, 0xB9, 0xBA, 0xAA: return true
    default: return false
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte >= 0xC0 && byte != 0xD7 && byte != 0xF7
  }

  private static func isSmall(_ byte: UInt8) -> Bool { byte.isLowercase || byte >= 0xE0 }
  private static func isCapital(_ byte: UInt8) -> Bool {
    byte.isUppercase || byte >= 0xC0 && byte < 0xDF
  }
}
