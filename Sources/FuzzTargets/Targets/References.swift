internal import Kamerstukken
internal import Reading
internal import Recognition

extension FuzzTarget {
  /// Any text, in which references are found.
  static let references = FuzzTarget(
    "references", feeds: "the finder of references, whole and in pieces",
    longest: 1_024, seeds: .paragraphs,
    examples: ["de heer X dit amendement wordt de hoogte van het forfait gekoppeld. "]
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
      check(bytes, inPiecesOf: size, whole)
    }
    // Of a short text nothing is given out before its end.
    let long = Array(repeatElement(bytes, count: 3_072 / max(bytes.count, 64) + 1).joined())
    let all = Self.cited(long, pieces: max(long.count, 1))
    check(long, inPiecesOf: 700, all)
    check(long, inPiecesOf: max(1_025, bytes.count - 1), all)
  }

  private mutating func check(
    _ bytes: [UInt8], inPiecesOf size: Int, _ whole: (text: [UInt8], references: [CitedReference])
  ) {
    let pieces = Self.cited(bytes, pieces: size)
    expect(pieces.text == bytes, "the text given out in pieces of \(size) is another")
    expect(
      pieces.references == whole.references,
      "in pieces of \(size) \(pieces.references.count) references, \(whole.references.count) in one"
    )
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
