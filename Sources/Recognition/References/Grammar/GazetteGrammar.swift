internal import Kamerstukken

/// Official gazettes, the law of the Union, and rulings.
extension Cursor {
  /// `Stb. 2021, 45`, `Stb. 2016, 119-n1`, `Stcrt. 2023, 28170`, `Stcrt. 2025 nr. 43262`, `Trb. 1988/122`, with the
  /// words in full too, the ids of addresses: `stcrt-2025-30222`, and lists: `Stb. 2016, 119, 120 en 121`,
  /// `Trb. 2013, 256 en 2014, 84`.
  mutating func gazette() -> FoundReference? {
    attempt { cursor in
      let start = cursor.position
      guard let gazette = cursor.gazetteName() else { return nil }
      _ = cursor.skip(UInt8(ascii: ".")) || cursor.skip(UInt8(ascii: "-"))
      // `*Stb.* 1967, 387`
      _ = cursor.skip(UInt8(ascii: "*")) || cursor.skip(UInt8(ascii: "_"))
      cursor.skipSeparators()
      guard let first = cursor.issue(of: gazette) else { return nil }
      var issues = [first]
      while let next = cursor.furtherIssue(behind: issues) { issues.append(next) }
      return FoundReference(start..<cursor.position, issues.map { .gazette($0) })
    }
  }

  /// `2021, 45`, `2025 nr. 43262`, `1988/122`: the year and number of an issue.
  private mutating func issue(of gazette: GazetteNumber.Gazette) -> GazetteNumber? {
    attempt { cursor in
      guard let year = cursor.number(digits: 4...4), (1813...2199).contains(year) else {
        return nil
      }
      cursor.skipSpaces()
      _ = cursor.skip(UInt8(ascii: ",")) || cursor.skip(UInt8(ascii: "/")) || cursor.skipDash()
      cursor.skipSpaces()
      _ = cursor.paperLabel()
      guard let number = cursor.spacedThousands() ?? cursor.number(digits: 1...6),
        !cursor.isBeforeMonth
      else { return nil }
      return GazetteNumber(gazette, year: year, number: number, correction: cursor.correction())
    }
  }

  /// ` en 441`, `, 120 en 121`, ` en 2014, 84`: another issue of the same year, or of a year of its own.
  private mutating func furtherIssue(behind issues: [GazetteNumber]) -> GazetteNumber? {
    attempt { cursor in
      guard let last = issues.last else { return nil }
      cursor.skipSpaces()
      let comma = cursor.skip(UInt8(ascii: ","))
      cursor.skipSpaces()
      let and = cursor.skipWord("en")
      guard comma || and else { return nil }
      cursor.skipSpaces()
      // «Stb. 2021, 45 en 26643-1170»: what looks like an issue is a dossier.
      var ahead = cursor
      if ahead.writtenDossier(isLabelled: false) != nil,
        last.gazette != .staatscourant || ahead.isBeforeNumberOfPaper
      {
        return nil
      }
      if and, let issue = cursor.issue(of: last.gazette) { return issue }
      guard let number = cursor.number(digits: 1...5), cursor.endsNumber(PaperLabel()),
        number > last.number, and || cursor.isBeforeFurtherIssue
      else { return nil }
      return GazetteNumber(last.gazette, year: last.year, number: number)
    }
  }

  /// Whether a list goes on to an `en`: `, 120 en 121`.
  private var isBeforeFurtherIssue: Bool {
    var ahead = self
    while ahead.skip(UInt8(ascii: ",")) {
      ahead.skipSpaces()
      guard ahead.number(digits: 1...5) != nil else { return false }
    }
    ahead.skipSpaces()
    guard ahead.skipWord("en") else { return false }
    ahead.skipSpaces()
    return ahead.number(digits: 1...5) != nil && ahead.endsNumber(PaperLabel())
  }

  /// `28 170`, `28.170`.
  private mutating func spacedThousands() -> Int? {
    attempt { cursor in
      guard let thousands = cursor.number(digits: 1...2),
        cursor.skip(0x20) || cursor.skip(UInt8(ascii: ".")),
        let rest = cursor.number(digits: 3...3)
      else { return nil }
      return thousands * 1_000 + rest
    }
  }

  private mutating func gazetteName() -> GazetteNumber.Gazette? {
    if skip("Stb") || skip("Staatsblad") { return .staatsblad }
    if skip("Stcrt") || skip("Staatscourant") { return .staatscourant }
    return skip("Trb") || skip("Tractatenblad") ? .tractatenblad : nil
  }

  private mutating func correction() -> Int? {
    attempt { cursor in
      guard cursor.skipDash(), cursor.skip("n") else { return nil }
      return cursor.number(digits: 1...2)
    }
  }

  /// `COM(2021) 206`, `COM (2024 )478`, `COM 264 (2013)`, `SWD(2021) 84`.
  mutating func commissionDocument() -> FoundReference? {
    let start = position
    return commissionNumber().map { FoundReference(start..<position, .eu($0)) }
  }

  /// `Verordening (EU) 2016/679`, `Uitvoeringsbesluit (EU) 2021/914`, `Verordening (EG) nr. 45/2001`, `(EU) 2019/1937`;
  /// the cursor stands at the letters in the brackets.
  mutating func unionAct() -> FoundReference? {
    attempt { cursor in
      guard cursor.previous == UInt8(ascii: "(") else { return nil }
      cursor.position -= 1
      let start = cursor.startOfActName
      return cursor.unionActNumber().map { FoundReference(start..<cursor.position, .eu($0)) }
    }
  }

  /// `Richtlijn 2014/24/EU`, `95/46/EG`.
  mutating func directive() -> FoundReference? {
    let start = startOfActName
    return directiveNumber().map { FoundReference(start..<position, .eu($0)) }
  }

  /// The longest word that names an act, in bytes: `Uitvoeringsverordening`.
  private static var longestActName: Int { 40 }

  /// Where the word begins that names the act here: `Verordening `, `Uitvoeringsrichtlijn `; the cursor if none does.
  private var startOfActName: Int {
    var word = self
    while word.previous?.isSpace ?? false { word.position -= 1 }
    let end = word.position
    while end - word.position < Self.longestActName, word.previous?.isASCIILetter ?? false {
      word.position -= 1
    }
    let name = Cursor(text, at: word.position, limit: end)
    return ["verordening", "richtlijn", "besluit"].contains(where: name.endsIn)
      ? word.position : position
  }

  private func endsIn(_ word: StaticString) -> Bool {
    var end = Cursor(text, at: max(position, limit - word.utf8CodeUnitCount), limit: limit)
    return end.skip(word)
  }

  /// `32016R0679`.
  mutating func celex() -> FoundReference? {
    let start = position
    guard !isBehindLetter || isBehindEscapedColon else { return nil }
    return celexNumber().map { FoundReference(start..<position, .eu($0)) }
  }

  /// `CELEX%3A52016PC0491`: the colon as addresses write it.
  private var isBehindEscapedColon: Bool {
    previous == UInt8(ascii: "A") && peek(-2) == UInt8(ascii: "3") && peek(-3) == UInt8(ascii: "%")
  }

  /// `ECLI:NL:HR:2012:BQ9251`.
  mutating func ecli() -> FoundReference? {
    let start = position
    return caseLawID().map { FoundReference(start..<position, .ecli($0)) }
  }
}
