extension [UInt8] {
  /// Whether some bytes stand anywhere in these.
  func holds(_ bytes: [UInt8]) -> Bool {
    guard let first = bytes.first else { return true }
    return indices.contains { self[$0] == first && self[$0...].starts(with: bytes) }
  }

  /// The bytes in pieces of a size, the last one shorter.
  func pieces(of size: Int) -> [[UInt8]] {
    stride(from: 0, to: count, by: size).map { Array(self[$0..<Swift.min($0 + size, count)]) }
  }

  /// The parts between bytes that are this one.
  func parts(at separator: UInt8) -> [[UInt8]] {
    split(separator: separator, omittingEmptySubsequences: false).map(Array.init)
  }

  /// The bytes as UTF-8, what is none of it replaced.
  var repaired: [UInt8] { Array(String(decoding: self, as: UTF8.self).utf8) }
}
