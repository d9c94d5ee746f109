internal import Kamerstukken

extension Cursor {
  /// Recognises a labelled citation: `Kamerstukken II 2022/23, 26 643, nr. 1001`, `KST 22343-330`, `TK 2022–2023, 26 643, nr. 1001`, and a dossier alone: `Kamerstuk 34 986`.
  mutating func labelledKamerstuk() -> FoundReference? {
    attempt { cursor in
      let start = cursor.position
      guard let head = cursor.citationHead() else { return nil }
      let basis: CitationBasis =
        head.chamber == .eerste ? .senate : head.session == nil ? .labelled : .session
      guard var found = cursor.kamerstukBody(from: start, basis: basis),
        !head.isChamberAlone || found.kind == .kamerstuk
      else { return nil }
      found.chamber = head.chamber
      found.session = head.session
      return found
    }
  }

  /// Recognises a citation without a word before it: `32761-251`, `26 643, nr. 1001`, `36 600-VI-105`, `35 526, B`;
  /// of a dossier alone only what nothing else looks like: `36 410-VII`, `36587(R2197)`.
  ///
  /// `announcement`: the word before it, behind which a number is a ruling's (`nr.`) or a paper's (`motie`).
  mutating func bareKamerstuk(_ announcement: LeadWord?) -> FoundReference? {
    attempt { cursor in
      guard cursor.mayBeginNumber else { return nil }
      let basis: CitationBasis =
        switch announcement {
        case .number: .numbered
        case .paper, .stuk: .announced
        default: .bare
        }
      return cursor.kamerstukBody(from: cursor.position, basis: basis)
    }
  }

  /// Recognises the dossier of a bill in brackets behind its title: `(34630)`.
  ///
  /// Five digits in brackets may be any number, so the lines before must speak of a law, a treaty or a budget.
  mutating func bracketedDossier() -> FoundReference? {
    attempt { cursor in
      let start = cursor.position
      guard cursor.isBehindOpenBracket, let number = cursor.number(digits: 5...5),
        (15_000...39_999).contains(number), number % 1_000 != 0
      else { return nil }
      let end = cursor.position
      cursor.skipSpaces()
      guard cursor.next == UInt8(ascii: ")") else { return nil }
      cursor.position = start
      guard cursor.followsTitleOfBill else { return nil }
      cursor.position = end
      return FoundReference(start..<end, .dossier(DossierNumber(number)))
    }
  }

  /// Recognises one dossier or several, and the numbers behind them.
  mutating func kamerstukBody(from start: Int, basis: CitationBasis) -> FoundReference? {
    guard let first = writtenDossier(isLabelled: basis.isLabelled, behindSession: basis == .session)
    else { return nil }
    let firstEnd = position
    let dossiers = dossiers(after: first)
    let end = position
    if basis.isLabelled { _ = skip(" e.a.") }
    guard let list = numbers(behind: first, basis: basis) else {
      position = basis.isLabelled ? end : firstEnd
      guard basis.isLabelled ? !isBeforeDashedDigit : first.isUnmistakable && !isBeforeDash else {
        return nil
      }
      let named = basis.isLabelled ? dossiers : [first]
      var found = FoundReference(start..<position, named.map { .dossier($0.number) })
      found.rijkswet = first.rijkswet
      return found
    }
    var found = FoundReference(start..<position, list.papers(of: dossiers))
    found.isJoint = dossiers.count > 1
    found.pages = list.pages
    found.rijkswet = first.rijkswet
    found.tooLong = list.tooLong
    return found
  }

  /// The most dossiers one paper is taken to be printed under; more are a list of amounts.
  private static var mostDossiers: Int { 12 }

  /// One dossier, or several that a paper is printed under: `32 761 en 29 911`, `34 682/35 334`.
  private mutating func dossiers(after first: WrittenDossier) -> [WrittenDossier] {
    var dossiers = [first]
    while dossiers.count < Self.mostDossiers, let next = furtherDossier() { dossiers.append(next) }
    return dossiers
  }

  private mutating func furtherDossier() -> WrittenDossier? {
    attempt { cursor in
      cursor.skipSpaces()
      let comma = cursor.skip(UInt8(ascii: ",")) || cursor.skip(UInt8(ascii: "/"))
      cursor.skipSpaces()
      let and = cursor.skipWord("en")
      guard comma || and else { return nil }
      cursor.skipSpaces()
      return cursor.writtenDossier(isLabelled: false)
    }
  }
}

/// How sure the words before a number make it that it is a dossier's.
enum CitationBasis {
  /// «Kamerstuk» or its like stands before it.
  case labelled
  /// So does the session.
  case session
  /// So it does, and names the Senate, whose papers have letters.
  case senate
  case bare
  /// «motie» or «amendement» stands before it.
  case announced
  /// `nr.` stands before it, so it may be the number of a ruling.
  case numbered

