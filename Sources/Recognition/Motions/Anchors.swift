internal import Kamerstukken
internal import Reading

/// Ties each reference to the noun it stands behind: a number in brackets or under a footnote mark belongs to the
/// motion or letter named last before it in the sentence.
struct Anchors {
  struct Number {
    let id: String
    let basis: Motion.NumberBasis
  }

  enum Noun { case motion, letter, other }

  /// One reference of the prose with its noun.
  struct Tie {
    /// The reference, as an index into the record's.
    let reference: Int
    /// The token of the noun.
    let noun: Int
    let sentence: Int
    let isFootnote: Bool
  }

  /// The ties in the order of their nouns, those of one noun in the order of the text.
  private var ties: [Tie] = []
  private let references: [PlacedReference]

  init(_ prose: Prose, references: [PlacedReference]) {
    self.references = references
    for index in references.indices where references[index].found.kind == .kamerstuk {
      if let mark = references[index].mark {
        tie(index, before: mark, isFootnote: true, prose)
      } else {
        tie(index, before: references[index].found.range.lowerBound, isFootnote: false, prose)
      }
    }
    ties.sort { ($0.noun, $0.reference) < ($1.noun, $1.reference) }
  }

  private mutating func tie(_ reference: Int, before offset: Int, isFootnote: Bool, _ prose: Prose)
  {
    // A mark behind the stop hangs on the sentence that ends there.
    guard let sentence = prose.sentence(holding: isFootnote ? offset - 1 : offset) else { return }
    let tokens = prose.sentences[sentence].tokens
    guard
      let noun = tokens.last(where: {
        // `motie#21` begins with its noun.
        (prose.tokens[$0].range.upperBound <= offset
          || !isFootnote && prose.tokens[$0].range.lowerBound == offset)
          && Self.noun($0, prose) != nil
      }), isFootnote || isAlone(sentence, tokens, prose) || belongs(offset, to: noun, tokens, prose)
    else { return }
    var owner = noun
    if !isFootnote, Self.noun(noun, prose) == .motion,
      let letter = titledLetter(before: noun, tokens, prose), isLast(reference, in: sentence, prose)
    {
      let end = prose.tokens[noun...].firstIndex { $0.range.lowerBound >= offset } ?? noun
      if letter <= tokens.lowerBound + 1 {
        owner = letter
      } else if prose.contains("over", in: noun..<end) {
        // «de brief inzake de motie van het lid A over … (29 023, nr. 275)»: of the letter or of the motion.
        return
      }
    }
    ties.append(
      Tie(reference: reference, noun: owner, sentence: sentence, isFootnote: isFootnote))
  }

  /// The letter whose title names a motion: «de brief van de Minister van 1 november inzake reactie op de motie …».
  private func titledLetter(before motion: Int, _ tokens: Range<Int>, _ prose: Prose) -> Int? {
    guard
      let title = (tokens.lowerBound..<motion).last(where: {
        prose.isOne($0, of: ["inzake", "betreffende"])
      })
    else { return nil }
    return (tokens.lowerBound..<title).last { Self.noun($0, prose) == .letter }
  }

  /// Whether no other reference stands behind this one in its sentence.
  private func isLast(_ reference: Int, in sentence: Int, _ prose: Prose) -> Bool {
    let inside = references.inlineIndices(in: prose.sentences[sentence].range)
    return inside.last == reference
  }

  /// Whether the sentence holds one noun and one number, so that they can only belong together.
  private func isAlone(_ sentence: Int, _ tokens: Range<Int>, _ prose: Prose) -> Bool {
    references.inlineIndices(in: prose.sentences[sentence].range).count == 1
      && tokens.count { Self.noun($0, prose) != nil } == 1
  }

  /// Whether a number in the line is the noun's: in brackets behind it, or right behind its Members or «op stuk».
  private func belongs(_ offset: Int, to noun: Int, _ tokens: Range<Int>, _ prose: Prose) -> Bool {
    let between = (noun + 1..<tokens.upperBound).prefix {
      prose.tokens[$0].range.upperBound <= offset
    }
    let depth = between.reduce(0) { $0 + (prose.is($1, "(") ? 1 : prose.is($1, ")") ? -1 : 0) }
    if depth > 0 { return true }
    return between.allSatisfy { index in
      prose.isCapitalised(index)
        || prose.isParticle(index)
        || prose.isOne(
          index,
          of: [
            "lid", "leden", "-", "/", ",", "en", "c", ".", "s", "op", "stuk", "met", "nr", "nummer",
            "onder",
          ])
    }
  }

