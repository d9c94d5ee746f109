internal import Kamerstukken

extension DossierGraph {
  /// An amended form replaces the motion that it says it replaces, else the one that Member, debate and subject give.
  mutating func linkReplaced() {
    let numbered = Dictionary(
      motions.indices.compactMap { motion in motions[motion].kamerstuk.map { ($0, motion) } },
      uniquingKeysWith: { first, _ in first })
    let byMember = Dictionary(grouping: motions.indices) {
      motions[$0].submitters.first?.surname ?? ""
    }
    for newer in motions.indices where motions[newer].form != .motie {
      let others = byMember[motions[newer].submitters.first?.surname ?? ""] ?? []
      let stated = motions[newer].mentions.first { motion($0).replaces != nil }
      if let stated, let id = motion(stated).replaces {
        let source = Proof(document: stated.document, evidence: motion(stated).evidence)
        if let older = numbered[id] {
          add(.replaces, .motion(newer), .motion(older), .stated, [], [source])
          continue
        }
        guard let older = predecessor(of: newer, among: others) else {
          add(.replaces, .motion(newer), .number(id), .stated, [], [source])
          continue
        }
        motions[older.motion].kamerstuk = id
        motions[older.motion].numberReasons =
          older.reasons + [
            "\(motions[newer].kamerstuk ?? "the amended form") says that it replaces \(id)"
          ]
        add(
          .replaces, .motion(newer), .motion(older.motion), .inferred, older.reasons,
          older.sources + [source])
      } else if let older = predecessor(of: newer, among: others) {
        add(
          .replaces, .motion(newer), .motion(older.motion), .inferred, older.reasons, older.sources)
      }
    }
  }

  /// The one earlier form without a number that fits an amended motion.
  private func predecessor(of newer: Int, among others: [Int]) -> (
    motion: Int, reasons: [String], sources: [Proof]
  )? {
    let found = others.compactMap { older -> (motion: Int, reasons: [String], sources: [Proof])? in
      guard motions[older].form.stage < motions[newer].form.stage,
        motions[older].kamerstuk == nil
          || motions[newer].mentions.allSatisfy({ motion($0).replaces == nil }),
        let member = motions[older].submitters.first,
        member.surname == motions[newer].submitters.first?.surname,
        let day = motions[older].debateDay, day == motions[newer].debateDay
      else { return nil }
      return nearMentions(older, newer).map { near in
        let reasons = [
          "the same Member, \(member.text)", "the same debate, of \(day)",
          "near wording of the request: \(near.words.prefix(5).joined(separator: ", "))",
        ]
        return (older, reasons, near.sources)
      }
    }
    return found.count == 1 ? found[0] : nil
  }

  private func nearMentions(_ left: Int, _ right: Int) -> (words: [String], sources: [Proof])? {
    for first in motions[left].mentions {
      for second in motions[right].mentions
      where wording(motion(first)).isNear(wording(motion(second))) {
        let sources = [first, second].map {
          Proof(document: $0.document, evidence: motion($0).evidence)
        }
        return (wording(motion(first)).likeness(to: wording(motion(second))).words, sources)
      }
    }
    return nil
  }

  /// A letter is the numbered paper that another paper says the letter of that day is.
  mutating func linkNumberedLetters() {
    for document in documents.indices {
      for letter in documents[document].record.letters {
        guard let day = letter.date?.value, let id = letter.ids.first, letter.by == nil,
          case let found = lettersOf(day, saidBy: document, id: id), let first = found.first
        else { continue }
        let paper = documents[document].name
        var reasons = [
          "\(paper) says that the letter of \(day) is \(id)",
          "this is the only letter of that day from the same ministry (\(documents[first].ministry?.rawValue ?? "?"))",
        ]
        let title = Wording([documents[first].record.title?.text])
        let context = Wording([documents[document].original.quote(sentence(letter, in: document))])
        let shared = title.likeness(to: context).words
        if !shared.isEmpty {
          reasons.append("shared words: \(shared.prefix(5).joined(separator: ", "))")
        }
        let sources = [Proof(document: document, evidence: letter.evidence)]
        for (held, number) in found.flatMap({ held in letter.ids.map { (held, $0) } }) {
          add(.isKamerstuk, .document(held), .number(number), .inferred, reasons, sources)
        }
      }
    }
  }

