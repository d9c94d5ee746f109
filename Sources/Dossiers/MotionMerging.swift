package import Kamerstukken

/// Which mentions are one motion.
///
/// The same number is the same motion. Without numbers it takes the same Member, the same day and the same request;
/// Member and day alone never do, and another number, form or request contradicts.
extension DossierGraph {
  mutating func identifyMotions(_ verdicts: MergeVerdicts) {
    var groups = numbered()
    var byMember: [String: [Int]] = [:]
    for (group, identity) in groups.enumerated() {
      for name in Set(identity.mentions.compactMap({ motion($0).submitters.first?.surname })) {
        byMember[name, default: []].append(group)
      }
    }
    for mention in mentions() where motion(mention).kamerstuk == nil {
      let member = motion(mention).submitters.first?.surname
      let candidates = member.flatMap { byMember[$0] } ?? []
      if let merge = merge(mention, in: groups, among: candidates, verdicts) {
        merges.append(merge)
        groups[merge.motion].mentions.append(mention)
        groups[merge.motion].mergeReasons += merge.reasons.filter {
          !groups[merge.motion].mergeReasons.contains($0)
        }
      } else {
        if let member { byMember[member, default: []].append(groups.count) }
        groups.append(identity([mention]))
      }
    }
    motions = groups.map { identity($0.mentions, reasons: $0.mergeReasons) }
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
      return merge(mention, into: group, groups, reasons, verdict)
    }
    guard let match else { return nil }
    let verdict = verdicts.verdict(on: mention, groups[match.group])
    let merge = merge(mention, into: match.group, groups, match.reasons, verdict)
    guard verdict?.value == .rejected else { return merge }
    merges += merge.map { [$0] } ?? []
    return nil
  }

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

  private func identity(_ mentions: [MotionIdentity.Mention], reasons: [String] = [])
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

  private func match(
    for mention: MotionIdentity.Mention, in groups: [MotionIdentity], among members: [Int]
  ) -> (
    group: Int, reasons: [String]
  )? {
    let candidates = members.compactMap { group -> (group: Int, reasons: [String])? in
      for other in groups[group].mentions where other.document != mention.document {
        if let reasons = sameness(mention, other) { return (group, reasons) }
      }
      return nil
    }
    // Two motions that fit equally well: none is claimed.
    return candidates.count == 1 ? candidates[0] : nil
  }

  /// Why two mentions are the same motion, or nothing.
  private func sameness(_ left: MotionIdentity.Mention, _ right: MotionIdentity.Mention)
    -> [String]?
  {
    let (first, second) = (motion(left), motion(right))
    guard let member = first.submitters.first?.surname, member == second.submitters.first?.surname,
      first.form == second.form, !contradict(first.kamerstuk, second.kamerstuk)
    else { return nil }
    let who = "the same Member, \(first.submitters[0].text)"
    if let letter = sharedLetter(left, right) {
      guard !requestsDiffer(first, second) else { return nil }
      return [who, "both papers name it as the motion that letter \(letter) reacted to"]
    }
    guard let day = day(first), day == self.day(second), wording(first).isNear(wording(second))
    else { return nil }
    let words = wording(first).likeness(to: wording(second)).words.prefix(5).joined(separator: ", ")
    return [who, "the same day, \(day)", "near wording of the request: \(words)"]
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
