/// What a paper says of a date: a day, or an interval, and how that was read.
///
/// `value` is there only where the day itself is known. Otherwise the day lies from `earliest` through `latest`,
/// each of which may be unknown.
package struct DocumentDate: Hashable, Sendable {
  package enum Basis: String, Sendable, CaseIterable {
    /// Day, month and year are written: `3 april 2023`.
    case stated
    /// Written in terms of another date: `16 mei jl.`
    case relative
    /// A term of the field, read by one table: `voor de zomer`.
    case term
    /// Concluded from other dates, not written as the date of this thing.
    case inferred
  }

  package var value: CalendarDate?
  package var earliest: CalendarDate?
  package var latest: CalendarDate?
  package var basis: Basis
  /// The words the date was read from, clean.
  package var text: String?
  package var evidence: Evidence?

  package init(
    value: CalendarDate? = nil, earliest: CalendarDate? = nil, latest: CalendarDate? = nil,
    basis: Basis, text: String? = nil, evidence: Evidence? = nil
  ) {
    self.value = value
    self.earliest = earliest ?? value
    self.latest = latest ?? value
    self.basis = basis
    self.text = text
    self.evidence = evidence
  }
}