  /// The bytes around the words that name a letter: its own line.
  private func sentence(_ letter: Letter, in document: Int) -> Range<Int> {
    let original = documents[document].original
    let lines = original.lines(of: letter.evidence.first)
    let end =
      lines.upperBound < original.lineStarts.count
      ? original.lineStarts[lines.upperBound] : original.bytes.count
    return original.lineStarts[lines.lowerBound - 1]..<end
  }

  /// The one held letter of that day and of the ministry of the paper that speaks of it, in each version that is held.
  private func lettersOf(_ day: CalendarDate, saidBy document: Int, id: String) -> [Int] {
    guard let ministry = documents[document].ministry else { return [] }
    let found = (index.letterDays[day] ?? []).filter { other in
      let record = documents[other].record
      return other != document && documents[other].ministry == ministry
        && (record.kamerstukken.isEmpty || record.kamerstukken.contains(id))
    }
    guard found.allSatisfy({ documents[$0].record.kamerstukken.isEmpty }) else { return [] }
    // Ministry, kenmerk and kind together are one document, however many versions of it are held.
    let kenmerken = Set(found.map { documents[$0].record.kenmerk?.value })
    return found.count == 1 || kenmerken.count == 1 && kenmerken.first != .some(nil) ? found : []
  }

  mutating func linkAdvice() {
    for (place, identity) in motions.enumerated() {
      for mention in identity.mentions where motion(mention).relation == .advisesOn {
        let source = Proof(document: mention.document, evidence: motion(mention).evidence)
        add(.advisesOn, .document(mention.document), .motion(place), .stated, [], [source])
      }
    }
  }

  /// What a paper says it answers, and what another paper says an identified letter answered.
  mutating func linkAnswers() {
    for (place, identity) in motions.enumerated() {
      for mention in identity.mentions where motion(mention).relation == .answers {
        let source = Proof(document: mention.document, evidence: motion(mention).evidence)
        add(.answers, .document(mention.document), .motion(place), .stated, [], [source])
      }
    }
    for document in documents.indices {
      for letter in documents[document].record.letters where !letter.motions.isEmpty {
        for id in letter.ids.prefix(1) { linkAnswered(letter, id: id, saidBy: document) }
      }
    }
  }

  private mutating func linkAnswered(_ letter: Letter, id: String, saidBy document: Int) {
    for (held, link) in documents(withNumber: id) where held != document {
      for motion in letter.motions {
        guard let identity = identity(of: .init(document: document, motion: motion)) else {
          continue
        }
        let reasons =
          ["\(documents[document].name) calls \(id) a reaction to this motion"]
          + (link.map { $0.reasons } ?? [])
        let source = Proof(document: document, evidence: letter.evidence)
        add(.answers, .document(held), .motion(identity), .inferred, reasons, [source])
      }
    }
  }

  mutating func linkCitations() {
    for (place, document) in documents.enumerated() {
      for reference in document.record.references where reference.role != .unresolved {
        for id in reference.ids {
          let source = Proof(document: place, evidence: reference.evidence)
          add(.cites, .document(place), .number(id), .stated, [], [source])
        }
      }
    }
  }

  /// Adds a link, or the sources of one that is already there.
  mutating func add(
    _ kind: Link.Kind, _ from: Link.Node, _ to: Link.Node, _ basis: Link.Basis, _ reasons: [String],
    _ sources: [Proof]
  ) {
    if let same = index.places[.init(kind: kind, from: from, to: to)] {
      let held = links[same]
      links[same] = Link(
        kind: kind, from: from, to: to, basis: held.basis == .stated ? .stated : basis,
        reasons: held.reasons + reasons.filter { !held.reasons.contains($0) },
        sources: held.sources + sources.filter { !held.sources.contains($0) })
    } else {
      let link = Link(
        kind: kind, from: from, to: to, basis: basis, reasons: reasons, sources: sources)
      index.add(link, at: links.count)
      links.append(link)
    }
  }
}
