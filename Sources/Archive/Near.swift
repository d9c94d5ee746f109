package import Kamerstukken

/// What is held near something that is not, for suggesting it.
///
/// Each is a range of an index, and bounded.
extension Archive {
  /// The most names that are compared with one that was typed.
  private static var mostCompared: Int { 2_000 }

  /// The keys of papers and cases that begin with `start`, without it.
  package func keys(beginningWith start: String) throws(ArchiveError) -> [String] {
    try connection.rows(Query.keysBetween, start, start + "\u{10FFFF}", Self.mostCompared) {
      String(($0.text(0) ?? "").utf8.dropFirst(start.utf8.count)) ?? ""
    }
  }

  /// The base names of the files that begin with `start`.
  package func fileNames(beginningWith start: String) throws(ArchiveError) -> [String] {
    try connection.rows(Query.fileNames, start, start + "\u{10FFFF}", Self.mostCompared) {
      $0.text(0) ?? ""
    }
  }

  /// Whether a held paper is printed under this dossier.
  package func holds(dossier: DossierNumber) throws(ArchiveError) -> Bool {
    try connection.first(Query.heldDossier, dossier.description) { $0.text(0) } != nil
  }
}
