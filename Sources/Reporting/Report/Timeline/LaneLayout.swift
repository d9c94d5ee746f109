/// The marks of one lane, on as many lines as it takes that nothing lies over anything else.
///
/// Where there is room every mark has its number and a few words; else the number; else nothing; and where even that
/// is too much, neighbours become one mark that counts them.
struct LaneLayout: Sendable {
  enum Density: CaseIterable, Sendable {
    case words, fewWords, numbers, marks, counts

    var lineHeight: Int {
      switch self {
      case .words, .fewWords, .numbers: 20
      case .marks: 10
      case .counts: 24
      }
    }

    /// Half of what a mark for a day takes.
    var radius: Int {
      switch self {
      case .words, .fewWords, .numbers: 6
      case .marks: 4
      case .counts: 10
      }
    }

    fileprivate var mostLines: Int {
      switch self {
      case .words, .fewWords: 6
      case .numbers: 7
      case .marks: 16
      case .counts: .max
      }
    }
  }

  let density: Density
  let marks: [TimelineMark]
  let lines: Int

  var height: Int { lines * density.lineHeight + 12 }

  /// What a letter of a label takes, a little more than it does on the average.
  static let letterWidth = 7
  private static let gap = 6
  private static let fewLetters = 14

  init(_ marks: [TimelineMark], from left: Int, to right: Int) {
    let sorted = marks.sorted { ($0.start, $0.rows[0]) < ($1.start, $1.rows[0]) }
    var found: (Density, [TimelineMark], Int)?
    for density in Density.allCases where found == nil {
      let these = density == .counts ? Self.counted(sorted) : sorted
      let (laid, lines) = Self.laid(these, density, from: left, to: right)
      if lines <= density.mostLines { found = (density, laid, lines) }
    }
    (density, self.marks, lines) = found ?? (.counts, [], 0)
  }

  /// The words of a mark.
  static func words(of mark: TimelineMark, _ density: Density) -> String {
    switch density {
    case .words where !mark.label.isEmpty: "\(mark.rows[0] + 1) \(mark.label)"
    case .fewWords where !mark.label.isEmpty:
      "\(mark.rows[0] + 1) \(Shortening.end(mark.label, to: fewLetters))"
    case .words, .fewWords, .numbers: "\(mark.rows[0] + 1)"
    case .marks, .counts: ""
    }
  }

  private static func laid(
    _ marks: [TimelineMark], _ density: Density, from left: Int, to right: Int
  ) -> ([TimelineMark], Int) {
    var laid: [TimelineMark] = []
    /// Where the last mark of each line ends.
    var ends: [Int] = []
    for mark in marks {
      var mark = mark
      let words = words(of: mark, density)
      let width = words.isEmpty ? 0 : Printable.width(of: words) * letterWidth + 4
      var (first, last) = (mark.start - density.radius, mark.end + density.radius)
      if width > 0 {
        if mark.isBar, mark.end - mark.start >= width + 16 {
          mark.side = .inside
        } else if last + width <= right {
          last += width
        } else {
          mark.side = .left
          first -= width
        }
      }
      let line = ends.firstIndex { $0 + gap <= first } ?? ends.count
      if line == ends.count { ends.append(last) } else { ends[line] = max(ends[line], last) }
      mark.line = line
      laid.append(mark)
      if ends.count > density.mostLines { break }
    }
    return (laid, ends.count)
  }

  /// Neighbours of one tone as one mark.
  private static func counted(_ marks: [TimelineMark]) -> [TimelineMark] {
    let width = Density.counts.radius * 2 + gap
    var counted: [TimelineMark] = []
    var open: [Tone: Int] = [:]
    var start: Int?
    for mark in marks {
      if start.map({ mark.start - $0 >= width }) ?? true {
        start = mark.start
        open = [:]
      }
      if let place = open[mark.tone] {
        counted[place].rows += mark.rows
      } else {
        open[mark.tone] = counted.count
        let place = start ?? mark.start
        counted.append(
          TimelineMark(rows: mark.rows, start: place, end: place, tone: mark.tone))
      }
    }
    return counted
  }
}