  /// The kind of noun a token is, where a paper's number can belong to it; «deze brief» has none of its own.
  static func noun(_ token: Int, _ prose: Prose) -> Noun? {
    guard prose.isOne(token, of: [.motion, .letter, .noun]) else { return nil }
    if prose.isOne(token, of: ["motie", "moties", "gewijzigdemotie"]) { return .motion }
    if Letters.isNoun(token, prose) { return prose.isOne(token - 1, of: ["deze"]) ? nil : .letter }
    return prose.isOne(token, of: WordClasses.noun) ? .other : nil
  }

  /// The numbers that hang on a plural and stand among the tokens, each as one.
  func numbers(of noun: Int, _ prose: Prose, in tokens: Range<Int>) -> [Number] {
    let bytes = prose.range(tokens)
    return ties(of: noun).flatMap { tie -> [Number] in
      let found = references[tie.reference].found
      guard !tie.isFootnote, bytes.contains(found.range.lowerBound), found.role != .replaces else {
        return []
      }
      let ids = found.isJoint ? Array(found.ids.prefix(1)) : found.ids
      return ids.map { Number(id: $0, basis: .stated) }
    }
  }

  /// The only paper's number that stands in a sentence: `Zij krijgt 203(28286)`.
  func onlyNumber(in sentence: Sentence) -> Number? {
    let inside = references.inlineIndices(in: sentence.range).map { references[$0].found }
    guard inside.count == 1, let found = inside.first, found.kind == .kamerstuk,
      found.ids.count == 1, found.role != .replaces
    else { return nil }
    return Number(id: found.ids[0], basis: .stated)
  }

  /// Every paper's number that stands behind a token of a sentence, with its own tokens.
  func everyNumber(behind token: Int, in sentence: Sentence, _ prose: Prose) -> [(
    tokens: Range<Int>, number: Number
  )] {
    var next = token
    return references.inlineIndices(in: sentence.range).flatMap { index in
      let found = references[index].found
      guard found.kind == .kamerstuk, found.role == .cites, !found.isJoint,
        found.range.lowerBound >= prose.tokens[token].range.upperBound
      else { return [(tokens: Range<Int>, number: Number)]() }
      while next + 1 < sentence.tokens.upperBound,
        prose.tokens[next].range.upperBound <= found.range.lowerBound
      { next += 1 }
      var end = next
      while end < sentence.tokens.upperBound,
        prose.tokens[end].range.lowerBound < found.range.upperBound
      { end += 1 }
      return found.ids.map { (next..<max(end, next + 1), Number(id: $0, basis: .stated)) }
    }
  }

  /// The number said to be replaced by the one motion that a mention names: `(26 643, nr. 1001, t.v.v. 26643-987)`.
  func replaced(by mention: MotionMention) -> String? {
    guard mention.form ?? .motie != .motie, !mention.isPlural else { return nil }
    let replaced = ties(of: mention.head).filter { !$0.isFootnote }
      .map { references[$0.reference].found }.filter { $0.role == .replaces }
    return replaced.count == 1 && replaced[0].ids.count == 1 ? replaced[0].ids[0] : nil
  }

  /// What hangs on one noun.
  func ties(of noun: Int) -> ArraySlice<Tie> { ties(of: noun..<noun + 1) }

  /// What hangs on the nouns among some tokens.
  private func ties(of tokens: Range<Int>) -> ArraySlice<Tie> {
    guard !ties.isEmpty else { return [] }
    return ties[firstTie(from: tokens.lowerBound)..<firstTie(from: tokens.upperBound)]
  }

  /// The first tie of a noun or of one behind it, as an index: they are in order.
  private func firstTie(from noun: Int) -> Int {
    ties.countOfPrefix { $0.noun < noun }
  }

  /// The number written for a motion: the first that hangs on its word, where only one can be meant.
  func number(of mention: MotionMention) -> Number? {
    number(among: ties(of: mention.tokens))
      ?? (mention.tokens.contains(mention.head) ? nil : number(among: ties(of: mention.head)))
  }

  private func number(among ties: ArraySlice<Tie>) -> Number? {
    for tie in ties {
      let isOne = references[tie.reference].found.targets.count == 1
      guard isOne || references[tie.reference].found.isJoint,
        references[tie.reference].found.role != .replaces,
        let id = references[tie.reference].found.targets.first?.description
      else { continue }
      if tie.isFootnote, self.ties(of: tie.noun).count(where: \.isFootnote) > 1 {
        return nil
      }
      return Number(id: id, basis: tie.isFootnote ? .footnote : .stated)
    }
    return nil
  }
}

extension [PlacedReference] {
  /// The references that stand in a range of clean bytes, not in a footnote; they are in the order of the text.
  func inlineIndices(in range: Range<Int>) -> Range<Int> {
    let start = countOfPrefix { $0.found.range.lowerBound < range.lowerBound }
    let end = countOfPrefix { $0.found.range.lowerBound < range.upperBound }
    return start..<Swift.max(start, end)
  }
}
