internal import Kamerstukken

/// Words that state an opinion of a motion.
struct AdviceTrigger {
  /// How the words stand, which decides who can be speaking.
  enum Form {
    /// `ontraad`: only «ik» says so.
    case first
    /// `ontraadt`: somebody named, or «u».
    case third
    /// `ontraden`, `overgenomen`: a participle or what somebody is to do.
    case other
    /// `oordeel Kamer`, `ontijdig`: a noun or adjective that a verb carries.
    case noun
  }

  let value: Appreciatie
  let form: Form
  let tokens: Range<Int>

  /// «ontraden, tenzij …» is a word of the register by itself.
  static func value(_ value: Appreciatie, under condition: String?) -> Appreciatie {
    let isUnless = condition.map { Folding.folded($0).hasPrefix("tenzij") } ?? false
    return value == .ontraden && isUnless ? .ontradenTenzijGewijzigd : value
  }
}

extension Prose {
  /// Every opinion the words of a sentence can state, in order.
  func adviceTriggers(in sentence: Sentence) -> [AdviceTrigger] {
    guard sentence.classes.contains(.advice) else { return [] }
    var found: [AdviceTrigger] = []
    for index in sentence.tokens where isOne(index, of: .advice) {
      guard let trigger = adviceValue(at: index, in: sentence) else { continue }
      // «Ontraden:» heads a list; it says nothing of what stands before it.
      if !self.is(trigger.tokens.upperBound, ":") { found.append(trigger) }
    }
    return found
  }

  /// The opinion that the words from a token on can state.
  func adviceValue(at index: Int, in sentence: Sentence) -> AdviceTrigger? {
    func make(_ value: Appreciatie, _ form: AdviceTrigger.Form, _ tokens: Range<Int>)
      -> AdviceTrigger
    {
      AdviceTrigger(value: value, form: form, tokens: tokens)
    }
    guard isOne(index, of: WordClasses.advice) else { return nil }
    if self.is(index, "ontraadde") { return make(.ontraden, .other, index..<index + 1) }
    if self.is(index, "geen"), let end = endOfNone(index) {
      return make(.geen, .noun, index..<end)
    }
    if self.is(index, "ontraad") { return make(.ontraden, .first, index..<index + 1) }
    if self.is(index, "ontraadt") { return make(.ontraden, .third, index..<index + 1) }
    if self.is(index, "ontraden") { return make(.ontraden, .other, index..<index + 1) }
    if self.is(index, "oordeel"), let end = endOfOordeel(index, sentence) {
      return make(.oordeelKamer, .noun, index..<end)
    }
    if self.is(index, "oordeel"), leavesToChamber(index, sentence) {
      return make(.oordeelKamer, .noun, index..<index + 1)
    }
    if index - 2 >= sentence.tokens.lowerBound, self.is(index, "houden"),
      self.is(index - 1, "te"), self.is(index - 2, "aan"),
      sentence.classes.contains(.asking),
      // «Op verzoek van de heer Jansen stel ik voor zijn motie aan te houden»: the Member's own wish.
      !contains(["op", "verzoek", "van"], in: sentence.tokens)
    {
      return make(.verzochtAanTeHouden, .other, index - 2..<index + 1)
    }
    if self.is(index, "ontijdig") { return make(.ontijdig, .noun, index..<index + 1) }
    if self.is(index, "overbodig") { return make(.overbodig, .noun, index..<index + 1) }
    if self.is(index, "overnemen"),
      isOne(index - 1, of: ["kan", "wil", "te", "zal"])
        || contains("ik", in: sentence.tokens.lowerBound..<index)
    {
      return make(.overgenomen, .other, index..<index + 1)
    }
    if self.is(index, "neem"), takesOver(index, sentence) {
      return make(.overgenomen, .first, index..<index + 1)
    }
    if self.is(index, "overgenomen"), !self.is(index + 1, "motie") {
      return make(.overgenomen, .other, index..<index + 1)
    }
    return nil
  }

  /// The end of `oordeel Kamer`, `oordeel aan de Kamer`, `oordeel over aan uw Kamer`.
  private func endOfOordeel(_ index: Int, _ sentence: Sentence) -> Int? {
    var next = index + 1
    while next < min(index + 5, sentence.tokens.upperBound) {
      if self.is(next, "kamer") { return next + 1 }
      guard isOne(next, of: ["aan", "over", "de", "uw", "van"]) else { return nil }
      next += 1
    }
    return nil
  }

  /// Whether «het oordeel over de motie …» is left to the Chamber further on in the sentence.
  private func leavesToChamber(_ index: Int, _ sentence: Sentence) -> Bool {
    let rest = index + 1..<min(index + 40, sentence.tokens.upperBound)
    guard self.is(index + 1, "over"), rest.contains(where: { isOne($0, of: ["motie", "moties"]) }),
      sentence.tokens.contains(where: { isOne($0, of: ["laat", "laten", "gelaten"]) })
    else { return false }
    return rest.contains {
      self.is($0, "kamer") && isOne($0 - 1, of: ["de", "uw"]) && self.is($0 - 2, "aan")
    }
  }

  /// Whether «De motie … neem ik over» or «Ik neem de motie … over» is said, of the motion and not of something in it.
  private func takesOver(_ index: Int, _ sentence: Sentence) -> Bool {
    let object: Int
    if self.is(index - 1, "ik") {
      object = index + 1
    } else if self.is(index + 1, "ik") {
      object = sentence.tokens.lowerBound
    } else {
      return false
    }
    let isMotion =
      isOne(object + 1, of: ["motie", "moties", "gewijzigde", "nader"])
      && isOne(object, of: ["de", "deze", "die"])
      || isOne(object, of: ["die", "deze", "haar", "hem"])
        && (object + 1 == index || self.is(object + 1, "over"))
    guard isMotion else { return false }
    return (index + 1..<sentence.tokens.upperBound).contains { over in
      self.is(over, "over")
        && (over + 1 == sentence.tokens.upperBound || isOne(over + 1, of: [".", ",", ";"]))
    }
  }

  /// The end of `geen appreciatie`, `geen expliciete appreciatie`.
  private func endOfNone(_ index: Int) -> Int? {
    let noun = isOne(index + 1, of: ["expliciete", "(", "nadere"]) ? index + 2 : index + 1
    return isOne(noun, of: ["appreciatie", "kabinetsappreciatie"]) ? noun + 1 : nil
  }
}
