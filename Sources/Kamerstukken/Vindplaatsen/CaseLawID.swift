/// A European Case Law Identifier: `ECLI:NL:HR:2012:BQ9251`.
package struct CaseLawID: Hashable, Sendable, CustomStringConvertible {
  /// The identifier in capitals, as courts print it.
  package let description: String

  fileprivate init(_ text: String) {
    description = text
  }

  /// Reads a canonical id.
  package init?(id: String) {
    var cursor = Cursor(id)
    guard let found = cursor.caseLawID(), cursor.isAtEnd else { return nil }
    self = found
  }

  /// The address at which Dutch courts publish; nothing for other courts.
  package var address: String? {
    description.hasPrefix("ECLI:NL:")
      ? "https://deeplink.rechtspraak.nl/uitspraak?id=\(self)" : nil
  }
}

extension Cursor {
  /// Recognises an ECLI: a country, a court, a year and up to 25 letters, digits and points; blanks around its colons do
  /// not matter: `ECLI: NL:HR:2010:392`.
  package mutating func caseLawID() -> CaseLawID? {
    attempt { cursor in
      guard cursor.skip("ECLI"), cursor.skipColon() else { return nil }
      let country = cursor.run(while: \.isASCIILetter)
      guard country.count == 2, cursor.skipColon() else { return nil }
      let court = cursor.run { $0.isASCIILetter || $0.isDigit }
      guard (1...7).contains(court.count), cursor.skipColon() else { return nil }
      let year = cursor.run(while: \.isDigit)
      guard year.count == 4, cursor.skipColon() else { return nil }
      let rest = cursor.run { $0.isASCIILetter || $0.isDigit || $0 == UInt8(ascii: ".") }
      while cursor.position > rest.lowerBound, cursor.previous == UInt8(ascii: ".") {
        cursor.position -= 1
      }
      let ordinal = rest.lowerBound..<cursor.position
      guard (1...25).contains(ordinal.count), cursor.text[ordinal].contains(where: \.isDigit) else {
        return nil
      }
      let parts = [country, court, year, ordinal].map { cursor.string($0).uppercased() }
      return CaseLawID("ECLI:\(parts.joined(separator: ":"))")
    }
  }

  private mutating func skipColon() -> Bool {
    attempt { cursor in
      cursor.skipSpaces()
      guard cursor.skip(UInt8(ascii: ":")) else { return nil }
      cursor.skipSpaces()
      return true
    } ?? false
  }
}