  var isLabelled: Bool { self == .labelled || self == .session || self == .senate }
}

extension WrittenDossier {
  /// Whether nothing but a dossier is written so: with a Rijkswet number, a council, or a budget chapter and a hyphen.
  fileprivate var isUnmistakable: Bool {
    if rijkswet != nil || number.number == 21_501 && isDashed { return true }
    guard let suffix = number.suffix, suffix.utf8.count > 1 || isDashed else { return false }
    var cursor = Cursor(suffix)
    return cursor.budgetChapter() != nil
  }
}

extension Cursor {
  /// Whether a number that stands here can be a paper's: not an amount, not part of a longer number or code.
  private var mayBeginNumber: Bool {
    guard let before = previous else { return true }
    if before.isDigit || isBehindLetter || before == UInt8(ascii: "/") || isBehindJoiningDash {
      return false
    }
    if before == UInt8(ascii: ".") || before == UInt8(ascii: ","), peek(-2)?.isDigit ?? false {
      return false
    }
    // «€25 000», «€ 25 000», «$ 25 000», «12 25 000»
    var sign = self
    if before == 0x20 { sign.position -= 1 }
    if let last = sign.previous, last == UInt8(ascii: "$") || sign.isBehindEuro { return false }
    if before == 0x20, sign.previous?.isDigit ?? false || sign.isBehindAreaCode { return false }
    return !isBehind([
      "EUR", "euro", "Postbus", "tel", "telefoon", "artikel", "artikelen", "art", "ISO", "NEN",
      "IEC",
      "DIN",
    ]) && !isBehindEuropeanNorm
  }

  /// «(020) 123 45-67».
  private var isBehindAreaCode: Bool {
    guard previous == UInt8(ascii: ")") else { return false }
    var cursor = Cursor(text, at: position - 5, limit: position)
    _ = cursor.skip(UInt8(ascii: "("))
    return cursor.skip("0") && cursor.number(digits: 2...3) != nil
  }

  /// «EN 12464-1»: a European norm, in capitals, for «en» is a word.
  private var isBehindEuropeanNorm: Bool {
    previous == 0x20 && peek(-2) == UInt8(ascii: "N") && peek(-3) == UInt8(ascii: "E")
      && !(peek(-4)?.isASCIILetter ?? false)
  }

  private var isBehindEuro: Bool {
    position >= 3 && text[position - 3] == 0xE2 && text[position - 2] == 0x82
      && text[position - 1] == 0xAC
  }

  /// Whether a hyphen or dash ties the number here to letters or digits before it: `BSK-2022`, `2022–32761`.
  private var isBehindJoiningDash: Bool {
    var cursor = self
    if previous == UInt8(ascii: "-") {
      cursor.position -= 1
    } else {
      guard position >= 3, text[position - 3] == 0xE2 else { return false }
      cursor.position -= 3
      guard cursor.skipDash() else { return false }
      cursor.position -= 3
    }
    return cursor.isBehindLetter
      || cursor.previous.map { $0.isDigit || $0 == UInt8(ascii: ")") }
        ?? false
  }

  private var isBeforeDash: Bool {
    var ahead = self
    return ahead.skipDash()
  }

  private var isBeforeDashedDigit: Bool {
    var ahead = self
    return ahead.skipDash() && ahead.isBeforeDigit
  }

  private var isBehindOpenBracket: Bool {
    var before = self
    while before.previous?.isSpace ?? false { before.position -= 1 }
    return before.previous == UInt8(ascii: "(")
  }

  /// The furthest that a title of a bill is looked for before its number, in bytes.
  private static var longestTitle: Int { 240 }

  /// Whether one of the words before, in the same paragraph, is one that titles of bills have: `Meststoffenwet`,
  /// `wetsvoorstellen`, `begrotingsstaten`, `Verdrag`.
  private var followsTitleOfBill: Bool {
    var words = Cursor(text, at: max(0, position - Self.longestTitle), limit: position)
    while !words.isAtEnd {
      let word = words.letters()
      if word.isEmpty { words.advance() }
      if isWordOfBill(word) { return true }
    }
    return false
  }

  private func isWordOfBill(_ word: Range<Int>) -> Bool {
    var start = Cursor(text, at: word.lowerBound, limit: word.upperBound)
    var end = Cursor(text, at: max(word.lowerBound, word.upperBound - 3), limit: word.upperBound)
    return word.count >= 3 && end.skip("wet")
      || ["wets", "wijzig", "begroting", "verdrag", "goedkeuring", "rijkswet"].contains {
        start.skip($0)
      }
  }
}

