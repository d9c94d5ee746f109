/// What is to be found in a text: how many references, and a checksum over their ids in order.
package struct Answer: Equatable, Sendable {
  package private(set) var references = 0
  private var checksum: UInt64 = 0xCBF2_9CE4_8422_2325

  package init() {}

  /// Adds a reference with its ids, as canonical text.
  package mutating func add(_ ids: [String]) {
    references += 1
    for id in ids {
      for byte in id.utf8 { fold(byte) }
      fold(0x20)
    }
    // The ids of one reference are kept apart from those of the next.
    fold(0xFF)
  }

  /// One byte more (FNV-1a).
  private mutating func fold(_ byte: UInt8) {
    checksum = (checksum ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }
}
