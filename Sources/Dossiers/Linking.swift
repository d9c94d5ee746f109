internal import Kamerstukken

extension DossierGraph {
  /// An amended form replaces the motion that it says it replaces, else the one that Member, debate and subject give.
  mutating func linkReplaced() {
    var numbered = Dictionary(
      motions.indices.compactMap { motion in motions[motion].kamerstuk.map { ($0, motion) } },
      uniquingKeysWith: { first, _ in first })
    var blocks: [String: [Int]] = [:]
    for motion in motions.indices {
      for block in histories(motion) { blocks[block, default: []].append(motion) }
    }
    for newer in motions.indices
    where motions[newer].form != .motie
      || motions[newer].mentions.contains(where: { motion($0).replaces != nil })
    {
      let sharing = histories(newer).compactMap { blocks[$0] }.filter { $0.count <= Self.widest }
      let others = Set(sharing.flatMap { $0 }).sorted()
      let stated = motions[newer].mentions.first { motion($0).replaces != nil }
      if let stated, let id = motion(stated).replaces {
        let source = Proof(document: stated.document, evidence: motion(stated).evidence)
        if let older = numbered[id] {
          addStated(.replaces, .motion(newer), .motion(older), [source])
          continue
        }
        guard let older = predecessor(of: newer, among: others) else {
          addStated(.replaces, .motion(newer), .number(id), [source])
          continue
        }
        motions[older.motion].kamerstuk = id
        numbered[id] = older.motion
        motions[older.motion].numberReasons =
          older.reasons + [
            Phrase(
              "\(motions[newer].kamerstuk.map(Phrase.init(verbatim:)) ?? Phrase("the amended form")) says that it replaces \(id)"
            )
          ]
        add(
          .replaces, .motion(newer), .motion(older.motion), .inferred, .strong, older.reasons,
          older.sources + [source])
      } else if let older = predecessor(of: newer, among: others) {
        add(
          .replaces, .motion(newer), .motion(older.motion), .inferred, .good, older.reasons,
          older.sources)
      }
    }
  }

  /// What brings the forms of one motion together: the Member, with the debate or the dossier, in one mention of it.
  private func histories(_ motion: Int) -> Set<String> {
    var blocks: Set<String> = []
    for said in motions[motion].mentions.map(self.motion) {
      guard let member = said.submitters.first?.surname else { continue }
      if let day = said.debate?.date?.value { blocks.insert("\(member)|\(day)") }
      if let dossier = said.kamerstuk.flatMap({ KamerstukNumber(id: $0)?.dossier }) {
        blocks.insert("\(member)|\(dossier)")
      }
    }
    return blocks
  }

  private func dossier(of motion: Int) -> String? {
    motions[motion].kamerstuk.flatMap { KamerstukNumber(id: $0)?.dossier.description }
  }

  /// The earlier form without a number that the reader says an amended motion replaces.
  private func acceptedPredecessor(of newer: Int) -> (
    motion: Int, reasons: [Phrase], sources: [Proof]
  )? {
    for older in index.replaced[newer] ?? [] where motions[older].kamerstuk == nil {
      let ends = GraphIndex.LinkEnds(kind: .replaces, from: .motion(newer), to: .motion(older))
      guard let place = index.places[ends], links[place].basis == .reader else { continue }
      return (older, links[place].reasons, links[place].sources)
    }
    return nil
  }

  /// The one earlier form without a number that fits an amended motion.
  private mutating func predecessor(of newer: Int, among others: [Int]) -> (
    motion: Int, reasons: [Phrase], sources: [Proof]
  )? {
    let accepted = acceptedPredecessor(of: newer)
    let found = others.compactMap { older -> (motion: Int, reasons: [Phrase], sources: [Proof])? in
      guard motions[older].form.stage < motions[newer].form.stage,
        motions[older].kamerstuk == nil
          || motions[newer].mentions.allSatisfy({ motion($0).replaces == nil }),
        let member = motions[older].submitters.first,
        motions[newer].submitters.first?.canBe(member) ?? false,
        let occasion = occasion(older, newer)
      else { return nil }
      return nearMentions(older, newer).map { near in
        let reasons = [
          Phrase("the same Member, \(member.text)"), occasion,
          Phrase("near wording of the request: \(near.words.prefix(5).joined(separator: ", "))"),
        ]
        return (older, reasons, near.sources)
      }
    }
    if let accepted { return found.first { $0.motion == accepted.motion } ?? accepted }
    guard found.count == 1 else { return nil }
    let ends = (Link.Node.motion(newer), Link.Node.motion(found[0].motion))
    guard !index.verdicts.isRejected(.replaces, ends.0, ends.1) else {
      // It is found all the same, so that the reader can take the verdict back.
      add(.replaces, ends.0, ends.1, .inferred, .good, found[0].reasons, found[0].sources)
      return nil
    }
    return found[0]
  }

