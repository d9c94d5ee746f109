internal import Kamerstukken

/// What the papers and the register tell of a motion.
extension Timeline {
  mutating func addMotion(_ motion: Int) {
    let identity = graph.motions[motion]
    for mention in identity.mentions {
      let said = graph.motion(mention)
      let source = Proof(document: mention.document, evidence: said.evidence)
      if let submitted = said.submitted {
        add(
          Event(
            .submitted, date: submitted,
            who: identity.submitters.map(\.text).joined(separator: ", "), motion: motion,
            sources: [source]), as: mention)
      }
      if let debate = said.debate {
        let name = debate.title.map { "\(debate.kind) «\($0)»" } ?? debate.kind
        let evidence = Proof(document: mention.document, evidence: debate.evidence)
        add(
          Event(
            .debated(name), date: debate.date ?? sitting(mention.document), motion: motion,
            sources: [evidence]), as: mention)
      }
      for advice in said.advice { add(event(advice, motion, mention.document), as: mention) }
      if let state = said.state {
        // Some day between the motion and the paper that tells it.
        let first = identity.mentions.lazy.compactMap { [graph] in graph.day(graph.motion($0)) }
          .first
        let bounds = DocumentDate(
          earliest: first, latest: date(of: mention.document)?.latest, basis: .inferred)
        let place = Proof(
          document: mention.document, evidence: said.stateEvidence ?? said.evidence)
        let told = date(of: mention.document)?.latest
        let reason =
          told.map { Phrase("the paper that tells it is of \($0)") }
          ?? Phrase("the paper that tells it is undated")
        add(
          Event(
            .state(state), date: bounds, dateReason: reason, motion: motion, sources: [place]),
          as: mention)
      }
      addRegister(mention.document, motion)
    }
    for link in graph.replacements(of: motion) {
      let date =
        identity.mentions.compactMap { [graph] in graph.motion($0).submitted }.first
        ?? bounds(identity)
      add(
        Event(
          .replaced(number: graph.replacedNumber(link)), date: date,
          who: identity.submitters.map(\.text).joined(separator: ", "),
          motion: motion,
          isInferred: link.basis == .inferred, isReaders: link.basis == .reader,
          reasons: link.reasons, sources: link.sources))
    }
  }

  /// The day of a debate that its own minutes tell of, which do not print it again.
  func sitting(_ document: Int) -> DocumentDate? {
    let record = graph.documents[document].record
    return record.kind == .handelingen ? record.date : nil
  }

  /// The government's opinion and the votes that the register has; the day of an opinion it does not tell.
  mutating func addRegister(_ document: Int, _ motion: Int) {
    guard let register = graph.documents[document].register else { return }
    if let said = register.appreciatie {
      let from = graph.documents[document].record.date?.value
      add(
        Event(
          .appreciatie(said.text), date: from.map { DocumentDate(earliest: $0, basis: .inferred) },
          dateReason: Phrase("the register gives no day; not before the motion was handed in"),
          motion: motion, sources: [Proof(document: document, evidence: said.evidence)]))
    }
    for vote in register.votes {
      add(
        Event(
          .voted(vote), date: vote.date,
          dateReason: vote.date?.value == nil
            ? Phrase(
              "the page of the register does not hold the sitting; between the motion and the register's last word of it"
            )
            : nil,
          motion: motion, sources: [Proof(document: document, evidence: vote.evidence)]))
    }
  }

  /// An amended form whose own day no paper gives is no older than the debate.
  func bounds(_ identity: MotionIdentity) -> DocumentDate? {
    identity.debateDay.map { DocumentDate(earliest: $0, basis: .inferred) }
  }

  func event(_ advice: Advice, _ motion: Int, _ document: Int) -> Event {
    // What a letter tells of another was said on a day before its own.
    let told = advice.basis == .letter && advice.date == nil ? date(of: document)?.value : nil
    let date =
      told.map { DocumentDate(latest: $0, basis: .inferred) }
      ?? (advice.basis == .debate ? advice.date : self.date(of: document))
    return Event(
      .advised(advice.value, advice.basis, condition: advice.condition), date: date,
      dateReason: advice.basis == .debate || told != nil ? nil : dateReason(document),
      who: advice.by,
      motion: motion,
      sources: [Proof(document: document, evidence: advice.evidence)])
  }
}
