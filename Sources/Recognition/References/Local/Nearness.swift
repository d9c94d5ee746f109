internal import Kamerstukken

/// What the words and signs between two places say of whether they belong together.
enum Nearness {
  /// The dossier that is named right behind a number: `stuk nr. 157 van Kamerstuk 32 761`, `stuk nr. 157 (36 600 VII)`.
  static func dossier(behind end: Int, in text: [UInt8], _ limit: Int) -> DossierNumber? {
    var cursor = Cursor(text, at: end, limit: limit)
    cursor.skipSpaces()
    let isBracketed = cursor.skip(UInt8(ascii: "("))
    guard
      isBracketed || cursor.skipWord("van") || cursor.skipWord("in") || cursor.skipWord("bij")
    else { return nil }
    cursor.skipSpaces()
    if let found = cursor.labelledKamerstuk() {
      guard case .dossier(let number)? = found.targets.first, found.targets.count == 1 else {
        return nil
      }
      return number
    }
    guard isBracketed, let written = cursor.writtenDossier(isLabelled: true),
      cursor.next == UInt8(ascii: ")")
    else { return nil }
    return written.number
  }

  /// Whether a number behind the word for a paper is its: what comes between does not begin another clause.
  ///
  /// «de brief van 3 mei (26 643, nr. 12)», not «in mijn brief ben ik ingegaan op de evaluatie (26 643, nr. 12)».
  static func belongs(_ text: [UInt8], _ between: Range<Int>) -> Bool {
    var cursor = Cursor(text, at: between.lowerBound, limit: between.upperBound)
    cursor.skipSpaces()
    guard cursor.isBeforeLetter, cursor.next?.isLowercase ?? false,
      cursor.previous?.isSpace ?? false
    else { return true }
    return [
      "van", "over", "inzake", "d.d.", "met", "aan", "betreffende", "nr", "op", "dd", "kenmerk",
    ]
    .contains { cursor.skip($0) }
  }

  /// Whether only signs stand between a name and the number it is for: `26 643, nr. 12; hierna:`, `hierna: …) (26 643`.
  static func touches(_ text: [UInt8], _ between: Range<Int>) -> Bool {
    between.count <= 8
      && text[between].allSatisfy { $0.isSpace || $0.isOne(of: ",;:()[]\"'") || $0 >= 0x80 }
  }
}

extension Cursor {
  /// Whether «genoemde» points back, as «het genoemde amendement»; «de door hem genoemde brief» is told apart by its giver.
  func namesAgain(_ word: Range<Int>) -> Bool {
    var start = Cursor(text, at: word.lowerBound, limit: word.upperBound)
    guard start.skip("genoemde") else { return true }
    let before = Cursor(text, at: word.lowerBound)
    return before.isBehind("de") || before.isBehind("het") || before.isBehind("hiervoor")
  }

  /// Words whose stop is their own.
  private static let abbreviations: [StaticString] = [
    "nr", "nrs", "d.d", "art", "blz", "p", "c.s", "jl",
  ]

  /// Whether a stop here ends a sentence: a blank and a capital, digit or bracket follow, or the text ends.
  var endsSentence: Bool {
    guard let next,
      next == UInt8(ascii: ".") || next == UInt8(ascii: "?") || next == UInt8(ascii: "!")
    else { return false }
    guard let blank = peek(1) else { return true }
    guard blank.isSpace, let following = peek(2) else { return false }
    // «nr. 12», «d.d. 3 mei», «amendement-Stoffer c.s. (36602, nr. 99)»: a stop that belongs to its word ends nothing.
    for word in Self.abbreviations where isBehind(word) { return false }
    return following.isUppercase || following.isDigit || following >= 0x80
      || following == UInt8(ascii: "(")
  }
}
