internal import Kamerstukken
internal import Reading

/// Gathers the mentions of a paper's prose into motions: which words speak of the same one.
///
/// A mention with Members opens a motion, or goes on about one with the same Members unless its form or number
/// contradicts. «De motie» is the one last spoken of.
struct MotionCollector {
  struct Placed {
    let mention: MotionMention
    /// The motion, as an index.
    let motion: Int
  }

  let prose: Prose
  private let anchors: Anchors
  private var neighbours: NeighbouringNumbers?
  var motions: [Motion] = []
  private(set) var placed: [Placed] = []
  /// The motions that were read out in the debate of which the paper is the minutes.
  private(set) var spoken: [Int] = []
  private var current: Int?
  private var byNumber: [String: Int] = [:]
  /// The first motion of each form, and whether no other has it.
  private var byForm = InlineArray<4, (motion: Int, isOnly: Bool)?>(repeating: nil)
  /// The motions of the first Member's name, in order.
  private var bySurname: [String: [Int]] = [:]
  /// The last name whose surname was asked for, which mostly is asked for again at once.
  private var asked: (name: PersonName, surname: String)?
  /// For each motion, by what it is told from others of the same Member.
  private var traits: [Traits] = []

  private struct Traits {
    /// Whether its first Member's name is known by which it is found.
    var isNamed = false
    /// The number without a dossier.
    var ordinal: Word?
    /// The beginnings of the words about its subject.
    var stems: Set<String>?
  }

  init(
    _ prose: Prose, anchors: Anchors, rows: AdviceRows? = nil,
    neighbours: NeighbouringNumbers? = nil
  ) {
    self.prose = prose
    self.anchors = anchors
    self.neighbours = neighbours
    guard prose.classes.contains(.motion) || rows.map({ !$0.rows.isEmpty }) ?? false else { return }
    let list = MotionList(prose, anchors: anchors)
    var proposal: SpokenMotion?
    for (index, sentence) in prose.sentences.enumerated() {
      if sentence.classes.contains(.motion) {
        if let spoken = SpokenMotion(at: index, prose, anchors, after: proposal) {
          proposal = spoken
          take(spoken)
          continue
        }
        for held in heldOver(in: sentence, index) { place(held.mention, number: held.number) }
        for mention in prose.motionMentions(in: sentence, index: index) {
          guard mention.isPlural else {
            place(mention, number: anchors.number(of: mention) ?? listedNumber(of: mention))
            continue
          }
          for one in list.motions(of: mention) { place(one.mention, number: one.number) }
        }
      }
      for mention in rows?.mentions(in: index, anchors) ?? [] {
        place(mention.mention, number: mention.number)
      }
    }
  }

  /// The paper's number in a list whose other numbers say of which dossier it is.
  private mutating func listedNumber(of mention: MotionMention) -> Anchors.Number? {
    guard let listed = mention.listed, let id = neighbours?.id(prose.text(listed)) else {
      return nil
    }
    return Anchors.Number(id: id, basis: .stated)
  }

  /// «Op verzoek van een aantal leden stel ik voor de volgende door hen ingediende moties opnieuw aan te houden:» and
  /// their numbers, in the minutes of a sitting.
  private func heldOver(in sentence: Sentence, _ index: Int) -> [(
    mention: MotionMention, number: Anchors.Number
  )] {
    let words = sentence.tokens
    guard let motions = words.first(where: { prose.is($0, "moties") }),
      let colon = words.first(where: { prose.is($0, ":") }), motions < colon,
      prose.contains(["op", "verzoek", "van"], in: words.lowerBound..<motions),
      prose.contains(["stel", "ik", "voor"], in: words.lowerBound..<motions),
      prose.contains(["aan", "te", "houden"], in: motions..<colon)
    else { return [] }
    return anchors.everyNumber(behind: colon, in: sentence, prose).map { tokens, number in
      var mention = MotionMention(sentence: index, tokens: tokens, head: motions)
      mention.state = .aangehouden
      mention.isPlural = true
      return (mention, number)
    }
  }

