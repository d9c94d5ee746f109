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
      var found = FoundReference(start..<cursor.position, list.papers(of: [dossier]))
      found.rijkswet = dossier.rijkswet
      return found
    }
  }

  /// Recognises a session glued to its dossier: `2016-201734700 nr. 19`.
  mutating func gluedSession() -> FoundReference? {
    attempt { cursor in
      let start = cursor.position
      guard !(cursor.previous?.isDigit ?? false), !cursor.isBehindLetter else { return nil }
      guard let session = cursor.parliamentaryYear(), cursor.previous?.isDigit ?? false,
        let dossier = cursor.number(digits: 5...5)
      else { return nil }
      cursor.skipSpaces()
      guard let label = cursor.paperLabel(), let list = cursor.numberList(label) else {
        return nil
      }
      let written = WrittenDossier(number: DossierNumber(dossier))
      var found = FoundReference(start..<cursor.position, list.papers(of: [written]))
      found.session = session
      found.tooLong = list.tooLong
      return found
    }
  }
}
