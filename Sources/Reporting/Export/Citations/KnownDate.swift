internal import Kamerstukken

/// As much of a date as is certain: the year, with the month and the day where these are known too.
struct KnownDate: Hashable {
  let year: Int
  let month: Int?
  let day: Int?

  /// The parts that the first and the last day it can be have in common; nothing where not even the year is.
  init?(_ date: DocumentDate?) {
    if let value = date?.value {
      (year, month, day) = (value.year, value.month, value.day)
      return
    }
    guard let first = date?.earliest, let last = date?.latest, first.year == last.year else {
      return nil
    }
    year = first.year
    month = first.month == last.month ? first.month : nil
    day = first == last ? first.day : nil
  }

  /// Year, month, day, as far as they are known.
  var parts: [Int] { [year] + [month, day].compactMap { $0 } }

  /// As ISO 8601 writes it: `2023`, `2023-04`, `2023-04-03`.
  var iso: String { text("-") }

  func text(_ separator: String) -> String {
    parts.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: separator)
  }
}
