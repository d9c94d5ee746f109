package import Kamerstukken

/// Which mentions are one motion.
///
/// The same number is the same motion. Without numbers it takes the same Member, the same day and the same request;
/// Member and day alone never do, and another number, form or request contradicts.
extension DossierGraph {
  mutating func identifyMotions(_ verdicts: MergeVerdicts) {
    var groups = numbered()
    var held: [String: [Int]] = [:]
    for (group, identity) in groups.enumerated() {
      for block in Set(identity.mentions.flatMap(blocks)) { held[block, default: []].append(group) }
    }
    for mention in mentions() where motion(mention).kamerstuk == nil {
      let blocks = Set(blocks(mention))
      let sharing = blocks.filter { (held[$0]?.count ?? 0) <= Self.widest }
      let candidates = Set(sharing.flatMap { held[$0] ?? [] }).sorted()
      let merge = merge(mention, in: groups, among: candidates, verdicts)
      let group = merge?.motion ?? groups.count
      if let merge {
        merges.append(merge)
        groups[group].mentions.append(mention)
        groups[group].mergeReasons += merge.reasons.filter {
          !groups[group].mergeReasons.contains($0)
        }
        groups[group].mergeConfidence = min(
          groups[group].mergeConfidence ?? merge.confidence, merge.confidence)
      } else {
        groups.append(identity([mention]))
      }
      for block in blocks where merge == nil || !(held[block]?.contains(group) ?? false) {
        held[block, default: []].append(group)
      }
    }
    motions = groups.map { group in
      var motion = identity(group.mentions, reasons: group.mergeReasons)
      motion.mergeConfidence = group.mergeConfidence
      return motion
    }
    for (place, identity) in motions.enumerated() {
      for mention in identity.mentions { index.identities[mention] = place }
    }
  }

  /// The motion that a mention is of: the one that the reader says, else the one that fits.
  private mutating func merge(
    _ mention: MotionIdentity.Mention, in groups: [MotionIdentity], among candidates: [Int],
    _ verdicts: MergeVerdicts
  ) -> MotionMerge? {
    let accepted = verdicts.accepted(mention, in: groups)
    let match = match(for: mention, in: groups, among: candidates)
    if let group = accepted.first {
      let reasons = match?.group == group ? match?.reasons ?? [] : []
      let verdict = verdicts.verdict(on: mention, groups[group])
      return merge(mention, into: group, groups, reasons, match?.confidence ?? .good, verdict)
    }
    guard let match else { return nil }
    let verdict = verdicts.verdict(on: mention, groups[match.group])
    let merge = merge(
      mention, into: match.group, groups, match.reasons, match.confidence, verdict)
    guard verdict?.value == .rejected else { return merge }
    merges += merge.map { [$0] } ?? []
    return nil
  }
  /// No Member hands in more motions in a day; in a wider block nothing is claimed, and nothing takes long.
  static let widest = 256

  private func mentions() -> [MotionIdentity.Mention] {
    documents.indices.flatMap { document in
      documents[document].record.motions.indices.map { .init(document: document, motion: $0) }
    }
  }

  /// The motions whose number some paper gives, in order of first mention.
  private func numbered() -> [MotionIdentity] {
    var order: [String] = []
    var groups: [String: [MotionIdentity.Mention]] = [:]
    for mention in mentions() {
      guard let id = motion(mention).kamerstuk else { continue }
      if groups[id] == nil { order.append(id) }
      groups[id, default: []].append(mention)
    }
    return order.map { identity(groups[$0] ?? []) }
  }

  private func identity(_ mentions: [MotionIdentity.Mention], reasons: [Phrase] = [])
    -> MotionIdentity
  {
    let all = mentions.map { motion($0) }
    // Of the motion itself the paper's word stands, and the register's where no paper is held.
    let itself = mentions.filter { motion($0).relation == .is }
    let own = (itself.first { !documents[$0.document].isOfRegister } ?? itself.first).map(motion)
    let named = own ?? all.max { $0.submitters.count < $1.submitters.count }
    return MotionIdentity(
      mentions: mentions, submitters: named?.submitters ?? [],
      form: own?.form ?? all.map(\.form).max { $0.stage < $1.stage } ?? .motie,
      kamerstuk: all.lazy.compactMap(\.kamerstuk).first,
      debateDay: all.lazy.compactMap { $0.debate?.date?.value }.first, mergeReasons: reasons)
  }

  /// What brings a mention and a motion together to be compared: a Member, with a day or a letter that reacted to it.
  private func blocks(_ mention: MotionIdentity.Mention) -> [String] {
    let days = day(mention).map { ["\($0)"] } ?? []
    let others = lettersAnswering(mention) + days
    return motion(mention).submitters.flatMap { name in others.map { "\(name.surname)|\($0)" } }
  }

  /// The day a motion was handed in or debated; of a motion's own paper else the paper's.
  private func day(_ mention: MotionIdentity.Mention) -> CalendarDate? {
    let motion = motion(mention)
    return day(motion)
      ?? (motion.relation == .is ? documents[mention.document].record.date?.value : nil)
  }

  /// The Member whom two mentions have in common, where one of them names that one first.
  private func sharedMember(_ left: Motion, _ right: Motion) -> PersonName? {
    let (first, second) = (left.submitters, right.submitters)
    guard let one = first.first, let other = second.first else { return nil }
    if second.contains(where: { $0.canBe(one) }) { return one }
    return first.contains { $0.canBe(other) } ? other : nil
  }

