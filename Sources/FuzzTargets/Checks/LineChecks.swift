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

  /// Whether every line is JSON on a line of its own.
  @discardableResult
  mutating func checkLines(_ bytes: [UInt8], _ what: String) -> [CheckedJSON] {
    expect(bytes.isEmpty || bytes.last == 0x0A, "\(what) ends in the middle of a line")
    return bytes.split(separator: 0x0A).compactMap { line in
      checkLine(line + [0x0A], what)
      return JSONChecker.value(of: Array(line), what, &self)
    }
  }

  mutating func checkUTF8(_ bytes: [UInt8], _ what: String) {
    expect(String(validating: bytes, as: UTF8.self) != nil, "\(what) is not UTF-8")
  }

  /// Whether text is UTF-8 in which nothing steers a terminal or turns the direction of reading.
  mutating func checkTerminal(_ bytes: [UInt8], _ what: String, allowing allowed: Set<UInt32> = [])
  {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      return tell("\(what) is not UTF-8")
    }
    for scalar in text.unicodeScalars where !allowed.contains(scalar.value) {
      switch scalar.value {
      case 0x0A: continue
      case 0..<0x20, 0x7F...0x9F, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069:
        return tell("\(what) holds U+\(String(scalar.value, radix: 16, uppercase: true))")
      default: continue
      }
    }
  }
}
