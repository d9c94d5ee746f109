internal import Kamerstukken

/// Handelingen, their Aanhangsel, and the numbers of the House's own register.
extension Cursor {
  /// `Handelingen II 2022/23, nr. 66, item 12`, `Handelingen TK 2024-2025, 48`, `Handelingen II 1998/99, nr. 108, p. 7909-7943`.
  mutating func handelingen() -> FoundReference? {
    attempt { cursor in
      let start = cursor.position
      guard cursor.skip("Handelingen") else { return nil }
      cursor.skipOfChamber()
      guard let source = cursor.sittingSource() else { return nil }
      guard let number = cursor.sittingNumberAlone() ?? cursor.sittingBehindDossier() else {
        return cursor.sittingByPages(from: start, source)
      }
      var sitting = SittingNumber(
        chamber: source.chamber ?? .tweede, session: source.session, number: number,
        item: cursor.item())
      var found = FoundReference(start..<cursor.position, .handelingen(sitting))
      found.pages = cursor.pageReference()
      while sitting.item != nil, let item = cursor.furtherItem() {
        sitting.item = item
        found.targets.append(.handelingen(sitting))
        if let pages = cursor.pageReference() {
          found.pages = found.pages.map { "\($0), \(pages)" } ?? pages
        }
      }
      found.range = start..<cursor.position
      found.chamber = source.chamber
      found.session = source.session
      return found
    }
  }

  /// ` der`, ` van de`, before «Tweede Kamer».
  private mutating func skipOfChamber() {
    skipSpaces()
    _ = skip("der ") || skip("van de ")
    // «Handelingen der Kamer II»
    _ = skip("Kamer ")
  }

  /// `66`, but not the first digits of a dossier: `24 692`.
  private mutating func sittingNumberAlone() -> Int? {
    attempt { cursor in
      guard let number = cursor.number(digits: 1...3) else { return nil }
      var ahead = cursor
      if ahead.skip(0x20), ahead.number(digits: 3...3) != nil { return nil }
      return number
    }
  }

  /// `31 386, nr. 43, pag. 3795`: with a page as high as only a session's have, the number is the sitting's.
  private mutating func sittingBehindDossier() -> Int? {
    attempt { cursor in
      guard cursor.writtenDossier(isLabelled: true) != nil else { return nil }
      cursor.skipSeparators()
      guard cursor.paperLabel() != nil, let number = cursor.number(digits: 1...3) else {
        return nil
      }
      var ahead = cursor
      guard let pages = ahead.pageReference(), pages.prefix(while: \.isNumber).count == 4 else {
        return nil
      }
      return number
    }
  }

  /// `Handelingen TK 1997–1998, 6368–6375`, `Handelingen II 1988/89, blz. 2410`: by its pages alone no sitting has an id.
  private mutating func sittingByPages(
    from start: Int, _ source: (chamber: Chamber?, session: ParliamentaryYear)
  ) -> FoundReference? {
    attempt { cursor in
      var ahead = cursor
      guard ahead.writtenDossier(isLabelled: false) == nil,
        let pages = cursor.pageReference() ?? cursor.pageNumbers()
      else { return nil }
      var found = FoundReference(start..<cursor.position, [])
      found.kind = .handelingen
      found.role = .unresolved
      found.chamber = source.chamber
      found.session = source.session
      found.pages = pages
      return found
    }
  }

  /// `Aanhangsel Handelingen II 2021/22, nr. 1234`, `Aanhangsel van de Handelingen, vergaderjaar 2024–2025, nrs. 1016 en 1044`.
  mutating func aanhangsel() -> FoundReference? {
    attempt { cursor in
      let start = cursor.position
      guard cursor.skip("Aanhangsels") || cursor.skip("Aanhangsel") else { return nil }
      cursor.skipSpaces()
      _ = cursor.skip("van de ") || cursor.skip("bij de ") || cursor.skip("der ")
      _ = cursor.skip("Handelingen")
      cursor.skipOfChamber()
      guard let source = cursor.sittingSource(), let list = cursor.numberList(PaperLabel()) else {
        return nil
      }
      let numbers = list.numbers.compactMap { Int($0) }.map {
        Vindplaats.aanhangsel(
          AppendixNumber(chamber: source.chamber ?? .tweede, session: source.session, number: $0))
      }
      guard !numbers.isEmpty else { return nil }
      var found = FoundReference(start..<cursor.position, numbers)
      found.chamber = source.chamber
      found.session = source.session
      found.takeRanges(of: list)
      return found
    }
  }

  /// The Chamber and year of a sitting, up to its number: ` II 2022/23, nr. `.
  private mutating func sittingSource() -> (chamber: Chamber?, session: ParliamentaryYear)? {
    attempt { cursor in
      cursor.skipSeparators()
      let chamber = cursor.chamber()
      cursor.skipSeparators()
      guard let session = cursor.sessionBehindItsWord() else { return nil }
      cursor.skipSeparators()
      _ = cursor.paperLabel()
      return (chamber, session)
    }
  }

  /// ` en item 8`, `, item 9`: another item of the same sitting.
  private mutating func furtherItem() -> Int? {
    attempt { cursor in
      cursor.skipSpaces()
      guard cursor.skipWord("en") || cursor.skip(UInt8(ascii: ",")) else { return nil }
      return cursor.item()
    }
  }

  private mutating func item() -> Int? {
    attempt { cursor in
      _ = cursor.skip(UInt8(ascii: ","))
      cursor.skipSpaces()
      guard cursor.skipWord("item") else { return nil }
      cursor.skipSpaces()
      return cursor.number(digits: 1...3)
    }
  }

  /// The ids of official addresses: `h-tk-20222023-66-12`, `h-ek-20222023-6-2`, `ah-tk-20242025-1016`.
  mutating func sittingID() -> FoundReference? {
    let start = position
    guard previous != UInt8(ascii: "-") else { return nil }
    if let sitting = sittingNumber() {
      var found = FoundReference(start..<position, .handelingen(sitting))
      found.chamber = sitting.chamber
      found.session = sitting.session
      return found
    }
    guard let appendix = appendixNumber() else { return nil }
    var found = FoundReference(start..<position, .aanhangsel(appendix))
    found.chamber = appendix.chamber
    found.session = appendix.session
    return found
  }

  /// `2023D12345`, `2023Z21022`, `2024A02517`.
  mutating func register() -> FoundReference? {
    let start = position
    guard !isBehindLetter else { return nil }
    return registerNumber().map { FoundReference(start..<position, .register($0)) }
  }

  /// `TZ202306-026`.
  mutating func toezegging() -> FoundReference? {
    let start = position
    return commitmentNumber().map { FoundReference(start..<position, .toezegging($0)) }
  }

  /// `blg-1184123`.
  mutating func bijlage() -> FoundReference? {
    attempt { cursor in
      let start = cursor.position
      guard cursor.skip("blg-"), let number = cursor.number(digits: 4...8),
        cursor.next != UInt8(ascii: "-")
      else { return nil }
      return FoundReference(start..<cursor.position, .bijlage(number))
    }
  }
}
