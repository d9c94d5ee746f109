internal import Kamerstukken

/// Resolves what a text refers to without naming a dossier, from what was read before it.
///
///     de motie op stuk nr. 157      a paper of the dossier in the head; else of the only one it can be of
///     (idem, nr. 1166)              the dossier named last
///     voornoemde brief              the number that stands with the last letter spoken of
///     de motie-Leijten              the paper that was given this name with «hierna»
///
/// Where the text does not say which, a reference stays unresolved: nothing is guessed. Memory is bounded, whatever is
/// read: after some thousand numbers no more are learned, and numbers that were not learned resolve nothing.
struct LocalReferences {
  /// The dossiers in the paper's own head.
  private let own: [DossierNumber]
  /// The kind of paper that is read: «dit amendement» in an amendment is the paper itself.
  private let isAmendment: Bool
  /// The dossiers under which a number was named; more than one if it was named under several.
  private var dossiers: [String: Set<DossierNumber>] = [:]
  private var allDossiers: Set<DossierNumber> = []
  private var last: DossierNumber?
  /// The dossiers named in the paragraph that is read.
  private var inParagraph: Set<DossierNumber> = []
  /// For each kind of paper the last one spoken of: the number that stands with it, if one does.
  private var mentioned: [LocalWord.Paper: Vindplaats?] = [:]
  /// The kind of paper spoken of in this sentence, to which a number may still be given.
  ///
  /// `belongs`: whether a number far behind it is its, where it was left behind with an earlier part of the text.
  private var awaiting: (paper: LocalWord.Paper, end: Int, belongs: Bool?)?
  private var definitions: [(definition: Definition, target: Vindplaats)] = []
  /// A name given in this sentence before the number it stands for.
  private var undefined: (definition: Definition, end: Int)?
  private var lastInSentence: (target: Vindplaats, end: Int)?
  /// Whether numbers were named that are not remembered.
  private var hasForgotten = false

  private static var mostNumbers: Int { 4_096 }
  private static var mostDefinitions: Int { 64 }

  init(dossiers: [DossierNumber] = [], isAmendment: Bool = false) {
    own = dossiers
    self.isAmendment = isAmendment
  }

  /// Says that a new paragraph begins.
  mutating func beginParagraph() {
    inParagraph = []
    endSentence()
  }

  /// Says that the text is left, of which a part will be read on under other offsets.
  ///
  /// `place`: where an offset lies in what does not change.
  mutating func leave(_ text: [UInt8], _ place: (Int) -> Int) {
    if let awaiting, awaiting.belongs == nil {
      let belongs = Nearness.belongs(text, awaiting.end..<max(awaiting.end, text.count))
      self.awaiting = (awaiting.paper, place(awaiting.end), belongs)
    }
    undefined = undefined.map { ($0.definition, place($0.end)) }
    lastInSentence = lastInSentence.map { ($0.target, place($0.end)) }
  }

  /// Says that reading goes on in another part of the text; `offset`: where a place lies in it, if it does.
  mutating func enter(_ offset: (Int) -> Int?) {
    if let awaiting, let end = offset(awaiting.end) {
      self.awaiting = (awaiting.paper, end, nil)
    }
    if let waiting = undefined {
      undefined = offset(waiting.end).map { (waiting.definition, $0) }
    }
    if let last = lastInSentence { lastInSentence = offset(last.end).map { (last.target, $0) } }
  }

  /// Reads text with the references found in it, and returns those that it makes in words alone.
  ///
  /// References without targets get them where the text says which. `places`: for each
  /// reference, in order, the offset at which it is read: its own, or that of the footnote's mark. `limit`: how far the
  /// text goes on behind the range; a word that begins in the range is read whole.
  mutating func read(
    _ range: Range<Int>, of text: [UInt8], limit: Int? = nil,
    _ references: inout [FoundReference], at places: [(offset: Int, reference: Int)]
  ) -> (found: [FoundReference], end: Int) {
    var found: [FoundReference] = []
    var rest = places[...]
    var cursor = Cursor(text, at: range.lowerBound, limit: limit ?? range.upperBound)
    while cursor.position < range.upperBound {
      if let place = rest.first, place.offset <= cursor.position {
        rest.removeFirst()
        take(&references[place.reference], in: text, cursor.limit)
        cursor.position = max(
          cursor.position,
          place.offset == references[place.reference].range.lowerBound
            ? references[place.reference].range.upperBound : place.offset)
        continue
      }
      if let reference = defined(at: cursor) ?? word(&cursor) {
        cursor.position = max(cursor.position, reference.range.upperBound)
        found.append(reference)
      }
    }
    for place in rest { take(&references[place.reference], in: text, cursor.limit) }
    return (found, cursor.position)
  }
}

extension LocalReferences {
  /// Learns from a reference that names its paper, and gives one that does not its target.
  private mutating func take(_ found: inout FoundReference, in text: [UInt8], _ limit: Int) {
    if found.role == .unresolved {
      if !found.numbers.isEmpty { resolve(&found, in: text, limit) }
    } else {
      // A joint number is published under its first dossier, and means that paper.
      for target in found.isJoint ? Array(found.targets.prefix(1)) : found.targets { learn(target) }
    }
    // What was itself resolved says nothing of others, but for an «idem» right behind it.
    last = found.targets.first?.dossier
    defer {
      awaiting = nil
      undefined = nil
    }
    guard found.targets.count == 1 || found.isJoint, let target = found.targets.first else {
      lastInSentence = nil
      return
    }
    lastInSentence = (target, found.range.upperBound)
    if let awaiting, Self.fits(target, awaiting.paper),
      awaiting.belongs
        ?? Nearness.belongs(text, awaiting.end..<max(awaiting.end, found.range.lowerBound))
    {
      mentioned[awaiting.paper] = .some(target)
    }
    if let undefined, Self.fits(target, undefined.definition.paper),
      Nearness.touches(text, undefined.end..<max(undefined.end, found.range.lowerBound))
    {
      define(undefined.definition, target)
    }
  }