  /// A motion that was read out in a debate, which gets its number a sentence later.
  private mutating func take(_ spoken: SpokenMotion) {
    guard let motion = place(spoken.mention, number: spoken.number) else { return }
    motions[motion].request = motions[motion].request ?? spoken.request
    self.spoken.append(motion)
  }

  @discardableResult
  private mutating func place(_ mention: MotionMention, number: Anchors.Number?) -> Int? {
    guard let motion = existing(mention, number: number) ?? new(mention, number: number) else {
      // «de motie op stuk nr. 31», of which no more is known, is not the one spoken of before.
      if mention.ordinal != nil { current = nil }
      return nil
    }
    current = motion
    placed.append(Placed(mention: mention, motion: motion))
    enrich(motion, with: mention, number: number)
    return motion
  }

  private mutating func existing(_ mention: MotionMention, number: Anchors.Number?) -> Int? {
    if let number, let same = byNumber[number.id] { return same }
    // «de motie op stuk nr. 45» of a dossier that is not known is not the one last spoken of.
    if mention.saysNumber, number == nil, mention.submitters.isEmpty {
      return mention.ordinal.flatMap(numbered)
    }
    if mention.isPlural, number != nil || mention.isSubmission { return nil }
    if mention.submitters.isEmpty {
      guard mention.isDefinite || !mention.isSubmission && mention.state == nil else { return nil }
      guard let current, number == nil || motions[current].kamerstuk == nil else { return nil }
      // «De motie-Smit ontraad ik. De motie op stuk nr. 15 …» is another one.
      if mention.saysNumber, !motions[current].submitters.isEmpty { return nil }
      if mention.form == nil || mention.form == motions[current].form { return current }
      return number == nil && mention.isDefinite ? onlyOne(of: mention.form) : nil
    }
    guard let surname = surname(of: mention.submitters.first), let known = bySurname[surname]
    else { return nil }
    let stems = mention.subject.map { self.stems(of: $0) } ?? []
    return known.last { index in
      guard
        motions[index].submitters.count == mention.submitters.count || mention.isCoSigned
          || mention.submitters.count == 1
      else { return false }
      if let number, let own = motions[index].kamerstuk, number.id != own { return false }
      if isAnother(mention, stems, than: index) { return false }
      guard let form = mention.form else { return true }
      return form == motions[index].form
    }
  }

  /// «de gewijzigde motie», «de oorspronkelijke motie»: the only motion of that form spoken of so far.
  private func onlyOne(of form: Motion.Form?) -> Int? {
    guard let form, let held = byForm[form.stage], held.isOnly else { return nil }
    return held.motion
  }

  private mutating func surname(of name: PersonName?) -> String? {
    guard let name else { return nil }
    if let asked, asked.name == name { return asked.surname }
    let surname = name.surname
    asked = (name, surname)
    return surname
  }

  /// Whether a motion without Members or number is told of by what became of it and what it asks: «een aangenomen motie
  /// waarin de regering wordt verzocht …».
  private func isTold(_ mention: MotionMention) -> Bool {
    guard mention.state != nil, !mention.isDefinite else { return false }
    return prose.sentences[mention.sentence].tokens.contains {
      prose.isOne($0, of: ["verzoekt", "verzocht", "vraagt", "gevraagd", "oproept", "opgeroepen"])
    }
  }

  /// The only motion of this paper with that number in its dossier.
  private func numbered(_ ordinal: Word) -> Int? {
    let held = motions.indices.filter { index in
      guard let id = motions[index].kamerstuk, let dash = id.lastIndex(of: "-") else {
        return false
      }
      let number = Array(id[id.index(after: dash)...].utf8)
      return Word(number.span, 0..<number.count) == ordinal
    }
    return held.count == 1 ? held[0] : nil
  }

