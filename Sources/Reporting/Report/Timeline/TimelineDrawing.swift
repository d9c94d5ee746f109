internal import Dossiers
internal import Kamerstukken

/// Draws the picture of a timeline; every mark is a link to its row of the table.
struct TimelineDrawing {
  let chart: TimelineChart
  var matter: ReportMatter { chart.matter }

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
        "text",
        [
          "class": "tick", "x": "\(min(x, TimelineChart.width - 20))", "y": "32",
          "text-anchor": "middle",
        ],
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
