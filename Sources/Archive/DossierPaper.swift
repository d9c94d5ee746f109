/// A paper in a list of a dossier's, and why it is there.
package struct DossierPaper: Hashable, Sendable {
  /// How a paper hangs on a dossier, the nearest first.
  package enum Tie: Int, Hashable, Sendable {
    /// Its own number lies in the dossier.
    case numbered
    /// The dossier stands in its head.
    case headed
    /// It cites the dossier, or a number in it.
    case citing
  }

  package let document: DocumentSummary
  package let tie: Tie

  init(_ row: borrowing Statement) {
    document = DocumentSummary(row)
    tie = Tie(rawValue: row.int(14)) ?? .citing
  }
}
