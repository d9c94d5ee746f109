/// How many bytes the characters of a text that is now UTF-8 took where it came from.
package enum CharacterWidth: Sendable {
  /// As many as in UTF-8: it was UTF-8.
  case same
  /// UTF-16: four beyond U+FFFF, else two.
  case twoOrFour
  /// Windows-1252.
  case one

  /// How many bytes of the input a stretch of whole characters took.
  package func count(of utf8: some Collection<UInt8>) -> Int {
    switch self {
    case .same: utf8.count
    case .twoOrFour: utf8.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : $1 >= 0xF0 ? 4 : 2) }
    case .one: utf8.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    }
  }
}
