internal import Kamerstukken

/// Numbers that stand before their dossier, and sessions that ran into it.
extension Cursor {
  /// Recognises numbers before their dossier: `206 (28 844)`, `8 (36 410 XIII)`, `203(28286)`, `47 (31200-VI)`,
  /// `520 en 548 (29 754)`, `nr. 348, was nr. 347 (32317)`.
  ///
  /// Any number may stand before brackets, so words or signs must say that a paper's number stands here.
  mutating func numberBeforeDossier(_ lead: Lead, behind floor: Int) -> FoundReference? {
    attempt { cursor in
      let start = cursor.position
      guard cursor.isBeforeBracket, !(cursor.previous?.isDigit ?? false), !cursor.isBehindLetter
      else { return nil }
      let isAnnounced = lead.announcement != nil
      let isAbbreviated = cursor.isBehind("nr") || cursor.isBehind("nrs")
      guard isAnnounced || cursor.beginsItem(behind: floor) else { return nil }
      let list =
        isAnnounced
        ? cursor.numberList(PaperLabel(), most: 12)
        : cursor.number(digits: 1...3).map { NumberList(String($0)) }
      guard let list else { return nil }
      let end = cursor.position
      let isRenumbered = cursor.skipFormerNumber()
      if lead.replaces { _ = cursor.skip(UInt8(ascii: ")")) }
      let isGlued = cursor.next == UInt8(ascii: "(")
      cursor.skipSpaces()
      guard cursor.skip(UInt8(ascii: "(")) else { return nil }
      cursor.skipSpaces()
      guard let dossier = cursor.writtenDossier(isLabelled: false) else { return nil }
      cursor.skipSpaces()
      // «Op nummer 2 (25 430)», «nr. 3 (12 543)»: without a suffix other words, or the dossier itself, must leave no doubt.
      let isSure = isGlued || isAbbreviated && dossier.number.isLikely
      guard cursor.skip(UInt8(ascii: ")")),
        dossier.number.suffix != nil || isAnnounced && (lead.namesPaper || isSure)
      else { return nil }
      // The former number is a reference of its own.
      if isRenumbered { cursor.position = end }
      var found = FoundReference(start..<cursor.position, list.papers(of: dossier))
      found.rijkswet = dossier.rijkswet
      return found
    }
  }

  /// Whether a bracket opens as near as a list of numbers can end before it.
  private var isBeforeBracket: Bool {
    let rest = text.span.extracting(position..<min(limit, position + 160))
    for index in rest.indices where rest[index] == UInt8(ascii: "(") { return true }
    return false
  }

  /// Consumes the number that a paper had before: `, was nr. 347`, ` (was nr. 9)`.
  private mutating func skipFormerNumber() -> Bool {
    attempt { cursor -> Bool? in
      _ = cursor.skip(UInt8(ascii: ","))
      cursor.skipSpaces()
      let isBracketed = cursor.skip(UInt8(ascii: "("))
      guard cursor.skipWord("was") else { return nil }
      cursor.skipSpaces()
      guard cursor.paperLabel() != nil, cursor.number(digits: 1...4) != nil,
        !isBracketed || cursor.skip(UInt8(ascii: ")"))
      else { return nil }
      return true
    } ?? false
  }

  /// Whether an item of a list begins here: at the start, behind a sign, or behind `en` and the reference before it.
  private func beginsItem(behind floor: Int) -> Bool {
    var before = self
    while before.previous == 0x20 { before.position -= 1 }
    guard let previous = before.previous, !previous.isSpace else { return true }
    if previous.isOne(of: ",;:.(*>|") || previous >= 0x80 && !before.isBehindLetter {
      return true
    }
    return floor > 0 && position - floor <= 4 && before.isBehind("en")
  }

  /// Recognises a citation that begins with its session: `2001/2002, 26 855, nr. 16`, `II 2022/23, 26 643, nr. 1001`, glued
  /// `2016-201734700 nr. 19`; the cursor stands at the session.
  mutating func sessionLed() -> FoundReference? {
    attempt { cursor in
      guard !(cursor.previous?.isDigit ?? false), !cursor.isBehindLetter else { return nil }
      let chamber = cursor.chamberBefore
      let start = chamber?.start ?? cursor.position
      guard let session = cursor.parliamentaryYear() else { return nil }
      cursor.skipSeparators()
      guard var found = cursor.kamerstukBody(from: start, basis: .session),
        found.kind == .kamerstuk
      else { return nil }
      found.chamber = chamber?.chamber
      found.session = session
      return found
    }
  }

  /// The Roman figure of a Chamber right before the cursor, and where it begins.
  private var chamberBefore: (chamber: Chamber, start: Int)? {
    guard previous == 0x20 else { return nil }
    var word = self
    word.position -= 1
    let end = word.position
    while end - word.position < 3, word.previous == UInt8(ascii: "I") { word.position -= 1 }
    guard (1...2).contains(end - word.position), !word.isBehindLetter else { return nil }
    return (end - word.position == 2 ? .tweede : .eerste, word.position)
  }
}
