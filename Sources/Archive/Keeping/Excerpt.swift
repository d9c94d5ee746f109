/// What stands around the first byte in which two values differ.
struct Excerpt {
  let kept: String?
  let expected: String?

  /// So many bytes are shown before the difference, and behind it.
  private static let margin = (before: 16, behind: 32)

  init(of kept: [UInt8]?, and expected: [UInt8]?) {
    guard let kept, let expected else {
      self.kept = kept.map { Self.piece(of: $0, at: 0) }
      self.expected = expected.map { Self.piece(of: $0, at: 0) }
      return
    }
    var place = 0
    while place < min(kept.count, expected.count), kept[place] == expected[place] { place += 1 }
    self.kept = Self.piece(of: kept, at: place)
    self.expected = Self.piece(of: expected, at: place)
  }

  /// `byte 1204 «… lid Leijten …»`, or the whole of what is short.
  private static func piece(of bytes: [UInt8], at place: Int) -> String {
    let from = max(place - margin.before, 0)
    let to = min(place + margin.behind, bytes.count)
    let text = String(decoding: bytes[min(from, to)..<to], as: UTF8.self)
    let isWhole = from == 0 && to == bytes.count
    return isWhole
      ? "«\(text)»" : "byte \(place) «\(from > 0 ? "…" : "")\(text)\(to < bytes.count ? "…" : "")»"
  }
}
