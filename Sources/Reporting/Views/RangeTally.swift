package import Kamerstukken

/// How much of a range, or of a whole dossier, is held, and how much only cited.
package struct RangeTally: Sendable {
  private let range: NumberRange
  private let held: Int
  private let notHeld: Int

  /// Makes the tally of a range from how many of its numbers are held, and how many are only cited.
  package init(_ range: NumberRange, held: Int, notHeld: Int) {
    self.range = range
    self.held = held
    self.notHeld = notHeld
  }
}

extension RangeTally {
  /// The numbers of which nothing is known here, where the range has an end.
  private var unknown: Int? { range.count.map { max(0, $0 - held - notHeld) } }

  func line(on sheet: Sheet) -> StyledText {
    let known =
      held == 1
      ? Phrase("1 number held, \(notHeld) cited but not held")
      : Phrase("\(held) numbers held, \(notHeld) cited but not held")
    let rest = unknown.map { count in
      count == 1
        ? Phrase("; 1 number of the range is neither held nor cited")
        : Phrase("; \(count) numbers of the range are neither held nor cited")
    }
    return StyledText("\(range): ", .bold) + sheet.say(known + (rest ?? Phrase(verbatim: "")))
  }

  /// Writes a member of `ranges`.
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("dossier", range.dossier.description)
      json.member("first", range.first)
      json.member("held", held)
      json.member("last", range.last)
      json.member("notHeld", notHeld)
      json.member("unknown", unknown)
    }
  }
}
