package import Kamerstukken

/// What a list shows of a document.
package struct DocumentSummary: Hashable, Sendable {
  package let id: DocumentID
  package let sha256: String
  /// The smallest base name it was read under.
  package let name: String
  package let kind: DocumentRecord.Kind
  package let title: String?
  /// The date without its evidence.
  package let date: DocumentDate?
  package let ministry: Ministry?
  package let organisation: String?
  package let kenmerk: String?
  /// Its own numbers, canonical.
  package let kamerstukken: [String]

  /// Reads the columns of ``Query/summary``, the first ones of a row.
  init(_ row: borrowing Statement) {
    id = DocumentID(Int64(row.int(0)))
    sha256 = row.text(1) ?? ""
    name = row.text(2) ?? ""
    kind = row.text(3).flatMap(DocumentRecord.Kind.init(rawValue:)) ?? .other
    title = row.text(4)
    date = DocumentDate(row, from: 5)
    ministry = row.text(10).flatMap(Ministry.init(rawValue:))
    organisation = row.text(11)
    kenmerk = row.text(12)
    kamerstukken = row.text(13)?.split(separator: "\n").map(String.init) ?? []
  }

  /// What it is ordered by: the day, or else the first it can have been.
  private var day: CalendarDate? { date.flatMap { $0.value ?? $0.earliest ?? $0.latest } }

  /// A Boolean value indicating whether `left` comes before `right`: by date, undated last, then by sha256.
  static func precedes(_ left: Self, _ right: Self) -> Bool {
    switch (left.day, right.day) {
    case (let one?, let other?) where one != other: one < other
    case (.some, nil): true
    case (nil, .some): false
    default: left.sha256 < right.sha256
    }
  }
}

extension DocumentDate {
  /// Reads the five columns of a date, or nothing where it has no basis.
  fileprivate init?(_ row: borrowing Statement, from column: Int32) {
    func day(_ offset: Int32, _ row: borrowing Statement) -> CalendarDate? {
      row.text(column + offset).flatMap(CalendarDate.init(iso:))
    }
    guard let basis = row.text(column + 3).flatMap(Basis.init(rawValue:)) else { return nil }
    self.init(
      value: day(0, row), earliest: day(1, row), latest: day(2, row), basis: basis,
      text: row.text(column + 4))
  }
}
