/// A publication in one of the three official gazettes: `stb-2021-45`, `stcrt-2023-28170`, `trb-2015-196`.
package struct GazetteNumber: Hashable, Sendable {
  /// A gazette, by the abbreviation in its addresses.
  package enum Gazette: String, Hashable, Sendable, CaseIterable {
    case staatsblad = "stb"
    case staatscourant = "stcrt"
    case tractatenblad = "trb"
  }

  package var gazette: Gazette
  package var year: Int
  package var number: Int
  /// The number of a correction: 1 for `stb-2016-119-n1`.
  package var correction: Int?

  package init(_ gazette: Gazette, year: Int, number: Int, correction: Int? = nil) {
    self.gazette = gazette
    self.year = year
    self.number = number
    self.correction = correction
  }
}

extension GazetteNumber: CustomStringConvertible {
  /// The canonical id: `stb-2016-119-n1`.
  package var description: String { "\(gazette.rawValue)-\(year)-\(issue)" }

  /// The official citation (Aanwijzing 3.42): `Stb. 2016, 119`.
  package var citation: String {
    switch gazette {
    case .staatsblad: "Stb. \(year), \(issue)"
    case .staatscourant: "Stcrt. \(year), \(issue)"
    case .tractatenblad: "Trb. \(year), \(issue)"
    }
  }

  private var issue: String { "\(number)" + (correction.map { "-n\($0)" } ?? "") }

  /// Reads a canonical id.
  package init?(id: String) {
    let parts = id.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3 || parts.count == 4, let gazette = Gazette(rawValue: String(parts[0])),
      let year = Int(parts[1]), (1813...2199).contains(year), let number = Int(parts[2]),
      (0...999_999).contains(number)
    else { return nil }
    self.init(gazette, year: year, number: number)
    if parts.count == 4 {
      guard parts[3].hasPrefix("n"), let correction = Int(parts[3].dropFirst()), correction > 0
      else { return nil }
      self.correction = correction
    }
    guard "\(self)" == id else { return nil }
  }
}
