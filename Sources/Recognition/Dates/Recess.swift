internal import Kamerstukken

/// A recess of the Chamber, which begins and ends on other days each year.
///
/// The days follow the school holidays; the Chamber lists them (tweedekamer.nl, «Recessen»). «voor het meireces» is
/// bounded by the last day on which that recess may begin, «na het meireces» by the first on which it may end.
struct Recess {
  typealias Day = (month: Int, day: Int)

  let name: StaticString
  /// The last day on which it may begin.
  let start: Day
  /// The first and the last day on which it may end.
  let ends: (first: Day, last: Day)

  static let all = [
    Recess(name: "zomerreces", start: (7, 5), ends: ((9, 1), (9, 5))),
    Recess(name: "herfstreces", start: (10, 25), ends: ((10, 15), (11, 4))),
    Recess(name: "kerstreces", start: (12, 20), ends: ((1, 1), (1, 15))),
    Recess(name: "voorjaarsreces", start: (2, 28), ends: ((2, 15), (3, 8))),
    Recess(name: "krokusreces", start: (2, 28), ends: ((2, 15), (3, 8))),
    Recess(name: "meireces", start: (4, 30), ends: ((5, 1), (5, 13))),
  ]

  /// When something is to come behind the recess, of the year written or the one that has not ended on the paper's day.
  func after(_ year: Int?, _ own: CalendarDate?) -> DocumentDate? {
    func first(_ year: Int) -> CalendarDate? {
      CalendarDate(year: year, month: ends.first.month, day: ends.first.day)
    }
    if let year { return first(year).map { DocumentDate(earliest: $0, basis: .term) } }
    guard let own,
      let last = CalendarDate(year: own.year, month: ends.last.month, day: ends.last.day),
      let end = first(last >= own ? own.year : own.year + 1)
    else { return nil }
    return DocumentDate(earliest: max(end, own), basis: .term)
  }
}

extension Cursor {
  mutating func recess() -> Recess? { Recess.all.first { skipWord($0.name) } }
}
