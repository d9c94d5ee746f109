internal import Kamerstukken
internal import Reading

/// Which motion a sentence speaks of that names none.
///
///     Dan de motie op stuk nr. 158. Die ontraad ik.
///
/// It is the only motion of the last sentence before it that names one, in the same paragraph or speech and at most
/// three sentences back; else nothing is said.
struct Antecedents {
  let prose: Prose
  let collector: MotionCollector

  /// The motion that a pronoun of the sentence stands for, placed at the pronoun.
  func placed(in index: Int, _ sentence: Sentence, _ speeches: Speeches)
    -> [MotionCollector.Placed]
  {
    let triggers = prose.adviceTriggers(in: sentence)
    guard triggers.count == 1, let trigger = triggers.first,
      !prose.contains("amendement", in: sentence),
      let pronoun = pronoun(sentence, trigger, isSpoken: speeches.areThere)
    else { return [] }
    for back in stride(from: index - 1, through: max(index - 3, 0), by: -1) {
      guard isTogether(prose.sentences[back], prose.sentences[index], speeches) else { return [] }
      let before = collector.placed(in: back)
      let motions = Set(before.map(\.motion))
      if motions.count > 1 || prose.contains("amendement", in: prose.sentences[back]) {
        return []
      }
      guard let motion = motions.first else { continue }
      let mention = MotionMention(sentence: index, tokens: pronoun..<pronoun + 1, head: pronoun)
      return [MotionCollector.Placed(mention: mention, motion: motion)]
    }
    return []
  }

  private func isTogether(_ one: Sentence, _ other: Sentence, _ speeches: Speeches) -> Bool {
    guard speeches.areThere else { return one.block == other.block }
    return speeches.speech(at: one.range.upperBound)?.start
      == speeches.speech(at: other.range.upperBound)?.start
  }

  private static let pronouns = WordSet("die", "deze", "haar", "hem")

  private static let verbs = WordSet(
    "ontraad", "geef", "laat", "krijgt", "kan", "moet", "wil", "zal", "acht", "is", "wordt",
    "vind", "beschouw", "neem", "verzoek", "vraag")

  private static let behind = WordSet(
    ".", ",", "oordeel", "ontraden", "te", "aan", "over", "daarom", "dan", "ook", "met", "onder",
    "want", "omdat", "alsnog", "overbodig", "ontijdig", "overnemen")

  /// «Die ontraad ik», «Daarom geef ik haar oordeel Kamer»; in a speech also «Ontraden.» by itself.
  private func pronoun(_ sentence: Sentence, _ trigger: AdviceTrigger, isSpoken: Bool) -> Int? {
    let first = sentence.tokens.lowerBound
    if prose.isOne(first, of: Self.pronouns), prose.isOne(first + 1, of: Self.verbs) {
      return first
    }
    if let object = sentence.tokens.first(where: {
      prose.isOne($0, of: Self.pronouns) && prose.isOne($0 - 1, of: ["ik", "wij", "we", "ontraad"])
        && prose.isOne($0 + 1, of: Self.behind)
    }) {
      return object
    }
    guard isSpoken, sentence.tokens.count <= trigger.tokens.count + 2,
      sentence.tokens.allSatisfy({
        trigger.tokens.contains($0) || prose.isOne($0, of: [".", "ik", "dus"])
      })
    else { return nil }
    return first
  }
}
