internal import Kamerstukken

/// A dossier as written, with the Rijkswet number beside it where there is one.
struct WrittenDossier {
  var number: DossierNumber
  var rijkswet: String?
}

extension Cursor {
  /// Recognises a dossier: `32761`, `32 761`, `32.761`, with its suffix: `36 600 XVI`, `31.700XII`, `36600-XVI`,
  /// `21 501-33`, `36 410A`, `35 300 hoofdstuk XV`, `34 356 (R2064)`.
  ///
  /// `isLabelled`: a word before it says it is a dossier, so that old dossiers of four digits (to about 1980) count too.
  mutating func writtenDossier(isLabelled: Bool) -> WrittenDossier? {
    attempt { cursor in
      guard !(cursor.previous?.isDigit ?? false),
        let number = cursor.dossierDigits(isLabelled: isLabelled)
      else {
        return nil
      }
      var dossier = WrittenDossier(number: DossierNumber(number))
      dossier.rijkswet = cursor.rijkswetNumber()
      if dossier.rijkswet == nil { dossier.number.suffix = cursor.dossierSuffix(of: number) }
      return dossier
    }
  }

  private mutating func dossierDigits(isLabelled: Bool) -> Int? {
    attempt { cursor in
      let start = cursor.position
      var value = 0
      while cursor.position - start < 5, let digit = cursor.next, digit.isDigit {
        value = value * 10 + digit.digitValue
        cursor.advance()
      }
      switch cursor.position - start {
      case 5:
        guard !(cursor.next?.isDigit ?? false) else { return nil }
      case 2:
        guard cursor.skip(0x20) || cursor.skip(UInt8(ascii: ".")) else { return nil }
        guard let rest = cursor.number(digits: 3...3) else { return nil }
        value = value * 1000 + rest
      case 4:
        return isLabelled && value > 2200 ? value : nil
      default: return nil
      }
      return (10_000...49_999).contains(value) ? value : nil
    }
  }

  /// `(R2064)`, `-(R1519)`, ` (R 1669)`, `-R2201`
  private mutating func rijkswetNumber() -> String? {
    attempt { cursor in
      if !cursor.skipDash() { _ = cursor.skip(0x20) }
      let isBracketed = cursor.skip(UInt8(ascii: "("))
      guard cursor.next == UInt8(ascii: "R") else { return nil }
      cursor.advance()
      _ = cursor.skip(0x20)
      guard let number = cursor.number(digits: 2...4) else { return nil }
      if isBracketed { guard cursor.skip(UInt8(ascii: ")")) else { return nil } }
      return "R\(number)"
    }
  }

  private mutating func dossierSuffix(of dossier: Int) -> String? {
    attempt { cursor in
      if dossier == 21_501 { return cursor.councilNumber() }
      let start = cursor.position
      _ = cursor.skip(",")
      cursor.skipSpaces()
      if cursor.skipWord("hoofdstuk") {
        cursor.skipSpaces()
        return cursor.budgetChapter()
      }
      cursor.position = start
      let isSpaced = cursor.skip(0x20)
      let isDashed = cursor.skipDash()
      if isDashed { _ = cursor.skip(0x20) }
      let isBracketed = cursor.skip(UInt8(ascii: "("))
      if let chapter = cursor.budgetChapter() {
        if isBracketed { return cursor.skip(UInt8(ascii: ")")) ? chapter : nil }
        return !isSpaced || cursor.endsSuffix ? chapter : nil
      }
      guard !isBracketed, let letter = cursor.next,
        (UInt8(ascii: "A")...UInt8(ascii: "J")).contains(letter)
      else {
        return nil
      }
      cursor.advance()
      return cursor.endsSuffix ? String(decoding: [letter], as: UTF8.self) : nil
    }
  }

  /// `-33`, ` – 08`: the council a paper of dossier 21501 belongs to.
  private mutating func councilNumber() -> String? {
    cursorAfterDash { cursor in
      let digits = cursor.run(while: \.isDigit)
      return digits.count == 2 ? cursor.string(digits) : nil
    }
  }

  private mutating func cursorAfterDash<Found>(_ recognise: (inout Self) -> Found?) -> Found? {
    attempt { cursor in
      _ = cursor.skip(0x20)
      guard cursor.skipDash() else { return nil }
      _ = cursor.skip(0x20)
      return recognise(&cursor)
    }
  }

  /// Whether what comes next can come behind a suffix that a blank sets apart: a comma, bracket, dash, `nr`, the end.
  private var endsSuffix: Bool {
    guard let next else { return true }
    if ",;:)-/.".utf8.contains(next) || next == 0x0A || next == 0xE2 { return true }
    guard next == 0x20 else { return false }
    var ahead = self
    ahead.advance()
    return ahead.numberLabel() != nil || ahead.skipWord("en") || ahead.skip("(")
  }
}

extension Cursor {
  /// Recognises what announces a paper's number: `nr.`, `nrs.`, `nummer`, `stuk nr.`, `stuknummer`, `letter`.
  ///
  /// Returns whether letters of the Senate are announced (`letter M`).
  mutating func numberLabel() -> Bool? {
    attempt { cursor in
      if cursor.skipWord("letter") {
        cursor.skipSpaces()
        return true
      }
      if cursor.skipWord("stuk") || cursor.skipWord("stukken") {
        cursor.skipSpaces()
      } else {
        _ = cursor.skip("stuk")
      }
      guard
        cursor.skip("nummers") || cursor.skip("nummer") || cursor.skip("nrs") || cursor.skip("nr")
          || cursor.skip("no.")
      else { return nil }
      _ = cursor.skip(UInt8(ascii: "."))
      guard !(cursor.next?.isWordByte ?? false) || cursor.next?.isUppercase ?? false else {
        return nil
      }
      cursor.skipSpaces()
      _ = cursor.skip(UInt8(ascii: ":"))
      cursor.skipSpaces()
      return false
    }
  }
}
