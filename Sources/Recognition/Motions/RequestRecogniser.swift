internal import Kamerstukken
internal import Reading

/// Finds what a motion asks for, in the words of the paper that speaks of it.
///
/// `verzoekt de regering …` word for word goes before `waarin de regering wordt verzocht …`.
struct RequestRecogniser {
  let prose: Prose

  /// The request that a sentence states, as clean bytes, and whether it is word for word.
  func request(in sentence: Sentence) -> (range: Range<Int>, isVerbatim: Bool)? {
    guard
      prose.contains(
        oneOf: ["verzoekt", "vraagt", "wil", "verzocht", "gevraagd", "opgeroepen"], in: sentence)
    else { return nil }
    if let start = prose.position(of: ["verzoekt", "de", "regering"], in: sentence)
      ?? prose.position(of: ["verzoekt", "het", "kabinet"], in: sentence)
    {
      return (trimmed(start, sentence), true)
    }
    // «De motie vraagt om een juridische basis», «de motie verzoekt …»
    for index in sentence.tokens where prose.is(index, "motie") {
      guard prose.isOne(index + 1, of: ["vraagt", "verzoekt", "wil"]),
        index + 2 < sentence.tokens.upperBound
      else { continue }
      return (trimmed(index + 1, sentence), false)
    }
    for index in sentence.tokens where prose.isOne(index, of: ["regering", "kabinet"]) {
      let window = index + 1..<min(index + 7, sentence.tokens.upperBound)
      guard let passive = window.first(where: { prose.isOne($0, of: ["wordt", "werd"]) }) else {
        continue
      }
      let rest = passive + 1..<min(passive + 4, sentence.tokens.upperBound)
      guard
        let verb = rest.first(where: {
          prose.isOne($0, of: ["verzocht", "gevraagd", "opgeroepen"])
        }),
        verb + 1 < sentence.tokens.upperBound
      else { continue }
      let start = prose.isOne(index - 1, of: ["de", "het"]) ? index - 1 : index
      return (trimmed(start, sentence), false)
    }
    return nil
  }

  /// From a token to the end of the clause: before a dash that closes an insertion, a note in brackets, the stop.
  private func trimmed(_ start: Int, _ sentence: Sentence) -> Range<Int> {
    let insertion = start > sentence.tokens.lowerBound + 1 ? dashBefore(start, sentence) : false
    var end = sentence.tokens.upperBound
    if insertion, let dash = (start..<end).first(where: { isDash($0) }) { end = dash }
    while end > start + 1 {
      if prose.isOne(end - 1, of: [".", ",", ";", ":", "\"", "»", "”"]) {
        end -= 1
      } else if prose.is(end - 1, ")"), let open = (start..<end).last(where: { prose.is($0, "(") }),
        isNote(open)
      {
        end = open
      } else {
        break
      }
    }
    return prose.range(start..<end)
  }

  private func dashBefore(_ start: Int, _ sentence: Sentence) -> Bool {
    (sentence.tokens.lowerBound..<start).suffix(4).contains { isDash($0) }
  }

  private func isDash(_ index: Int) -> Bool {
    prose.text(index) == "–" || prose.is(index, "-") && !prose.isGlued(index + 1)
  }

  /// Whether a bracket holds a note: `(zie bijlage)`, `(Kamerstuk …)`.
  private func isNote(_ open: Int) -> Bool {
    prose.isOne(open + 1, of: ["zie", "Kamerstuk", "Kamerstukken", "bijlage"])
  }
}
