internal import Kamerstukken
internal import Reading

/// What became of a motion, as running text tells it.
///
///     De motie van het lid A is op 4 juli 2023 aangenomen.
///     De motie van het lid B heeft de indiener aangehouden.
///     … voor deze motie hebben gestemd, zodat zij is verworpen.
struct MotionStates {
  let prose: Prose

  /// The motion of a sentence and what became of it, where the sentence speaks of one motion only.
  func states(in sentence: Sentence, _ placed: ArraySlice<MotionCollector.Placed>) -> [(
    motion: Int, state: Motion.State, words: Range<Int>
  )] {
    guard
      prose.contains(
        oneOf: [
          "aangenomen", "verworpen", "aangehouden", "ingetrokken", "overgenomen", "houden",
        ], in: sentence), !isOpen(sentence)
    else { return [] }
    // «Op verzoek van de heer Stoffer stel ik voor zijn motie aan te houden», which nobody opposes.
    if prose.contains(["aan", "te", "houden"], in: sentence),
      prose.contains(["stel", "ik", "voor"], in: sentence),
      prose.contains(["op", "verzoek", "van"], in: sentence),
      Set(placed.map(\.motion)).count == 1
    {
      return placed.prefix(1).map { ($0.motion, .aangehouden, sentence.range) }
    }
    return sentence.tokens.flatMap {
      index -> [(motion: Int, state: Motion.State, words: Range<Int>)] in
      guard let state = Self.state(index, prose), !prose.is(index + 1, "dat"),
        !prose.isOne(index + 1, of: ["motie", "moties"]),
        let place = placed.last(where: { $0.mention.tokens.upperBound <= index }),
        isPredicate(index, of: place, in: sentence)
      else { return [] }
      // «De moties van de leden A (…) en B (…) zijn aangenomen»
      let together =
        place.mention.isPlural ? placed.filter { $0.mention.head == place.mention.head } : [place]
      return together.map { said in
        let first = prose.tokens[said.mention.tokens.lowerBound].range.lowerBound
        let last = prose.tokens[index].range.upperBound
        return (said.motion, state, min(first, last)..<max(first, last))
      }
    }
  }

  private static func state(_ index: Int, _ prose: Prose) -> Motion.State? {
    if prose.is(index, "aangenomen") { return .aangenomen }
    if prose.is(index, "verworpen") { return .verworpen }
    if prose.is(index, "aangehouden") { return .aangehouden }
    if prose.is(index, "ingetrokken") { return .ingetrokken }
    return prose.is(index, "overgenomen") ? .overgenomen : nil
  }

  private func isOpen(_ sentence: Sentence) -> Bool {
    prose.contains(
      oneOf: ["?", "zou", "zouden", "indien", "als", "mocht", "wanneer", "zodra"], in: sentence)
  }

  /// Whether the participle is said of the motion: an auxiliary between them, and no clause about something else.
  private func isPredicate(
    _ participle: Int, of place: MotionCollector.Placed, in sentence: Sentence
  ) -> Bool {
    var start = place.mention.tokens.upperBound
    if let subject = place.mention.subject, subject.upperBound <= participle {
      start = subject.upperBound
    }
    // «Het voorstel uit de motie heb ik overgenomen»: something else.
    var first = place.mention.tokens.lowerBound
    if prose.isOne(first - 1, of: ["de", "deze", "die"]) { first -= 1 }
    let isPart = prose.isOne(
      first - 1, of: ["uit", "in", "bij", "naar", "volgens", "conform", "door"])
    var depth = 0
    var distance = 0
    var hasVerb = false
    for index in start..<participle {
      if prose.is(index, "(") { depth += 1 }
      if prose.is(index, ")") { depth = max(depth - 1, 0) }
      guard depth == 0, !prose.is(index, ")") else { continue }
      distance += 1
      if prose.isOne(index, of: ["is", "zijn", "werd", "werden", "heeft", "heb", "hebben"]) {
        hasVerb = true
      }
      let isOther = prose.isOne(
        index,
        of: [
          "dat", "verzoekt", "vraagt", "om", "waarin", "waarmee", "waarom", "over", "wet",
          "amendement", "voorstel", "wetsvoorstel", "maar", "terwijl", ";", "niet",
          "geen", "nog", "nooit",
        ])
      // «, die op 4 juli is aangenomen»: of the motion only right behind it.
      let isLoose = prose.is(index, "die") && index > start + 1
      if isOther || isLoose && !isVote(sentence) { return false }
      if isPart, hasVerb, !prose.is(prose.is(start, ",") ? start + 1 : start, "die") {
        return false
      }
    }
    // «heeft uw Kamer de motie van het lid A aangenomen»
    let before = sentence.tokens.lowerBound..<place.mention.tokens.lowerBound
    return hasVerb
      || distance <= 3
        && (before.suffix(8).contains { prose.isOne($0, of: ["heeft", "is", "heb", "werd"]) }
          || before.contains {
            prose.is($0, "heeft") && prose.isOne($0 + 1, of: ["uw", "de"])
              && prose.is($0 + 2, "Kamer")
          })
  }

  /// «Ik constateer dat de leden … voor deze motie hebben gestemd, zodat zij is aangenomen».
  private func isVote(_ sentence: Sentence) -> Bool {
    prose.contains("gestemd", in: sentence) || prose.contains("zodat", in: sentence)
  }
}

extension Recogniser {
  /// Notes what the text says became of each motion.
  mutating func readStates(_ prose: Prose, _ collector: MotionCollector) {
    guard !collector.placed.isEmpty else { return }
    let states = MotionStates(prose: prose)
    var rest = collector.placed[...]
    while let index = rest.first?.mention.sentence {
      let placed = rest.prefix { $0.mention.sentence == index }
      rest = rest.dropFirst(placed.count)
      guard !prose.sentences[index].isHeading else { continue }
      for (motion, state, words) in states.states(in: prose.sentences[index], placed) {
        let held = record.motions[motion].state
        guard held == nil || held == .aangehouden else { continue }
        record.motions[motion].state = state
        record.motions[motion].stateEvidence = source.evidence(words)
      }
    }
  }
}
