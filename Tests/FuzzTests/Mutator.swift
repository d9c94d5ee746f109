import BenchTexts

/// Changes inputs a little, always the same from the same seed.
struct Mutator {
  private var lot: SeededGenerator
  private static let words: [[UInt8]] = [
    [0], [0xFF], [0xC3], [0xE2, 0x80, 0xA8], [0xC2, 0xAD], [0x0A], [0x0D, 0x0A], [0x0C], [0x3C],
    Array("9223372036854775807".utf8), Array("nrs. 1 t/m 99999".utf8), Array("26 643".utf8),
    Array("\"".utf8), Array("**".utf8), Array("&#x110000;".utf8), Array("\u{202E}".utf8),
  ]

  init(seed: UInt64) {
    lot = SeededGenerator(seed: seed)
  }

  /// The bytes with a few of them changed, taken out, put in or repeated, at most `longest`.
  mutating func changed(_ bytes: [UInt8], longest: Int) -> [UInt8] {
    var changed = bytes
    for _ in 0..<Int.random(in: 1...8, using: &lot) { change(&changed) }
    return Array(changed.prefix(longest))
  }

  private mutating func change(_ bytes: inout [UInt8]) {
    let place = Int.random(in: 0...bytes.count, using: &lot)
    let stretch = place..<min(bytes.count, place + Int.random(in: 1...24, using: &lot))
    switch Int.random(in: 0..<5, using: &lot) {
    case 0: if place < bytes.count { bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &lot) }
    case 1: bytes.removeSubrange(stretch)
    case 2: bytes.insert(contentsOf: bytes[stretch], at: place)
    case 3:
      if let word = Self.words.randomElement(using: &lot) {
        bytes.insert(contentsOf: word, at: place)
      }
    default: bytes.removeSubrange(place...)
    }
  }
}
