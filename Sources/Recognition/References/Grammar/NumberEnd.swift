internal import Kamerstukken

/// What comes behind a number tells whether it is a paper's, or counts something else.
extension Cursor {
  /// Whether a number without a label of its own can end here: not the day of a date, nor what counts things.
  ///
  /// In running text a word may follow that goes on with the sentence; things counted are no such word.
  func endsNumber(_ label: PaperLabel) -> Bool {
    guard let next else { return true }
    switch next {
    case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ":"):
      return !(peek(1)?.isDigit ?? false) || label.isPlural && next == UInt8(ascii: ",")
    case UInt8(ascii: "%"): return false
    case UInt8(ascii: "-"): return !isBeforeDateInFigures
    case _ where next.isSpace: return endsNumberBeforeWord
    default: return true
    }
  }

  /// `-04-2023`: the rest of a date.
  private var isBeforeDateInFigures: Bool {
    var ahead = self
    return ahead.skipDash() && ahead.number(digits: 1...2) != nil && ahead.skipDash()
      && ahead.isBeforeDigit
  }

  private var endsNumberBeforeWord: Bool {
    guard !isBeforeMonth else { return false }
    var ahead = self
    ahead.skipSpaces()
    guard ahead.isBeforeLetter, ahead.next?.isLowercase ?? false else {
      return ahead.next != UInt8(ascii: "%")
    }
    let word = ahead.letters()
    return Self.goesOn.contains { spelled in
      var start = Cursor(text, at: word.lowerBound, limit: word.upperBound)
      return start.skip(spelled) && start.isAtEnd
    }
  }

  /// Whether a month follows, also behind further days: ` mei`, ` mrt`, ` en 8 mei`, `/11 mei`.
  var isBeforeMonth: Bool {
    var ahead = self
    for _ in 0..<3 {
      ahead.skipSpaces()
      if ahead.monthName() != nil || ahead.shortMonth() { return true }
      guard ahead.skipWord("en") || ahead.skip(UInt8(ascii: "/")) || ahead.skipDash() else {
        return false
      }
      ahead.skipSpaces()
      guard ahead.number(digits: 1...2) != nil else { return false }
    }
    return false
  }

  /// `mrt`, `apr`: a month without its stop.
  private mutating func shortMonth() -> Bool {
    for name in [
      "jan", "feb", "mrt", "apr", "jun", "jul", "aug", "sep", "sept", "okt", "nov", "dec",
    ]
      as [StaticString] where skipWord(name)
    {
      return true
    }
    return false
  }

  /// Words with which a sentence goes on behind the number of a paper.
  private static let goesOn: [StaticString] = [
    "en", "of", "is", "zijn", "was", "waren", "wordt", "worden", "werd", "werden", "heeft",
    "hebben", "had", "hadden", "kan", "kunnen", "zal", "zullen", "van", "aan", "op", "in", "over",
    "met", "die", "dat", "door", "bij", "voor", "te", "ten", "ter", "om", "uit", "tot", "t",
    "als",
    "alsmede", "respectievelijk", "resp", "naar", "inzake", "betreffende", "onder", "zoals",
    "waarin", "waarmee", "waarvan", "waarop", "staat", "staan", "vraagt", "vragen", "verzoekt",
    "verzoeken", "roept", "spreekt", "ontraad", "ontraden", "aangenomen", "verworpen",
    "aangehouden", "ingetrokken", "ingediend", "overgenomen", "krijgt", "krijgen", "geef", "ook",
    "niet", "reeds", "nog", "dan", "e", "d", "p", "pp", "blz", "pag", "jo", "juncto", "eveneens",
  ]

  /// Whether behind this number comes more of a list or range, or its end with a bracket or stop.
  func listGoesOn(_ label: PaperLabel) -> Bool {
    var ahead = self
    if label.isPlural, ahead.skipDash(), ahead.isBeforeDigit { return true }
    ahead.skipSpaces()
    guard let next = ahead.next else { return true }
    return next.isOne(of: ",;)./&")
      || ["en", "of", "alsmede", "respectievelijk", "resp"].contains { ahead.skipWord($0) }
  }
}
