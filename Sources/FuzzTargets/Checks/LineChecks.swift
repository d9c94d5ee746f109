extension Violations {
  /// Whether bytes are one line in every reader's eyes: one line end, at the end, and no separator of lines or paragraphs.
  mutating func checkLine(_ line: [UInt8], _ what: String) {
    expect(line.last == 0x0A, "\(what) has no line end")
    expect(!line.dropLast().contains { $0 == 0x0A || $0 == 0x0D }, "\(what) is more than one line")
    let separators: [[UInt8]] = [[0xE2, 0x80, 0xA8], [0xE2, 0x80, 0xA9], [0xC2, 0x85]]
    for separator in separators {
      expect(!line.holds(separator), "\(what) holds a separator of lines")
    }
  }
}

extension [UInt8] {
  /// Whether some bytes stand anywhere in these.
  func holds(_ bytes: [UInt8]) -> Bool {
    guard let first = bytes.first else { return true }
    return indices.contains { self[$0] == first && self[$0...].starts(with: bytes) }
  }
}
