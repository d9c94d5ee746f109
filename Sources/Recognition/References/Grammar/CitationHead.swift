internal import Kamerstukken

/// What stands before a dossier: «Kamerstukken II 2022/23,».
struct CitationHead {
  var chamber: Chamber?
  var session: ParliamentaryYear?
  /// Whether only `TK` or `EK` stands there, so that a number must follow the dossier.
  var isChamberAlone = false
}

extension Cursor {
  /// Recognises the head of a citation: `Kamerstuk`, `Kamerstukken II 2022/23,`, `Kamerstukken 11, 1997/1998,`,
  /// `Kamerstukken II, Zitting 1958-1959-`, `Kamerst.`, `KST`, `TK 2022–2023,`, `Tweede Kamer, vergaderjaar
  /// 2022–2023,`.
  mutating func citationHead() -> CitationHead? {
    attempt { cursor in
      if cursor.skip("KST") {
        cursor.skipSpaces()
        return cursor.isBeforeDigit ? CitationHead() : nil
      }
      guard cursor.skip("kamerst") else { return cursor.chamberHead() ?? cursor.billHead() }
      if cursor.skip("uk") {
        guard
          cursor.skip("ken") || cursor.skip("dossier") || cursor.skipNumberWord()
            || !cursor.isBeforeLetter
        else { return nil }
      } else {
        guard cursor.skip(UInt8(ascii: ".")) else { return nil }
      }
      var head = CitationHead()
      cursor.skipSeparators()
      if cursor.skipWord("dossier") { cursor.skipSpaces() }
      _ = cursor.skipNumberWord()
      head.chamber = cursor.chamber()
      cursor.skipSeparators()
      head.session = cursor.sessionBehindItsWord()
      cursor.skipSeparators()
      while head.session != nil, cursor.furtherSession() { cursor.skipSeparators() }
      if head.session != nil { _ = cursor.skipDash() }
      return head
    }
  }

  /// `TK 2022–2023,`, `Tweede Kamer, vergaderjaar 2022–2023,`: a Chamber counts only with its session, or as `EK 36 600`.
  private mutating func chamberHead() -> CitationHead? {
    attempt { cursor in
      guard let chamber = cursor.chamberName() else { return nil }
      let isAbbreviated = cursor.isBehind("TK") || cursor.isBehind("EK")
      cursor.skipSeparators()
      guard let session = cursor.sessionBehindItsWord() else {
        return isAbbreviated ? CitationHead(chamber: chamber, isChamberAlone: true) : nil
      }
      cursor.skipSeparators()
      return CitationHead(chamber: chamber, session: session)
    }
  }

  /// Consumes the further sessions of a long treatment: `1999/2000, 2000/2001`, `1993/94-1996/97`.
  private mutating func furtherSession() -> Bool {
    attempt { cursor in
      _ = cursor.skipDash()
      return cursor.sessionBehindItsWord()
    } != nil
  }

  /// `wetsvoorstel 35 925`, `Wetsontwerp 16905`, `dossier 36327`: what goes by its dossier.
  private mutating func billHead() -> CitationHead? {
    attempt { cursor in
      guard
        cursor.skipWord("wetsvoorstel") || cursor.skipWord("wetsontwerp")
          || cursor.skipWord("dossier")
      else { return nil }
      cursor.skipSpaces()
      _ = cursor.skipNumberWord()
      return cursor.isBeforeDigit ? CitationHead() : nil
    }
  }

  /// `I`, `II`, `2`, a scanner's `11`, «Tweede Kamer», `TK`.
  mutating func chamber() -> Chamber? {
    chamberName()
      ?? attempt { cursor in
        let run = cursor.run { $0.isOne(of: "I1l2") }
        let isFigure = run.count == 1 && cursor.text[run.lowerBound].isDigit
        guard (1...2).contains(run.count), let next = cursor.next,
          isFigure || !cursor.text[run].contains(UInt8(ascii: "2")),
          next.isSpace || next == UInt8(ascii: ",")
        else { return nil }
        // A scanner's `11` is the Chamber only where a comma or the session says so: `Kamerstuk 11 234` is a dossier.
        if next != UInt8(ascii: ","), cursor.text[run].contains(where: { $0 != UInt8(ascii: "I") })
        {
          var ahead = cursor
          ahead.skipSpaces()
          guard ahead.sessionBehindItsWord() != nil else { return nil }
        }
        return run.count == 2 || cursor.text[run.lowerBound] == UInt8(ascii: "2")
          ? .tweede : .eerste
      }
  }

  private mutating func chamberName() -> Chamber? {
    if skipWord("Tweede Kamer") || skipWord("TK") { return .tweede }
    return skipWord("Eerste Kamer") || skipWord("EK") ? .eerste : nil
  }

  /// `2022/23`, `vergaderjaar 2022–2023`, `Zitting 1958-1959`.
  mutating func sessionBehindItsWord() -> ParliamentaryYear? {
    attempt { cursor in
      if cursor.skipWord("vergaderjaar") || cursor.skipWord("zitting") { cursor.skipSpaces() }
      return cursor.parliamentaryYear()
    }
  }

  /// `nr. `, `nummer ` between the word and the dossier: `Kamerstuk nr. 32 761`, `Kamerstuknummer 32761`.
  private mutating func skipNumberWord() -> Bool {
    attempt { cursor in
      guard cursor.skip("nummer") || cursor.skip("nr") else { return nil }
      _ = cursor.skip(UInt8(ascii: "."))
      cursor.skipSpaces()
      return cursor.isBeforeDigit ? true : nil
    } ?? false
  }

  /// Consumes blanks, commas and colons.
  mutating func skipSeparators() {
    while let byte = next, byte.isSpace || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ":") {
      advance()
    }
  }
}
