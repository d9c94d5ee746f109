internal import Kamerstukken

/// Where figures stand in a clean text, looked for once for all that begin with them.
struct DigitRuns {
  private let text: [UInt8]
  private let runs: [Range<Int>]

  init(_ text: [UInt8]) {
    self.text = text
    var runs: [Range<Int>] = []
    runs.reserveCapacity(text.count / 32)
    var cursor = Cursor(text)
    while cursor.skipToDigit() { runs.append(cursor.run(while: \.isDigit)) }
    self.runs = runs
  }

  /// Which of the runs is the first at or behind an offset, where none before `index` is.
  func index(at offset: Int, from index: Int) -> Int {
    var index = index
    while index < runs.count, runs[index].lowerBound < offset { index += 1 }
    return index
  }

  /// Whether a run, if there is one, begins before an offset.
  func begins(_ index: Int, before offset: Int) -> Bool {
    index < runs.count && runs[index].lowerBound < offset
  }

  /// Calls `recognise` with each run and a cursor before it; what that consumes is passed over.
  func forEach(_ recognise: (Range<Int>, inout Cursor) -> Void) {
    var cursor = Cursor(text)
    for run in runs where run.lowerBound >= cursor.position {
      cursor.position = run.lowerBound
      recognise(run, &cursor)
    }
  }
}
