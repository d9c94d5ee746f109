/// What a measurement stands beside.
struct Reference {
  let name: String
  let value: Double
  /// The work of all cores, where the value is a time.
  let coreSeconds: Double?

  init(_ name: String, _ value: Double) {
    self.name = name
    self.value = value
    coreSeconds = nil
  }

  init(_ name: String, _ series: Series) {
    self.name = name
    value = series.median
    coreSeconds = series.coreSeconds
  }
}
