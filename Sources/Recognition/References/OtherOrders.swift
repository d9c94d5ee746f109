internal import Kamerstukken

/// Numbers that stand before their dossier, and sessions that ran into it.
extension Cursor {
  /// Recognises numbers before their dossier: `206 (28 844)`, `8 (36 410 XIII)`, `203(28286)`, `47 (31200-VI)`,
  /// `520 en 548 (29 754)`.
  ///
  /// A dossier without a suffix may be any number in brackets, so a word must say that a paper's number stands here.
  mutating func numberBeforeDossier() -> FoundReference? {
    attempt { cursor in
      let start = cursor.position
      guard !(cursor.previous?.isDigit ?? false), !cursor.isBehindLetter else { return nil }
      let isLabelled = cursor.isBehindPaperLabel
      let numbers =
        isLabelled
        ? cursor.numberList(PaperLabel(), most: 12)?.numbers
        : cursor.number(digits: 1...4).map { [String($0)] }
      guard let numbers else { return nil }
      cursor.skipSpaces()
      guard cursor.skip(UInt8(ascii: "(")) else { return nil }
      cursor.skipSpaces()
      guard let dossier = cursor.writtenDossier(isLabelled: false) else { return nil }
      cursor.skipSpaces()
      guard cursor.skip(UInt8(ascii: ")")), isLabelled || dossier.number.suffix != nil else {
        return nil
      }
      let ids = numbers.map { "\(KamerstukNumber(dossier: dossier.number, number: $0))" }
      var found = FoundReference(start..<cursor.position, .kamerstuk, ids)
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
      let ids = list.numbers.map {
        "\(KamerstukNumber(dossier: DossierNumber(dossier), number: $0))"
      }
      var found = FoundReference(start..<cursor.position, .kamerstuk, ids)
      found.session = session
      found.tooLong = list.tooLong
      return found
    }
  }
}
