internal import Kamerstukken

/// The index of parts of words, in which `register` finds `algoritmeregister`: kept where it was asked for.
extension Archive {
  /// So many texts are held in memory while they are added to the index.
  private static let portion = 512

  package func keepsInside() throws(ArchiveError) -> Bool { try connection.keepsInside() }

  /// Makes the index of all that is held, and keeps it from now on; all or nothing.
  package mutating func keepInside() throws(ArchiveError) {
    guard try !keepsInside() else { return }
    try connection.transaction { () throws(ArchiveError) in
      try connection.execute(Schema.insideTables)
      var last = Int64.min
      while true {
        let texts = try connection.rows(Inside.missing, last, Self.portion) {
          (id: DocumentID(Int64($0.int(0))), clean: $0.text(1) ?? "")
        }
        for text in texts { try addInside(text.clean, of: text.id) }
        guard let end = texts.last else { break }
        last = end.id.value
      }
    }
    isInsideKept = true
  }

  /// Adds the text of a paper to the index.
  func addInside(_ clean: String, of id: DocumentID) throws(ArchiveError) {
    let folded = Folding.folded(clean)
    try connection.run(Inside.text, id, folded)
    try connection.run(Inside.index, id, folded)
  }

  /// The documents in whose text every one of `parts` stands, inside a word or not, the newest first.
  ///
  /// Nothing is found by parts none of which has three letters.
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

extension Connection {
  /// Whether the archive was asked to keep the index.
  func keepsInside() throws(ArchiveError) -> Bool {
    try first(Inside.isKept) { _ in true } ?? false
  }
}
