internal import Kamerstukken

/// Days laid out from left to right.
struct TimeAxis: Sendable {
  /// A day with a line and words of its own.
  struct Tick: Sendable {
    let day: CalendarDate
    let label: Phrase
    /// The year, at its first tick and where the axis begins.
    let year: Int?
  }

  let first: CalendarDate
  let last: CalendarDate
  let left: Int
  let right: Int

  /// The fewest days an axis has, so that one day does not fill it.
  private static let fewestDays = 28
  private static let mostTicks = 12
  /// Of fewer days none is left beyond the ends; else at most a twelfth at each.
  private static let fewestToCut = 24
  private static let fewPart = 12

  /// An axis on which some days lie; nothing where there is none.
  ///
  /// Where a few days lie so far off that the others would be crowded together, it ends before them.
  init?(_ days: [CalendarDate], left: Int, right: Int) {
    let sorted = days.sorted()
    guard !sorted.isEmpty else { return nil }
    let (least, most) = Self.ends(of: sorted)
    let span = most.dayNumber - least.dayNumber
    let margin = max((Self.fewestDays - span) / 2, span / 40, 2)
    // Beyond the years a day can be of, the axis ends with the last one.
    first = Self.day(least, plus: -margin)
    last = Self.day(most, plus: margin)
    self.left = left
    self.right = right
  }

  /// The first and the last day of those in order without the few that take up most of the room.
  private static func ends(of days: [CalendarDate]) -> (CalendarDate, CalendarDate) {
    var (first, last) = (0, days.count - 1)
    let few = days.count < fewestToCut ? 0 : days.count / fewPart
    func span(_ from: Int, _ to: Int) -> Int { days[to].dayNumber - days[from].dayNumber }
    /// The fewest days to leave out that win nearly all there is to win.
    func cut(_ spans: [Int]) -> Int {
      guard let whole = spans.first, let best = spans.last, best * 5 < whole * 3 else { return 0 }
      return spans.firstIndex { $0 * 4 <= best * 5 } ?? 0
    }
    first = cut((0...few).map { span($0, last) })
    last -= cut((0...few).map { span(first, last - $0) })
    return (days[first], days[last])
  }

  private static func day(_ day: CalendarDate, plus days: Int) -> CalendarDate {
    let bounds = (CalendarDate.firstDay(of: 1, in: 1800), CalendarDate.lastDay(of: 12, in: 2199))
    let number = day.dayNumber + days
    if number <= bounds.0.dayNumber { return bounds.0 }
    if number >= bounds.1.dayNumber { return bounds.1 }
    return day.adding(days: days)
  }

  /// Where a day lies; one beyond an end lies at it.
  func x(_ day: CalendarDate) -> Int {
    let whole = max(last.dayNumber - first.dayNumber, 1)
    let part = min(max(day.dayNumber - first.dayNumber, 0), whole)
    return left + (part * (right - left) + whole / 2) / whole
  }
}

extension TimeAxis {
  /// The ticks: weeks, months or years, as many as there is room for.
  var ticks: [Tick] {
    let days = last.dayNumber - first.dayNumber
    return days <= 75 ? weeks : months(step: step(days: days))
  }

  private var weeks: [Tick] {
    var ticks: [Tick] = []
    var day = first
    while day <= last {
      let month = Self.monthName(day.month)
      let label = Phrase("\(day.day) \(month)")
      ticks.append(Tick(day: day, label: label, year: year(day, behind: ticks.last?.day)))
      guard day.dayNumber + 7 <= last.dayNumber else { break }
      day = day.adding(days: 7)
    }
    return ticks
  }

  /// The months between two ticks.
  private func step(days: Int) -> Int {
    [1, 2, 3, 6, 12, 24, 60, 120, 240].first { days / ($0 * 30) < Self.mostTicks } ?? 600
  }

  private func months(step: Int) -> [Tick] {
    var ticks: [Tick] = []
    let start = first.year * 12 + first.month - 1
    let end = last.year * 12 + last.month - 1
    for month in start...max(start, end) where month % step == 0 {
      let day = CalendarDate.firstDay(of: month % 12 + 1, in: month / 12)
      guard day >= first, day <= last else { continue }
      let name = step < 12 ? Self.monthName(day.month) : Phrase("\(day.year)")
      ticks.append(
        Tick(
          day: day, label: name, year: step < 12 ? year(day, behind: ticks.last?.day) : nil))
    }
    return ticks
  }

  private func year(_ day: CalendarDate, behind other: CalendarDate?) -> Int? {
    other?.year == day.year ? nil : day.year
  }

  private static func monthName(_ month: Int) -> Phrase {
    switch month {
    case 1: Phrase("Jan")
    case 2: Phrase("Feb")
    case 3: Phrase("Mar")
    case 4: Phrase("Apr")
    case 5: Phrase("May")
    case 6: Phrase("Jun")
    case 7: Phrase("Jul")
    case 8: Phrase("Aug")
    case 9: Phrase("Sep")
    case 10: Phrase("Oct")
    case 11: Phrase("Nov")
    default: Phrase("Dec")
    }
  }
}
