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
    if isLower, isSpelledRight(bytes) { return text }
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

  /// Whether one blank stands between words, and a capital or small letter at every particle as its place wants it.
  private static func isSpelledRight(_ name: borrowing Span<UInt8>) -> Bool {
    var start = 0
    for index in 0...name.count where index == name.count || name[index] == 0x20 {
      guard index > start else { return false }
      let word = name.extracting(start..<index)
      if word.count <= 3, particles.contains(key(word)) {
        guard start == 0 ? word[0].isUppercase : word[0].isLowercase else { return false }
        for letter in 1..<max(word.count, 1) where word[letter].isUppercase { return false }
      }
      start = index + 1
    }
    for index in name.indices where name[index] == 0x0A { return false }
    return true
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
    var first: Int?
    var last: Int?
    var start = 0
    var count = 0
    for index in 0...bytes.count {
      if index < bytes.count, bytes[index] != 0x20 {
        guard bytes[index] < 0x80 else { return nil }
        continue
      }
      if index > start, bytes[index - 1] != UInt8(ascii: ".") {
        count += 1
        if first == nil, allParticles.contains(key(bytes.extracting(start..<index))) {
          first = start
        }
        last = start
      }
      start = index + 1
    }
    // A name of one word is its own surname, and else the last word where no particle begins it.
    let begin = (count > 1 ? first ?? last : last) ?? bytes.count
    return String(decoding: surname(bytes.extracting(begin...)), as: UTF8.self)
  }

  /// The words in small letters with one blank between them, but for those that end in a full stop.
  private static func surname(_ words: borrowing Span<UInt8>) -> [UInt8] {
    var surname: [UInt8] = []
    surname.reserveCapacity(words.count)
    var start = 0
    for index in 0...words.count where index == words.count || words[index] == 0x20 {
      if index > start, words[index - 1] != UInt8(ascii: ".") {
        if !surname.isEmpty { surname.append(0x20) }
        for letter in start..<index { surname.append(words[letter].lowercased) }
      }
      start = index + 1
    }
    return surname
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