  private mutating func learn(_ target: Vindplaats) {
    guard let dossier = target.dossier else { return }
    if case .kamerstuk(let paper) = target {
      if dossiers.count < Self.mostNumbers || dossiers[paper.number] != nil {
        dossiers[paper.number, default: []].insert(dossier)
      } else {
        hasForgotten = true
      }
    }
    inParagraph.insert(dossier)
    if allDossiers.count < Self.mostNumbers { allDossiers.insert(dossier) }
  }

  private func resolve(_ found: inout FoundReference, in text: [UInt8], _ limit: Int) {
    let named = Nearness.dossier(behind: found.range.upperBound, in: text, limit)
    let targets = found.numbers.compactMap { number -> Vindplaats? in
      (named ?? dossier(of: number, isIdem: found.isIdem)).map {
        .kamerstuk(KamerstukNumber(dossier: $0, number: number))
      }
    }
    guard targets.count == found.numbers.count else { return }
    found.targets = targets
    found.role = found.isReplaced ? .replaces : .cites
  }

  /// The one dossier that a number alone can be of.
  private func dossier(of number: String, isIdem: Bool) -> DossierNumber? {
    if isIdem { return last }
    let named = dossiers[number]
    if !own.isEmpty {
      // Another paper of that number leaves open which is meant.
      return own.count == 1 && (named == nil || named == [own[0]]) ? own[0] : nil
    }
    if let named {
      let isElsewhere = !inParagraph.isEmpty && inParagraph.isDisjoint(with: named)
      return named.count == 1 && !isElsewhere ? named.first : nil
    }
    guard !hasForgotten else { return nil }
    let near = inParagraph.isEmpty ? allDossiers : inParagraph
    return near.count == 1 ? near.first : nil
  }

  private static func fits(_ target: Vindplaats, _ paper: LocalWord.Paper) -> Bool {
    switch target {
    case .kamerstuk: paper != .wetsvoorstel
    case .dossier: paper == .wetsvoorstel
    default: false
    }
  }
}

extension LocalReferences {
  /// Reads one word or sign, and returns the reference that begins with it.
  private mutating func word(_ cursor: inout Cursor) -> FoundReference? {
    if cursor.skip(0x20) || LocalWord.skipOther(&cursor) { return nil }
    let word = cursor.letters()
    guard !word.isEmpty else {
      if cursor.endsSentence { endSentence() }
      cursor.advance()
      return nil
    }
    switch LocalWord.at(word, in: cursor.text) {
    case nil: return nil
    case .hereafter:
      guard let definition = Definition(&cursor) else { return nil }
      if let lastInSentence, Self.fits(lastInSentence.target, definition.paper),
        Nearness.touches(cursor.text, lastInSentence.end..<max(lastInSentence.end, word.lowerBound))
      {
        define(definition, lastInSentence.target)
      } else {
        undefined = (definition, cursor.position)
      }
      return nil
    case .paper(let paper):
      awaiting = (paper, cursor.position, nil)
      mentioned[paper] = .some(nil)
      return nil
    case .papers(let paper):
      // Several of the kind, or one of another name: which of them is spoken of later is open.
      awaiting = nil
      mentioned[paper] = .some(nil)
      return nil
    case .aforementioned:
      guard cursor.namesAgain(word) else { return nil }
      return spoken(of: nil, from: word.lowerBound, &cursor)
    case .this: return spoken(of: .amendement, from: word.lowerBound, &cursor)
    case .pointing:
      _ = paper(&cursor)
      return nil
    }
  }

  /// `voornoemde brief`, `dit amendement`: the paper of that kind that was spoken of last.
  private mutating func spoken(
    of only: LocalWord.Paper?, from start: Int, _ cursor: inout Cursor
  ) -> FoundReference? {
    guard let paper = paper(&cursor), only == nil || only == paper,
      !(isAmendment && paper == .amendement)
    else { return nil }
    var found = FoundReference(start..<cursor.position, [])
    found.kind = paper == .wetsvoorstel ? .dossier : .kamerstuk
    found.role = .unresolved
    if case .some(.some(let target)) = mentioned[paper] {
      found.targets = [target]
      found.kind = target.kind
      found.role = .cites
    }
    return found
  }

  /// The kind of paper that the next word names.
  private func paper(_ cursor: inout Cursor) -> LocalWord.Paper? {
    cursor.attempt { cursor in
      cursor.skipSpaces()
      let word = cursor.letters()
      guard case .paper(let paper)? = LocalWord.at(word, in: cursor.text) else { return nil }
      return paper
    }
  }

  /// A name given before, where it stands again.
  private func defined(at cursor: Cursor) -> FoundReference? {
    guard !definitions.isEmpty, !cursor.isBehindLetter else { return nil }
    for (definition, target) in definitions {
      if let range = definition.range(at: cursor.position, in: cursor.text, limit: cursor.limit) {
        return FoundReference(range, target)
      }
    }
    return nil
  }

  private mutating func define(_ definition: Definition, _ target: Vindplaats) {
    definitions.removeAll { $0.definition.name == definition.name }
    if definitions.count < Self.mostDefinitions { definitions.append((definition, target)) }
  }

  private mutating func endSentence() {
    awaiting = nil
    undefined = nil
    lastInSentence = nil
  }
}
