package import Kamerstukken

/// Which documents to list, and how many.
package struct Filter: Hashable, Sendable {
  /// Leaves out what is certainly earlier.
  package var from: CalendarDate?
  /// Leaves out what is certainly later.
  package var to: CalendarDate?
  package var kind: DocumentRecord.Kind?
  package var ministry: Ministry?
  /// At most this many; all of them where absent.
  package var limit: Int?
  /// The newest first, the undated still last; a search is always so.
  package var newestFirst: Bool

  package init(
    from: CalendarDate? = nil, to: CalendarDate? = nil, kind: DocumentRecord.Kind? = nil,
    ministry: Ministry? = nil, limit: Int? = nil, newestFirst: Bool = false
  ) {
    self.from = from
    self.to = to
    self.kind = kind
    self.ministry = ministry
    self.limit = limit
    self.newestFirst = newestFirst
  }
}

/// The parameters ?1 through ?5 of ``Query/filter`` and the limit.
extension Filter: Bindable {
  package static var width: Int32 { 5 }

  package func bind(to parameters: inout Parameters) {
    from.bind(to: &parameters)
    to.bind(to: &parameters)
    kind.map(\.rawValue).bind(to: &parameters)
    ministry.map(\.rawValue).bind(to: &parameters)
    limit.map { max($0, 0) }.bind(to: &parameters)
  }
}