extension Cursor {
  private mutating func numbers(behind dossier: WrittenDossier, basis: CitationBasis) -> NumberList?
  {
    attempt { cursor in
      let start = cursor.position
      if cursor.skipDash() { return cursor.joinedNumbers(behind: dossier, basis: basis) }
      _ = cursor.skip(0x20)
      let comma = cursor.skip(UInt8(ascii: ",")) || cursor.skip(UInt8(ascii: ";"))
      cursor.skipSpaces()
      if let label = cursor.paperLabel() { return cursor.numberList(label) }
      if !comma, let list = cursor.numbersBehindBlank(behind: dossier, basis: basis) { return list }
      guard comma, basis != .numbered else {
        cursor.position = start
        return nil
      }
      // `35 526, B`: the Senate's letters stand behind a comma without a label; digits only in a labelled citation.
      if cursor.next?.isUppercase ?? false {
        guard cursor.isBeforeSenateLetters(endsCitation: !basis.isLabelled) else { return nil }
        return cursor.numberList(PaperLabel(letters: true))
      }
      guard basis.isLabelled, cursor.isBeforeDigit else { return nil }
      return cursor.numberList(PaperLabel())
    }
  }

  /// What no comma or label parts from its dossier: `amendement 36067 – 61`, the Senate's `31145 AA`, `31 459 22`.
  private mutating func numbersBehindBlank(behind dossier: WrittenDossier, basis: CitationBasis)
    -> NumberList?
  {
    attempt { cursor in
      if basis == .announced {
        guard cursor.skipDash() else { return nil }
        cursor.skipSpaces()
        return cursor.isBeforeDigit ? cursor.numberList(PaperLabel()) : nil
      }
      guard basis.isLabelled else { return nil }
      if basis == .session || basis == .senate, let list = cursor.bracketedNumbers() { return list }
      if basis == .senate, cursor.isBeforeSenateLetters(endsCitation: true) {
        return cursor.numberList(PaperLabel(letters: true))
      }
      guard let number = cursor.number(digits: 1...4), number > 0 else { return nil }
      cursor.skipSpaces()
      guard cursor.next.map({ ",;.)".utf8.contains($0) }) ?? true,
        !(cursor.peek(1)?.isDigit ?? false)
      else { return nil }
      return NumberList(numbers: [String(number)])
    }
  }

  /// `(250, 250a)`: as the Staatsblad lists the papers of a treatment.
  private mutating func bracketedNumbers() -> NumberList? {
    attempt { cursor in
      guard cursor.skip(UInt8(ascii: "(")),
        let list = cursor.numberList(PaperLabel(isPlural: true)),
        cursor.skip(UInt8(ascii: ")"))
      else { return nil }
      return list
    }
  }

  /// The numbers behind a hyphen: `32761-251`, but not the amounts `25 000-30 000`, nor a code `12345-67-89`.
  private mutating func joinedNumbers(behind dossier: WrittenDossier, basis: CitationBasis)
    -> NumberList?
  {
    attempt { cursor in
      var ahead = cursor
      let digits = ahead.run(while: \.isDigit)
      if !digits.isEmpty {
        guard digits.count <= 4, !ahead.goesOnAsAmount,
          !(ahead.next == UInt8(ascii: ":") && ahead.peek(1)?.isDigit ?? false),
          !(ahead.skip(UInt8(ascii: "-")) && ahead.isBeforeDigit)
        else { return nil }
        // «10 000-15 inwoners»: with a blank in it and words behind it, a pair of numbers is no paper.
        if !basis.isLabelled, dossier.isSpaced, dossier.number.suffix == nil,
          ahead.skip(0x20), ahead.isBeforeLetter
        {
          return nil
        }
      }
      return cursor.numberList(PaperLabel())
    }
  }

  private var goesOnAsAmount: Bool {
    guard let next, next == 0x20 || next == UInt8(ascii: ".") else { return false }
    return (1...3).allSatisfy { peek($0)?.isDigit ?? false } && !(peek(4)?.isDigit ?? false)
  }

  /// Whether one or two capitals come next as the Senate numbers its papers: not `EU-`, `B.V.`, `J&V`, `A Jansen`.
  ///
  /// `endsCitation`: they must also close the citation, with a bracket, comma or stop, or the end of the text.
  private func isBeforeSenateLetters(endsCitation: Bool) -> Bool {
    var cursor = self
    let capitals = cursor.run(while: \.isUppercase)
    guard (1...2).contains(capitals.count), !cursor.isBeforeLetter, !cursor.isBeforeDigit else {
      return false
    }
    guard let next = cursor.next else { return true }
    cursor.advance()
    switch next {
    case UInt8(ascii: "."): return !cursor.isBeforeLetter
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ")"), 0x0A: return true
    case 0x20:
      return cursor.next == UInt8(ascii: "(")
        || !endsCitation && !(cursor.next?.isUppercase ?? false) && cursor.next != UInt8(ascii: "&")
    default: return next != UInt8(ascii: "-") && next != UInt8(ascii: "&") && !endsCitation
    }
  }
}
