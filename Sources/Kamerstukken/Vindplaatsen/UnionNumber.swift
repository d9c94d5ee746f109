/// A paper or an act of the European Union.
package enum UnionNumber: Hashable, Sendable {
  /// A document of the Commission: `COM(2021)206`.
  case commission(series: Series, year: Int, number: Int)
  /// A CELEX number as EUR-Lex gives it: `32016R0679`.
  case celex(String)
  /// A regulation, or an act since 2015: the two numbers in the order written, `(EU)2016/679`, `(EG)45/2001`.
  case act(Community, Int, Int)
  /// A directive or decision until 2014, with its community behind it: `2014/24/EU`, `95/46/EG`.
  case directive(Int, Int, Community)

  /// The Commission's series of documents.
  package enum Series: String, Hashable, Sendable, CaseIterable {
    case COM, SWD, SEC, JOIN
  }

  /// The Union and the communities before it, its fields of justice (JBZ) and foreign policy (GBVB), as printed.
  package enum Community: String, Hashable, Sendable, CaseIterable {
    case EU, EG, EEG, Euratom, JBZ, GBVB, EC, EEC
  }
}

extension UnionNumber: CustomStringConvertible {
  /// The canonical id.
  package var description: String {
    switch self {
    case .commission(let series, let year, let number): "\(series.rawValue)(\(year))\(number)"
    case .celex(let number): number
    case .act(let community, let first, let second): "(\(community.rawValue))\(first)/\(second)"
    case .directive(let first, let second, let community):
      "\(first)/\(second)/\(community.rawValue)"
    }
  }

  /// The form of a citation: `COM(2021) 206`, `(EU) 2016/679`, `(EG) nr. 45/2001`.
  package var citation: String {
    switch self {
    case .commission(let series, let year, let number): "\(series.rawValue)(\(year)) \(number)"
    case .act(let community, let first, let second):
      "(\(community.rawValue)) \(first < 1900 ? "nr. " : "")\(first)/\(second)"
    case .celex, .directive: description
    }
  }

  /// Reads a canonical id.
  package init?(id: String) {
    var cursor = Cursor(id)
    guard
      let number = cursor.commissionNumber() ?? cursor.celexNumber() ?? cursor.unionActNumber()
        ?? cursor.directiveNumber(),
      cursor.isAtEnd, "\(number)" == id
    else { return nil }
    self = number
  }
}

extension Cursor {
  /// Recognises a document of the Commission: `COM(2021) 206`, `COM (2024 )478`, `COM 264 (2013)`, `COM/2004/0019`,
  /// `JOIN(2020) 5`.
  package mutating func commissionNumber() -> UnionNumber? {
    attempt { cursor in
      guard let series = cursor.series() else { return nil }
      cursor.skipSpaces()
      if let number = cursor.number(digits: 1...4) {
        cursor.skipSpaces()
        return cursor.bracketedYear().map { .commission(series: series, year: $0, number: number) }
      }
      guard let year = cursor.bracketedYear() ?? cursor.slashedYear() else { return nil }
      cursor.skipSpaces()
      return cursor.number(digits: 1...4).map {
        .commission(series: series, year: year, number: $0)
      }
    }
  }

  private mutating func series() -> UnionNumber.Series? {
    for series in UnionNumber.Series.allCases {
      let name = Array(series.rawValue.utf8)
      if (0..<name.count).allSatisfy({ peek($0) == name[$0] }),
        !(peek(name.count)?.isASCIILetter ?? false)
      {
        position += name.count
        return series
      }
    }
    return nil
  }

  private mutating func bracketedYear() -> Int? {
    attempt { cursor in
      guard cursor.skip(UInt8(ascii: "(")) else { return nil }
      cursor.skipSpaces()
      // Until 1998 the year was written with two digits: `COM(97) 558`.
      guard let digits = cursor.number(digits: 4...4) ?? cursor.number(digits: 2...2) else {
        return nil
      }
      let year = digits < 100 ? digits + 1_900 : digits
      guard (1_957...2_199).contains(year) else { return nil }
      cursor.skipSpaces()
      return cursor.skip(UInt8(ascii: ")")) ? year : nil
    }
  }

