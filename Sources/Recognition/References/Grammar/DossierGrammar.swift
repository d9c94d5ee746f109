internal import Kamerstukken

/// A dossier as written, with the Rijkswet number beside it where there is one.
struct WrittenDossier {
  var number: DossierNumber
  var rijkswet: String?
  /// Whether a blank or point parts its thousands: `32 761`.
  var isSpaced = false
  /// Whether a hyphen ties its suffix to it: `36 410-VII`.
  var isDashed = false
}

extension Cursor {
  /// Recognises a dossier: `32761`, `32 761`, `32.761`, with its suffix: `36 600 XVI`, `31.700XII`, `36600-XVI`,
  /// `21 501-33`, `36 410A`, `35 300 hoofdstuk XV`, `34 356 (R2064)`.
  ///
  /// `isLabelled`: a word before it says it is a dossier, so that old dossiers of four digits (to about 1980) count too;
  /// `behindSession`: the session stands before it, so that it is no year.
  mutating func writtenDossier(isLabelled: Bool, behindSession: Bool = false) -> WrittenDossier? {
    attempt { cursor in
      guard isLabelled || !(cursor.previous?.isDigit ?? false),
        case let start = cursor.position,
        let number = cursor.dossierDigits(isLabelled: isLabelled, behindSession: behindSession)
      else {
        return nil
      }
      var dossier = WrittenDossier(number: DossierNumber(number))
      dossier.isSpaced = cursor.position - start > 5
      dossier.rijkswet = cursor.rijkswetNumber()
      if dossier.rijkswet == nil {
        let end = cursor.position
        dossier.number.suffix = cursor.dossierSuffix(of: number, isLabelled: isLabelled)
        dossier.isDashed = dossier.number.suffix != nil && cursor.text[end] == UInt8(ascii: "-")
      }
      return dossier
    }
  }

  private mutating func dossierDigits(isLabelled: Bool, behindSession: Bool) -> Int? {
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
        guard
          cursor.skip(0x20) || cursor.skip(UInt8(ascii: ".")) || isLabelled && cursor.skipDash()
        else { return nil }
        guard let rest = cursor.number(digits: 3...3) ?? cursor.councilWithoutDash(behind: value)
        else { return nil }
        value = value * 1000 + rest
      case 4:
        let isYear = !behindSession && (1814...2199).contains(value)
        return isLabelled && value >= DossierNumber.lowest && !isYear ? value : nil
      default: return nil
      }
      return (10_000...49_999).contains(value) ? value : nil
    }
  }

  /// `21 50108`: the dash before the council's two digits was lost.
  private mutating func councilWithoutDash(behind thousands: Int) -> Int? {
    attempt { cursor in
      let start = cursor.position
      guard thousands == 21, let digits = cursor.number(digits: 5...5), digits / 100 == 501 else {
        return nil
      }
      cursor.position = start + 3
      return 501
    }
  }

  /// `(R2064)`, `-(R1519)`, ` (R 1669)`, `-R2201`, `, R1884`, ` -(R1672)`.
  private mutating func rijkswetNumber() -> String? {
    attempt { cursor in
      let start = cursor.position
      _ = cursor.skip(UInt8(ascii: ","))
      _ = cursor.skip(0x20)
      _ = cursor.skipDash()
      let isParted = cursor.position > start
      let isBracketed = cursor.skip(UInt8(ascii: "("))
      guard isParted || isBracketed, cursor.next == UInt8(ascii: "R") else { return nil }
      cursor.advance()
      _ = cursor.skip(0x20)
      guard let number = cursor.number(digits: 2...4) else { return nil }
      if isBracketed { guard cursor.skip(UInt8(ascii: ")")) else { return nil } }
      return "R\(number)"
    }
  }

  private mutating func dossierSuffix(of dossier: Int, isLabelled: Bool) -> String? {
    attempt { cursor in
      if dossier == 21_501 { return cursor.councilNumber() }
      guard let next = cursor.next,
        next.isSpace || next.isUppercase || next.isOne(of: ",-.(hH") || next == 0xE2
      else { return nil }
      let start = cursor.position
      _ = cursor.skip(",")
      cursor.skipSpaces()
      if cursor.skipWord("hoofdstuk") {
        cursor.skipSpaces()
        return cursor.budgetChapter()
      }
      cursor.position = start
      let isSpaced = cursor.skip(0x20)
      let isDashed = cursor.skipDash() || isLabelled && cursor.skip(UInt8(ascii: "."))
      if isDashed { _ = cursor.skip(0x20) }
      let isBracketed = cursor.skip(UInt8(ascii: "("))
      if let chapter = cursor.budgetChapter() {
        if isBracketed { return cursor.skip(UInt8(ascii: ")")) ? chapter : nil }
        let isSure = isLabelled || chapter.utf8.count > 1
        return !isSpaced || cursor.endsSuffix(isSure: isSure) ? chapter : nil
      }
      guard !isBracketed, let letter = cursor.next,
        (UInt8(ascii: "A")...UInt8(ascii: "N")).contains(letter)
      else {
        return nil
      }
      cursor.advance()
      return cursor.endsSuffix(isSure: isLabelled) ? String(decoding: [letter], as: UTF8.self) : nil
    }
  }

  /// `-33`, ` – 08`, with the dash lost ` 32` or `08`: the council a paper of dossier 21501 belongs to.
  private mutating func councilNumber() -> String? {
    attempt { cursor in
      _ = cursor.skip(0x20)
      _ = cursor.skipDash()
      _ = cursor.skip(0x20)
      let digits = cursor.run(while: \.isDigit)
      return digits.count == 2 ? cursor.string(digits) : nil
    }
  }

  /// Whether what comes next can come behind a suffix: a comma, bracket, dash, `nr`, the end.
  ///
  /// `isSure`: other words leave little doubt that it is one, so that the sentence may just go on.
  private func endsSuffix(isSure: Bool) -> Bool {
    guard let next else { return true }
    if next.isOne(of: ",;:)-/.\n") || next == 0xE2 || next == 0xC2 { return true }
    guard next == 0x20 else { return false }
    var ahead = self
    ahead.advance()
    return isSure && ahead.next?.isLowercase ?? false || ahead.paperLabel() != nil
      || ahead.skipWord("en") || ahead.skip("(") || ahead.skip("/") || ahead.skipDash()
  }
}
