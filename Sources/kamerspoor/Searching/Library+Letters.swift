internal import Archive
internal import Dossiers
internal import Reporting

extension Library {
  /// The most papers speaking of one number that are read for it.
  private static let mostSpeakers = 50

  /// The held papers without a number that other papers show to be one of these, by the number.
  mutating func letters(numbered ids: [String]) throws -> [String: [ResultLine]] {
    if let known = letters[ids] { return known }
    let found = try findLetters(numbered: ids)
    letters[ids] = found
    return found
  }

  private mutating func findLetters(
    numbered ids: [String]
  ) throws -> [String: [ResultLine]] {
    var speakers: [DocumentID] = []
    let cases = try archive.cases(withKeys: ids.map(BlockKey.paper))
    for id in ids {
      speakers += try archive.summaries(withKeys: [BlockKey.paper(id)]).prefix(Self.mostSpeakers)
        .map(\.id)
    }
    guard !speakers.isEmpty || !cases.isEmpty else { return [:] }
    let graph = try graph(near: speakers, cases: cases)
    var letters: [String: [ResultLine]] = [:]
    for id in ids {
      for held in graph.documents(withNumber: id) {
        guard let link = held.link,
          let document = DocumentID(sha256: graph.documents[held.document].sha256),
          let summary = try archive.summary(of: document)
        else { continue }
        var line = ResultLine(summary, .isIt, number: id)
        line.isInferred = true
        line.reasons = link.reasons
        letters[id, default: []].append(line)
      }
    }
    return letters
  }
}
