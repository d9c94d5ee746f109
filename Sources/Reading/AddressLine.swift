package import Kamerstukken

/// Whether the line from here to `limit` is part of a Dutch address, as letterheads and page heads print one.
extension Cursor {
  /// A postcode with its place, a post box, a web address, a telephone number, a return address.
  package var isAddress: Bool {
    // Most lines begin with another letter than any of these.
    guard let first = next, first.isDigit || first.lowercased.isOne(of: ">rpwhtfm") else {
      return false
    }
    var cursor = self
    if cursor.skip(UInt8(ascii: ">")) || cursor.skipWord("Retouradres") { return true }
    if cursor.skipWord("Postbus") {
      cursor.skipSpaces()
      return cursor.next?.isDigit ?? false
    }
    if cursor.skip("www.") || cursor.skip("http") {
      return !text[position..<limit].contains(where: \.isSpace)
    }
    return cursor.skip("T 0") || cursor.skip("F 0") || cursor.skip("M 0") || isPostcode
  }

  /// `2511 DP  Den Haag`.
  private var isPostcode: Bool {
    var cursor = self
    guard limit - position <= 40, cursor.number(digits: 4...4) != nil else { return false }
    cursor.skipSpaces()
    let letters = cursor.run(while: \.isUppercase)
    return letters.count == 2 && cursor.next.map { $0.isSpace || $0 == 0xC2 } ?? true
  }

  /// `Turfmarkt 147`: a few words and a house number, which is not the year of «oktober 2024».
  package var isStreet: Bool {
    guard let first = next, first.isUppercase || first >= 0xC3, limit - position <= 40 else {
      return false
    }
    // Most lines end in another word than one of figures and a letter.
    var end = limit
    while end > position, text[end - 1].isASCIILetter { end -= 1 }
    guard end > position, text[end - 1].isDigit else { return false }
    var cursor = self
    _ = cursor.run { !$0.isDigit }
    let digits = cursor.run(while: \.isDigit)
    _ = cursor.run(while: \.isASCIILetter)
    guard (1...4).contains(digits.count), cursor.isAtEnd, text[digits.lowerBound - 1].isSpace else {
      return false
    }
    return digits.count < 4
      || !(1800...2199).contains(text[digits].reduce(0) { $0 * 10 + $1.digitValue })
  }
}
