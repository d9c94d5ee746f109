package import Kamerstukken

/// The labels that letterheads and memo heads print before a value.
package enum HeadLabel: Sendable, Hashable, CaseIterable {
  case datum, onsKenmerk, uwKenmerk, onderwerp, aan, van, kopieAan, bijlagen, contactpersoon,
    opgesteldDoor
  case samengewerktMet, dossiernummer, zaaknummer, actiefOpenbaar, beslistermijn, paraaf, status,
    project
  /// What a letterhead prints about the sender's own address and clerk: `Bezoekadres`, `Behandeld door`.
  case adres
  /// Every spelling met, longest first where one begins another.
  package static let spellings: [(text: StaticString, label: HeadLabel)] = [
    ("Datum deadline", .beslistermijn), ("Datum", .datum), ("Ons kenmerk", .onsKenmerk),
    ("Onze referentie", .onsKenmerk),
    ("Kenmerk", .onsKenmerk), ("Notanummer", .onsKenmerk), ("Nota nummer", .onsKenmerk),
    ("Ons nummer", .onsKenmerk), ("Uw brief (kenmerk)", .uwKenmerk), ("Uw nummer", .uwKenmerk),
    ("Referentie", .onsKenmerk), ("Uw kenmerk", .uwKenmerk), ("Uw referentie", .uwKenmerk),
    ("Uw brief", .uwKenmerk),
    ("Betreft", .onderwerp), ("Onderwerp", .onderwerp), ("Kopie aan", .kopieAan),
    ("Afschrift aan", .kopieAan), ("c.c.", .kopieAan), ("In afschrift aan", .kopieAan),
    ("Aan", .aan),
    ("Van", .van),
    ("Bijlage(n)", .bijlagen), ("Bijlagen", .bijlagen), ("Bijlage", .bijlagen),
    ("Contactpersoon", .contactpersoon),
    ("Auteur", .opgesteldDoor), ("Opgesteld door", .opgesteldDoor),
    ("Samengewerkt met", .samengewerktMet), ("Afgestemd met", .samengewerktMet),
    ("Extern OCW afgestemd", .samengewerktMet), ("Extern afgestemd", .samengewerktMet),
    ("Intern afgestemd", .samengewerktMet), ("Behandeld door", .opgesteldDoor),
    ("Steller", .opgesteldDoor), ("Telefoonnummer", .adres), ("Bezoekadres", .adres),
    ("Postadres", .adres), ("Overheidsidentificatienr", .adres), ("Factuuradres", .adres),
    ("Dossiernummer", .dossiernummer), ("Zaaknummer", .zaaknummer),
    ("Nota actief openbaar", .actiefOpenbaar),
    ("Beslistermijn", .beslistermijn), ("Deadline", .beslistermijn),
    ("Uiterlijk bij", .beslistermijn), ("Uiterste datum", .beslistermijn),
    ("Uiterste besluitdatum", .beslistermijn), ("Beslissen voor", .beslistermijn),
    ("Lijnparaaf", .paraaf),
    ("Medeparaaf", .paraaf), ("Parafenroute", .paraaf), ("Status", .status),
    ("Projectnaam", .project),
  ]

  /// The spellings in the order of their first two letters, those with the same letters as they stand above.
  static let byFirstLetters: [(text: StaticString, label: HeadLabel)] =
    spellings.enumerated()
    .sorted { (pair(of: $0.element.text), $0.offset) < (pair(of: $1.element.text), $1.offset) }
    .map(\.element)

  /// Where those with two first letters stand: nowhere for most lines.
  ///
  /// A scanner's blank may stand for the second letter.
  @inline(__always)
  static func places(of first: UInt8, _ second: UInt8) -> Range<Int> {
    guard first < 0x80 else { return 0..<0 }
    let starts = starts.span
    let (lowest, highest) = second.isSpace ? (0, 0x1F) : (second, second)
    return Int(starts[pair(first, lowest)])..<Int(starts[pair(first, highest) + 1])
  }

  /// Two letters as one number, capital or small.
  private static func pair(_ first: UInt8, _ second: UInt8) -> Int {
    Int(first & 0x1F) << 5 | Int(second & 0x1F)
  }

  private static func pair(of spelling: StaticString) -> Int {
    unsafe pair(spelling.utf8Start[0], spelling.utf8Start[1])
  }

  /// For each pair of letters, how many spellings begin with a lower one.
  private static let starts: [UInt8] = {
    var starts = [UInt8](repeating: 0, count: 1 << 10 | 1)
    for (text, _) in spellings { starts[pair(of: text) + 1] += 1 }
    for pair in 1..<starts.count { starts[pair] += starts[pair - 1] }
    return starts
  }()

  /// Whether a value beside the label goes on over the lines below, whatever they begin with.
  package var takesLines: Bool {
    switch self {
    case .aan, .van, .status: false
    default: true
    }
  }

  /// Whether the label is also a common word or a heading, so that a value beside it proves little.
  package var isCommonWord: Bool {
    switch self {
    case .aan, .van, .bijlagen, .status, .project, .adres: true
    default: false
    }
  }
}

