internal import Kamerstukken

/// Handelingen, their Aanhangsel, and the numbers of the Chamber's own register.
extension Cursor {
  /// `Handelingen II 2022/23, nr. 66, item 12`, `Handelingen TK 2024-2025, 48`, `Handelingen II 1998/99, nr. 108, p. 7909-7943`
  mutating func handelingen() -> FoundReference? {
    attempt { cursor in
      let start = cursor.position
      guard cursor.skip("Handelingen"), let source = cursor.sittingSource() else { return nil }
      guard let number = cursor.number(digits: 1...3) else { return nil }
      let chamber = source.chamber == "I" ? "ek" : "tk"
      var id = "h-\(chamber)-\(source.session.compact)-\(number)"
      if let item = cursor.item() { id += "-\(item)" }
      let pages = cursor.pageReference()
      var found = FoundReference(start..<cursor.position, .handelingen, [id])
      found.chamber = source.chamber
      found.session = source.session
      found.pages = pages
      return found
    }
  }

  /// `Aanhangsel Handelingen II 2021/22, nr. 1234`, `Aanhangsel van de Handelingen, vergaderjaar 2024–2025, nrs. 1016 en 1044`
  mutating func aanhangsel() -> FoundReference? {
    attempt { cursor in
      let start = cursor.position
      guard cursor.skip("Aanhangsel") else { return nil }
      cursor.skipSpaces()
      _ = cursor.skip("van de ") || cursor.skip("bij de ") || cursor.skip("der ")
      _ = cursor.skip("Handelingen")
      guard let source = cursor.sittingSource(), let list = cursor.numberList(letters: false) else {
        return nil
      }
      let ids = list.numbers.map { "ah-tk-\(source.session.compact)-\($0)" }
      var found = FoundReference(start..<cursor.position, .aanhangsel, ids)
      found.chamber = source.chamber
      found.session = source.session
      return found
    }
  }

