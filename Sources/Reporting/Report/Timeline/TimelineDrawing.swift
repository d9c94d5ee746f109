internal import Dossiers
internal import Kamerstukken

/// Draws the picture of a timeline; every mark is a link to its row of the table.
struct TimelineDrawing {
  let chart: TimelineChart
  private var matter: ReportMatter { chart.matter }

  func write(to html: inout HTMLWriter) {
    let selection = matter.selection
    html.element(
      "svg",
      [
        "class": "timeline", "viewBox": "0 0 \(TimelineChart.width) \(chart.height)",
        "role": "img", "aria-labelledby": "timeline-title timeline-desc",
      ]
    ) { html in
      html.element(
        "title", ["id": "timeline-title"], selection.say("The events on a line of time"))
      html.element("desc", ["id": "timeline-desc"], description)
      html.endLine()
      for (place, band) in chart.bands.enumerated() { ground(band, place, to: &html) }
      if let axis = chart.axis { ticks(axis, to: &html) }
      if let x = chart.undatedX {
        html.element(
          "text", ["class": "tick", "x": "\(x)", "y": "18", "text-anchor": "middle"],
          selection.say("undated"))
      }
      for band in chart.bands {
        for mark in band.layout.marks { write(mark, band, to: &html) }
        if let x = chart.undatedX, !band.undated.isEmpty {
          count(band.undated, x: x, y: band.top + 16, radius: 10, to: &html)
        }
      }
    }
    html.endLine()
  }

  private var description: String {
    let selection = matter.selection
    let counts = chart.bands.map { band in
      let count = band.undated.count + band.layout.marks.reduce(0) { $0 + $1.rows.count }
      return "\(selection.say(band.lane.name)): \(count)"
    }.joined(separator: "; ")
    guard let axis = chart.axis else {
      return selection.say("\(counts). The table below tells each of them.")
    }
    return selection.say(
      "\(counts); from \(axis.first) to \(axis.last). The table below tells each of them.")
  }
}

extension TimelineDrawing {
  private func ground(_ band: TimelineChart.Band, _ place: Int, to html: inout HTMLWriter) {
    let height = max(band.layout.height, 32)
    html.void(
      "rect",
      [
        "class": place % 2 == 0 ? "band even" : "band", "x": "0", "y": "\(band.top)",
        "width": "\(TimelineChart.width)", "height": "\(height)",
      ])
    html.element(
      "text",
      [
        "class": "lane", "x": "\(TimelineChart.gutter - 4)", "y": "\(band.top + 20)",
        "text-anchor": "end",
      ],
      matter.selection.say(band.lane.name))
    html.endLine()
  }

  private func ticks(_ axis: TimeAxis, to html: inout HTMLWriter) {
    let bottom = chart.height - 12
    for tick in axis.ticks {
      let x = axis.x(tick.day)
      html.void(
        "line",
        [
          "class": tick.year == nil ? "grid" : "grid year", "x1": "\(x)", "x2": "\(x)",
          "y1": "\(TimelineChart.top - 8)", "y2": "\(bottom)",
        ])
      html.element(
        "text", ["class": "tick", "x": "\(x)", "y": "32", "text-anchor": "middle"],
        matter.selection.say(tick.label))
      if let year = tick.year {
        html.element(
          "text", ["class": "tick year", "x": "\(x)", "y": "16", "text-anchor": "middle"],
          "\(year)")
      }
    }
    if let day = matter.selection.provenance.asOf, day > axis.first, day < axis.last {
      let x = axis.x(day)
      html.element("g", ["class": "asof"]) { html in
        html.element("title", matter.selection.say("As of \(day)"))
        html.void(
          "line",
          ["x1": "\(x)", "x2": "\(x)", "y1": "\(TimelineChart.top - 8)", "y2": "\(bottom)"])
      }
    }
    html.endLine()
  }
}

extension TimelineDrawing {
  private func write(_ mark: TimelineMark, _ band: TimelineChart.Band, to html: inout HTMLWriter) {
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
  private func count(
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
      "\(ReportWords.date(rows[0].event, matter)) – \(ReportWords.date(last.event, matter))"
    return matter.selection.say(
      "\(rows.count) events, \(days), of which inferred: \(inferred)")
  }

  private func title(_ row: ReportRow) -> String {
    let sentence = Shortening.end(ReportWords.sentence(row.event, matter), to: 160)
    let day = ReportWords.date(row.event, matter)
    return "\(row.number). \(day) (\(matter.selection.say(row.sureness.name))): \(sentence)"
  }
}
