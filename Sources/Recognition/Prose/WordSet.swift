/// Some words of the program's own, told from all others in one look.
///
/// Meant for a `static let`: it is made once and asked often.
struct WordSet {
  /// The keys where their hash puts them, or on the next free place; 0 is free.
  private let places: [UInt64]
  private let shift: UInt64

  init(_ words: Word...) {
    let bits = max(2, Int.bitWidth - (words.count * 3).leadingZeroBitCount)
    var places = [UInt64](repeating: 0, count: 1 << bits)
    shift = UInt64(64 - bits)
    for word in words {
      var place = Int(truncatingIfNeeded: word.hash >> shift)
      while places[place] != 0, places[place] != word.key {
        place = (place + 1) & (places.count - 1)
      }
      places[place] = word.key
    }
    self.places = places
  }

  @inline(__always)
  func contains(_ word: Word) -> Bool {
    let places = places.span
    var place = Int(truncatingIfNeeded: word.hash >> shift)
    while places[place] != 0 {
      if places[place] == word.key { return true }
      place = (place + 1) & (places.count - 1)
    }
    return false
  }
}

extension Word {
  /// The key spread over all bits, the highest the best.
  @inline(__always)
  var hash: UInt64 { (key ^ key >> 32) &* 0x9E37_79B9_7F4A_7C15 }
}
