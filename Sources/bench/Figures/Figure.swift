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
  /// The work of all cores, where the value is a time.
  private var coreSeconds: Double?
  var reference: Reference?
  var goals: [Goal] = []
  /// How many times the value at a tenth of the documents it is, and the same of the work of the cores.
  private(set) var growth: (byClock: Double, byCores: Double?)?
  /// Whether ten times the documents may take at most eleven times as long.
  private var isHeldToGrowth = false

  init(_ name: String, _ value: Double, _ unit: Unit) {
    self.name = name
    self.value = value
    self.unit = unit
  }

  init(_ name: String, _ series: Series, beside reference: Reference? = nil) {
    self.init(name, series.median, .seconds)
    least = series.least
    coreSeconds = series.coreSeconds
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
  var ratio: Double? { Self.over(value, reference?.value) }

  /// The work of the cores over that of the reference.
  var ratioByCores: Double? { coreSeconds.flatMap { Self.over($0, reference?.coreSeconds) } }

  private static func over(_ value: Double, _ other: Double?) -> Double? {
    other.map { value / max($0, 1e-9) }
  }

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
  mutating func compare(withTenth tenth: Figure) {
    let growth = value / max(tenth.value, 1e-9)
    self.growth = (growth, coreSeconds.flatMap { Self.over($0, tenth.coreSeconds) })
    if isHeldToGrowth { goals.append(.atMost(11, growth, "11 × a tenth")) }
  }
}
