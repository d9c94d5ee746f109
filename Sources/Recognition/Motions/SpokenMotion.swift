internal import Kamerstukken
internal import Reading

/// A motion that a Member reads out in a debate, and that the chair numbers.
///
///     De Kamer, gehoord de beraadslaging, … verzoekt de regering …, en gaat over tot de orde van de dag.
///     De voorzitter: Deze motie is voorgesteld door de leden Duyvendak en Vermeij. … Zij krijgt nr. 22(30196).
struct SpokenMotion {
  let mention: MotionMention
  let number: Anchors.Number?
  let request: Passage?

  /// The motion whose Members the sentence names; those of the last one where it is about that one still.
  init?(at index: Int, _ prose: Prose, _ anchors: Anchors, after last: SpokenMotion?) {
    let sentence = prose.sentences[index]
    guard sentence.sketch.mayHold("voorgesteld"),
      let motie = sentence.tokens.first(where: { prose.is($0, "motie") }),
      prose.is(motie - 1, "deze"), motie + 4 < sentence.tokens.upperBound,
      let verb = prose.position(
        of: ["voorgesteld", "door"], in: motie..<sentence.tokens.upperBound),
      let names = Self.names(behind: verb + 2, sentence, prose)
    else { return nil }
    var mention = MotionMention(
      sentence: index, tokens: motie - 1..<names.tokens.upperBound, head: motie)
    mention.submitters = names.names
    mention.parties = names.parties
    mention.isCoSigned = names.isCoSigned
    mention.isSubmission = true
    // It is a motion of its own, also where the same Members have handed in another.
    mention.isPlural = true
    self.mention = mention
    number = Self.number(behind: index, prose, anchors)
    request = Self.request(before: index, prose, from: last?.mention.sentence ?? -1)
  }

  private static func names(behind start: Int, _ sentence: Sentence, _ prose: Prose) -> FoundNames?
  {
    var index = start
    if prose.isOne(index, of: ["het", "de"]) { index += 1 }
    if prose.isOne(index, of: ["lid", "leden"]) { index += 1 }
    return prose.names(at: index, limit: sentence.tokens.upperBound)
  }

  /// The number that the chair gives within the next few sentences, before another motion is read.
  private static func number(behind index: Int, _ prose: Prose, _ anchors: Anchors)
    -> Anchors.Number?
  {
    for sentence in prose.sentences[(index + 1)...].prefix(3) {
      if prose.contains("voorgesteld", in: sentence) { return nil }
      guard
        let verb = sentence.tokens.first(where: { prose.isOne($0, of: ["krijgt", "krijgen"]) }),
        prose.isOne(verb - 1, of: ["zij", "ze", "motie", "deze"]),
        prose.isOne(verb + 1, of: ["nr", "nummer"])
      else { continue }
      return anchors.onlyNumber(in: sentence)
    }
    return nil
  }

  /// The operative clauses of the text that was read out right before.
  private static func request(before index: Int, _ prose: Prose, from last: Int) -> Passage? {
    let floor = max(last + 1, index - 60)
    guard floor < index,
      let end = (floor..<index).last(where: {
        prose.contains(["gaat", "over", "tot", "de", "orde"], in: prose.sentences[$0])
      }), index - end <= 3,
      let start = (floor...end).last(where: {
        let tokens = prose.sentences[$0].tokens
        return prose.contains(["De", "Kamer", ","], in: tokens) && tokens.count < 12
      })
    else { return nil }
    let blocks = prose.sentences[start].block...prose.sentences[end].block
    return OperativeClauses(prose.source).request(in: prose.source.blocks[blocks])
  }
}
