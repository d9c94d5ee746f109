package import Kamerstukken
package import Reading

/// A date found in a clean text.
package struct FoundDate {
  /// Clean bytes.
  package let range: Range<Int>
  /// With its words and evidence; `value` is there where the day is known.
  package let date: DocumentDate
}

/// Finds the dates in a stretch of clean text, in order.
package struct DateFinder {
  let source: SourceText
  /// The paper's own date, against which `16 mei jl.` is read.
  let own: CalendarDate?

  package init(source: SourceText, own: CalendarDate?) {
    self.source = source
    self.own = own
  }

  /// Days that are written, with or without their year.
  package func days(in range: Range<Int>) -> [FoundDate] {
    var found: [FoundDate] = []
    var cursor = Cursor(source.clean, at: range.lowerBound, limit: range.upperBound)
    while let byte = cursor.next {
      // Without the paper's own day words alone name none.
      if own == nil, !byte.isDigit, !cursor.skipToDigit() { break }
      let start = cursor.position
      if cursor.isBeforeDigit {
        if let written = cursor.writtenDate(splitBehindLead: true),
          let day = written.resolved(against: own)
        {
          found.append(make(day.date, day.basis, start..<cursor.position))
        } else if cursor.position == start {
          _ = cursor.run(while: \.isDigit)
        }
      } else if byte.leadsLetter {
        if let own, let day = cursor.relativeDay(own: own) {
          found.append(make(day, .relative, start..<cursor.position))
        } else {
          _ = cursor.letters()
        }
      } else {
        cursor.advance()
      }
    }
    return found
  }

  /// The first term such as «voor de zomer», or a day behind «voor» or «uiterlijk», that does not lie before the paper.
  package func due(in range: Range<Int>) -> FoundDate? {
    var cursor = Cursor(source.clean, at: range.lowerBound, limit: range.upperBound)
    while let byte = cursor.next {
      guard byte.isWordByte || byte.isDigit else {
        cursor.advance()
        continue
      }
      let start = cursor.position
      if let date = TermTable.term(&cursor, own: own) ?? dayBehindBefore(&cursor) {
        var date = date
        date.text = source.string(start..<cursor.position)
        date.evidence = source.evidence(start..<cursor.position)
        // «zoals vorige maand toegezegd»
        if let own, let latest = date.latest, latest < own { continue }
        return FoundDate(range: start..<cursor.position, date: date)
      }
      _ = cursor.run { $0.isWordByte || $0.isDigit }
    }
    return nil
  }

  /// `voor 1 oktober 2023`, `uiterlijk 1 oktober`: the day is the last one.
  private func dayBehindBefore(_ cursor: inout Cursor) -> DocumentDate? {
    cursor.attempt { cursor in
      let isLatest = cursor.skipWord("uiterlijk")
      if isLatest { cursor.skipSpaces() }
      let isBefore = cursor.skipWord("voor") || cursor.skipWord("vóór")
      let isBound = isBefore || isLatest
      guard isBound || cursor.skipWord("per") || cursor.skipWord("op") else { return nil }
      cursor.skipSpaces()
      guard let written = cursor.writtenDate() else { return nil }
      let next =
        written.year == nil
        ? WrittenDate(day: written.day, month: written.month, direction: .future) : written
      guard let day = next.resolved(against: own) else { return nil }
      // «voor 1 oktober» ends the day before; «uiterlijk 1 oktober» is that day.
      return isBound
        ? DocumentDate(latest: isBefore ? day.date.adding(days: -1) : day.date, basis: day.basis)
        : DocumentDate(value: day.date, basis: day.basis)
    }
  }

  private func make(_ date: CalendarDate, _ basis: DocumentDate.Basis, _ range: Range<Int>)
    -> FoundDate
  {
    FoundDate(
      range: range,
      date: DocumentDate(
        value: date, basis: basis, text: source.string(range), evidence: source.evidence(range)))
  }
}
