/// A sitting in the *Handelingen*, or one item of it: `h-tk-20222023-66-12`.
package struct SittingNumber: Hashable, Sendable {
  package var chamber: Chamber
  package var session: ParliamentaryYear
  package var number: Int
  /// The item, known since 2011; before that pages were cited, and addresses have the first and last page here.
  package var item: Int?

  package init(chamber: Chamber, session: ParliamentaryYear, number: Int, item: Int? = nil) {
    self.chamber = chamber
    self.session = session
    self.number = number
    self.item = item
  }
}

extension SittingNumber: CustomStringConvertible {
  /// The canonical id: `h-tk-20222023-66-12`, without an item `h-tk-20222023-66`.
  package var description: String {
    "h-\(chamber.code)-\(session.compact)-\(number)" + (item.map { "-\($0)" } ?? "")
  }

  /// The official citation: `Handelingen II 2022/23, nr. 66, item 12`.
  package var citation: String {
    let place =
      switch item {
      case nil: "nr. \(number)"
      case let last? where last >= 1_000: "p. \(number)-\(last)"
      case let item?: "nr. \(number), item \(item)"
      }
    return "Handelingen \(chamber.rawValue) \(session), \(place)"
  }

  /// Reads a canonical id.
  package init?(id: String) {
    var cursor = Cursor(id)
    guard let number = cursor.sittingNumber(), cursor.isAtEnd else { return nil }
    self = number
  }
}

/// Written questions and their answers in the *Aanhangsel* of the Handelingen: `ah-tk-20212022-1234`.
package struct AppendixNumber: Hashable, Sendable {
  package var chamber: Chamber
  package var session: ParliamentaryYear
  package var number: Int

  package init(chamber: Chamber, session: ParliamentaryYear, number: Int) {
    self.chamber = chamber
    self.session = session
    self.number = number
  }
}

extension AppendixNumber: CustomStringConvertible {
  /// The canonical id: `ah-tk-20212022-1234`.
  package var description: String { "ah-\(chamber.code)-\(session.compact)-\(number)" }

  /// The official citation: `Aanhangsel Handelingen II 2021/22, nr. 1234`.
  package var citation: String {
    "Aanhangsel Handelingen \(chamber.rawValue) \(session), nr. \(number)"
  }

  /// Reads a canonical id.
  package init?(id: String) {
    var cursor = Cursor(id)
    guard let number = cursor.appendixNumber(), cursor.isAtEnd else { return nil }
    self = number
  }
}

extension Cursor {
  /// Recognises the id of a sitting: `h-tk-20222023-66-12`, `h-ek-20222023-6`.
  package mutating func sittingNumber() -> SittingNumber? {
    attempt { cursor in
      guard cursor.skip("h-"), let (chamber, session) = cursor.sittingYear(),
        let number = cursor.number(digits: 1...4)
      else { return nil }
      let item = cursor.attempt { $0.skip(UInt8(ascii: "-")) ? $0.number(digits: 1...5) : nil }
      return SittingNumber(chamber: chamber, session: session, number: number, item: item)
    }
  }

  /// Recognises the id of an appendix: `ah-tk-20242025-1016`.
  package mutating func appendixNumber() -> AppendixNumber? {
    attempt { cursor in
      guard cursor.skip("ah-"), let (chamber, session) = cursor.sittingYear(),
        let number = cursor.number(digits: 1...5)
      else { return nil }
      return AppendixNumber(chamber: chamber, session: session, number: number)
    }
  }

  /// `tk-20222023-`.
  private mutating func sittingYear() -> (Chamber, ParliamentaryYear)? {
    attempt { cursor in
      let chamber: Chamber
      if cursor.skip("tk-") {
        chamber = .tweede
      } else if cursor.skip("ek-") {
        chamber = .eerste
      } else {
        return nil
      }
      guard let session = cursor.compactParliamentaryYear(), cursor.skip(UInt8(ascii: "-")) else {
        return nil
      }
      return (chamber, session)
    }
  }
}
