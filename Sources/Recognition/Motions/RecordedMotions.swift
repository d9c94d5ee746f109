internal import Kamerstukken
internal import Reading

/// What the text says of the motions it speaks of: requests, opinions, and what the paper does with them.
extension Recogniser {
  mutating func readRequests(_ prose: Prose, _ collector: MotionCollector) {
    let recogniser = RequestRecogniser(prose: prose)
    var verbatim: Set<Int> = []
    for index in collector.placed.indices {
      let sentence = collector.placed[index].mention.sentence
      guard let request = recogniser.request(in: prose.sentences[sentence]) else { continue }
      let motion = collector.placed[index].motion
      guard
        record.motions[motion].request == nil || request.isVerbatim && !verbatim.contains(motion)
      else { continue }
      record.motions[motion].request = source.passage(request.range)
      if request.isVerbatim { verbatim.insert(motion) }
    }
  }

  mutating func readAdvice(
    _ prose: Prose, _ collector: MotionCollector, _ rows: AdviceRows, _ debates: DebateRecogniser,
    _ speeches: Speeches, sitting: DocumentDate?
  ) {
    guard !collector.placed.isEmpty, prose.classes.contains(.advice) else { return }
    let voice = AdviceRecogniser.Voice(
      isMemo: record.kind == .beslisnota, signatory: signatory,
      minister: record.kind == .beslisnota ? advisedMinister(prose) : nil,
      date: speeches.areThere ? sitting : record.date,
      isMinutes: speeches.areThere,
      isJoint: Set(record.signatories.compactMap(\.office)).count > 1)
    var recogniser = AdviceRecogniser(
      prose: prose, voice: voice, namesDebate: !record.debates.isEmpty || speeches.areThere)
    let decision = blocksOfDecision(prose)
    let listed = ListedAdvice(
      prose: prose, rows: rows, collector: collector, isDecision: { decision.contains($0) })
    let antecedents = Antecedents(prose: prose, collector: collector)
    for (index, whole) in prose.sentences.enumerated() where whole.classes.contains(.advice) {
      let isDecision = decision.contains(whole.block)
      let speech = speeches.speech(at: whole.range.upperBound)
      recogniser.voice.speaker = speech.flatMap { $0.role == .member ? nil : $0.government }
      if speeches.areThere, recogniser.voice.speaker == nil { continue }
      let rows = listed.found(in: index)
      for row in rows {
        let giver = recogniser.giver(of: row, record.motions[row.motion], isDecision: isDecision)
        guard let giver else { continue }
        add(recogniser.advice(row, giver, record.motions[row.motion]), to: row.motion)
      }
      guard rows.isEmpty, !whole.isHeading else { continue }
      let sentence = speeches.words(of: whole, in: prose)
      let mentions = collector.placed(in: index)
      let spoken =
        mentions.isEmpty ? antecedents.placed(in: index, sentence, speeches)[...] : mentions
      let found = recogniser.advice(
        in: sentence, mentions: spoken, motions: record.motions,
        debate: debates.onlyDebate(in: index), isDecision: isDecision)
      for found in found { add(found.advice, to: found.motion) }
    }
  }

  /// The office of «ik»: of the first who signed as a member of the government.
  var signatory: String? {
    guard let office = record.signatories.first?.office else { return nil }
    let folded = Folding.folded(office)
    return folded.hasPrefix("minister") || folded.hasPrefix("staatssecretaris") ? office : nil
  }

  /// The blocks of a memo's decision, where that asks for a letter.
  private func blocksOfDecision(_ prose: Prose) -> Range<Int> {
    guard record.kind == .beslisnota,
      let section = sections.first(where: { $0.section.role == "besluit" })
    else {
      return 0..<0
    }
    let asks = prose.sentences.contains { sentence in
      sentence.classes.contains(.letter) && section.blocks.contains(sentence.block)
        && sentence.tokens.contains {
          // «in zijn brief van 17 juni» is somebody else's, sent before.
          Letters.isNoun($0, prose) && !prose.isOne($0 - 1, of: ["zijn", "haar", "hun"])
        }
    }
    return asks ? section.blocks : 0..<0
  }

  /// A letter that a memo encloses is about the motions the memo advises on.
  mutating func tieEnclosedLetters() {
    let advised = record.motions.indices.filter { record.motions[$0].relation == .advisesOn }
    for index in record.letters.indices where record.letters[index].relation == .encloses {
      record.letters[index].motions = advised
    }
  }

