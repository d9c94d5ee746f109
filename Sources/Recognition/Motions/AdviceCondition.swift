internal import Kamerstukken

/// What an opinion hangs on, in the words of the paper.
///
///     tot na ontvangst van … · mits … · tenzij … · met dien verstande dat …
///     als ik de motie zo mag lezen dat …, kan ik haar oordeel Kamer geven
///     met die uitleg laat ik het oordeel aan de Kamer
struct AdviceCondition {
  let prose: Prose
  let sentence: Sentence

  /// The condition of an opinion that stands in the tokens.
  func words(around trigger: Range<Int>) -> Range<Int>? {
    for index in sentence.tokens {
      if prose.isOne(index, of: ["mits", "tenzij"]) || isReading(at: index)
        || prose.is(index, "met") && prose.is(index + 1, "dien") && prose.is(index + 2, "verstande")
        || prose.is(index, "onder") && prose.contains("voorwaarde", in: window(index, 3))
        || prose.is(index, "tot") && index >= trigger.upperBound && index - trigger.upperBound <= 2
      {
        return index..<end(of: index)
      }
      if let noun = explanation(at: index) {
        return index..<(prose.is(noun + 1, "dat") ? end(of: index) : noun + 1)
      }
    }
    return nil
  }

  /// Whether a condition of how the motion is read begins here: «als ik de motie zo mag lezen dat …».
  func isReading(at index: Int) -> Bool {
    guard prose.isOne(index, of: ["als", "indien", "wanneer"]) else { return false }
    let rest = window(index, 24)
    return rest.contains { prose.isOne($0, of: ["mag", "kan", "mogen", "kunnen"]) }
      && rest.contains {
        prose.isOne(
          $0,
          of: [
            "lezen", "gelezen", "uitleggen", "uitgelegd", "interpreteren", "geïnterpreteerd",
            "begrijpen", "opvatten", "opgevat", "verstaan",
          ])
      }
  }

  /// Whether the sentence has such a condition at all.
  var hasReading: Bool { sentence.tokens.contains { isReading(at: $0) } }

  private static let explanations = WordSet(
    "uitleg", "lezing", "interpretatie", "toelichting", "kanttekening", "duiding", "opmerking")

  /// The noun of «met die uitleg», «met deze lezing».
  private func explanation(at index: Int) -> Int? {
    guard prose.is(index, "met"),
      prose.isOne(index + 1, of: ["die", "deze", "dat", "dit", "de", "bovenstaande"])
    else { return nil }
    guard prose.isOne(index + 2, of: Self.explanations), index + 2 < sentence.tokens.upperBound
    else {
      return nil
    }
    return index + 2
  }

  private func window(_ index: Int, _ count: Int) -> Range<Int> {
    index..<min(index + count, sentence.tokens.upperBound)
  }

  /// The next comma, semicolon or stop outside brackets.
  private func end(of start: Int) -> Int {
    var end = start + 1
    var depth = 0
    while end < sentence.tokens.upperBound {
      if prose.is(end, "(") { depth += 1 }
      if prose.is(end, ")") {
        if depth == 0 { break }
        depth -= 1
      }
      let isStop = prose.is(end, ".") && end + 1 == sentence.tokens.upperBound
      if depth == 0, isStop || prose.isOne(end, of: [",", ";"]) { break }
      end += 1
    }
    return end
  }
}
