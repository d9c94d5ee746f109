internal import Kamerstukken

/// The references in the beginning of a clean text that what comes behind it cannot change.
struct SettledReferences {
  /// The most clean bytes around a reference that decide about it: a dozen dossiers, a label, a unit.
  static var reach: Int { 1_024 }
  /// The most clean bytes from a first digit back to the first of the words of ``Lead``.
  private static var leadReach: Int { 256 }
  /// More digits than any reference has in one number.
  private static var mostDigits: Int { 64 }

  let references: [FoundReference]
  /// Those that may turn out to go on, or to be none.
  let uncertain: [FoundReference]
  /// Where finding can go on with the same outcome as from the beginning.
  let end: Int

  /// Finds from `start` on, where finding may begin; `paper`: where the last kamerstuk or dossier before it ended;
  /// `isLast`: nothing comes behind the text.
  init(in clean: [UInt8], from start: Int, behind paper: Int, isLast: Bool) {
    let horizon = isLast ? clean.count : max(clean.count - Self.reach, start)
    let found = Self.found(in: clean, from: start, behind: paper)
    let settled = found.prefix { $0.range.upperBound <= horizon }
    references = Array(settled)
    uncertain = Array(found[settled.endIndex...])
    let stop = min(horizon, uncertain.first?.range.lowerBound ?? horizon)
    end = Self.rest(before: stop, after: settled.last?.range.upperBound ?? start, in: clean)
  }

  /// The references from `start` on; one longer than ``RunningText/longest`` is cut there.
  private static func found(in clean: [UInt8], from start: Int, behind paper: Int)
    -> [FoundReference]
  {
    var all: [FoundReference] = []
    var start = start
    while true {
      let paper = all.last(where: \.isPaper)?.range.upperBound ?? paper
      let found = ReferenceFinder.references(
        in: clean, range: start..<clean.count, behind: paper)
      let short = found.prefix { $0.range.count <= RunningText.longest }
      all += short
      guard short.endIndex < found.endIndex else { return all }
      let long = found[short.endIndex]
      var end = long.range.lowerBound + RunningText.longest
      while clean[end].isDigit || clean[end].isASCIILetter, end > long.range.lowerBound { end -= 1 }
      start = short.last?.range.upperBound ?? start
      let cut =
        ReferenceFinder.references(in: clean, range: start..<end, behind: paper).last ?? long
      all.append(cut)
      start = cut.range.upperBound
    }
  }

  /// The last place from which finding gives what it gives from `floor` on: behind a number that is no reference, or
  /// where no words before `stop` can lead to a number behind it.
  private static func rest(before stop: Int, after floor: Int, in clean: [UInt8]) -> Int {
    guard stop > floor else { return floor }
    var number = stop
    while number > floor, stop - number < mostDigits, clean[number - 1].isDigit { number -= 1 }
    let least = max(floor, number - leadReach)
    return clean[least..<number].lastIndex(where: \.isDigit).map { $0 + 1 } ?? least
  }
}
