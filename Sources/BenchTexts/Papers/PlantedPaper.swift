package import Kamerstukken

/// A paper's bytes, and what must be found in them.
package struct PlantedPaper: Sendable {
  package let index: Int
  package let bytes: [UInt8]
  package let kind: DocumentRecord.Kind
  /// Its own numbers, canonical.
  package let numbers: [String]
  /// The number the ministry gave it.
  package let kenmerk: String?
  /// The papers it cites or replaces, canonical, in the order written.
  package let cited: [String]
  package let day: CalendarDate
  /// A word that stands in no other paper.
  package let word: String

  /// The name of its file: folders of a thousand papers, in the order of the papers.
  package var path: String { "\(folder)/\(Self.digits(index % 1_000, 3)).txt" }

  /// The folder of its file.
  package var folder: String { Self.digits(index / 1_000, 5) }

  private static func digits(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(width - digits.count, 0)) + digits
  }
}
