internal import Kamerstukken

extension Prose {
  /// Reads a number of its own and the Members behind it.
  ///
  /// `op stuk nr. 157 van het lid Heutink`, `op stuk nr. 30 (29398) van de heer Geurts`, `Motie 8 (Flach c.s.)`.
  func readNumber(_ sentence: Sentence, _ mention: inout MotionMention) {
    readNumberBefore(sentence, &mention)
    var index = mention.tokens.upperBound
    if isOne(index, of: ["op", "onder", "met"]) { index += 1 }
    while isOne(index, of: ["stuk", "stuknummer", "nummer", "nr", "nrs", "#"])
      || mention.saysNumber && self.is(index, ".")
    {
      mention.saysNumber = true
      index += 1
    }
    guard index < sentence.tokens.upperBound, tokens[index].kind == .number else { return }
    if mention.saysNumber { mention.ordinal = tokens[index].word }
    if !mention.saysNumber, !isGlued(index + 1) || self.is(index + 1, ":") {
      // The order in the debate.
      guard self.is(index + 1, "("), isCapitalised(index + 2) else { return }
      if let names = names(at: index + 2, limit: sentence.tokens.upperBound),
        self.is(names.tokens.upperBound, ")")
      {
        take(names, &mention)
      }
      return
    }
    guard mention.saysNumber, mention.submitters.isEmpty, !mention.isPlural else { return }
    index += 1
    if self.is(index, "("),
      let close = (index..<min(index + 10, sentence.tokens.upperBound)).first(where: {
        self.is($0, ")")
      })
    {
      index = close + 1
    }
    guard self.is(index, "van"), let member = skipMemberWord(index + 1) ?? skipTitle(index + 1)
    else { return }
    let numbered = mention.tokens.lowerBound
    take(names(at: member, limit: sentence.tokens.upperBound), &mention)
    mention.tokens = numbered..<mention.tokens.upperBound
  }

  /// The number that a line of a list begins with: `Nr. 32 Motie-Van Gerven over …`.
  private func readNumberBefore(_ sentence: Sentence, _ mention: inout MotionMention) {
    let start = sentence.tokens.lowerBound
    guard self.is(start, "nr") else { return }
    let number = self.is(start + 1, ".") ? start + 2 : start + 1
    guard number + 1 == mention.tokens.lowerBound, tokens[number].kind == .number else { return }
    mention.ordinal = tokens[number].word
  }

  /// Past `de heer`, `de heren`, `mevrouw`.
  func skipTitle(_ index: Int) -> Int? {
    if self.is(index, "mevrouw") { return index + 1 }
    return self.is(index, "de") && isOne(index + 1, of: ["heer", "heren"]) ? index + 2 : nil
  }

  /// «Ik verzoek het lid Podt de motie aan te houden»: only who handed it in can; «op verzoek van het lid Podt … de door
  /// haar ingediende motie» says so.
  func readHolder(_ sentence: Sentence, _ mention: inout MotionMention) {
    let article = mention.tokens.lowerBound - 1
    if isOne(mention.tokens.lowerBound - 1, of: ["hem", "haar"]),
      self.is(mention.tokens.lowerBound - 2, "door"),
      let asked = position(of: ["op", "verzoek", "van"], in: sentence.tokens.lowerBound..<article),
      let member = skipMemberWord(asked + 3) ?? skipTitle(asked + 3),
      let names = names(at: member, limit: article), names.names.count == 1
    {
      mention.submitters = names.names
      mention.parties = names.parties
      return
    }
    guard mention.isDefinite || isOne(article, of: ["zijn", "haar", "hun"]),
      contains(["aan", "te", "houden"], in: mention.head..<sentence.tokens.upperBound)
    else { return }
    for start in sentence.tokens.lowerBound..<max(article, sentence.tokens.lowerBound)
    where isOne(start, of: ["verzoek", "vraag", "adviseer"]) {
      guard let member = skipMemberWord(start + 1) ?? skipTitle(start + 1),
        let names = names(at: member, limit: article), names.tokens.upperBound == article
      else { continue }
      mention.submitters = names.names
      mention.parties = names.parties
      mention.isCoSigned = names.isCoSigned
      return
    }
  }
}