  /// Adds an opinion, or the place of one that is already there.
  private mutating func add(_ advice: Advice, to motion: Int) {
    let same = record.motions[motion].advice.firstIndex {
      $0.value == advice.value && $0.basis == advice.basis && $0.by == advice.by
    }
    if let same {
      record.motions[motion].advice[same].evidence.add(advice.evidence)
    } else {
      record.motions[motion].advice.append(advice)
    }
  }

  /// The minister a memo advises: its addressee, else the one minister of its own ministry that its text names.
  private func advisedMinister(_ prose: Prose) -> String? {
    if let addressee = record.addressee {
      var text = addressee.text
      if text.hasPrefix("Aan ") { text = String(text.dropFirst(4)) }
      if text.lowercased().hasPrefix("de ") { text = String(text.dropFirst(3)) }
      let folded = Folding.folded(text)
      if folded.hasPrefix("minister") || folded.hasPrefix("staatssecretaris") { return text }
    }
    guard let ministry = record.sender?.ministry else { return nil }
    let named = prose.sentences.filter { $0.classes.contains(.office) }.flatMap {
      prose.offices(in: $0.tokens)
    }.filter {
      $0.ministry == ministry
    }
    let names = Set(named.map { Folding.folded($0.text) })
    guard names.count == 1, let first = named.first else { return nil }
    return first.text.prefix(1).uppercased() + first.text.dropFirst()
  }
}

extension Recogniser {
  /// What the paper does with each motion: advises on it, answers it, carries it out, or mentions it.
  mutating func readRelations(_ prose: Prose, _ collector: MotionCollector) {
    let isMemo = record.kind == .beslisnota
    var carried: Set<Int> = []
    var answered: Set<Int> = []
    for index in collector.placed.indices where !isMemo {
      let motion = collector.placed[index].motion
      guard !carried.contains(motion) else { continue }
      let sentence = prose.sentences[collector.placed[index].mention.sentence]
      if carriesOut(sentence, prose) {
        carried.insert(motion)
      } else if !answered.contains(motion), answers(sentence, prose) {
        answered.insert(motion)
      }
    }
    for index in record.motions.indices {
      let bases = record.motions[index].advice.lazy.map(\.basis)
      if isMemo {
        if bases.contains(where: { $0 == .intendedLetter || $0 == .memo }) {
          record.motions[index].relation = .advisesOn
        }
      } else if carried.contains(index) {
        record.motions[index].relation = .carriesOut
      } else if answered.contains(index)
        || record.motions[index].advice.contains(where: { $0.basis == .letter && isOwn($0) })
      {
        record.motions[index].relation = .answers
      }
    }
  }

  /// Whether the paper itself gives the opinion, and does not tell of a predecessor's or colleague's.
  private func isOwn(_ advice: Advice) -> Bool {
    advice.by == nil || advice.by == "kabinet"
      || record.signatories.contains { $0.office == advice.by }
  }

  /// Whether the paper carries the motion out: «Met deze brief geef ik uitvoering aan de motie».
  private func carriesOut(_ sentence: Sentence, _ prose: Prose) -> Bool {
    let speaksOfThis =
      prose.contains(["deze", "brief"], in: sentence)
      || prose.contains("hiermee", in: sentence)
      || prose.contains("daarmee", in: sentence)
    return speaksOfThis && !prose.contains("niet", in: sentence)
      && (prose.contains(["uitvoering", "aan"], in: sentence)
        || prose.contains("afgedaan", in: sentence)
        || prose.contains("uitgevoerd", in: sentence))
  }

  /// «In deze brief ga ik, naar aanleiding van de motie …, in op», or a letter that opens with the motion; not what an
  /// earlier letter answered.
  private func answers(_ sentence: Sentence, _ prose: Prose) -> Bool {
    let reacts =
      prose.contains(["naar", "aanleiding", "van"], in: sentence)
      || prose.contains(["reactie", "op"], in: sentence)
    let opensLetter =
      record.kind == .kamerbrief
      && prose.sentences.first?.range.lowerBound == sentence.range.lowerBound
    guard reacts || opensLetter else { return false }
    return !sentence.tokens.contains { index in
      Letters.isNoun(index, prose) && !prose.isOne(index - 1, of: ["deze"])
    }
  }
}
