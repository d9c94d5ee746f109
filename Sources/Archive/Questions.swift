package import Kamerstukken

extension Archive {
  /// Whether this path with these bytes was read by this version of the reader, so that nothing is left to do.
  package func holds(
    path: String, sha256: String, reader: String
  ) throws(ArchiveError) -> Bool {
    guard let id = DocumentID(sha256: sha256) else { return false }
    return try connection.first(Query.holds, path, id, sha256, reader) { _ in true } ?? false
  }

  /// The text of a document, or nothing where no such document is held.
  package func text(of id: DocumentID) throws(ArchiveError) -> HeldText? {
    try connection.first(Query.text, id) {
      HeldText(
        name: $0.text(0) ?? "", original: $0.bytes(1), sha256: $0.text(2) ?? "",
        bytes: $0.int(5), encoding: $0.text(3) ?? "", converter: $0.text(4))
    }
  }

  /// The keys under which a document is compared with others, in order.
  package func keys(ofDocument id: DocumentID) throws(ArchiveError) -> [String] {
    try connection.rows(Query.keys, id) { $0.text(0) ?? "" }
  }

  /// The newest date that a held paper prints.
  package func newestDate() throws(ArchiveError) -> CalendarDate? {
    try connection.first(Query.newest) { $0.text(0) }?.flatMap(CalendarDate.init(iso:))
  }

  /// How much the archive holds.
  package func counts() throws(ArchiveError) -> ArchiveCounts {
    guard let counts = try connection.first(Query.counts, read: ArchiveCounts.init) else {
      throw ArchiveError(.damaged, message: "a count has no answer", sql: Query.counts)
    }
    return counts
  }

  /// Every place that refers to `id`, by the citing document's date; of one kind, or of any.
  package func citations(
    of id: String, kind: Reference.Kind? = nil
  ) throws(ArchiveError) -> [Citation] {
    try connection.rows(Query.citing, id, kind.map(\.rawValue), read: Citation.init)
  }

  /// The documents in which words starting with every one of `words` stand, the newest first.
  ///
  /// Any words whatever are fine; where none has a letter or a digit, nothing is found.
  package func search(words: [String], filter: Filter = Filter()) throws(ArchiveError) -> [Hit] {
    guard let expression = SearchExpression(words: words) else { return [] }
    return try connection.rows(Query.search, filter, expression.text) {
      Hit(document: DocumentSummary($0), marked: $0.text(14) ?? "")
    }
  }
}
