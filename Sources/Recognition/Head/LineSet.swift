/// Some of the lines of a head, by their index.
struct LineSet {
  /// One bit for each of the first lines, which are all of them in most heads.
  private var first: UInt64 = 0
  private var others: [Bool] = []

  init(count: Int) {
    if count > 64 { others = Array(repeating: false, count: count - 64) }
  }

  func contains(_ index: Int) -> Bool {
    index < 64 ? first >> UInt64(index) & 1 == 1 : others[index - 64]
  }

  mutating func insert(_ index: Int) {
    if index < 64 { first |= 1 << UInt64(index) } else { others[index - 64] = true }
  }

  mutating func insert(_ indices: ClosedRange<Int>) {
    for index in indices { insert(index) }
  }
}