  /// Why a mention is of a motion, and how sure that is.
  private typealias Match = (group: Int, reasons: [Phrase], confidence: Confidence, share: Double)

  private func match(
    for mention: MotionIdentity.Mention, in groups: [MotionIdentity], among members: [Int]
  ) -> Match? {
    let least = isOfSeveral(mention, members.map { groups[$0] }) ? Self.nearlyAll : 0
    let candidates = members.compactMap { group -> Match? in
      var best: Match?
      for other in groups[group].mentions where other.document != mention.document {
        guard let found = sameness(mention, other), found.share >= least else { continue }
        if found.share > (best?.share ?? -1) {
          best = (group, found.reasons, found.confidence, found.share)
        }
      }
      return best
    }.sorted { ($1.share, $0.group) < ($0.share, $1.group) }
    guard let first = candidates.first else { return nil }
    // Two motions that fit equally well: none is claimed.
    if candidates.count > 1, candidates[1].share + Self.margin > first.share { return nil }
    return first
  }

  /// The share of the words that a surname of two Members must have in common with a motion of one of them.
  private static let nearlyAll = 0.9

  /// Whether a mention gives a surname alone that two Members with motions of that day bear.
  private func isOfSeveral(
    _ mention: MotionIdentity.Mention, _ others: [MotionIdentity]
  ) -> Bool {
    guard let name = motion(mention).submitters.first, name.folded == name.surname else {
      return false
    }
    let whole = others.flatMap(\.submitters).filter {
      $0.surname == name.surname && $0.folded != name.surname
    }
    return whole.contains { !$0.canBe(whole[0]) }
  }

  /// By how much more of the words the one must have than the next.
  private static let margin = 0.25

  /// Why two mentions are the same motion, or nothing.
  private func sameness(_ left: MotionIdentity.Mention, _ right: MotionIdentity.Mention)
    -> (reasons: [Phrase], confidence: Confidence, share: Double)?
  {
    let (first, second) = (motion(left), motion(right))
    guard let member = sharedMember(first, second), first.form == second.form,
      !contradict(first.kamerstuk, second.kamerstuk)
    else { return nil }
    let who = Phrase("the same Member, \(member.text)")
    let likeness = wording(first).likeness(to: wording(second))
    if let letter = sharedLetter(left, right) {
      guard !requestsDiffer(first, second) else { return nil }
      // A Member and a letter with a number of its own; the words, where both have some, are near.
      return (
        [who, Phrase("both papers name it as the motion that letter \(letter) reacted to")],
        .strong,
        max(likeness.share, 0.5)
      )
    }
    guard let day = day(left), day == self.day(right) else { return nil }
    if wording(first).isNear(wording(second)) {
      let words = likeness.words.prefix(5).joined(separator: ", ")
      // Member, day and words are three signs, of which the words tell one motion of the day from the next.
      return (
        [who, Phrase("the same day, \(day)"), Phrase("near wording of the request: \(words)")],
        .strong,
        likeness.share
      )
    }
    guard let whole = wholePaper(left, right) else { return nil }
    let words = whole.words.prefix(5).joined(separator: ", ")
    // The same three signs, but its considerations say less of a motion than what it asks.
    return (
      [
        who, Phrase("the same day, \(day)"),
        Phrase("nearly all words stand in the motion's own paper: \(words)"),
      ],
      .good, whole.share * 0.5
    )
  }

  /// What of a mention's words a motion's own paper has anywhere, where that is nearly all of them.
  private func wholePaper(
    _ left: MotionIdentity.Mention, _ right: MotionIdentity.Mention
  ) -> (share: Double, words: [String])? {
    for (paper, mention) in [(left, right), (right, left)] {
      let held = documents[paper.document]
      guard motion(paper).relation == .is, held.record.kind == .motie else { continue }
      let words = wording(motion(mention))
      let likeness = Wording([String(decoding: held.original.utf8, as: UTF8.self)])
        .share(of: words)
      guard
        likeness.words.count >= 3 && likeness.share >= 0.75
          || likeness.words.count == 2 && likeness.share == 1,
        !wording(motion(paper)).likeness(to: words).words.isEmpty
      else { continue }
      return likeness
    }
    return nil
  }

  private func requestsDiffer(_ left: Motion, _ right: Motion) -> Bool {
    let (first, second) = (wording(left), wording(right))
    return !first.isEmpty && !second.isEmpty && !first.isNear(second)
  }

  private func contradict(_ left: String?, _ right: String?) -> Bool {
    left != nil && right != nil && left != right
  }

  /// The day a motion was handed in, or debated.
  package func day(_ motion: Motion) -> CalendarDate? {
    motion.submitted?.value ?? motion.debate?.date?.value
  }

  func wording(_ motion: Motion) -> Wording {
    Wording([motion.request?.text, motion.subject?.text])
  }

  /// The number of a letter that both papers say was a reaction to the motion.
  private func sharedLetter(_ left: MotionIdentity.Mention, _ right: MotionIdentity.Mention)
    -> String?
  {
    let first = lettersAnswering(left)
    return lettersAnswering(right).first { first.contains($0) }
  }

  private func lettersAnswering(_ mention: MotionIdentity.Mention) -> [String] {
    documents[mention.document].record.letters
      .filter { $0.relation != .encloses && $0.motions.contains(mention.motion) }.compactMap(
        \.ids.first)
  }
}
