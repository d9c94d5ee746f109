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

  var isBar: Bool { end > start || isOpenAtStart || isOpenAtEnd }
}
