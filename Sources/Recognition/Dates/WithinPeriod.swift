internal import Kamerstukken

extension Cursor {
  /// Recognises a time within which something is to be done: `binnen twee weken`, `binnen een maand`, `binnen 6 tot 8
  /// weken`, `binnen zes maanden na 1 juli 2024`.
  ///
  /// It begins on the paper's own day, or on the day behind «na». «binnen zes maanden na inwerkingtreding» has no day.
  mutating func withinPeriod(own: CalendarDate?) -> DocumentDate? {
    attempt { cursor in
      guard cursor.skipWord("binnen") else { return nil }
      cursor.skipSpaces()
      guard var count = cursor.count() else { return nil }
      cursor.skipSpaces()
      if cursor.skipWord("tot") || cursor.skipWord("à") || cursor.skipDash() {
        cursor.skipSpaces()
        guard let most = cursor.count() else { return nil }
        count = most
        cursor.skipSpaces()
      }
      guard (1...100).contains(count), let unit = cursor.unit() else { return nil }
      guard let start = cursor.start(own: own), let end = start.date.adding(count, unit) else {
        return nil
      }
      return DocumentDate(earliest: start.date, latest: end, basis: start.basis)
    }
  }

  /// A number of at most two figures, or in words up to twelve.
  private mutating func count() -> Int? {
    if let number = attempt({ $0.number(digits: 1...2) }) { return number }
    let words: [StaticString] = [
      "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf",
      "twaalf",
    ]
    if skipWord("één") { return 1 }
    return words.firstIndex { skipWord($0) }.map { $0 + 1 }
  }

  private mutating func unit() -> CalendarUnit? {
    if skipWord("dagen") || skipWord("dag") { return .day }
    if skipWord("weken") || skipWord("week") { return .week }
    if skipWord("maanden") || skipWord("maand") { return .month }
    return skipWord("jaar") ? .year : nil
  }

  /// The day from which the time runs: the paper's, or the one named behind «na».
  private mutating func start(own: CalendarDate?) -> (
    date: CalendarDate, basis: DocumentDate.Basis
  )? {
    var ahead = self
    ahead.skipSpaces()
    guard ahead.skipWord("na") || ahead.skipWord("vanaf") || ahead.skipWord("volgend op") else {
      return own.map { ($0, .relative) }
    }
    ahead.skipSpaces()
    let words: [StaticString] = [
      "heden", "vandaag", "dagtekening", "nu", "deze brief", "dagtekening van deze brief",
      "verzending van deze brief",
    ]
    if words.contains(where: { ahead.skipWord($0) }) {
      position = ahead.position
      return own.map { ($0, .relative) }
    }
    guard let day = ahead.writtenDate()?.resolved(against: own) else { return nil }
    position = ahead.position
    return day
  }
}

private enum CalendarUnit { case day, week, month, year }

extension CalendarDate {
  /// The day so many units later, the last of a month that is too short.
  fileprivate func adding(_ count: Int, _ unit: CalendarUnit) -> CalendarDate? {
    switch unit {
    case .day: return adding(days: count)
    case .week: return adding(days: count * 7)
    case .month, .year:
      let month = year * 12 + self.month - 1 + (unit == .year ? count * 12 : count)
      let (year, last) = (
        month / 12, CalendarDate.length(ofMonth: month % 12 + 1, year: month / 12)
      )
      return CalendarDate(year: year, month: month % 12 + 1, day: min(day, last))
    }
  }
}
