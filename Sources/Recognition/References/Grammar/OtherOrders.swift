internal import Kamerstukken

/// Numbers that stand before their dossier, and sessions that ran into it.
extension Cursor {
  /// Recognises numbers before their dossier: `206 (28 844)`, `8 (36 410 XIII)`, `203(28286)`, `47 (31200-VI)`,
  /// `520 en 548 (29 754)`.
  ///
  /// A dossier without a suffix may be any number in brackets, so a word must say that a paper's number stands here.
  mutating func numberBeforeDossier(isAnnounced: Bool) -> FoundReference? {
    attempt { cursor in
      let start = cursor.position
      guard !(cursor.previous?.isDigit ?? false), !cursor.isBehindLetter else { return nil }
      let list =
        isAnnounced
        ? cursor.numberList(PaperLabel(), most: 12)
        : cursor.number(digits: 1...4).map { NumberList(numbers: [String($0)]) }
      guard let list else { return nil }
      cursor.skipSpaces()
      guard cursor.skip(UInt8(ascii: "(")) else { return nil }
      cursor.skipSpaces()
      guard let dossier = cursor.writtenDossier(isLabelled: false) else { return nil }
      cursor.skipSpaces()
      guard cursor.skip(UInt8(ascii: ")")), isAnnounced || dossier.number.suffix != nil else {
        return nil
      }
      // «voor het jaar 2018 (34775-XVI)»: only the papers on European Councils have numbers as high as years.
      if !isAnnounced, dossier.number.number != 21_501, list.numbers.first?.utf8.count == 4 {
        return nil
      }
      var found = FoundReference(start..<cursor.position, list.papers(of: [dossier]))
      found.rijkswet = dossier.rijkswet
      return found
    }
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
