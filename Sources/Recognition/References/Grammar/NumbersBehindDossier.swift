internal import Kamerstukken

extension Cursor {
  /// Recognises the numbers of the papers behind their dossier, in the forms that `basis` makes sure enough.
  mutating func numbers(behind dossier: WrittenDossier, basis: CitationBasis) -> NumberList? {
    attempt { cursor in
      let start = cursor.position
      if cursor.skipDash() {
        return basis == .numbered ? nil : cursor.joinedNumbers(behind: dossier, basis: basis)
      }
      _ = cursor.skip(0x20)
      let comma = cursor.skip(UInt8(ascii: ",")) || cursor.skip(UInt8(ascii: ";"))
      cursor.skipSpaces()
      if let label = cursor.paperLabel() { return cursor.numberList(label) }
      if !comma, let list = cursor.numbersBehindBlank(behind: dossier, basis: basis) { return list }
      guard comma, basis != .numbered, basis != .listed else {
        cursor.position = start
        return nil
      }
      // `35 526, B`: the Senate's letters stand behind a comma without a label; digits only in a labelled citation.
      if cursor.next?.isUppercase ?? false {
        let isSenate = basis == .senate || basis == .session
        guard cursor.isBeforeSenateLetters(endsCitation: !isSenate) else { return nil }
        return cursor.numberList(PaperLabel(letters: true))
      }
      guard basis.isLabelled, cursor.isBeforeDigit, !cursor.isBeforeDate(behind: basis) else {
        return nil
      }
      return cursor.numberList(PaperLabel())
    }
  }

  /// Whether what comes next is a day or a year: `Kamerstuk 34 986, 12 april 2023`.
  private func isBeforeDate(behind basis: CitationBasis) -> Bool {
    var ahead = self
    guard let number = ahead.number(digits: 1...4) else { return false }
    return ahead.isBeforeMonth || basis == .labelled && (1_900...2_100).contains(number)
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
      // `kamerstukdossier 26643 -578`
      if cursor.skip(UInt8(ascii: "-")) {
        return cursor.isBeforeDigit && !cursor.isBeforeDate(behind: basis)
          ? cursor.numberList(PaperLabel()) : nil
      }
      if basis == .session || basis == .senate, let list = cursor.bracketedNumbers() { return list }
      if basis == .senate, cursor.isBeforeSenateLetters(endsCitation: false) {
        return cursor.numberList(PaperLabel(letters: true))
      }
      guard let number = cursor.number(digits: 1...4), number > 0 else { return nil }
      cursor.skipSpaces()
      guard cursor.next.map({ $0 >= 0x80 || $0.isOne(of: ",;.)") }) ?? true,
        !(cursor.peek(1)?.isDigit ?? false)
      else { return nil }
      return NumberList(String(number))
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

  /// `en I)`: another of the Senate's letters, and the end of the citation.
  private var goesOnInLetters: Bool {
    var ahead = self
    guard ahead.skipWord("en") else { return false }
    ahead.skipSpaces()
    let capitals = ahead.run(while: \.isUppercase)
    return (1...2).contains(capitals.count) && ahead.next == UInt8(ascii: ")")
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
        // «10 000-15 inwoners», «25000-300 mensen»: round or with a blank in it, before words a pair of numbers is no paper.
        if !basis.isLabelled, dossier.isSpaced || !dossier.number.isLikely,
          dossier.number.suffix == nil,
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
    guard (1...2).contains(capitals.count), !cursor.isBeforeLetter, !cursor.isBeforeDigit,
      !["EU", "AI", "NL", "BV", "NV"].contains(cursor.string(capitals))
    else { return false }
    guard let next = cursor.next else { return true }
    cursor.advance()
    switch next {
    case UInt8(ascii: "."):
      // «A. Jansen»
      return !cursor.isBeforeLetter
        && !(cursor.next == 0x20 && cursor.peek(1)?.isUppercase ?? false && capitals.count == 1)
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ")"), 0x0A: return true
    case 0x20:
      return cursor.next == UInt8(ascii: "(") || cursor.goesOnInLetters
        || !endsCitation && !(cursor.next?.isUppercase ?? false) && cursor.next != UInt8(ascii: "&")
    default: return next != UInt8(ascii: "-") && next != UInt8(ascii: "&") && !endsCitation
    }
  }
}
