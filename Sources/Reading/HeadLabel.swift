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

  /// The spellings in the order of their first letters, those with the same letter as they stand above.
  static let byFirstLetter: [(text: StaticString, label: HeadLabel)] = letters.flatMap { letter in
    spellings.filter { unsafe $0.text.utf8Start.pointee == letter }
  }

  /// Where those with a first letter stand: nowhere for most letters.
  static func places(of letter: UInt8) -> Range<Int> {
    let start = Int(starts[Int(letter)])
    return start..<Int(starts[Int(letter) + 1])
  }

  /// Whether a label may have these first two bytes: most lines are told apart by them.
  static func mayBegin(with first: UInt8, _ second: UInt8) -> Bool {
    first < 0x80 && (second.isSpace || seconds[Int(first)] >> UInt32(second & 0x1F) & 1 == 1)
  }

  /// For each first letter one bit for the second ones, capital or small.
  private static let seconds: [UInt32] = (0..<0x80).map { (letter: Int) in
    spellings.filter { unsafe Int($0.text.utf8Start.pointee) == letter }
      .reduce(0) { unsafe $0 | 1 << UInt32($1.text.utf8Start[1] & 0x1F) }
  }

  private static let letters = (UInt8.min...UInt8.max)

  /// For each byte, how many spellings begin with a lower one.
  private static let starts: [UInt8] = (0...256).map { (letter: Int) in
    UInt8(spellings.count { unsafe Int($0.text.utf8Start.pointee) < letter })
  }

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
      guard let first = cursor.next else { return nil }
      for place in HeadLabel.places(of: first) {
        let (text, label) = HeadLabel.byFirstLetter[place]
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

  /// Whether the second letter of `literal` comes behind the first and the third behind that, or a blank.
  private func mayContinue(_ literal: StaticString, from start: Int) -> Bool {
    guard start + 1 < limit else { return false }
    let second = text[start + 1]
    if second.isSpace { return true }
    guard unsafe second.lowercased == literal.utf8Start[1].lowercased else { return false }
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
