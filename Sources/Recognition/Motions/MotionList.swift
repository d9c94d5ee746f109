internal import Kamerstukken

/// The motions of a plural: `de moties van het lid A (nrs. 817 en 818)`, `van het lid A (nr. 20) en van de leden B en C
/// (nr. 21)`, `de moties op stuk nrs. 10 en 11`.
///
/// Of several Members and several numbers behind them it is not known whose each motion is; no Members are claimed.
struct MotionList {
  private let prose: Prose
  private let anchors: Anchors

  init(_ prose: Prose, anchors: Anchors) {
    self.prose = prose
    self.anchors = anchors
  }

  /// Each motion that one plural names with its number, in order; the mention itself where it names one or none.
  func motions(of mention: MotionMention) -> [(mention: MotionMention, number: Anchors.Number?)] {
    let groups = groups(of: mention)
    var found: [(mention: MotionMention, number: Anchors.Number?)] = []
    for (index, group) in groups.enumerated() {
      let end =
        index + 1 < groups.count
        ? groups[index + 1].tokens.lowerBound : prose.sentences[mention.sentence].tokens.upperBound
      let numbers = anchors.numbers(
        of: mention.head, prose,
        in: group.tokens.lowerBound..<endOfBracket(behind: group.tokens, limit: end))
      var one = group
      if numbers.count > 1, group.submitters.count > 1 {
        (one.submitters, one.parties, one.isCoSigned) = ([], [], false)
      }
      if numbers.isEmpty, anchors.ties(of: mention.head).isEmpty {
        found += each(of: one).map { ($0, nil) }
        continue
      }
      // «de moties-A en -B (nrs. 1204 en 1205)»: which number is whose is not said.
      if numbers.isEmpty || numbers.count > 1 && found.contains(where: { $0.number == nil }) {
        found.append((one, nil))
        continue
      }
      for number in numbers { found.append((one, number)) }
    }
    return found.isEmpty ? [(mention, anchors.number(of: mention))] : found
  }

  /// A mention for each Member of «de moties van de leden A en B»; Members with a stroke between them have one together.
  private func each(of group: MotionMention) -> [MotionMention] {
    let signs = separators(in: group.tokens)
    guard group.submitters.count > 1, signs.count == group.submitters.count - 1 else {
      return [group]
    }
    let last = group.submitters.count - 1
    var first = 0
    return group.submitters.indices.compactMap { member in
      guard member == last || !prose.is(signs[member], "/") else { return nil }
      var one = group
      one.submitters = Array(group.submitters[first...member])
      one.parties = Array(group.parties[first...member])
      one.isCoSigned = group.isCoSigned && member == last
      first = member + 1
      return one
    }
  }

  /// What parts the names of a list, outside brackets; «, en» is one.
  private func separators(in tokens: Range<Int>) -> [Int] {
    var depth = 0
    return tokens.filter { index in
      if prose.is(index, "(") { depth += 1 }
      if prose.is(index, ")") { depth = max(depth - 1, 0) }
      return depth == 0 && prose.isOne(index, of: [",", "en", "/"])
        && !(prose.is(index, ",") && prose.is(index + 1, "en"))
    }
  }

  /// Where a second bracket opens right behind the first, whose number is of something named before: `(nr. 34) (nr. 318)`.
  private func endOfBracket(behind names: Range<Int>, limit: Int) -> Int {
    guard prose.is(names.upperBound, "("),
      let close = (names.upperBound..<limit).first(where: { prose.is($0, ")") }),
      prose.is(close + 1, "(")
    else { return limit }
    return close + 1
  }

  /// The mention cut where a new «van het lid» begins.
  private func groups(of mention: MotionMention) -> [MotionMention] {
    var groups = [mention]
    let limit = prose.sentences[mention.sentence].tokens.upperBound
    var index = mention.tokens.upperBound
    while index < limit {
      // Past a number in brackets, then «en van het lid», «, het lid».
      if prose.is(index, "(") {
        guard let close = (index..<min(index + 24, limit)).first(where: { prose.is($0, ")") })
        else { break }
        index = close + 1
        continue
      }
      let isJoint = prose.isOne(index, of: [",", "en"])
      guard isJoint else { break }
      var next = index + 1
      if prose.is(next, "en") { next += 1 }
      if prose.is(next, "van") { next += 1 }
      if prose.isOne(next, of: ["het", "de"]), prose.isOne(next + 1, of: ["lid", "leden"]) {
        next += 2
      }
      next = prose.skipTitle(next) ?? next
      // «de moties-Ploumen (…) en -Karabulut (…)»
      if prose.is(next, "-"), prose.isGlued(next + 1) { next += 1 }
      guard let names = prose.names(at: next, limit: limit) else { break }
      var group = mention
      group.submitters = names.names
      group.parties = names.parties
      group.isCoSigned = names.isCoSigned
      group.tokens = names.tokens
      groups.append(group)
      index = names.tokens.upperBound
    }
    return groups
  }
}
