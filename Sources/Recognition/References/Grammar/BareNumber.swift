internal import Kamerstukken

extension Cursor {
  /// Whether a number that stands here can be a paper's: not an amount, not part of a longer number or code.
  ///
  /// `floor`: where the last reference ended, whose digits are not those of this number: `26643-1 26643-2`.
  func mayBeginNumber(behind floor: Int) -> Bool {
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
    if before == 0x20, sign.position > floor,
      sign.previous?.isDigit ?? false || sign.isBehindAreaCode
    {
      return false
    }
    return !isBehindEuropeanNorm
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
}
