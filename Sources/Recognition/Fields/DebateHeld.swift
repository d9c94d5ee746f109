internal import Kamerstukken
internal import Reading

extension DebateRecogniser {
  /// The day of a debate that the words say was held then.
  ///
  ///     Op 27 februari vond het commissiedebat X plaats
  ///     Op 3 april jl. heeft het tweeminutendebat X plaatsgevonden
  ///     het commissiedebat X │vond plaats op 3 april 2024│, │dat op 3 april 2024 heeft plaatsgevonden│
  ///     het op 3 april 2024 gehouden commissiedebat X
  func dateOfHolding(_ start: Int, _ end: Int, in sentence: Sentence) -> (
    date: DocumentDate, start: Int, end: Int
  )? {
    dateOfSentence(start, end, in: sentence) ?? dateOfClause(end, in: sentence)
      ?? dateBeforeHeld(start, in: sentence)
  }

  /// A day that opens the sentence, a verb right behind it, and a participle or «plaats» right behind the debate.
  private func dateOfSentence(_ start: Int, _ end: Int, in sentence: Sentence) -> (
    date: DocumentDate, start: Int, end: Int
  )? {
    let first = sentence.tokens.lowerBound
    guard prose.is(first, "op"), start - first <= 16, isHeld(end, in: sentence) else { return nil }
    let days = dates.days(in: prose.range(first..<start))
    guard let day = days.first, days.count == 1,
      let verb = (first..<start).first(where: {
        prose.tokens[$0].range.lowerBound >= day.range.upperBound
      }), prose.isOne(verb, of: ["vond", "vonden", "heeft", "hebben", "is", "was", "werd"]),
      !(verb..<start).contains(where: { prose.isOne($0, of: [",", "en", "na", "over"]) })
    else { return nil }
    return (day.date, first, end)
  }

  /// Whether «plaats», «plaatsgevonden», «gehouden» or «gevoerd» stands at a token, past where the debate was.
  private func isHeld(_ index: Int, in sentence: Sentence) -> Bool {
    var next = index
    while prose.isOne(next, of: ["in", "met", "uw", "de", "Tweede", "Kamer"]) { next += 1 }
    return sentence.tokens.contains(next)
      && prose.isOne(next, of: ["plaats", "plaatsgevonden", "gehouden", "gevoerd"])
  }

  /// `vond plaats op 3 april 2024`, `is gehouden op …`, `dat op 3 april 2024 heeft plaatsgevonden`.
  private func dateOfClause(_ end: Int, in sentence: Sentence) -> (
    date: DocumentDate, start: Int, end: Int
  )? {
    var index = prose.is(end, ",") ? end + 1 : end
    if prose.isOne(index, of: ["vond", "is", "heeft", "werd"]), isHeld(index + 1, in: sentence),
      prose.is(index + 2, "op")
    {
      return day(at: pastWeekday(index + 3), in: sentence)
    }
    guard prose.isOne(index, of: ["dat", "die"]), prose.is(index + 1, "op") else { return nil }
    index = pastWeekday(index + 2)
    guard let day = day(at: index, in: sentence),
      (day.end..<min(day.end + 4, sentence.tokens.upperBound)).contains(where: {
        prose.isOne($0, of: ["plaatsgevonden", "plaatsvond", "gehouden", "gevoerd"])
      })
    else { return nil }
    return day
  }

  /// `het op 3 april 2024 gehouden commissiedebat`.
  private func dateBeforeHeld(_ start: Int, in sentence: Sentence) -> (
    date: DocumentDate, start: Int, end: Int
  )? {
    guard prose.isOne(start - 1, of: ["gehouden", "gevoerde"]),
      let lead = (max(start - 8, sentence.tokens.lowerBound)..<start - 1).last(where: {
        prose.is($0, "op")
      }), let day = day(at: pastWeekday(lead + 1), in: sentence), day.end == start - 1
    else { return nil }
    return (day.date, lead, start)
  }

  private func pastWeekday(_ index: Int) -> Int {
    prose.isOne(
      index, of: ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"])
      ? index + 1 : index
  }
}
