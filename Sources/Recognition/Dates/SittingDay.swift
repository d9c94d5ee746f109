internal import Kamerstukken
internal import Reading

/// The day on which a committee met, as the first sentences of its minutes say.
///
/// «De vaste commissie voor X heeft op 27 januari 2025 overleg gevoerd met …»: the paper's own date is the day on which
/// the minutes were settled.
enum SittingDay {
  private static let mostSentences = 40

  static func day(in prose: Prose, _ dates: DateFinder) -> DocumentDate? {
    for sentence in prose.sentences.prefix(mostSentences) {
      guard
        prose.contains("commissie", in: sentence.tokens)
          || prose.contains("commissies", in: sentence.tokens)
      else { continue }
      for verb in sentence.tokens where prose.isOne(verb, of: ["heeft", "hebben"]) {
        guard prose.is(verb + 1, "op"), sentence.tokens.contains(verb + 2) else { continue }
        let rest = prose.tokens[verb + 2].range.lowerBound..<sentence.range.upperBound
        guard let found = dates.days(in: rest).first, found.date.basis == .stated,
          let next = (verb + 2..<sentence.tokens.upperBound).first(where: {
            prose.tokens[$0].range.lowerBound >= found.range.upperBound
          }), prose.isOne(next, of: ["overleg", "een", "gesproken", "vergaderd", "beraadslaagd"])
        else { continue }
        return found.date
      }
    }
    return nil
  }
}
