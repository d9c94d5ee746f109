internal import Kamerstukken

extension Cursor {
  /// Whether a number that stands here can be a paper's: not an amount, not part of a longer number or code.
  ///
  /// `floor`: where the last reference ended, behind which another may be listed: `26643-1 26643-2`, `26643-1,26643-2`.
  func mayBeginNumber(behind floor: Int) -> Bool {
    guard let before = previous, !isNext(to: floor) else { return true }
    if before.isDigit || isBehindLetter || before == UInt8(ascii: "/") || isBehindJoiningDash {
      return false
    }
    // A decimal or an amount goes on; a row of values parted by commas may hold a paper's number whole.
    if before == UInt8(ascii: ".") || before == UInt8(ascii: ",") && peek(5) != UInt8(ascii: "-"),
      peek(-2)?.isDigit ?? false
    {
      return false
    }
    // «€25 000», «€ 25 000», «$ 25 000»
    var sign = self
    if before == 0x20 { sign.position -= 1 }
    if let last = sign.previous, last == UInt8(ascii: "$") || sign.isBehindEuro { return false }
    return !(before == 0x20 && sign.isBehindAreaCode) && !isBehindEuropeanNorm
  }

  /// Whether only a blank, comma or stroke parts the cursor from `floor`.
  private func isNext(to floor: Int) -> Bool {
    guard floor > 0, position - floor <= 3 else { return false }
    return text[floor..<position].allSatisfy { $0.isSpace || $0.isOne(of: ",;/") }
  }

  /// Whether digits stand before the blank here: a row of a table, the number of a footnote.
  var isBehindDigits: Bool { (previous?.isSpace ?? false) && (peek(-2)?.isDigit ?? false) }

  /// «(020) 123 45-67», «020 123 45-67».
  private var isBehindAreaCode: Bool {
    var code = self
    let isBracketed = code.previous == UInt8(ascii: ")")
    if isBracketed { code.position -= 1 }
    let end = code.position
    while end - code.position < 5, code.previous?.isDigit ?? false { code.position -= 1 }
    guard (2...4).contains(end - code.position), code.next == UInt8(ascii: "0") else {
      return false
    }
    return !isBracketed || code.previous == UInt8(ascii: "(")
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
