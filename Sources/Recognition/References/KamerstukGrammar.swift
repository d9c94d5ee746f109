internal import Kamerstukken

/// What stands before a dossier: «Kamerstukken II 2022/23,».
private struct CitationHead {
  var chamber: String?
  var session: ParliamentaryYear?
}

extension Cursor {
  /// Recognises a labelled citation: `Kamerstukken II 2022/23, 26 643, nr. 1001`, `KST 22343-330`, `kst-32761-251`,
  /// `TK 2022–2023, 26 643, nr. 1001`, and a dossier alone: `Kamerstuk 34 986`.
  mutating func labelledKamerstuk() -> FoundReference? {
    attempt { cursor in
      let start = cursor.position
      guard let head = cursor.citationHead() else { return nil }
      guard var found = cursor.kamerstukBody(from: start, isLabelled: true) else { return nil }
      found.chamber = head.chamber
      found.session = head.session
      return found
    }
  }

  /// Recognises a citation without a word before it: `32761-251`, `26 643, nr. 1001`, `36 600-VI-105`, `35 526, B`.
  mutating func bareKamerstuk() -> FoundReference? {
    attempt { cursor in
      guard cursor.mayBeginNumber else { return nil }
      return cursor.kamerstukBody(from: cursor.position, isLabelled: false)
    }
  }

  /// Whether a number that stands here can be a paper's: not an amount, not part of a longer number or code.
  private var mayBeginNumber: Bool {
    guard let before = previous else { return true }
    if before.isDigit || before.isWordByte || before == UInt8(ascii: "-")
      || before == UInt8(ascii: "/")
    {
      return false
    }
    if before == UInt8(ascii: ".") || before == UInt8(ascii: ","), peek(-2)?.isDigit ?? false {
      return false
    }
    guard before == 0x20, position >= 2 else { return true }
    // «€ 25 000», «EUR 25 000», «NL00 12345», «12 25 000»
    let last = text[position - 2]
    if last == 0xAC || last.isDigit { return false }
    var word = position - 2
    while word > 0, text[word].isWordByte || text[word] == UInt8(ascii: ".") { word -= 1 }
    var ahead = Cursor(
      text, at: text[word].isSpace || text[word] == UInt8(ascii: "(") ? word + 1 : word,
      limit: position)
    return
      !(ahead.skipWord("EUR") || ahead.skipWord("euro") || ahead.skipWord("Postbus")
      || ahead.skip("tel"))
  }

  private mutating func citationHead() -> CitationHead? {
    attempt { cursor in
      var head = CitationHead()
      if cursor.skip("kst-") { return head }
      if cursor.skip("KST") {
        cursor.skipSpaces()
        return cursor.next?.isDigit ?? false ? head : nil
      }
      if cursor.skipWord("TK") || cursor.skipWord("EK") {
        head.chamber = cursor.text[cursor.position - 2].lowercased == UInt8(ascii: "t") ? "II" : "I"
        cursor.skipSeparators()
        guard let session = cursor.parliamentaryYear() else { return nil }
        head.session = session
        cursor.skipSeparators()
        return head
      }
      guard cursor.skip("kamerstuk") else { return nil }
      guard cursor.skip("ken") || !(cursor.next?.isWordByte ?? false) else {
        return cursor.glued() ? head : nil
      }
      cursor.skipSeparators()
      cursor.skipNumberWord()
      head.chamber = cursor.chamber()
      cursor.skipSeparators()
      if cursor.skipWord("vergaderjaar") || cursor.skipWord("zitting") { cursor.skipSpaces() }
      head.session = cursor.parliamentaryYear()
      cursor.skipSeparators()
      if head.session != nil { _ = cursor.skipDash() }
      return head
    }
  }

  /// `Kamerstuk32 761`: the blank lost.
  private func glued() -> Bool { next?.isDigit ?? false }

  private mutating func skipNumberWord() {
    if skip("nr.") || skip("nummer ") { skipSpaces() }
  }

