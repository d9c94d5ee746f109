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
  /// Recognises an ECLI: a country, a court, a year and up to 25 letters, digits and points.
  package mutating func caseLawID() -> CaseLawID? {
    attempt { cursor in
      let start = cursor.position
      guard cursor.skip("ECLI:"), cursor.run(while: \.isASCIILetter).count == 2, cursor.skipColon(),
        (1...7).contains(cursor.run { $0.isASCIILetter || $0.isDigit }.count), cursor.skipColon(),
        cursor.run(while: \.isDigit).count == 4, cursor.skipColon()
      else { return nil }
      let rest = cursor.run { $0.isASCIILetter || $0.isDigit || $0 == UInt8(ascii: ".") }
      while cursor.position > rest.lowerBound, cursor.previous == UInt8(ascii: ".") {
        cursor.position -= 1
      }
      guard (1...25).contains(cursor.position - rest.lowerBound) else { return nil }
      return CaseLawID(cursor.string(start..<cursor.position))
    }
  }

  private mutating func skipColon() -> Bool { skip(UInt8(ascii: ":")) }
}
