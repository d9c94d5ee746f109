internal import Dossiers
internal import Kamerstukken

/// A debate as a reader types it, by its kind and day: `tweeminutendebat 28 maart 2023`, `commissiedebat 2024-09-25`.
struct TypedDebate {
  let kind: String
  let day: CalendarDate

  init?(_ text: String) {
    let words = Folding.folded(text).blankSeparated.map { String($0) }
    guard let kind = words.first, kind.hasSuffix("debat") || kind.hasSuffix("overleg"),
      let day = Self.day(Array(words.dropFirst()))
    else { return nil }
    self.kind = kind
    self.day = day
  }

  /// The keys under which papers that name the debate are found.
  var keys: [String] { [BlockKey.debate(kind, day)] }

  private static func day(_ words: [String]) -> CalendarDate? {
    let rest = words.first == "van" ? words.dropFirst() : words[...]
    if rest.count == 1, let only = rest.first { return CalendarDate(iso: only) }
    guard rest.count == 3, let day = Int(rest[rest.startIndex]),
      let year = Int(rest[rest.endIndex - 1]),
      let month = CalendarDate.monthNames.firstIndex(of: rest[rest.startIndex + 1])
    else { return nil }
    return CalendarDate(year: year, month: month + 1, day: day)
  }
}
