internal import Kamerstukken

/// What came, as a feed for a reader of news (RFC 4287).
extension ExportFormat {
  static let atom = ExportFormat(
    name: "atom",
    summary: Phrase(
      "What came, newest first, as an Atom feed; with --since only what is new, else everything.")
  ) { selection, settings, write in
    var feed = AtomFeed(selection, new: settings.new)
    try write(ExportPiece(Array(feed.head.utf8)))
    while let entry = feed.next() { try write(ExportPiece(Array(entry.text.utf8))) }
    try write(ExportPiece(Array("</feed>\n".utf8)))
  }
}
