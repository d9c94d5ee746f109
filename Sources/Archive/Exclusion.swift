package import Kamerstukken

/// By which of its conditions a filter leaves a document out; by none where it lets it through.
package struct Exclusion: OptionSet, Hashable, Sendable {
  package let rawValue: Int

  package init(rawValue: Int) {
    self.rawValue = rawValue
  }

  package static let from = Self(rawValue: 1)
  package static let to = Self(rawValue: 2)
  package static let kind = Self(rawValue: 4)
  package static let ministry = Self(rawValue: 8)
}

extension Filter {
  /// Why a document is left out, judged as ``Query/filter`` does; the limit does not matter.
  package func exclusion(
    kind: DocumentRecord.Kind, ministry: Ministry?, date: DocumentDate?
  ) -> Exclusion {
    var reasons: Exclusion = []
    if let from, let latest = date?.latest, latest < from { reasons.insert(.from) }
    if let to, let earliest = date?.earliest, earliest > to { reasons.insert(.to) }
    if let wanted = self.kind, kind != wanted { reasons.insert(.kind) }
    if let wanted = self.ministry, ministry != wanted { reasons.insert(.ministry) }
    return reasons
  }
}
