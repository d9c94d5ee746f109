/// One measurement, with what it is held against.
struct Figure {
  enum Unit { case seconds, bytes, rate, times }

  /// A goal and whether it was reached.
  struct Goal {
    let text: String
    let isMet: Bool

    static func atMost(_ limit: Double, _ value: Double, _ text: String) -> Self {
      Self(text: "≤ \(text)", isMet: value <= limit)
    }

    static func atLeast(_ limit: Double, _ value: Double, _ text: String) -> Self {
      Self(text: "≥ \(text)", isMet: value >= limit)
    }
  }

  let name: String
  let value: Double
  let unit: Unit
  /// The least of the times; the value is the middle one.
  var least: Double?
  /// What else is worth knowing: papers a second, say.
  var note = ""
  /// What it is measured beside, and how long that took.
  var reference: (name: String, value: Double)?
  var goals: [Goal] = []
  /// How many times the value at a tenth of the documents it is.
  private(set) var growth: Double?
  /// Whether ten times the documents may take at most eleven times as long.
  var isHeldToGrowth = false

  init(_ name: String, _ value: Double, _ unit: Unit) {
    self.name = name
    self.value = value
    self.unit = unit
  }

  init(_ name: String, _ series: Series, beside reference: (name: String, value: Double)? = nil) {
    self.init(name, series.median, .seconds)
    least = series.least
    isHeldToGrowth = true
    self.reference = reference
  }

  /// What others take, told for comparison and held to nothing.
  static func beside(_ name: String, _ series: Series) -> Self {
    var figure = Self(name, series)
    figure.isHeldToGrowth = false
    return figure
  }

  /// The value over that of the reference.
  var ratio: Double? { reference.map { value / max($0.value, 1e-9) } }

  /// Holds the ratio against the most it may be.
  mutating func expectRatio(atMost limit: Double) {
    guard let ratio else { return }
    goals.append(.atMost(limit, ratio, "\(Number.short(limit)) ×"))
  }

  mutating func expect(atMost limit: Double, _ text: String) {
    goals.append(.atMost(limit, value, text))
  }

  mutating func expect(atLeast limit: Double, _ text: String) {
    goals.append(.atLeast(limit, value, text))
  }

  /// Tells how it has grown since it was measured with a tenth of the documents.
  mutating func compare(withTenth value: Double) {
    let growth = self.value / max(value, 1e-9)
    self.growth = growth
    if isHeldToGrowth { goals.append(.atMost(11, growth, "11 × a tenth")) }
  }
}
