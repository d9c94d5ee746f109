internal import TestAids
internal import Workbench

/// Prints the table of fields of papers with a truth, and by name what became better or worse since a baseline.
struct FieldRun {
  private let papers: Int
  private let judgements: [Judgement]

  /// Reads papers and truths; a paper without a truth is left out.
  ///
  /// Throws the path of what cannot be read.
  init(_ paths: [String]) throws(UnreadableFile) {
    var truths = GivenTruths()
    for path in paths where path.hasSuffix(".json") || path.hasSuffix(".misprints") {
      try truths.add(path)
    }
    var judgements: [Judgement] = []
    var papers = 0
    for path in paths where !path.hasSuffix(".json") && !path.hasSuffix(".misprints") {
      guard let truth = try truths.truth(of: path) else { continue }
      let name = WholeFile.name(of: path)
      let record = try ExtractedRecord(path).value
      papers += 1
      let found = PaperJudge.judgements(on: record, for: truth, of: name)
      judgements += found.map { truths.misprints.applied(to: $0) }
    }
    self.papers = papers
    self.judgements = judgements
  }

  /// Prints all; returns whether nothing differs from the baseline, or what does is recorded now.
  func isAsBefore(_ path: String, isRecording: Bool) throws(UnreadableFile) -> Bool {
    for line in FieldTable(judgements).lines { print(line) }
    for judgement in judgements where judgement.verdict != .exact { print(judgement.described) }
    let found = FieldBaseline(judgements)
    let earlier = FieldBaseline(path)
    guard isRecording || earlier != nil else { throw UnreadableFile(path: path) }
    let differences = found.differences(from: earlier ?? FieldBaseline([]))
    for line in differences { print(line) }
    print(
      "\(path): \(judgements.count) fields of \(papers) papers, \(differences.count) differences")
    guard isRecording else { return differences.isEmpty }
    guard WholeFile.write(found.bytes, to: path) else { throw UnreadableFile(path: path) }
    print("\(path): rewritten; read what differs before you commit it")
    return true
  }
}
