package import Kamerstukken

/// One place where a document refers to what was asked for.
package struct Citation: Hashable, Sendable {
  package let document: DocumentSummary
  package let kind: Reference.Kind
  package let role: Reference.Role
  /// The line of the original text where the reference starts.
  package let line: Int
  /// The page, where the text was converted from a file that has pages.
  package let page: Int?
  /// The reference as it stands in the clean text.
  package let raw: String

  init(_ row: borrowing Statement) {
    document = DocumentSummary(row)
    kind = row.text(14).flatMap(Reference.Kind.init(rawValue:)) ?? .kamerstuk
    role = row.text(15).flatMap(Reference.Role.init(rawValue:)) ?? .cites
    line = row.int(16)
    raw = row.text(17) ?? ""
    page = row.text(18).flatMap { Int($0) }
  }
}