  private mutating func slashedYear() -> Int? {
    attempt { cursor in
      guard cursor.skip(UInt8(ascii: "/")), let year = cursor.number(digits: 4...4),
        (1957...2199).contains(year)
      else { return nil }
      return cursor.skip(UInt8(ascii: "/")) ? year : nil
    }
  }

  /// Recognises a CELEX number: a sector, a year, one or two letters and four digits, as in `32016R0679`, `52016PC0491`,
  /// with its day where a text is consolidated `02016R0679-20160504`; in small letters too.
  package mutating func celexNumber() -> UnionNumber? {
    attempt { cursor in
      let start = cursor.position
      let digits = cursor.run(while: \.isDigit)
      guard digits.count == 5, cursor.text[start] != UInt8(ascii: "1"),
        (1_950...2_199).contains(
          cursor.text[digits.dropFirst()].reduce(0) { $0 * 10 + $1.digitValue })
      else { return nil }
      let letters = cursor.run(while: \.isASCIILetter)
      guard (1...2).contains(letters.count),
        cursor.text[letters.lowerBound] | 0x20 != UInt8(ascii: "x"),
        cursor.run(while: \.isDigit).count == 4
      else { return nil }
      if cursor.text[start] == UInt8(ascii: "0") {
        guard cursor.skip(UInt8(ascii: "-")), cursor.run(while: \.isDigit).count == 8 else {
          return nil
        }
      }
      guard !cursor.isBeforeLetter else { return nil }
      return .celex(cursor.string(start..<cursor.position).uppercased())
    }
  }

  /// Recognises the number of an act behind its community: `(EU) 2016/679`, `(EU) nr. 575/2013`, `(EG) 45/2001`.
  package mutating func unionActNumber() -> UnionNumber? {
    attempt { cursor in
      guard cursor.skip(UInt8(ascii: "(")), let community = cursor.community() else { return nil }
      if cursor.skip(UInt8(ascii: ",")) {
        // «(EU, Euratom) 2018/1046» is cited by its first community.
        cursor.skipSpaces()
        guard cursor.community() != nil else { return nil }
      }
      guard cursor.skip(UInt8(ascii: ")")) else { return nil }
      cursor.skipSpaces()
      cursor.skipNumberLabel()
      guard let first = cursor.number(digits: 1...4), cursor.skip(UInt8(ascii: "/")),
        let second = cursor.number(digits: 1...4)
      else { return nil }
      return .act(community, first, second)
    }
  }

  /// Recognises a number with its community behind it: a directive's `2014/24/EU`, `95/46/EG`, `2008/977/JBZ`, or a
  /// decision's `284/2010/EU`.
  package mutating func directiveNumber() -> UnionNumber? {
    attempt { cursor in
      guard let first = cursor.number(digits: 1...4), cursor.skip(UInt8(ascii: "/")),
        let second = cursor.number(digits: 1...4), cursor.skip(UInt8(ascii: "/")),
        let community = cursor.community()
      else { return nil }
      let years = 1_957...2_199
      guard (51...99).contains(first) || years.contains(first) || years.contains(second) else {
        return nil
      }
      return .directive(first, second, community)
    }
  }

  private mutating func skipNumberLabel() {
    guard skip("nr") || skip("no") else { return }
    _ = skip(UInt8(ascii: "."))
    skipSpaces()
  }

  private mutating func community() -> UnionNumber.Community? {
    let letters = self.letters()
    guard let community = UnionNumber.Community(rawValue: string(letters)), !isBeforeDigit else {
      position = letters.lowerBound
      return nil
    }
    return community
  }
}
