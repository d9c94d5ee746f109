/// The characters beyond ASCII that Dutch papers use: letters of Dutch and of names, and printed signs.
enum DutchCharacter {
  /// Whether a text in Dutch may well hold the character.
  static func isExpected(_ scalar: UInt32) -> Bool {
    switch scalar {
    // Icelandic letters are as rare as the bytes of a wrong encoding are common.
    case 0xD0, 0xDE, 0xF0, 0xFE: false
    case 0xC0...0xFF: true
    // Names from Turkey, Poland, the Balkans: `Yeşilgöz`, `Kostić`.
    case 0x100...0x17F: true
    // § © ª « soft hyphen ® ° ± ² ³ ´ µ · ¹ º » ¼ ½ ¾ £ ¢ and the no-break space.
    case 0xA0, 0xA2, 0xA3, 0xA7, 0xA9...0xAB, 0xAD, 0xAE, 0xB0...0xB5, 0xB7, 0xB9...0xBE: true
    // Combining accents; blanks, dashes, quotes, bullets, points, primes, guillemets, superscripts.
    case 0x300...0x30C, 0x327, 0x328, 0x2000...0x2027, 0x202F...0x203A, 0x2070...0x209F: true
    // € ™ − ≤ ≥ ≠, arrows, boxes and bullets, ligatures, Word's bullet, the byte order mark.
    case 0x20AC, 0x2122, 0x2190...0x2199, 0x2212, 0x2260, 0x2264, 0x2265: true
    case 0x2500...0x25FF, 0xFB00...0xFB06, 0xF0A7, 0xF0B7, 0xFEFF: true
    default: false
    }
  }
}
