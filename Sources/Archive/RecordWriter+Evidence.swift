internal import Kamerstukken

extension RecordWriter {
  /// The document whose rows are being written, with the text its evidence points into.
  struct Subject {
    let id: DocumentID
    let text: OriginalText
    let pages: Pages
  }

  /// Writes one row for each place of `evidence`, with the lines it touches.
  func write(
    _ evidence: Evidence?, of field: String, _ ordinal: Int = 0, in subject: Subject
  ) throws(ArchiveError) {
    guard let evidence else { return }
    try write(evidence.first, of: field, ordinal, 0, in: subject)
    for (index, place) in evidence.more.enumerated() {
      try write(place, of: field, ordinal, index + 1, in: subject)
    }
  }

  private func write(
    _ place: Range<Int>, of field: String, _ ordinal: Int, _ number: Int, in subject: Subject
  ) throws(ArchiveError) {
    let lines = subject.text.lines(of: place)
    try evidence.run(
      subject.id, field, ordinal, number, lines.lowerBound, lines.upperBound, place.lowerBound,
      place.upperBound, subject.pages.number(at: place.lowerBound),
      subject.text.isUTF8 ? nil : subject.text.quote(place))
  }
}
