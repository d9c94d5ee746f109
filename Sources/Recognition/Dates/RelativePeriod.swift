internal import Kamerstukken

extension Cursor {
  /// Recognises a period named by the paper's own date: `deze week`, `volgende maand`, `vorig jaar`, `dit kwartaal`,
  /// `eind dit jaar`, `begin volgend jaar`, `begin volgende maand`.
  ///
  /// «de komende maanden» and «afgelopen jaar» have no bounds that all readers agree on, and are left.
  mutating func relativePeriod(own: CalendarDate) -> Period? {
    attempt { cursor in
      let third = cursor.third()
      if third != nil {
        cursor.skipSpaces()
        if cursor.skipWord("van") { cursor.skipSpaces() }
      }
      guard let distance = cursor.distance() else { return nil }
      cursor.skipSpaces()
      if cursor.skipWord("week") {
        return third == nil ? .week(of: own.adding(days: distance * 7)) : nil
      }
      if cursor.skipWord("maand") {
        let month = own.year * 12 + own.month - 1 + distance
        if let third { return .third(third, ofMonth: month % 12 + 1, month / 12) }
        return .month(month % 12 + 1, month / 12)
      }
      if cursor.skipWord("jaar") || cursor.skipWord("kalenderjaar") {
        let year = own.year + distance
        if let third { return .months(third * 4 + 1...third * 4 + 4, year) }
        return .months(1...12, year)
      }
      if third == nil, cursor.skipWord("kwartaal") {
        let quarter = own.year * 4 + (own.month - 1) / 3 + distance
        return .months(quarter % 4 * 3 + 1...quarter % 4 * 3 + 3, quarter / 4)
      }
      return nil
    }
  }

  /// `begin`, `medio` or `half`, `eind`: 0, 1, 2.
  mutating func third() -> Int? {
    if skipWord("begin") { return 0 }
    if skipWord("medio") || skipWord("half") || skipWord("halverwege") { return 1 }
    return skipWord("eind") || skipWord("einde") ? 2 : nil
  }

  private mutating func distance() -> Int? {
    if skipWord("deze") || skipWord("dit") { return 0 }
    if skipWord("volgende") || skipWord("volgend") { return 1 }
    return skipWord("vorige") || skipWord("vorig") ? -1 : nil
  }
}