  private mutating func skipSeparators() {
    while let byte = next, byte.isSpace || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ":") {
      advance()
    }
  }

  /// `I`, `II`, a scanner's `11`, «Tweede Kamer», `TK`.
  mutating func chamber() -> String? {
    attempt { cursor in
      if cursor.skip("Tweede Kamer") || cursor.skipWord("TK") { return "II" }
      if cursor.skip("Eerste Kamer") || cursor.skipWord("EK") { return "I" }
      let start = cursor.position
      let run = cursor.run {
        $0 == UInt8(ascii: "I") || $0 == UInt8(ascii: "1") || $0 == UInt8(ascii: "l")
      }
      guard (1...2).contains(run.count), let next = cursor.next,
        next.isSpace || next == UInt8(ascii: ",")
      else {
        cursor.position = start
        return nil
      }
      return run.count == 2 ? "II" : "I"
    }
  }

  private mutating func kamerstukBody(from start: Int, isLabelled: Bool) -> FoundReference? {
    guard let dossiers = writtenDossiers(isLabelled: isLabelled), let first = dossiers.first else {
      return nil
    }
    let end = position
    guard let list = numbers(behind: first, isLabelled: isLabelled) else {
      guard isLabelled else { return nil }
      var found = FoundReference(start..<end, .dossier, dossiers.map { "\($0.number)" })
      found.rijkswet = first.rijkswet
      return found
    }
    let ids = list.numbers.flatMap { number in
      dossiers.map { "\(KamerstukNumber(dossier: $0.number, number: number))" }
    }
    var found = FoundReference(start..<position, .kamerstuk, ids)
    found.isJoint = dossiers.count > 1
    found.pages = list.pages
    found.rijkswet = first.rijkswet
    found.tooLong = list.tooLong
    return found
  }

  /// One dossier, or several that a paper is printed under: `32 761 en 29 911`, `34 682/35 334`.
  private mutating func writtenDossiers(isLabelled: Bool) -> [WrittenDossier]? {
    guard let first = writtenDossier(isLabelled: isLabelled) else { return nil }
    var dossiers = [first]
    while let next = furtherDossier() { dossiers.append(next) }
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

  private mutating func numbers(behind dossier: WrittenDossier, isLabelled: Bool) -> NumberList? {
    attempt { cursor in
      let start = cursor.position
      if cursor.skipDash() {
        // `32761-251`, but not the amounts `25 000-30 000`.
        guard let list = cursor.numberList(letters: false), !cursor.goesOnAsAmount else {
          return nil
        }
        return list
      }
      _ = cursor.skip(0x20)
      let comma = cursor.skip(UInt8(ascii: ",")) || cursor.skip(UInt8(ascii: ";"))
      cursor.skipSpaces()
      if let letters = cursor.numberLabel() { return cursor.numberList(letters: letters) }
      guard comma else {
        cursor.position = start
        return nil
      }
      // `35 526, B`: the Senate's letters stand behind a comma without a label; digits only in a labelled citation.
      if cursor.next?.isUppercase ?? false, let letters = cursor.senateLetters() {
        return NumberList(numbers: [letters], pages: cursor.pageReference())
      }
      guard isLabelled, cursor.next?.isDigit ?? false else { return nil }
      return cursor.numberList(letters: false)
    }
  }

  private var goesOnAsAmount: Bool {
    guard let next, next == 0x20 || next == UInt8(ascii: ".") else { return false }
    return (1...3).allSatisfy { peek($0)?.isDigit ?? false } && !(peek(4)?.isDigit ?? false)
  }

  private mutating func senateLetters() -> String? {
    attempt { cursor in
      let capitals = cursor.run(while: \.isUppercase)
      guard (1...2).contains(capitals.count), !(cursor.next?.isWordByte ?? false),
        !(cursor.next?.isDigit ?? false), cursor.next != UInt8(ascii: "."),
        cursor.next != UInt8(ascii: "&")
          || cursor.peek(1).map(\.isSpace) ?? true
      else { return nil }
      if cursor.next == 0x20, let after = cursor.peek(1), after.isUppercase { return nil }
      return cursor.string(capitals)
    }
  }
}

extension Cursor {
  /// Recognises a number before its dossier: `206 (28 844)`, `8 (36 410 XIII)`, `203(28286)`, `47 (31200-VI)`.
  mutating func numberBeforeDossier() -> FoundReference? {
    attempt { cursor in
      let start = cursor.position
      guard !(cursor.previous?.isDigit ?? false), let number = cursor.number(digits: 1...4) else {
        return nil
      }
      _ = cursor.skip(0x20)
      guard cursor.skip(UInt8(ascii: "(")) else { return nil }
      cursor.skipSpaces()
      guard let dossier = cursor.writtenDossier(isLabelled: false) else { return nil }
      cursor.skipSpaces()
      guard cursor.skip(UInt8(ascii: ")")) else { return nil }
      let id = KamerstukNumber(dossier: dossier.number, number: "\(number)")
      var found = FoundReference(start..<cursor.position, .kamerstuk, ["\(id)"])
      found.rijkswet = dossier.rijkswet
      return found
    }
  }
}