  /// Whether another number, or a subject without a word of its own, tells a Member's motion from the one held.
  private func isAnother(_ mention: MotionMention, _ stems: Set<String>, than motion: Int) -> Bool {
    if let ordinal = mention.ordinal, let held = traits[motion].ordinal { return ordinal != held }
    guard let held = traits[motion].stems, !held.isEmpty, !stems.isEmpty else { return false }
    return held.isDisjoint(with: stems)
  }

  /// The beginnings of the longer words: `monitoring` and `monitoren` are one.
  private func stems(of tokens: Range<Int>) -> Set<String> {
    let words = tokens.filter { prose.tokens[$0].kind == .word && prose.text($0).count > 4 }
    return Set(words.map { String(Folding.folded(prose.text($0)).prefix(5)) })
  }

  /// A motion not spoken of before: one with Members or a number, or one that is said to have been handed in.
  private mutating func new(_ mention: MotionMention, number: Anchors.Number?) -> Int? {
    guard
      !mention.submitters.isEmpty || number != nil
        || !mention.saysNumber && !mention.isPlural
          && (mention.isSubmission || isTold(mention))
    else { return nil }
    motions.append(
      Motion(
        submitters: mention.submitters, isCoSigned: mention.isCoSigned,
        form: mention.form ?? .motie,
        evidence: prose.source.evidence(prose.range(mention.tokens))))
    traits.append(Traits())
    let form = motions[motions.count - 1].form.stage
    byForm[form] = (byForm[form]?.motion ?? motions.count - 1, byForm[form] == nil)
    return motions.count - 1
  }

  private mutating func enrich(_ motion: Int, with mention: MotionMention, number: Anchors.Number?)
  {
    motions[motion].evidence.add(prose.source.evidence(prose.range(mention.tokens)))
    setState(mention.state, of: motion)
    // «de motie-Jansen» is short for «de motie van de leden Jansen en Bakker».
    if motions[motion].submitters.isEmpty
      || mention.submitters.count > motions[motion].submitters.count
        && mention.submitters.starts(with: motions[motion].submitters)
    {
      motions[motion].submitters = mention.submitters
    }
    if !traits[motion].isNamed, let surname = surname(of: motions[motion].submitters.first) {
      traits[motion].isNamed = true
      bySurname[surname, default: []].append(motion)
    }
    motions[motion].isCoSigned = motions[motion].isCoSigned || mention.isCoSigned
    if motions[motion].kamerstuk == nil, let number {
      byNumber[number.id] = byNumber[number.id] ?? motion
      motions[motion].kamerstuk = number.id
      motions[motion].kamerstukBasis = number.basis
      motions[motion].replaces = anchors.replaced(by: mention)
    }
    if traits[motion].ordinal == nil { traits[motion].ordinal = mention.ordinal }
    if traits[motion].stems == nil {
      traits[motion].stems = mention.subject.map { stems(of: $0) }
    }
    if motions[motion].subject == nil, let subject = mention.subject {
      motions[motion].subject = prose.source.passage(prose.range(subject))
    }
  }
}

extension MotionCollector {
  /// What became of a motion: held over is what it was until something else happened.
  mutating func setState(_ state: Motion.State?, of motion: Int) {
    guard let state else { return }
    let held = motions[motion].state
    if held == nil || held == .aangehouden { motions[motion].state = state }
  }

  /// The mentions of one sentence, in order.
  func placed(in sentence: Int) -> ArraySlice<Placed> {
    guard !placed.isEmpty else { return [] }
    return placed[firstPlaced(from: sentence)..<firstPlaced(from: sentence + 1)]
  }

  /// The first mention in a sentence or behind it, as an index: they are in order.
  private func firstPlaced(from sentence: Int) -> Int {
    placed.countOfPrefix { $0.mention.sentence < sentence }
  }
}
