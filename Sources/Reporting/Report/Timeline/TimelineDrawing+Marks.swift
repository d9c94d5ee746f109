internal import Dossiers
internal import Kamerstukken

/// The marks: what each looks like, what it says, and where it leads.
extension TimelineDrawing {
  func write(_ mark: TimelineMark, _ band: TimelineChart.Band, to html: inout HTMLWriter) {
    let density = band.layout.density
    let y = band.top + 6 + mark.line * density.lineHeight + density.lineHeight / 2
    guard density != .counts else {
      return count(mark.rows, x: mark.start, y: y, radius: density.radius, to: &html)
    }
    let row = matter.rows[mark.rows[0]]
    html.link(
      .place(row.id),
      ["class": "mark \(row.tone.rawValue) \(row.sureness.rawValue)", "tabindex": "-1"]
    ) { html in
      html.element("title", title(row))
      shape(mark, row, y, density.radius, to: &html)
      let words = LaneLayout.words(of: mark, density)
      if !words.isEmpty { label(words, mark, y, density.radius, to: &html) }
    }
    html.endLine()
  }

  private func shape(
    _ mark: TimelineMark, _ row: ReportRow, _ y: Int, _ radius: Int, to html: inout HTMLWriter
  ) {
    if mark.isBar {
      // A bar with words in it leaves room above and below them.
      let half = mark.side == .inside ? 8 : radius - 1
      let (first, last) = (mark.start, max(mark.end, mark.start + half * 2))
      let left =
        mark.isOpenAtStart
        ? "M\(first + half) \(y - half)L\(first) \(y)L\(first + half) \(y + half)"
        : "M\(first) \(y - half)V\(y + half)"
      let right =
        mark.isOpenAtEnd
        ? "H\(last - half)L\(last) \(y)L\(last - half) \(y - half)Z"
        : "H\(last)V\(y - half)Z"
      html.void("path", ["class": "bar", "d": left + right])
    } else {
      let half = radius - 1
      switch row.lane {
      case .debate, .decision:
        html.void(
          "rect",
          [
            "x": "\(mark.start - half)", "y": "\(y - half)", "width": "\(half * 2)",
            "height": "\(half * 2)",
          ])
      case .motion:
        html.void(
          "path",
          [
            "d":
              "M\(mark.start) \(y - radius)l\(radius) \(radius)l-\(radius) \(radius)l-\(radius) -\(radius)Z"
          ])
      default: html.void("circle", ["cx": "\(mark.start)", "cy": "\(y)", "r": "\(half)"])
      }
    }
    if row.sureness == .reader {
      html.void(
        "circle", ["class": "ring", "cx": "\(mark.start)", "cy": "\(y)", "r": "\(radius + 2)"])
    }
  }

  private func label(
    _ words: String, _ mark: TimelineMark, _ y: Int, _ radius: Int, to html: inout HTMLWriter
  ) {
    let x =
      switch mark.side {
      case .right: mark.end + radius + 3
      case .left: mark.start - radius - 3
      case .inside: mark.start + 8
      }
    html.element(
      "text",
      ["x": "\(x)", "y": "\(y + 4)", "text-anchor": mark.side == .left ? "end" : nil], words)
  }

  /// A mark that stands for several events, with how many they are.
  func count(
    _ rows: [Int], x: Int, y: Int, radius: Int, to html: inout HTMLWriter
  ) {
    let members = rows.map { matter.rows[$0] }
    let tones = Set(members.map(\.tone))
    let tone = tones.count == 1 ? members[0].tone : .plain
    let isDashed = members.allSatisfy(\.sureness.isDashed)
    html.link(
      .place(members[0].id),
      [
        "class": "mark count \(tone.rawValue) \(isDashed ? "inferred" : "stated")",
        "tabindex": "-1",
      ]
    ) { html in
      html.element("title", title(members))
      html.void("circle", ["cx": "\(x)", "cy": "\(y)", "r": "\(radius)"])
      html.element(
        "text", ["x": "\(x)", "y": "\(y + 4)", "text-anchor": "middle"], "\(rows.count)")
    }
    html.endLine()
  }

  private func title(_ rows: [ReportRow]) -> String {
    guard rows.count > 1, let last = rows.last else { return title(rows[0]) }
    let inferred = rows.count(where: \.sureness.isDashed)
    let days =
      "\(matter.selection.date(rows[0].event.date)) – \(matter.selection.date(last.event.date))"
    return matter.selection.say(
      "\(rows.count) events, \(days), of which inferred: \(inferred)")
  }

  private func title(_ row: ReportRow) -> String {
    let sentence = Shortening.end(matter.selection.sentence(row.event), to: 160)
    let day = matter.selection.date(row.event.date)
    return "\(row.number). \(day) (\(matter.selection.say(row.sureness.name))): \(sentence)"
  }
}