  /// The Chamber and year of a sitting, up to its number: ` II 2022/23, nr. `
  private mutating func sittingSource() -> (chamber: String?, session: ParliamentaryYear)? {
    attempt { cursor in
      func skipCommas(_ cursor: inout Cursor) {
        while let byte = cursor.next, byte.isSpace || byte == UInt8(ascii: ",") { cursor.advance() }
      }
      skipCommas(&cursor)
      let chamber = cursor.chamber()
      skipCommas(&cursor)
      if cursor.skipWord("vergaderjaar") { cursor.skipSpaces() }
      guard let session = cursor.parliamentaryYear() else { return nil }
      skipCommas(&cursor)
      _ = cursor.numberLabel()
      return (chamber, session)
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

  /// `2023D12345`, `2023Z21022`, `2024A02517`
  mutating func registerNumber() -> FoundReference? {
    attempt { cursor in
      let start = cursor.position
      guard !(cursor.previous?.isDigit ?? false), !(cursor.previous?.isWordByte ?? false) else {
        return nil
      }
      let year = cursor.run(while: \.isDigit)
      guard year.count == 4, cursor.text[year].starts(with: "20".utf8), let letter = cursor.next
      else { return nil }
      let kind: Reference.Kind
      switch letter {
      case UInt8(ascii: "D"): kind = .document
      case UInt8(ascii: "Z"): kind = .zaak
      case UInt8(ascii: "A"): kind = .activiteit
      default: return nil
      }
      cursor.advance()
      guard cursor.run(while: \.isDigit).count == 5, !(cursor.next?.isWordByte ?? false) else {
        return nil
      }
      return FoundReference(start..<cursor.position, kind, [cursor.string(start..<cursor.position)])
    }
  }

  /// `TZ202306-026`
  mutating func toezeggingNumber() -> FoundReference? {
    attempt { cursor in
      let start = cursor.position
      guard cursor.skip("TZ"), cursor.run(while: \.isDigit).count == 6, cursor.skipDash(),
        cursor.run(while: \.isDigit).count == 3
      else { return nil }
      let id = cursor.string(start..<cursor.position).uppercased().filter { $0.isASCII }
      let dashed = id.contains("-") ? id : "\(id.prefix(8))-\(id.suffix(3))"
      return FoundReference(start..<cursor.position, .toezegging, [dashed])
    }
  }

  /// `blg-1184123`
  mutating func bijlageNumber() -> FoundReference? {
    attempt { cursor in
      let start = cursor.position
      guard cursor.skip("blg-"), let number = cursor.number(digits: 4...8) else { return nil }
      return FoundReference(start..<cursor.position, .bijlage, ["blg-\(number)"])
    }
  }
}

/// Official gazettes and the law of the Union.
extension Cursor {
  /// `Stb. 2021, 45`, `Stb. 2016, 119-n1`, `Stcrt. 2023, 28170`, `Trb. 2015, 196`, with the words in full too.
  mutating func gazette() -> FoundReference? {
    attempt { cursor in
      let start = cursor.position
      let name: (Reference.Kind, String)
      if cursor.skip("Stb.") || cursor.skip("Staatsblad") {
        name = (.staatsblad, "stb")
      } else if cursor.skip("Stcrt.") || cursor.skip("Staatscourant") {
        name = (.staatscourant, "stcrt")
      } else if cursor.skip("Trb.") || cursor.skip("Tractatenblad") {
        name = (.tractatenblad, "trb")
      } else {
        return nil
      }
      cursor.skipSpaces()
      guard let year = cursor.number(digits: 4...4), (1813...2199).contains(year) else {
        return nil
      }
      cursor.skipSpaces()
      _ = cursor.skip(UInt8(ascii: ","))
      cursor.skipSpaces()
      _ = cursor.numberLabel()
      guard let number = cursor.number(digits: 1...6) else { return nil }
      var id = "\(name.1)-\(year)-\(number)"
      if let correction = cursor.correction() { id += "-n\(correction)" }
      return FoundReference(start..<cursor.position, name.0, [id])
    }
  }

  private mutating func correction() -> Int? {
    attempt { cursor in
      guard cursor.skipDash(), cursor.skip("n") else { return nil }
      return cursor.number(digits: 1...2)
    }
  }

  /// `COM(2021) 206`, `COM (2024 )478`, `COM 264 (2013)`
  mutating func commissionDocument() -> FoundReference? {
    attempt { cursor in
      let start = cursor.position
      guard cursor.skip("COM"), !(cursor.next?.isASCIILetter ?? false) else { return nil }
      cursor.skipSpaces()
      if let number = cursor.number(digits: 1...4) {
        cursor.skipSpaces()
        guard let year = cursor.bracketedYear() else { return nil }
        return FoundReference(start..<cursor.position, .eu, ["COM(\(year))\(number)"])
      }
      guard let year = cursor.bracketedYear() else { return nil }
      cursor.skipSpaces()
      guard let number = cursor.number(digits: 1...4) else { return nil }
      return FoundReference(start..<cursor.position, .eu, ["COM(\(year))\(number)"])
    }
  }

  private mutating func bracketedYear() -> Int? {
    attempt { cursor in
      guard cursor.skip(UInt8(ascii: "(")) else { return nil }
      cursor.skipSpaces()
      guard let year = cursor.number(digits: 4...4), (1957...2199).contains(year) else {
        return nil
      }
      cursor.skipSpaces()
      return cursor.skip(UInt8(ascii: ")")) ? year : nil
    }
  }

  /// `Verordening (EU) 2016/679`, `Richtlijn (EU) 2019/1937`
  mutating func unionAct() -> FoundReference? {
    attempt { cursor in
      let start = cursor.position
      guard cursor.skip("Verordening") || cursor.skip("Richtlijn") || cursor.skip("Besluit") else {
        return nil
      }
      cursor.skipSpaces()
      guard cursor.skip("(EU)") else { return nil }
      cursor.skipSpaces()
      _ = cursor.numberLabel()
      guard let first = cursor.number(digits: 1...4), cursor.skip(UInt8(ascii: "/")),
        let second = cursor.number(digits: 1...4)
      else { return nil }
      return FoundReference(start..<cursor.position, .eu, ["(EU)\(first)/\(second)"])
    }
  }

  /// `32016R0679`
  mutating func celex() -> FoundReference? {
    attempt { cursor in
      let start = cursor.position
      guard !(cursor.previous?.isDigit ?? false), !(cursor.previous?.isWordByte ?? false),
        cursor.run(while: \.isDigit).count == 5, let letter = cursor.next,
        "RLDHX".utf8.contains(letter)
      else { return nil }
      cursor.advance()
      guard cursor.run(while: \.isDigit).count == 4, !(cursor.next?.isWordByte ?? false) else {
        return nil
      }
      return FoundReference(start..<cursor.position, .eu, [cursor.string(start..<cursor.position)])
    }
  }

  /// `ECLI:NL:HR:2012:BQ9251`
  mutating func ecli() -> FoundReference? {
    attempt { cursor in
      let start = cursor.position
      guard cursor.skip("ECLI:") else { return nil }
      for part in 0..<4 {
        let run = cursor.run {
          $0.isDigit || $0.isASCIILetter || $0 == UInt8(ascii: ".") && part == 3
        }
        guard !run.isEmpty else { return nil }
        if part < 3 { guard cursor.skip(UInt8(ascii: ":")) else { return nil } }
      }
      if cursor.previous == UInt8(ascii: ".") { cursor.position -= 1 }
      return FoundReference(
        start..<cursor.position, .ecli, [cursor.string(start..<cursor.position)])
    }
  }
}
