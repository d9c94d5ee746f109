package import Kamerstukken

/// What is left out of papers that go to others: the names of civil servants, telephone numbers, e-mail addresses.
///
/// Never the names of Members and members of the government, which ``Names/isPublic`` tells from all papers together;
/// a name of which neither is known is left out. What is left out is written over, letter for letter, so that every
/// place in the file stays true.
package struct LeavingOut: Sendable {
  /// The full names of those who are left out in every paper, and the surnames that never are.
  private var names: Set<PrivateNames.Name> = []
  private var publicSurnames: Set<String> = []

  package init() {}

  /// Learns the names of a paper, or of a case of the register.
  package mutating func learn(_ record: DocumentRecord, _ text: OriginalText, isOfRegister: Bool) {
    for person in Self.members(in: record, isOfRegister) {
      publicSurnames.insert(person.surname)
    }
    guard !isOfRegister else { return }
    let words = NameWords(text.utf8).words
    names.formUnion(Self.names(in: record, text.utf8, words).names)
  }
}

extension LeavingOut {
  /// Those of a record who are Members, or members of the government.
  private static func members(
    in record: DocumentRecord, _ isOfRegister: Bool
  ) -> [PersonName] {
    var found = record.motions.flatMap(\.submitters)
    let isOfChamber = isOfRegister || isOfChamber(record.kind)
    found += record.signatories.filter { isOfChamber || isOfGovernment($0.office) }.map(\.name)
    found += record.people.filter { isOfRegister || $0.party != nil || isOfGovernment($0.office) }
      .map(\.name)
    return found
  }

  /// Whether a paper is one of the Chamber, in which Members speak.
  private static func isOfChamber(_ kind: DocumentRecord.Kind) -> Bool {
    switch kind {
    case .motie, .amendement, .kamervragen, .handelingen, .verslag: true
    case .beslisnota, .kamerbrief, .antwoord, .other: false
    }
  }

  private static func isOfGovernment(_ office: String?) -> Bool {
    guard let office = office.map(Folding.folded) else { return false }
    let first = office.split(separator: " ").prefix(2)
    // `directeur bij de Minister` is none.
    return first.contains { word in
      ["minister", "staatssecretaris", "viceminister"].contains { word.hasPrefix($0) }
    } || office.hasPrefix("lid ") || office.contains("kamerlid")
  }

  /// The names that a paper shows to be private; none of a paper of the Chamber, which names its Members.
  private static func names(
    in record: DocumentRecord, _ text: [UInt8], _ words: [NameWord]
  ) -> PrivateNames {
    guard !isOfChamber(record.kind) else { return PrivateNames() }
    let officials = record.signatories.filter {
      $0.office != nil && !isOfGovernment($0.office)
    }
    return PrivateNames(text, words, ContactDetails.places(in: text), officials: officials)
  }
}

extension LeavingOut {
  /// The bytes of a paper's file with what is left out written over.
  package func masked(_ record: DocumentRecord, _ original: OriginalText) -> [UInt8] {
    let text = original.utf8
    let words = NameWords(text).words
    let own = Self.names(in: record, text, words).names
    var places = ContactDetails.places(in: text)
    places += occurrences(of: own, in: words, text, isOwn: true)
    places += occurrences(of: names, in: words, text, isOwn: false)
    if !Self.isOfChamber(record.kind) { places += markedNames(in: words, text) }
    let isWide = record.source.encoding.hasPrefix("UTF-16")
    let isBig = record.source.encoding.hasSuffix("BE")
    var bytes = original.bytes
    for place in places {
      if original.isUTF8, !original.isMapped {
        Self.mask(&bytes, place)
      } else {
        Self.mask(
          &bytes, original.place(ofUTF8: place), isWide: isWide, isBig: isBig,
          isUTF8: original.isUTF8)
      }
    }
    return bytes
  }

  /// The name of a file, or words that a reader typed, without surnames in capitals or small letters.
  package func masked(
    name: String, of record: DocumentRecord? = nil, _ original: OriginalText? = nil
  ) -> String {
    var all = names
    if let record, let original {
      let words = NameWords(original.utf8).words
      all.formUnion(Self.names(in: record, original.utf8, words).names)
    }
    return masked(name, all) { _ in true }
  }

  /// A text of the register or of the reader without surnames, which begin with a capital.
  package func masked(_ text: String) -> String {
    masked(text, names) { $0.isUppercase || $0 >= 0x80 }
  }