  /// The most days between a motion and its amended form where no debate of both is known.
  private static let soon = 60

  /// What two forms of a motion have in common besides Member and words.
  private func occasion(_ older: Int, _ newer: Int) -> Phrase? {
    if let day = motions[older].debateDay, let other = motions[newer].debateDay {
      return day == other ? Phrase("the same debate, of \(day)") : nil
    }
    guard let dossier = dossier(of: older), dossier == self.dossier(of: newer),
      let first = submitted(older), let second = submitted(newer),
      (0...Self.soon).contains(second.dayNumber - first.dayNumber)
    else { return nil }
    return Phrase("the same dossier, \(dossier), on \(first) and on \(second)")
  }

  private func submitted(_ motion: Int) -> CalendarDate? {
    motions[motion].mentions.lazy.compactMap { self.motion($0).submitted?.value }.first
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

  mutating func linkAdvice() {
    for (place, identity) in motions.enumerated() {
      for mention in identity.mentions where motion(mention).relation == .advisesOn {
        let source = Proof(document: mention.document, evidence: motion(mention).evidence)
        addStated(.advisesOn, .document(mention.document), .motion(place), [source])
      }
    }
  }

  /// What a paper says it answers, and what another paper says an identified letter answered.
  mutating func linkAnswers() {
    for (place, identity) in motions.enumerated() {
      for mention in identity.mentions where motion(mention).relation == .answers {
        let source = Proof(document: mention.document, evidence: motion(mention).evidence)
        addStated(.answers, .document(mention.document), .motion(place), [source])
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
          [Phrase("\(documents[document].name) calls \(id) a reaction to this motion")]
          + (link.map { $0.reasons } ?? [])
        let source = Proof(document: document, evidence: letter.evidence)
        add(
          .answers, .document(held), .motion(identity), .inferred, link?.confidence ?? .strong,
          reasons, [source])
      }
    }
  }

  mutating func linkCitations() {
    for (place, document) in documents.enumerated() {
      for reference in document.record.references where reference.role != .unresolved {
        for id in reference.ids {
          let source = Proof(document: place, evidence: reference.evidence)
          addStated(.cites, .document(place), .number(id), [source])
        }
      }
    }
  }

  /// Adds a link that a paper states, or the sources of one that is already there.
  mutating func addStated(
    _ kind: Link.Kind, _ from: Link.Node, _ to: Link.Node, _ sources: [Proof]
  ) {
    add(kind, from, to, .stated, .stated, [], sources)
  }

  /// Adds a link, or the sources of one that is already there; of two, the surer one tells how sure it is.
  ///
  /// What the reader rejects is set apart, whatever its basis.
  mutating func add(
    _ kind: Link.Kind, _ from: Link.Node, _ to: Link.Node, _ basis: Link.Basis,
    _ confidence: Confidence, _ reasons: [Phrase], _ sources: [Proof]
  ) {
    let link = Link(
      kind: kind, from: from, to: to, basis: basis, confidence: confidence, reasons: reasons,
      sources: sources)
    let ends = GraphIndex.LinkEnds(kind: kind, from: from, to: to)
    if index.verdicts.isRejected(kind, from, to) {
      if let same = index.rejected[ends] {
        rejected[same] = rejected[same].adding(link)
      } else {
        index.rejected[ends] = rejected.count
        rejected.append(link)
      }
    } else if let same = index.places[ends] {
      // The reader's own word has no place in a paper; what the program finds has.
      let isBare = index.addedByReader.remove(same) != nil
      links[same] = links[same].adding(link, replacingSources: isBare)
    } else {
      index.add(link, at: links.count)
      links.append(link)
    }
  }
}
