internal import Kamerstukken

/// The motions that the opinion of a clause is of.
extension AdviceClause {
  /// The motions the opinion is of: the only one of the sentence, those that are listed one behind another before the
  /// only opinion in it, or the one of the part between «en», «terwijl», «evenals».
  func motions(
    of trigger: AdviceTrigger, among mentions: ArraySlice<MotionCollector.Placed>, isOnly: Bool
  ) -> [MotionCollector.Placed] {
    guard !sentence.tokens.contains(where: { prose.isOne($0, of: ["amendement", "amendementen"]) })
    else { return [] }
    let motions = Set(mentions.map(\.motion))
    if motions.count == 1 { return nearest(trigger, mentions).map { [$0] } ?? [] }
    if picksOne { return [] }
    if isOnly, isList(mentions, beside: trigger, from: sentence.tokens.lowerBound) {
      return each(mentions)
    }
    // «De moties A en B ontraad ik, de motie C geef ik oordeel Kamer»
    if let list = list(beside: trigger, among: mentions) { return each(list) }
    var bounds = [sentence.tokens.lowerBound]
    bounds += mentions.compactMap { joint(before: $0) }
    bounds.append(sentence.tokens.upperBound)
    for (start, end) in zip(bounds, bounds.dropFirst())
    where (start..<max(start, end)).contains(trigger.tokens.lowerBound) {
      let inside = mentions.filter { (start..<max(start, end)).contains($0.mention.head) }
      guard Set(inside.map(\.motion)).count == 1 else { return [] }
      return nearest(trigger, inside[...]).map { [$0] } ?? []
    }
    return []
  }

  /// «Van de moties van de leden A en B ontraad ik de eerste», «… respectievelijk …»: which of several is meant.
  private var picksOne: Bool {
    sentence.tokens.contains { index in
      prose.isOne(
        index,
        of: [
          "eerste", "tweede", "derde", "laatste", "eerstgenoemde", "laatstgenoemde", "behalve",
          "uitgezonderd", "respectievelijk", "resp", "één", "eén", "sommige", "deels",
        ])
        && !prose.isOne(index + 1, of: ["kamer", "moties", "termijn"])
    }
  }

  private func each(_ mentions: ArraySlice<MotionCollector.Placed>) -> [MotionCollector.Placed] {
    var seen: Set<Int> = []
    return mentions.filter { seen.insert($0.motion).inserted }
  }

  /// The list that stands with this opinion and no other, in a sentence that has several opinions or other motions.
  private func list(
    beside trigger: AdviceTrigger, among mentions: ArraySlice<MotionCollector.Placed>
  )
    -> ArraySlice<MotionCollector.Placed>?
  {
    var start = mentions.startIndex
    var from = sentence.tokens.lowerBound
    while start < mentions.endIndex {
      var end = start + 1
      while end < mentions.endIndex, isJoined(mentions[end - 1], mentions[end]) { end += 1 }
      let until =
        end < mentions.endIndex
        ? joint(before: mentions[end]) ?? mentions[end].mention.tokens.lowerBound
        : sentence.tokens.upperBound
      let part = from..<max(from, until)
      if part.contains(trigger.tokens.lowerBound) {
        let run = mentions[start..<end]
        let isOnly = prose.adviceTriggers(in: prose.part(part, of: sentence)).count == 1
        return run.count > 1 && isOnly && isList(run, beside: trigger, from: from) ? run : nil
      }
      (start, from) = (end, part.upperBound)
    }
    return nil
  }

  /// The sign or «en» shortly before a motion that parts it from what goes before.
  private func joint(before place: MotionCollector.Placed) -> Int? {
    let start = place.mention.tokens.lowerBound
    return (max(start - 3, sentence.tokens.lowerBound)..<start).first {
      prose.isOne($0, of: ["en", "terwijl", "evenals", "maar", "alsook", ";", ","])
    }
  }

