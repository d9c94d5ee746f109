internal import Dossiers
internal import Kamerstukken

/// Draws the picture of links.
struct GraphDrawing {
  let chart: GraphChart
  private var matter: ReportMatter { chart.matter }
  /// What a letter in a box takes, of which one line is bold.
  private static let letterWidth = 8

  func write(to html: inout HTMLWriter) {
    let selection = matter.selection
    html.element(
      "svg",
      [
        "class": "graph", "viewBox": "0 0 \(GraphChart.width) \(chart.height)", "role": "img",
        "aria-labelledby": "graph-title graph-desc",
      ]
    ) { html in
      html.element("title", ["id": "graph-title"], selection.say("What hangs together"))
      html.element(
        "desc", ["id": "graph-desc"],
        selection.say(
          "\(chart.boxes.count) papers, motions and debates, and \(chart.edges.count) links between them. The table below tells each link."
        ))
      html.endLine()
      for (place, column) in chart.columns.enumerated() {
        guard let box = chart.boxes.first(where: { $0.column == place }) else { continue }
        html.element(
          "text",
          [
            "class": "lane", "x": "\(box.x + chart.boxWidth / 2)", "y": "18",
            "text-anchor": "middle",
          ],
          selection.say(column.name))
      }
      html.endLine()
      var taken: [Area] = chart.boxes.map { box in
        Area(x: box.x, y: box.y, width: chart.boxWidth, height: GraphChart.boxHeight)
      }
      for edge in chart.edges { write(chart.map.edges[edge], &taken, to: &html) }
      for box in chart.boxes { write(box, to: &html) }
    }
    html.endLine()
  }

  /// A part of the picture on which something stands.
  private struct Area {
    let x: Int
    let y: Int
    let width: Int
    let height: Int

    func overlaps(_ other: Area) -> Bool {
      x < other.x + other.width && other.x < x + width && y < other.y + other.height
        && other.y < y + height
    }
  }

  private func write(_ edge: LinkMap.Edge, _ taken: inout [Area], to html: inout HTMLWriter) {
    guard let from = chart.box(edge.from), let to = chart.box(edge.to) else { return }
    let curve = EdgeCurve(from: from, to: to, width: chart.boxWidth)
    let sureness = Sureness(edge.link.basis)
    html.element("g", ["class": "edge \(sureness.rawValue)"]) { html in
      html.element("title", title(edge))
      html.void("path", ["d": curve.path])
      html.void("path", ["class": "tip", "d": curve.tip])
      label(edge, sureness, curve, &taken, to: &html)
    }
    html.endLine()
  }

  /// Writes above a line what the link is and, where that is inferred, below it that it is; where there is room.
  private func label(
    _ edge: LinkMap.Edge, _ sureness: Sureness, _ curve: EdgeCurve, _ taken: inout [Area],
    to html: inout HTMLWriter
  ) {
    let words = matter.selection.verb(edge.link.kind)
    let doubt = sureness == .stated ? nil : "(\(matter.selection.say(sureness.name)))"
    let letters = max(Printable.width(of: words), doubt.map(Printable.width) ?? 0)
    let width = letters * 6 + 4
    for part in [50, 40, 60, 30, 70, 20, 80, 14, 86] {
      let point = curve.point(at: part)
      let area = Area(
        x: point.x - width / 2, y: point.y - 15, width: width, height: doubt == nil ? 16 : 30)
      guard area.x >= 0, area.x + width <= GraphChart.width,
        !taken.contains(where: area.overlaps)
      else { continue }
      taken.append(area)
      html.element(
        "text", ["x": "\(point.x)", "y": "\(point.y - 5)", "text-anchor": "middle"], words)
      if let doubt {
        html.element(
          "text", ["x": "\(point.x)", "y": "\(point.y + 12)", "text-anchor": "middle"], doubt)
      }
      return
    }
  }

  private func title(_ edge: LinkMap.Edge) -> String {
    let from = Shortening.end(matter.selection.label(chart.map.nodes[edge.from]), to: 90)
    let to = Shortening.end(matter.selection.label(chart.map.nodes[edge.to]), to: 90)
    let kind = matter.selection.verb(edge.link.kind)
    let sure = matter.selection.say(Sureness(edge.link.basis).name)
    return "\(from) → \(kind) → \(to) (\(sure), \(edge.link.confidence))"
  }

  private func write(_ box: GraphChart.Box, to html: inout HTMLWriter) {
    let node = chart.map.nodes[box.node]
    let tone =
      switch node {
      case .debate, .motion: Tone.plain
      case .document, .number: Tone.paper
      case .commitment, .person, .body: Tone.open
      }
    if let place = NodePlace(node, matter) {
      html.link(place.link, ["class": "box \(tone.rawValue)", "tabindex": "-1"]) {
        content(box, node, to: &$0)
      }
    } else {
      html.element("g", ["class": "box \(tone.rawValue)"]) { content(box, node, to: &$0) }
    }
    html.endLine()
  }

  private func content(_ box: GraphChart.Box, _ node: Link.Node, to html: inout HTMLWriter) {
    html.element("title", Shortening.end(matter.selection.label(node), to: 200))
    html.void(
      "rect",
      [
        "x": "\(box.x)", "y": "\(box.y)", "width": "\(chart.boxWidth)",
        "height": "\(GraphChart.boxHeight)", "rx": "3",
      ])
    let (head, rest) = NodeWords(matter).lines(of: node)
    let letters = (chart.boxWidth - 12) / Self.letterWidth
    html.element(
      "text", ["class": "head", "x": "\(box.x + 8)", "y": "\(box.y + 17)"],
      Shortening.end(head, to: letters))
    html.element(
      "text", ["x": "\(box.x + 8)", "y": "\(box.y + 33)"], Shortening.end(rest, to: letters))
  }
}
