/// A Chamber of the States General: the Senate (*Eerste Kamer*, `I`) or the House (*Tweede Kamer*, `II`).
package enum Chamber: String, Hashable, Sendable, CaseIterable {
  case eerste = "I"
  case tweede = "II"

  /// The letters of official addresses: `ek`, `tk`.
  package var code: String { self == .eerste ? "ek" : "tk" }
}
