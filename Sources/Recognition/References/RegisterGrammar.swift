internal import Kamerstukken

/// Handelingen, their Aanhangsel, and the numbers of the Chamber's own register.
extension Cursor {
  /// `Handelingen II 2022/23, nr. 66, item 12`, `Handelingen TK 2024-2025, 48`, `Handelingen II 1998/99, nr. 108, p. 7909-7943`.
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

  /// `Aanhangsel Handelingen II 2021/22, nr. 1234`, `Aanhangsel van de Handelingen, vergaderjaar 2024–2025, nrs. 1016 en 1044`.
  mutating func aanhangsel() -> FoundReference? {
    attempt { cursor in
      let start = cursor.position
      guard cursor.skip("Aanhangsel") else { return nil }
      cursor.skipSpaces()
      _ = cursor.skip("van de ") || cursor.skip("bij de ") || cursor.skip("der ")
      _ = cursor.skip("Handelingen")
      guard let source = cursor.sittingSource(), let list = cursor.numberList(PaperLabel()) else {
        return nil
      }
      let chamber = source.chamber == "I" ? "ek" : "tk"
      let ids = list.numbers.map { "ah-\(chamber)-\(source.session.compact)-\($0)" }
      var found = FoundReference(start..<cursor.position, .aanhangsel, ids)
      found.chamber = source.chamber
      found.session = source.session
      return found
    }
  }

  /// The Chamber and year of a sitting, up to its number: ` II 2022/23, nr. `.
  private mutating func sittingSource() -> (chamber: String?, session: ParliamentaryYear)? {
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
    attempt { cursor in
      let start = cursor.position
      guard !cursor.isBehindLetter, cursor.previous != UInt8(ascii: "-") else { return nil }
      let isAppendix = cursor.skip("ah-")
      guard isAppendix || cursor.skip("h-") else { return nil }
      let isSenate = cursor.skip("ek-")
      guard isSenate || cursor.skip("tk-") else { return nil }
      let years = cursor.run(while: \.isDigit)
      guard years.count == 8, cursor.skip(UInt8(ascii: "-")) else { return nil }
      var year = Cursor(cursor.text, at: years.lowerBound, limit: years.lowerBound + 4)
      guard let first = year.number(digits: 4...4),
        cursor.text[years].elementsEqual(ParliamentaryYear(first: first).compact.utf8),
        let number = cursor.number(digits: 1...5)
      else { return nil }
      var id = "\(isAppendix ? "ah" : "h")-\(isSenate ? "ek" : "tk")-\(first)\(first + 1)-\(number)"
      let item = isAppendix ? nil : cursor.attempt { $0.skip("-") ? $0.number(digits: 1...3) : nil }
      if let item { id += "-\(item)" }
      var found = FoundReference(
        start..<cursor.position, isAppendix ? .aanhangsel : .handelingen, [id])
      found.chamber = isSenate ? "I" : "II"
      found.session = ParliamentaryYear(first: first)
      return found
    }
  }

  /// `2023D12345`, `2023Z21022`, `2024A02517`.
  mutating func registerNumber() -> FoundReference? {
    attempt { cursor in
      let start = cursor.position
      guard !(cursor.previous?.isDigit ?? false), !cursor.isBehindLetter else {
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
      guard cursor.run(while: \.isDigit).count == 5, !cursor.isBeforeLetter else {
        return nil
      }
      return FoundReference(start..<cursor.position, kind, [cursor.string(start..<cursor.position)])
    }
  }

  /// `TZ202306-026`.
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

  /// `blg-1184123`.
  mutating func bijlageNumber() -> FoundReference? {
    attempt { cursor in
      let start = cursor.position
      guard cursor.skip("blg-"), let number = cursor.number(digits: 4...8) else { return nil }
      return FoundReference(start..<cursor.position, .bijlage, ["blg-\(number)"])
    }
  }
}