/// A label at the start of a line, and where its value begins on that line, if it does.
package struct LabelledLine: Sendable {
  package let label: HeadLabel
  package let value: Range<Int>
  /// Whether the value follows the label without a blank or colon: `Ons kenmerk4351828`.
  package let isGlued: Bool
  /// Whether a colon sets the value apart: `Van: Directie Kinderopvang`.
  package let hasColon: Bool
}

extension Cursor {
  /// Recognises a label of a head from here to `limit`: alone, with its value beside it, after a colon, or glued on.
  ///
  /// Blanks that a scanner put inside the label (`Ref erentie`) do not matter.
  package mutating func labelledLine() -> LabelledLine? {
    attempt { cursor in
      let start = cursor.position
      guard let first = cursor.next, let second = cursor.peek(1) else { return nil }
      for place in HeadLabel.places(of: first, second) {
        let (text, label) = HeadLabel.byFirstLetters[place]
        guard cursor.mayContinue(text, from: start) else { continue }
        cursor.position = start
        guard cursor.skipSpaced(text) else { continue }
        let end = cursor.position
        cursor.skipSpaces()
        let hasColon = cursor.skip(UInt8(ascii: ":"))
        cursor.skipSpaces()
        let isGlued = cursor.position == end && !cursor.isAtEnd
        if isGlued {
          guard !hasColon, let next = cursor.next, next.isDigit || next.isUppercase,
            !label.isCommonWord
          else {
            continue
          }
        }
        let value = cursor.position..<cursor.limit
        cursor.position = cursor.limit
        return LabelledLine(label: label, value: value, isGlued: isGlued, hasColon: hasColon)
      }
      return nil
    }
  }

  /// Whether the third letter of `literal` comes behind the second, or a blank behind one of them.
  private func mayContinue(_ literal: StaticString, from start: Int) -> Bool {
    if text[start + 1].isSpace { return true }
    guard start + 2 < limit, literal.utf8CodeUnitCount > 2 else { return true }
    let (third, letter) = unsafe (text[start + 2], literal.utf8Start[2])
    return third.isSpace || letter == 0x20 || third.lowercased == letter.lowercased
  }

  /// Consumes `literal`, its first letter as written, with any blanks between its letters.
  private mutating func skipSpaced(_ literal: StaticString) -> Bool {
    literal.withUTF8Buffer { letters in
      for offset in 0..<letters.count {
        let letter = unsafe letters[offset]
        if letter == 0x20 { continue }
        if offset > 0 { skipSpaces() }
        guard let byte = next, byte == letter || offset > 0 && byte.lowercased == letter.lowercased
        else {
          return false
        }
        advance()
      }
      return true
    }
  }
}
