internal import Kamerstukken

/// In which debate a motion was handed in, as its sentence or the one before tells.
extension MotionCollector {
  /// «die motie in dat debat»: the debate named last before.
  private mutating func addDebatesPointedAt(_ debates: DebateRecogniser) {
    for index in placed.indices where !motions[placed[index].motion].hasDebate {
      let sentence = prose.sentences[placed[index].mention.sentence]
      guard sentence.classes.contains(.debate) else { continue }
      let pointsBack = sentence.tokens.contains { index in
        prose.is(index, "debat") && prose.isOne(index - 1, of: ["dat", "het", "dit"])
          && prose.isOne(index - 2, of: ["in", "tijdens", "bij"])
      }
      guard pointsBack,
        let before = debates.lastMention(before: placed[index].mention.sentence)
      else {
        continue
      }
      motions[placed[index].motion].debate = debates.debates[before.debate]
    }
  }

  /// Gives each motion the debate that the sentence which brings it in names.
  mutating func addDebates(_ debates: DebateRecogniser) {
    guard !debates.mentions.isEmpty else { return }
    for index in placed.indices where !motions[placed[index].motion].hasDebate {
      let inSentence = debates.mentions(in: placed[index].mention.sentence)
      guard !inSentence.isEmpty else { continue }
      let place = placed[index]
      guard let mention = inSentence.first(where: { belongs($0, to: place, among: inSentence) })
      else { continue }
      let debate = debates.debates[mention.debate]
      motions[place.motion].debate = debate
      // The amended form is a new paper with a day of its own, which the debate does not give.
      if place.mention.isSubmission, motions[place.motion].form == .motie, let date = debate.date {
        motions[place.motion].submitted = date
      }
    }
    addDebatesPointedAt(debates)
  }

  /// Whether a debate in the same sentence is this motion's: the words say it was handed in, or the debate stands behind
  /// it; no other motion or debate stands between them.
  private func belongs(
    _ debate: DebateRecogniser.Mention, to place: Placed,
    among all: ArraySlice<DebateRecogniser.Mention>
  ) -> Bool {
    let sentence = prose.sentences[place.mention.sentence]
    // «Tijdens het tweeminutendebat … heeft mijn voorganger de motie ontraden.»
    let isAdvised =
      all.count == 1 && debate.tokens.lowerBound - sentence.tokens.lowerBound <= 3
      && !prose.adviceTriggers(in: sentence).isEmpty
    guard
      place.mention.isSubmission || isAdvised || debate.tokens.lowerBound > place.mention.head
    else { return false }
    let isNearer = all.contains { other in
      other.debate != debate.debate && other.tokens.upperBound <= place.mention.head
        && other.tokens.lowerBound > debate.tokens.lowerBound
    }
    guard !isNearer || debate.tokens.lowerBound > place.mention.head else { return false }
    let others = placed(in: place.mention.sentence).filter {
      $0.motion != place.motion
    }
    let between =
      min(
        debate.tokens.lowerBound, place.mention.head)..<max(
        debate.tokens.upperBound, place.mention.head)
    guard !others.contains(where: { between.contains($0.mention.head) }) else { return false }
    let lead = max(debate.tokens.lowerBound - 4, 0)..<debate.tokens.lowerBound
    return lead.contains { prose.isOne($0, of: ["tijdens", "bij", "in", "aan", "uit", "van"]) }
      || place.mention.isSubmission
  }
}

extension Motion {
  /// Told by the pattern: to compare the debate with nothing would copy it.
  fileprivate var hasDebate: Bool { if case .some = debate { true } else { false } }
}
