internal import Kamerstukken
internal import Reading
internal import Recognition
internal import Reporting

extension FuzzTarget {
  /// The bytes of a text file, read and recognised as `extract` does.
  static let record = FuzzTarget(
    "record", feeds: "the record of a text file, and its JSON",
    longest: 16_384, seeds: .files([".txt"])
  ) { bytes, violations in
    guard FileKind(of: bytes) == .text, let source = try? SourceText(reading: bytes) else { return }
    violations.checkText(source)
    violations.checkRecord(of: source, digest: SHA256.hexadecimal(bytes))
  }
}

extension Violations {
  /// Makes the record of a text twice, writes it, and checks what is written.
  mutating func checkRecord(of source: SourceText, digest: String) {
    let record = Recogniser.record(of: source, name: "paper", sha256: digest)
    let line = RecordJSON.line(record, of: source.original)
    let again = Recogniser.record(of: source, name: "paper", sha256: digest)
    expect(RecordJSON.line(again, of: source.original) == line, "another record the second time")
    checkLine(line, "the record")
    guard let json = JSONChecker.value(of: line, "the record", &self) else { return }
    for place in json.objects where place["quote"] != nil { check(evidence: place, of: source) }
    checkReferences(record, of: source)
  }

  /// Whether an evidence lies in the text, on its lines, and quotes what stands there.
  private mutating func check(evidence: CheckedJSON, of source: SourceText) {
    let ends = evidence["bytes"]?.items.compactMap(\.integer) ?? []
    guard ends.count == 2, 0 <= ends[0], ends[0] <= ends[1],
      ends[1] <= source.original.bytes.count
    else { return tell("evidence at \(ends) of \(source.original.bytes.count)") }
    let place = ends[0]..<ends[1]
    check(place, of: source)
    expect(
      evidence["quote"]?.string.map { Array($0.utf8) } == Array(source.original.quoted(place)),
      "the quote of \(place) is not what stands there")
    let lines = source.original.lines(of: place)
    expect(
      evidence["lines"]?.items.compactMap(\.integer) == [lines.lowerBound, lines.upperBound],
      "the lines of \(place) are not \(lines)")
  }

  /// Whether no reference is given twice, and none has an id with digits that the paper does not have.
  private mutating func checkReferences(_ record: DocumentRecord, of source: SourceText) {
    var places: Set<[Range<Int>]> = []
    for reference in record.references {
      let place = reference.evidence.places
      expect(
        reference.role == .replaces || places.insert(place).inserted,
        "two references at \(reference.evidence.first)")
    }
    let digits = Set(source.original.utf8.filter(\.isDigit))
    for reference in record.references where reference.ids.count < 3 {
      for id in reference.ids {
        expect(
          Set(id.utf8.filter(\.isDigit)).isSubset(of: digits),
          "the id \(id) holds digits that the paper does not")
      }
    }
  }
}
