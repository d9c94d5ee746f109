/// A parliamentary year (*vergaderjaar*), which runs from September into the next year: `2022/23`.
package struct ParliamentaryYear: Hashable, Sendable {
  /// The year in which the parliamentary year begins.
  package let first: Int

  package init(first: Int) {
    self.first = first
  }

  /// The form of an official address: `20222023`.
  package var compact: String { "\(first)\(first + 1)" }
}

extension ParliamentaryYear: CustomStringConvertible {
  /// The form of a citation (Aanwijzing 3.43): `2022/23`, and `1999/2000` at the turn of a century.
  package var description: String {
    let second = first + 1
    return second % 100 == 0
      ? "\(first)/\(second)" : "\(first)/\(second % 100 < 10 ? "0" : "")\(second % 100)"
  }
}

extension Cursor {
  /// Recognises the years of an official address, of which the second must follow the first: `20222023`.
  package mutating func compactParliamentaryYear() -> ParliamentaryYear? {
    attempt { cursor in
      guard let years = cursor.number(digits: 8...8), years % 10_000 == years / 10_000 + 1 else {
        return nil
      }
      return ParliamentaryYear(first: years / 10_000)
    }
  }

  /// Recognises a parliamentary year: `2022/23`, `2022–2023`, `2022/2023`, `1985/- 86`, `2022/-23`, `2022-23`, `'95/'96`,
  /// and with a digit lost `2022–203`.
  ///
  /// The second year must follow the first, which keeps other pairs of numbers out. A dossier glued to it stays.
  package mutating func parliamentaryYear() -> ParliamentaryYear? {
    attempt { cursor in
      guard let first = cursor.number(digits: 4...4) ?? cursor.yearOfCentury(),
        (1814...2199).contains(first)
      else { return nil }
      cursor.skipSpaces()
      guard cursor.skip(UInt8(ascii: "/")) || cursor.skipDash() else { return nil }
      cursor.skipSpaces()
      _ = cursor.skipDash() || cursor.skipApostrophe()
      cursor.skipSpaces()
      let start = cursor.position
      while cursor.position - start < 4, cursor.next?.isDigit == true { cursor.advance() }
      let digits = cursor.text[start..<cursor.position]
      let second = digits.reduce(0) { $0 * 10 + $1.digitValue }
      switch digits.count {
      case 4 where second == first + 1: break
      case 2 where second == (first + 1) % 100: break
      case 3 where Self.isYear(first + 1, withoutOneDigit: digits): break
      case 4 where digits.prefix(2).reduce(0, { $0 * 10 + $1.digitValue }) == (first + 1) % 100:
        // A dossier number glued on: `2022/2335 570`.
        cursor.position = start + 2
      default: return nil
      }
      return ParliamentaryYear(first: first)
    }
  }

  /// `'95`: of the twentieth century.
  private mutating func yearOfCentury() -> Int? {
    attempt { cursor in
      cursor.skipApostrophe() ? cursor.number(digits: 2...2).map { 1900 + $0 } : nil
    }
  }

  private mutating func skipApostrophe() -> Bool {
    skip(UInt8(ascii: "'")) || skip("\u{2018}") || skip("\u{2019}")
  }

  private static func isYear(_ year: Int, withoutOneDigit digits: ArraySlice<UInt8>) -> Bool {
    let whole = Array("\(year)".utf8)
    return whole.indices.contains { lost in
      var rest = whole
      rest.remove(at: lost)
      return rest.elementsEqual(digits)
    }
  }
}
