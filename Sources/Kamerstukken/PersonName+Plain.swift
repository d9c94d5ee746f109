/// Names of ASCII, which most are, spelled byte by byte.
extension PersonName {
  /// The name as it is written, or nothing where its letters beyond ASCII must be composed or made small.
  static func spelledPlainly(_ text: String) -> String? {
    let bytes = text.utf8.span
    var isUpper = false
    var isLower = false
    var isBeyond = false
    for index in bytes.indices {
      let byte = bytes[index]
      // A line end of two bytes is one character, which does not part words; a no-break space parts them. The marks
      // that are composed with a letter begin with CC and CD.
      guard !(0xCC...0xCD).contains(byte), byte != 0xC2, byte != 0x0D else { return nil }
      isBeyond = isBeyond || byte >= 0x80
      isUpper = isUpper || byte.isUppercase
      isLower = isLower || byte.isLowercase
    }
    guard isLower || !isBeyond else { return nil }
    var name: [UInt8] = []
    name.reserveCapacity(bytes.count)
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != 0x20, bytes[end] != 0x0A { end += 1 }
      if end > start {
        if !name.isEmpty { name.append(0x20) }
        append(bytes.extracting(start..<end), shouts: isUpper && !isLower, to: &name)
      }
      start = end + 1
    }
    return String(decoding: name, as: UTF8.self)
  }

  private static func append(
    _ word: borrowing Span<UInt8>, shouts: Bool, to name: inout [UInt8]
  ) {
    let isFirst = name.isEmpty
    let isParticle = particles.contains(key(word))
    guard shouts || isParticle else {
      for index in word.indices { name.append(word[index]) }
      return
    }
    let start = name.count
    var opens = isParticle ? isFirst : true
    for index in word.indices {
      let letter = word[index].lowercased
      name.append(opens && letter.isLowercase ? letter & ~0x20 : letter)
      // A particle has no hyphen in it.
      opens = letter == UInt8(ascii: "-")
    }
    // `ij` counts as one letter.
    if name.count - start > 1, name[start] == UInt8(ascii: "I"),
      name[start + 1] == UInt8(ascii: "j")
    {
      name[start + 1] = UInt8(ascii: "J")
    }
  }

  /// The surname in small letters, or nothing where the name holds letters beyond ASCII.
  static func plainSurname(of name: String) -> String? {
    let bytes = name.utf8.span
    var first: Range<Int>?
    var last: Range<Int>?
    var start = 0
    var words: [Range<Int>] = []
    for index in 0...bytes.count {
      if index < bytes.count, bytes[index] != 0x20 {
        guard bytes[index] < 0x80 else { return nil }
        continue
      }
      if index > start, bytes[index - 1] != UInt8(ascii: ".") {
        let word = start..<index
        words.append(word)
        if first == nil, allParticles.contains(key(bytes.extracting(word))) { first = word }
        last = word
      }
      start = index + 1
    }
    // A name of one word is its own surname, and else the last word where no particle begins it.
    let begin = (words.count > 1 ? first ?? last : last)?.lowerBound ?? bytes.count
    var surname: [UInt8] = []
    for word in words where word.lowerBound >= begin {
      if !surname.isEmpty { surname.append(0x20) }
      for index in word { surname.append(bytes[index].lowercased) }
    }
    return String(decoding: surname, as: UTF8.self)
  }

  private static let allParticles: KeySet = {
    var keys = KeySet(minimumCapacity: tussenvoegsels.count)
    for particle in tussenvoegsels { keys.insert(key(particle.utf8.span)) }
    return keys
  }()

  /// The particles that are written small or with a capital by their place, which are three letters and fewer.
  private static let particles: KeySet = {
    var keys = KeySet(minimumCapacity: tussenvoegsels.count)
    for particle in tussenvoegsels.subtracting(kept) { keys.insert(key(particle.utf8.span)) }
    return keys
  }()

  /// The letters of a short word in small form, side by side; 0 for a longer one.
  private static func key(_ word: borrowing Span<UInt8>) -> UInt64 {
    guard word.count <= 3 else { return 0 }
    var key: UInt64 = 0
    for index in word.indices { key = key << 8 | UInt64(word[index].lowercased) }
    return key
  }
}