  /// The clause with the one before it in which the list of its motions begins.
  func including(_ list: [MotionCollector.Placed]) -> Self {
    guard list.count > 1, let first = list.first?.mention.tokens.lowerBound,
      first < tokens.lowerBound
    else { return self }
    let start = Self.ends(sentence, prose).last { $0 < first }.map { $0 + 1 }
    return Self(
      prose: prose, sentence: sentence,
      tokens: (start ?? sentence.tokens.lowerBound)..<tokens.upperBound)
  }

  /// Whether motions stand one behind another, with nothing between them but «en», articles and what they are about,
  /// and all on one side of the opinion; `from`: where the part of the sentence begins that they stand in.
  private func isList(
    _ mentions: ArraySlice<MotionCollector.Placed>, beside trigger: AdviceTrigger, from: Int
  ) -> Bool {
    guard let first = mentions.first, let last = mentions.last,
      last.mention.tokens.upperBound <= trigger.tokens.lowerBound
        || first.mention.tokens.lowerBound >= trigger.tokens.upperBound,
      !isParted(first.mention, last.mention, beside: trigger, from: from)
    else { return false }
    return zip(mentions, mentions.dropFirst()).allSatisfy { isJoined($0, $1) }
  }

  /// Whether nothing stands between two motions but what joins them.
  private func isJoined(_ before: MotionCollector.Placed, _ next: MotionCollector.Placed) -> Bool {
    let start = end(of: before.mention)
    guard start < next.mention.tokens.lowerBound else { return true }
    var depth = 0
    return (start..<next.mention.tokens.lowerBound).allSatisfy { index in
      if prose.is(index, "(") { depth += 1 }
      if prose.is(index, ")") { depth = max(depth - 1, 0) }
      return depth > 0 || prose.tokens[index].kind == .number
        || prose.isOne(
          index,
          of: [
            ")", ",", "en", "de", "het", "evenals", "alsmede", "alsook", "zowel", "als", "op",
            "stuk", "nr", "nrs", ".", "van", "gewijzigde", "nader", "leden", "lid", "-",
            "heer", "heren", "mevrouw",
          ])
    }
  }

  private func end(of mention: MotionMention) -> Int {
    max(mention.tokens.upperBound, mention.subject?.upperBound ?? 0)
  }

  /// Whether the last motion has a verb of its own, which «en» parts from the others: «Ik steun de motie A en de motie B
  /// │ontraad ik», «Ik ontraad de motie A en de motie B │voer ik uit».
  private func isParted(
    _ first: MotionMention, _ last: MotionMention, beside trigger: AdviceTrigger, from: Int
  ) -> Bool {
    guard first.head != last.head else { return false }
    var next = end(of: last)
    while prose.is(next, "("),
      let close = (next..<sentence.tokens.upperBound).first(where: { prose.is($0, ")") })
    {
      next = close + 1
    }
    guard sentence.tokens.contains(next) else { return false }
    let isInverted = prose.isOne(next + 1, of: ["ik", "wij", "we"])
    if isInverted, next >= trigger.tokens.upperBound { return true }
    let isVerb =
      isInverted
      || prose.isOne(next, of: ["krijgt", "wordt", "is", "kan", "heeft", "werd"])
    return isVerb
      && (from..<max(from, first.tokens.lowerBound)).contains {
        prose.isOne($0, of: ["ik", "wij", "we", "kabinet", "u", "kamer"])
      }
  }

  private func nearest(_ trigger: AdviceTrigger, _ mentions: ArraySlice<MotionCollector.Placed>)
    -> MotionCollector.Placed?
  {
    mentions.min { distance($0.mention.head, trigger) < distance($1.mention.head, trigger) }
  }

  private func distance(_ token: Int, _ trigger: AdviceTrigger) -> Int {
    token < trigger.tokens.lowerBound
      ? trigger.tokens.lowerBound - token : token - trigger.tokens.upperBound
  }
}
