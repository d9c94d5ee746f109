/// The line of a link between two boxes.
struct EdgeCurve: Sendable {
  struct Point: Hashable, Sendable {
    var x: Int
    var y: Int
  }

  let start: Point
  let end: Point
  private let first: Point
  private let second: Point
  /// Whether the line comes to its end from the left.
  private let isRightward: Bool

  init(from: GraphChart.Box, to: GraphChart.Box, width: Int) {
    if from.column == to.column {
      start = Point(x: from.x + width, y: from.middle + (from.y < to.y ? 8 : -8))
      end = Point(x: to.x + width, y: to.middle + (from.y < to.y ? -8 : 8))
      let bulge = min(20 + abs(from.y - to.y) / 4, 46)
      first = Point(x: start.x + bulge, y: start.y)
      second = Point(x: end.x + bulge, y: end.y)
      isRightward = false
    } else {
      isRightward = from.column < to.column
      start = Point(x: isRightward ? from.x + width : from.x, y: from.middle)
      end = Point(x: isRightward ? to.x : to.x + width, y: to.middle)
      let middle = (start.x + end.x) / 2
      first = Point(x: middle, y: start.y)
      second = Point(x: middle, y: end.y)
    }
  }

  /// The line as SVG draws it.
  var path: String {
    "M\(start.x) \(start.y)C\(first.x) \(first.y) \(second.x) \(second.y) \(end.x) \(end.y)"
  }

  /// The tip at its end.
  var tip: String {
    let back = isRightward ? -8 : 8
    return "M\(end.x) \(end.y)l\(back) -4v8Z"
  }

  /// A point on the line, at so many hundredths of the way.
  func point(at hundredths: Int) -> Point {
    let t = Double(hundredths) / 100
    let u = 1 - t
    func at(_ a: Int, _ b: Int, _ c: Int, _ d: Int) -> Int {
      let near = u * u * u * Double(a) + 3 * u * u * t * Double(b)
      let far = 3 * u * t * t * Double(c) + t * t * t * Double(d)
      return Int((near + far).rounded())
    }
    return Point(
      x: at(start.x, first.x, second.x, end.x), y: at(start.y, first.y, second.y, end.y))
  }
}
