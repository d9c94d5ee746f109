internal import Kamerstukken

/// The index of parts of words, in which `register` finds `algoritmeregister`: kept where it was asked for.
extension Archive {
  /// Whether the archive was asked to keep it.
  package func keepsInside() throws(ArchiveError) -> Bool {
    try connection.first(Inside.isKept) { _ in true } ?? false
  }

  /// Makes the index of all that is held and not in it yet, and keeps it from now on; all or nothing.
  package func keepInside() throws(ArchiveError) {
    try connection.transaction { () throws(ArchiveError) in
      if try !keepsInside() { try connection.execute(Schema.insideTables) }
      var last = Int64.min
      // One text at a time is in memory, however long it is.
      while let text = try connection.first(
        Inside.missing, last, read: { (id: DocumentID(Int64($0.int(0))), clean: $0.text(1) ?? "") })
      {
        try addInside(text.clean, of: text.id)
        last = text.id.value
      }
    }
  }

  /// Adds the text of a paper to the index.
  func addInside(_ clean: String, of id: DocumentID) throws(ArchiveError) {
    let folded = Folding.folded(clean)
    try connection.run(Inside.text, id, folded)
    try connection.run(Inside.index, id, folded)
  }

  /// The documents in whose text every one of `parts` stands, inside a word or not, the newest first.
  package func search(inside parts: InsideParts, filter: Filter) throws(ArchiveError) -> [Hit] {
    try connection.rows(Inside.search, filter, parts.expression, parts.json) {
      Hit(document: DocumentSummary($0), marked: parts.marked(in: $0.text(14) ?? ""))
    }
  }

  /// Counts those documents, by why a filter leaves them out.
  package func tally(
    inside parts: InsideParts, filter: Filter
  ) throws(ArchiveError) -> [Exclusion: Int] {
    Dictionary(
      uniqueKeysWithValues: try connection.rows(
        Inside.tally, filter, parts.expression, parts.json, read: Self.count))
  }
}
