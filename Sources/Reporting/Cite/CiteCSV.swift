package import Kamerstukken

/// The references of a text as comma-separated values (RFC 4180), one row a number.
///
/// A reference whose dossier is not known is a row without a number, so that it is not lost.
package struct CiteCSV: CiteFormat {
  private static var columns: [String] {
    [
      "reference", "line", "start", "end", "kind", "id", "joint", "role", "chamber", "session",
      "pages", "citation", "spoken", "address", "raw",
    ]
  }

  /// How many references were written.
  private var count = 0

  package init() {}

  package mutating func opening() -> [UInt8] { CSVRow.bytes(of: Self.columns) }

  package mutating func bytes(of text: CitedText) -> [UInt8] {
    text.references.flatMap { found in
      count += 1
      let cited = found.reference.cited.map(Optional.some)
      return (cited.isEmpty ? [nil] : cited).flatMap { CSVRow.bytes(of: fields(found, $0)) }
    }
  }

  private func fields(_ found: CitedReference, _ cited: CitedID?) -> [String] {
    let reference = found.reference
    return [
      "\(count)", "\(found.line)", "\(found.origin.lowerBound)", "\(found.origin.upperBound)",
      reference.kind.rawValue, cited?.id ?? "", "\(reference.isJoint)", reference.role.rawValue,
      reference.chamber?.rawValue ?? "", reference.session?.description ?? "",
      reference.pages ?? "", cited?.citation ?? "", cited?.spoken ?? "", cited?.address ?? "",
      reference.raw,
    ]
  }
}
