/// Numbers that stand for words or lines, each found again in one look.
///
/// A key is a hash that its maker has mixed, or letters side by side; 0 is none.
@usableFromInline package struct KeySet: Sendable {
  /// The keys where they belong, or on the next free place; 0 is free.
  @usableFromInline var places: [UInt64]
  @usableFromInline var shift: UInt64
  @usableFromInline var count = 0

  /// Room for some keys, before it grows.
  package init(minimumCapacity: Int = 0) {
    let bits = max(2, Int.bitWidth - max(minimumCapacity * 2 - 1, 0).leadingZeroBitCount)
    places = Array(repeating: 0, count: 1 << bits)
    shift = UInt64(64 - bits)
  }

  @inlinable @inline(__always) package var isEmpty: Bool { count == 0 }

  @inlinable @inline(__always) package func contains(_ key: UInt64) -> Bool {
    guard key != 0 else { return false }
    let places = places.span
    var place = Self.place(of: key, shift)
    while places[place] != 0 {
      if places[place] == key { return true }
      place = (place + 1) & (places.count - 1)
    }
    return false
  }

  package mutating func insert(_ key: UInt64) {
    guard key != 0, !contains(key) else { return }
    if count * 2 >= places.count { grow() }
    place(key)
    count += 1
  }

  private mutating func place(_ key: UInt64) {
    var place = Self.place(of: key, shift)
    while places[place] != 0 { place = (place + 1) & (places.count - 1) }
    places[place] = key
  }

  private mutating func grow() {
    let keys = places
    places = Array(repeating: 0, count: keys.count * 2)
    shift -= 1
    for key in keys where key != 0 { place(key) }
  }

  /// Where a key belongs: its bits spread, the highest of them.
  @inlinable @inline(__always) static func place(of key: UInt64, _ shift: UInt64) -> Int {
    Int(truncatingIfNeeded: ((key ^ key >> 32) &* 0x9E37_79B9_7F4A_7C15) >> shift)
  }
}
