package import Kamerstukken

/// How much of an answer a filter leaves out, and why; what it lets through stands under no reason.
extension Archive {
  /// Counts the documents in which words starting with every one of `words` stand.
  package func tally(
    words: [String], filter: Filter
  ) throws(ArchiveError) -> [Exclusion: Int] {
    guard let expression = SearchExpression(words: words) else { return [:] }
    return Dictionary(
      uniqueKeysWithValues: try connection.rows(
        Query.searchTally, filter, expression.text, read: Self.count))
  }

  /// Counts the papers of a dossier and those that cite it.
  package func tally(
    ofDossier dossier: DossierNumber, filter: Filter
  ) throws(ArchiveError) -> [Exclusion: Int] {
    Dictionary(
      uniqueKeysWithValues: try connection.rows(
        Query.dossierTally, filter, dossier.description, read: Self.count))
  }

  static func count(_ row: borrowing Statement) -> (Exclusion, Int) {
    (Exclusion(rawValue: row.int(0)), row.int(1))
  }
}
