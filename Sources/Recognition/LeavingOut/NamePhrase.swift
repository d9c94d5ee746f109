internal import Kamerstukken

/// Words of a text that look like one person's name.
struct NamePhrase {
  /// The words, with honorific, titles and initials.
  let words: Range<Int>
  /// The first names and initials among them.
  let given: Range<Int>
  /// The small words and the surname.
  let surname: Range<Int>
  /// Whether an honorific, a title or initials show that it is a person.
  let isMarked: Bool

  /// The name that begins at a word: `mevrouw drs. J.A. de Vries`, `Jan van der Berg`.
  init?(_ words: [NameWord], at start: Int) {
    var place = start
    func isNext() -> Bool { place < words.count && (place == start || words[place].follows) }
    var isMarked = false
    if isNext(), words[place].folded == "de", place + 1 < words.count, words[place + 1].follows,
      words[place + 1].folded == "heer"
    {
      place += 1
    }
    if isNext(), NameWord.honorifics.contains(words[place].stem) {
      place += 1
      isMarked = true
    }
    while isNext(), words[place].isTitle {
      place += 1
      isMarked = true
    }
    let given = place
    while isNext(), words[place].isInitials {
      place += 1
      isMarked = true
    }
    var names = 0
    // First names go on as long as another word of the name comes behind them.
    while isNext(), words[place].isName, names < 3, place + 1 < words.count,
      words[place + 1].follows, Self.isNamePart(words, place + 1)
    {
      place += 1
      names += 1
    }
    let surname = place
    while isNext(), words[place].isTussenvoegsel { place += 1 }
    guard isNext(),
      words[place].isName
        || isMarked && words[place].isCapital && words[place].isAbbreviation
          && !words[place].hasSmall && !NameWord.bodies.contains(words[place].stem)
    else { return nil }
    place += 1
    guard isMarked || surname > given else { return nil }
    self.words = start..<place
    self.given = given..<surname
    self.surname = surname..<place
    self.isMarked = isMarked
  }

  /// Whether a word, or the small words from it on and the one behind them, can end a name.
  private static func isNamePart(_ words: [NameWord], _ start: Int) -> Bool {
    var place = start
    while place < words.count, words[place].isTussenvoegsel, place == start || words[place].follows
    {
      place += 1
    }
    return place < words.count && words[place].isName && (place == start || words[place].follows)
  }
}
