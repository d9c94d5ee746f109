internal import Kamerstukken

/// Lists of documents, by date, the undated last, then by sha256.
extension Archive {
  /// The document with this id, or nothing where it is not held.
  package func summary(of id: DocumentID) throws(ArchiveError) -> DocumentSummary? {
    try connection.first(Query.byID, id, read: DocumentSummary.init)
  }

  /// Every document a filter lets through.
  package func summaries(_ filter: Filter = Filter()) throws(ArchiveError) -> [DocumentSummary] {
    let query = filter.newestFirst ? Query.filteredNewestFirst : Query.filtered
    return try connection.rows(query, filter, read: DocumentSummary.init)
  }

  /// The documents a reader means by a name, by the first way that finds any.
  ///
  /// These are, in order: its own kamerstuk number, canonical; its kenmerk; the base name or the path it was read
  /// under; at least six digits from the start of its sha256.
  package func summaries(named name: String) throws(ArchiveError) -> [DocumentSummary] {
    let byNumber = try summaries(withOwnNumber: name)
    if !byNumber.isEmpty { return byNumber }
    let byKenmerk = try summaries(withKenmerk: name)
    if !byKenmerk.isEmpty { return byKenmerk }
    let byFile = try summaries(withFile: name)
    return byFile.isEmpty ? try summaries(withDigest: name) : byFile
  }

  /// The documents printed under this kamerstuk number, canonical.
  package func summaries(
    withOwnNumber number: String
  ) throws(ArchiveError) -> [DocumentSummary] {
    try connection.rows(Query.byOwnNumber, number, read: DocumentSummary.init)
  }

  /// The documents with this kenmerk, in capitals or small letters.
  package func summaries(withKenmerk kenmerk: String) throws(ArchiveError) -> [DocumentSummary] {
    try connection.rows(Query.byKenmerk, kenmerk, read: DocumentSummary.init)
  }

  /// The documents that were read under this base name or path.
  package func summaries(withFile name: String) throws(ArchiveError) -> [DocumentSummary] {
    try connection.rows(Query.byFile, name, read: DocumentSummary.init)
  }

  /// The documents printed under this dossier, under a number in it, or citing it.
  package func summaries(inDossier dossier: String) throws(ArchiveError) -> [DocumentSummary] {
    try connection.rows(Query.inDossier, dossier, read: DocumentSummary.init)
  }

  /// The documents that share at least one of these keys.
  package func summaries(withKeys keys: [String]) throws(ArchiveError) -> [DocumentSummary] {
    var found: [DocumentSummary] = []
    for id in try documents(withKeys: keys) { found += try summary(of: id).map { [$0] } ?? [] }
    return found.sorted(by: DocumentSummary.precedes)
  }

  /// The ids of those documents, in no order.
  package func documents(withKeys keys: [String]) throws(ArchiveError) -> Set<DocumentID> {
    var ids: Set<DocumentID> = []
    for key in Set(keys) {
      ids.formUnion(
        try connection.rows(Query.byKey, key) { DocumentID(Int64($0.int(0))) })
    }
    return ids
  }

  /// The documents whose sha256 starts with these digits, at least six.
  package func summaries(withDigest start: String) throws(ArchiveError) -> [DocumentSummary] {
    let digits = start.lowercased()
    guard (6...64).contains(digits.utf8.count),
      digits.utf8.allSatisfy({ $0.isDigit || (0x61...0x66).contains($0) })
    else { return [] }
    return try connection.rows(Query.byDigest, digits, digits + "g", read: DocumentSummary.init)
  }
}
