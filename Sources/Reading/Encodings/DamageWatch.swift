/// Counts the damaged characters of a text in UTF-8 that comes in pieces, as ``DamagedUTF8`` does of a whole file.
struct DamageWatch {
  /// More bytes than one character takes after its damage was done twice.
  private static let reach = 40

  /// Where the first damaged character stands.
  private var first: Int?
  private var damaged = 0
  private var sound = 0
  /// The bytes that were not judged, as a character may go on behind them.
  private var held: [UInt8] = []
  private var offset: Int

  /// Watches a text whose first character beyond ASCII stands at `offset` or behind it.
  init(from offset: Int = 0) {
    self.offset = offset
  }

  /// The first damaged character, where there is so much damage that it is certain.
  var certainDamage: Int? {
    DamagedUTF8.isCertain(damaged: damaged, sound: sound) ? first : nil
  }

  /// Judges the next bytes, which end with a whole character.
  mutating func take(_ bytes: [UInt8]) {
    guard !held.isEmpty || bytes.contains(where: { $0 >= 0x80 }) else {
      offset += bytes.count
      return
    }
    held += bytes
    judge(until: held.count - Self.reach)
  }

  /// Judges what is left.
  mutating func finish() { judge(until: held.count) }

  private mutating func judge(until end: Int) {
    guard end > 0 else { return }
    let text = DamagedUTF8(bytes: held)
    var index = 0
    while index < end {
      let byte = held[index]
      guard byte >= 0x80 else {
        index += 1
        continue
      }
      if let length = text.damage(at: index) {
        first = first ?? offset + index
        damaged += 1
        index += length
      } else {
        // The mark at the start of a file is no character of its text.
        if offset + index > 0 || byte != 0xEF { sound += 1 }
        index += max(UTF8Text.length(ofLead: byte), 1)
      }
    }
    index = min(index, held.count)
    held.removeFirst(index)
    offset += index
  }
}
