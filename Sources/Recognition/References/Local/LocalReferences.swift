internal import Kamerstukken

/// Resolves what a text refers to without naming a dossier, from what was read before it.
///
///     de motie op stuk nr. 157      the paper with that number named before; else the one dossier it can be of
///     (idem, nr. 1166)              the dossier named last
///     voornoemde brief              the number that stands with the last letter spoken of
///     de motie-Leijten              the paper that was given this name with «hierna»
///
/// Where the text does not say which, a reference stays unresolved: nothing is guessed. Memory is bounded, whatever is
/// read: of papers long ago only the last few thousand are remembered.
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
  private var awaiting: LocalWord.Paper?
  private var definitions: [(definition: Definition, target: Vindplaats)] = []
  /// A name given in this sentence before the number it stands for.
  private var undefined: Definition?
  private var lastInSentence: Vindplaats?

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

  /// Reads text with the references found in it, and returns those that it makes in words alone.
  ///
  /// References without targets get them where the text says which. An empty line begins a paragraph. `places`: for each
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
        take(&references[place.reference])
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
    for place in rest { take(&references[place.reference]) }
    return (found, cursor.position)
  }
}

extension LocalReferences {
  /// Learns from a reference that names its paper, and gives one that does not its target.
  private mutating func take(_ found: inout FoundReference) {
    if found.role == .unresolved {
      if !found.numbers.isEmpty { resolve(&found) }
      // What was itself resolved says nothing of others, but for an «idem» right behind it.
      last = found.targets.first?.dossier
    } else {
      for target in found.targets { learn(target) }
    }
    guard found.targets.count == 1 || found.isJoint, let target = found.targets.first else {
      return
    }
    lastInSentence = target
    if let awaiting, Self.fits(target, awaiting) { mentioned[awaiting] = .some(target) }
    awaiting = nil
    if let undefined { define(undefined, target) }
    undefined = nil
  }

  private mutating func learn(_ target: Vindplaats) {
    guard let dossier = target.dossier else { return }
    if case .kamerstuk(let paper) = target {
      if dossiers.count >= Self.mostNumbers { dossiers = [:] }
      dossiers[paper.number, default: []].insert(dossier)
    }
    last = dossier
    inParagraph.insert(dossier)
    if allDossiers.count < Self.mostNumbers { allDossiers.insert(dossier) }
  }

  private func resolve(_ found: inout FoundReference) {
    let targets = found.numbers.compactMap { number -> Vindplaats? in
      dossier(of: number, isIdem: found.isIdem).map {
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
    if let named = dossiers[number] { return named.count == 1 ? named.first : nil }
    if own.count == 1 { return own[0] }
    if !own.isEmpty { return nil }
    let named = inParagraph.isEmpty ? allDossiers : inParagraph
    return named.count == 1 ? named.first : nil
  }

  private static func fits(_ target: Vindplaats, _ paper: LocalWord.Paper) -> Bool {
    switch target {
    case .kamerstuk: true
    case .dossier: paper == .wetsvoorstel
    default: false
    }
  }
}

extension LocalReferences {
  /// Reads one word or sign, and returns the reference that begins with it.
  private mutating func word(_ cursor: inout Cursor) -> FoundReference? {
    let word = cursor.letters()
    guard !word.isEmpty else {
      if cursor.next == 0x0A, cursor.peek(1) == 0x0A { beginParagraph() }
      if cursor.next == UInt8(ascii: "."), cursor.endsSentence { endSentence() }
      cursor.advance()
      return nil
    }
    switch LocalWord.at(word, in: cursor.text) {
    case nil: return nil
    case .hereafter:
      guard let definition = Definition(&cursor) else { return nil }
      if let lastInSentence { define(definition, lastInSentence) } else { undefined = definition }
      return nil
    case .paper(let paper):
      awaiting = paper
      mentioned[paper] = .some(nil)
      return nil
    case .aforementioned: return spoken(of: nil, from: word.lowerBound, &cursor)
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

extension Cursor {
  /// Whether the stop here ends a sentence: a blank and a capital follow, or the text ends.
  fileprivate var endsSentence: Bool {
    guard let blank = peek(1) else { return true }
    guard blank.isSpace, let following = peek(2) else { return false }
    return following.isUppercase
  }
}
