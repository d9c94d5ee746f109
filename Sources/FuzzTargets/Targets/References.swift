internal import Kamerstukken
internal import Reading
internal import Recognition

extension FuzzTarget {
  /// Any text, in which references are found.
  static let references = FuzzTarget(
    "references", feeds: "the finder of references, whole and in pieces",
    longest: 1_024, seeds: .paragraphs
  ) { bytes, violations in
    let source = SourceText(plain: bytes)
    violations.checkText(source)
    let found = ReferenceFinder.references(in: source.clean)
    violations.expect(
      found == ReferenceFinder.references(in: source.clean), "found otherwise the second time")
    violations.checkOrder(found.map(\.range), inside: source.clean.count, "references")
    for reference in found { violations.checkDigits(behind: reference, in: source) }
    for reference in LoneReference(bytes).references {
      violations.expect(
        reference.range.upperBound <= source.clean.count, "a lone reference beyond the text")
    }
    violations.checkPieces(bytes)
  }
}

extension Violations {
  /// Gives the text in pieces of several sizes, which must find what it finds in the whole.
  fileprivate mutating func checkPieces(_ bytes: [UInt8]) {
    let whole = Self.cited(bytes, pieces: max(bytes.count, 1))
    expect(whole.text == bytes, "the text that was given out is not the text that came")
    checkOrder(whole.references.map(\.place), inside: bytes.count, "references of running text")
    for size in [1, 7, 64] where bytes.count > size && bytes.count / size < 64 {
      let pieces = Self.cited(bytes, pieces: size)
      expect(pieces.text == bytes, "the text given out in pieces of \(size) is another")
      expect(
        pieces.references == whole.references,
        "in pieces of \(size) \(pieces.references.count) references, \(whole.references.count) in one"
      )
    }
  }

  private static func cited(
    _ bytes: [UInt8], pieces size: Int
  ) -> (text: [UInt8], references: [CitedReference]) {
    var running = RunningText(locatesNumbers: true)
    var text: [UInt8] = []
    var references: [CitedReference] = []
    for piece in bytes.pieces(of: size) {
      let given = running.take(piece)
      text += given.bytes
      references += given.references
    }
    let rest = running.finish()
    return (text + rest.bytes, references + rest.references)
  }
}