  private func masked(
    _ text: String, _ names: Set<PrivateNames.Name>, where mayBegin: (UInt8) -> Bool
  ) -> String {
    var bytes = Array(text.utf8)
    let surnames = Set(
      names.compactMap { name in name.surname.last }.filter {
        $0.utf8.count > 2 && !publicSurnames.contains($0)
      })
    for place in ContactDetails.places(in: bytes) { Self.mask(&bytes, place) }
    var start = 0
    while start < bytes.count {
      guard bytes[start].isASCIILetter || bytes[start] >= 0x80 else {
        start += 1
        continue
      }
      var end = start
      while end < bytes.count, bytes[end].isASCIILetter || bytes[end] >= 0x80 { end += 1 }
      let word = String(decoding: bytes[start..<end], as: UTF8.self)
      if mayBegin(bytes[start]), surnames.contains(Folding.folded(word)) {
        Self.mask(&bytes, start..<end)
      }
      start = end
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Where names stand: of this paper's own also the surname alone, of others the whole name.
  private func occurrences(
    of names: Set<PrivateNames.Name>, in words: [NameWord], _ text: [UInt8], isOwn: Bool
  ) -> [Range<Int>] {
    guard !names.isEmpty else { return [] }
    var bySurname: [String: [PrivateNames.Name]] = [:]
    for name in names { bySurname[name.surname.last ?? "", default: []].append(name) }
    let given = Set(names.flatMap(\.given))
    var found: [Range<Int>] = []
    for (index, word) in words.enumerated() where word.isCapital {
      let parts = word.folded.split(separator: "-").map(String.init)
      for name in (bySurname[word.stem] ?? []) + (parts.count > 1 ? bySurname[parts[0]] ?? [] : [])
      {
        var start = index
        let small = name.surname.dropLast()
        for part in small.reversed() where start > 0 && words[start - 1].folded == part {
          start -= 1
        }
        let surname = start
        while start > 0, words[start].follows,
          name.given.contains(words[start - 1].folded) || words[start - 1].isInitials
            || words[start - 1].isTitle
        {
          start -= 1
        }
        let isPublic = publicSurnames.contains(name.surname.joined(separator: " "))
        let hasGiven = words[start..<surname].contains { name.given.contains($0.folded) }
        guard isOwn && !isPublic || hasGiven else { continue }
        for place in words[start...index] { found.append(place.range) }
      }
      if isOwn, word.isName, word.stem.utf8.count > 2,
        given.contains(word.folded),
        !(index + 1 < words.count && words[index + 1].follows
          && publicSurnames.contains(words[index + 1].folded))
      {
        found.append(word.range)
      }
    }
    return found
  }

  /// Names with an honorific, a title or initials that no paper shows to be of a Member or the government.
  private func markedNames(in words: [NameWord], _ text: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 0
    while index < words.count {
      guard let name = NamePhrase(words, at: index), name.isMarked,
        !PrivateNames.isOfOffice(name, words), !hasParty(behind: name, words, text),
        !isNumbered(name, words),
        !publicSurnames.contains(words[name.surname].map(\.folded).joined(separator: " "))
      else {
        index += 1
        continue
      }
      found += words[name.given.lowerBound..<name.surname.upperBound].map(\.range)
      index = name.words.upperBound
    }
    return found
  }

  /// Whether one letter opens a line, as in `A. Inleiding`.
  private func isNumbered(_ name: NamePhrase, _ words: [NameWord]) -> Bool {
    let first = name.words.lowerBound
    return name.words.count == 2 && words[first].isInitials && words[first].folded.utf8.count == 2
      && (first == 0 || words[first - 1].line < words[first].line)
  }

  /// Whether a party stands behind a name: `(VVD)`.
  private func hasParty(behind name: NamePhrase, _ words: [NameWord], _ text: [UInt8]) -> Bool {
    let end = words[name.words.upperBound - 1].range.upperBound
    return text[end...].prefix(2).elementsEqual(" (".utf8)
      && name.words.upperBound < words.count && words[name.words.upperBound].isCapital
  }

  /// Writes over every letter and figure of a place, keeping the signs between them and the number of bytes of each.
  private static func mask(
    _ bytes: inout [UInt8], _ place: Range<Int>, isWide: Bool = false, isBig: Bool = false,
    isUTF8: Bool = true
  ) {
    var index = place.lowerBound
    while index < place.upperBound {
      let byte = bytes[index]
      if isWide {
        if index + 1 < place.upperBound {
          let unit = isBig ? (bytes[index + 1], bytes[index]) : (bytes[index], bytes[index + 1])
          let sign = sign(for: unit.0, isLetter: unit.1 != 0 || unit.0 >= 0x80)
          (bytes[index], bytes[index + 1]) = isBig ? (0, sign) : (sign, 0)
        }
        index += 2
      } else if !isUTF8 || byte < 0x80 {
        bytes[index] = sign(for: byte, isLetter: !isUTF8 && byte >= 0x80)
        index += 1
      } else {
        var end = index + 1
        while end < place.upperBound, bytes[end] & 0xC0 == 0x80 { end += 1 }
        let sign = Array(
          (end - index == 2 ? "\u{D7}" : end - index == 3 ? "\u{2573}" : "xxxx").utf8)
        if sign.count == end - index { bytes.replaceSubrange(index..<end, with: sign) }
        index = end
      }
    }
  }

  /// What is written over a letter or a figure, so that a number still looks like one.
  private static func sign(for byte: UInt8, isLetter: Bool) -> UInt8 {
    if byte.isDigit { return UInt8(ascii: "0") }
    return isLetter || byte.isASCIILetter ? UInt8(ascii: "x") : byte
  }
}
