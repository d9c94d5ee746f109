/// A mark on the picture of a timeline: an event, or several where they lie too close together.
struct TimelineMark: Sendable {
  /// The rows of the table, as indices; more than one in a mark that counts.
  var rows: [Int]
  /// Where it begins and ends; the same for a day.
  var start: Int
  var end: Int
  /// Whether its first or its last day is not known.
  var isOpenAtStart = false
  var isOpenAtEnd = false
  var label = ""
  var tone = Tone.plain
  /// The line of its lane, from above.
  var line = 0
  /// On which side of the mark its words stand.
  var side = Side.right

  enum Side: Sendable { case left, right, inside }

  /// What a bar without an end is cut to where there is little room.
  private static let stump = 24

  /// The mark with a bar that goes on for nobody knows how long cut short, its point still on it.
  var shortened: Self {
    var mark = self
    if isOpenAtEnd, !isOpenAtStart { mark.end = min(end, start + Self.stump) }
    if isOpenAtStart, !isOpenAtEnd { mark.start = max(start, end - Self.stump) }
    return mark
  }

  var isBar: Bool { end > start || isOpenAtStart || isOpenAtEnd }
}
