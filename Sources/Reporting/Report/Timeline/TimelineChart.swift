internal import Dossiers
internal import Kamerstukken

/// The picture of a timeline: lanes, a mark for every event, bars for intervals, and an axis.
///
///     Debate     │ ■ 1 tweeminutendebat
///     Opinion    │ ● 3 Ontraden            ◌ 9 Oordeel Kamer
///     Letter     │       ▬▬▬▬▬▬▬▬▶ 6 …
///                └──┬────────┬────────┬────────
///                  Apr      May      Jun
struct TimelineChart {
  /// A lane with the place it has.
  struct Band {
    let lane: Lane
    let layout: LaneLayout
    /// The events of which no day is known, as indices of rows.
    let undated: [Int]
    let top: Int
  }

  let matter: ReportMatter
  let axis: TimeAxis?
  let bands: [Band]
  let height: Int
  /// Where the events without a day stand; nothing where there are none.
  let undatedX: Int?

  static let width = 1_000
  /// Where the names of lanes end.
  static let gutter = 112
  static let top = 44
  private static let bottom = 12
  private static let longestLabel = 34

  init(_ matter: ReportMatter) {
    self.matter = matter
    let rows = matter.rows
    let undated = rows.contains { $0.event.date?.earliest == nil && $0.event.date?.latest == nil }
    let right = Self.width - 12 - (undated ? 84 : 0)
    undatedX = undated ? right + 46 : nil
    let days = rows.flatMap { Self.days(of: $0.event, in: matter.graph) }
    axis = TimeAxis(days, left: Self.gutter + 14, right: right)
    var bands: [Band] = []
    var top = Self.top
    for lane in Lane.allCases {
      let members = rows.indices.filter { rows[$0].lane == lane }
      guard !members.isEmpty else { continue }
      var marks: [TimelineMark] = []
      var without: [Int] = []
      for row in members {
        if let axis, let mark = Self.mark(rows[row].event, row, matter, axis) {
          marks.append(mark)
        } else {
          without.append(row)
        }
      }
      let layout = LaneLayout(marks, from: Self.gutter, to: right + 8)
      bands.append(Band(lane: lane, layout: layout, undated: without, top: top))
      top += max(layout.height, 32)
    }
    self.bands = bands
    height = top + Self.bottom
  }

  /// The days on which a mark begins and ends.
  private static func days(of event: Event, in graph: DossierGraph) -> [CalendarDate] {
    [start(of: event, in: graph), event.date?.latest].compactMap(\.self)
  }

  /// The first day; of something due, the day of the paper that promises it.
  private static func start(of event: Event, in graph: DossierGraph) -> CalendarDate? {
    if let first = event.date?.earliest { return first }
    guard case .due = event.what, let source = event.sources.first,
      let made = graph.documents[source.document].record.date?.earliest
    else { return nil }
    return event.date?.latest.map { min(made, $0) }
  }

  private static func mark(
    _ event: Event, _ row: Int, _ matter: ReportMatter, _ axis: TimeAxis
  ) -> TimelineMark? {
    let label = Shortening.end(label(event, matter), to: longestLabel)
    let tone = matter.rows[row].tone
    if let day = event.date?.value, day < axis.first || day > axis.last {
      let x = axis.x(day)
      return TimelineMark(
        rows: [row], start: day < axis.first ? x : x - 8, end: day < axis.first ? x + 8 : x,
        isOpenAtStart: day < axis.first, isOpenAtEnd: day > axis.last,
        label: "\(day.year) \(label)",
        tone: tone)
    }
    if let day = event.date?.value {
      return TimelineMark(
        rows: [row], start: axis.x(day), end: axis.x(day), label: label, tone: tone)
    }
    let (first, last) = (start(of: event, in: matter.graph), event.date?.latest)
    guard first != nil || last != nil else { return nil }
    return TimelineMark(
      rows: [row], start: first.map(axis.x) ?? axis.left, end: last.map(axis.x) ?? axis.right,
      isOpenAtStart: first.map { $0 < axis.first } ?? true,
      isOpenAtEnd: last.map { $0 > axis.last } ?? true, label: label, tone: tone)
  }

  /// A few words for an event.
  private static func label(_ event: Event, _ matter: ReportMatter) -> String {
    let motion = event.motion.map { matter.graph.motions[$0] }
    switch event.what {
    case .submitted, .replaced:
      return motion?.kamerstuk ?? motion?.submitters.first?.text ?? ""
    case .debated(let name): return name
    case .advised(let value, _, _): return value.rawValue
    case .appreciatie(let said): return said
    case .voted(let vote): return vote.outcome
    case .state(let state): return state.rawValue
    case .promised(let text), .due(let text): return text
    case .memo, .letter, .paper:
      guard let source = event.sources.first else { return "" }
      let held = matter.graph.documents[source.document]
      return held.record.title?.text ?? held.name
    }
  }
}
