/// A stretch of lines without a blank, a page number or a label, from one of them to its end.
///
/// It is summed up once, and what the lines before hold is taken off as the line moves on.
struct ProseRun {
  private var lines = 0..<0
  private var words = 0
  private var bytes = 0
  private var lastAddress = -1
  /// The last line that ends a sentence, and more than a date or a few words.
  private var lastSentence = -1

  /// Leaves the lines before one that stands in the stretch, or begins another stretch with it.
  mutating func move(to index: Int, in layout: Layout) {
    guard lines.contains(index) else {
      begin(at: index, in: layout)
      return
    }
    for passed in lines.lowerBound..<index {
      words -= layout.shape(passed).wordCount
      bytes -= layout.shape(passed).count
    }
    lines = index..<lines.upperBound
  }

  private mutating func begin(at start: Int, in layout: Layout) {
    self = ProseRun()
    var end = start
    repeat {
      let shape = layout.shape(end)
      words += shape.wordCount
      bytes += shape.count
      if shape.is(.address) { lastAddress = end }
      if shape.count > 20, shape.endsSentence { lastSentence = end }
      end += 1
    } while end < layout.lines.count && layout.lines[end].isBody && Self.goesOn(layout.shape(end))
    lines = start..<end
  }

  private static func goesOn(_ shape: LineShape) -> Bool {
    if shape.is(.dateLine) { return false }
    return shape.labelled.map { $0.label.isCommonWord && !$0.value.isEmpty } ?? true
  }

  /// Whether running text begins with its first line: enough words, and the stop or the many lines that a title lacks.
  func isProse(behind first: LineShape) -> Bool {
    guard words >= 12, bytes >= 70, lastAddress < lines.lowerBound else { return false }
    // A label, its bare value and the request to name it come before the text, however the lines run on.
    if let labelled = first.labelled, lines.count < 4 || labelled.value.isEmpty { return false }
    if first.is(.replyRequest) { return false }
    if first.wordCount < 3, !first.is(.numberedHeading) { return false }
    return lastSentence >= lines.lowerBound || lines.count >= 4 && bytes / lines.count >= 45
  }
}
