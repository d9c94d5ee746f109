internal import Kamerstukken

/// Official gazettes and the law of the Union.
extension Cursor {
  /// `Stb. 2021, 45`, `Stb. 2016, 119-n1`, `Stcrt. 2023, 28170`, `Trb. 2015, 196`, with the words in full too.
  mutating func gazette() -> FoundReference? {
    attempt { cursor in
      let start = cursor.position
      let name: (Reference.Kind, String)
      if cursor.skipWord("Stb") || cursor.skipWord("Staatsblad") {
        name = (.staatsblad, "stb")
      } else if cursor.skipWord("Stcrt") || cursor.skipWord("Staatscourant") {
        name = (.staatscourant, "stcrt")
      } else if cursor.skipWord("Trb") || cursor.skipWord("Tractatenblad") {
        name = (.tractatenblad, "trb")
      } else {
        return nil
      }
      _ = cursor.skip(UInt8(ascii: "."))
      cursor.skipSpaces()
      guard let year = cursor.number(digits: 4...4), (1813...2199).contains(year) else {
        return nil
      }
      cursor.skipSpaces()
      _ = cursor.skip(UInt8(ascii: ","))
      cursor.skipSpaces()
      _ = cursor.paperLabel()
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

  /// `COM(2021) 206`, `COM (2024 )478`, `COM 264 (2013)`.
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

  /// `Verordening (EU) 2016/679`, `Richtlijn (EU) 2019/1937`.
  mutating func unionAct() -> FoundReference? {
    attempt { cursor in
      let start = cursor.position
      guard cursor.skip("Verordening") || cursor.skip("Richtlijn") || cursor.skip("Besluit") else {
        return nil
      }
      cursor.skipSpaces()
      guard cursor.skip("(EU)") else { return nil }
      cursor.skipSpaces()
      _ = cursor.paperLabel()
      guard let first = cursor.number(digits: 1...4), cursor.skip(UInt8(ascii: "/")),
        let second = cursor.number(digits: 1...4)
      else { return nil }
      return FoundReference(start..<cursor.position, .eu, ["(EU)\(first)/\(second)"])
    }
  }

  /// `32016R0679`.
  mutating func celex() -> FoundReference? {
    attempt { cursor in
      let start = cursor.position
      guard !(cursor.previous?.isDigit ?? false), !cursor.isBehindLetter,
        cursor.run(while: \.isDigit).count == 5, let letter = cursor.next,
        "RLDHX".utf8.contains(letter)
      else { return nil }
      cursor.advance()
      guard cursor.run(while: \.isDigit).count == 4, !cursor.isBeforeLetter else {
        return nil
      }
      return FoundReference(start..<cursor.position, .eu, [cursor.string(start..<cursor.position)])
    }
  }

  /// `ECLI:NL:HR:2012:BQ9251`.
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
