extension String {
  /// The words of a text with blanks between them.
  package var blankSeparated: [String] {
    let bytes = Array(utf8)
    var words: [String] = []
    var start = 0
    for index in 0...bytes.count where index == bytes.count || bytes[index] == 0x20 {
      if start < index { words.append(String(decoding: bytes[start..<index], as: UTF8.self)) }
      start = index + 1
    }
    return words
  }
}
