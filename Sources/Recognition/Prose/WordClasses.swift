/// What a word can begin, so that a recogniser only looks at the sentences that hold a word of its own.
struct WordClasses: OptionSet {
  let rawValue: UInt16

  static let motion = Self(rawValue: 1 << 0)
  static let advice = Self(rawValue: 1 << 1)
  static let debate = Self(rawValue: 1 << 2)
  /// `brief`, `verzamelbrief`, `herstelbriefje`: by the end of the word.
  static let letter = Self(rawValue: 1 << 3)
  static let office = Self(rawValue: 1 << 4)
  /// Whom a promise is made to.
  static let chamber = Self(rawValue: 1 << 5)
  static let promise = Self(rawValue: 1 << 6)
  /// What somebody does who wants something.
  static let asking = Self(rawValue: 1 << 7)
  static let kenmerk = Self(rawValue: 1 << 8)
  /// `voornoemde`, `hierna`, `amendement`: without such a word no paper is spoken of again in words alone.
  static let local = Self(rawValue: 1 << 9)
  /// What else than a motion or letter a paper's number can belong to.
  static let noun = Self(rawValue: 1 << 10)

  /// Those that are asked of every paper, also where it is not cut into sentences.
  static let rare: Self = [.kenmerk, .local]
}

/// Every word that begins something, with its classes.
struct Vocabulary {
  static let shared = Vocabulary()

  /// A word with its classes; 0 is no word.
  private struct Entry {
    var key: UInt64 = 0
    var classes: WordClasses = []
  }

  /// The words where they belong, or on the next free place.
  private var entries: [Entry]
  private static let bits: UInt64 = 8

  private init() {
    entries = Array(repeating: Entry(), count: 1 << Self.bits)
    add(.motion, ["motie", "moties", "gewijzigdemotie", "nadergewijzigdemotie"])
    add(
      .advice,
      [
        "ontraadde", "ontraad", "ontraadt", "ontraden", "geen", "oordeel", "houden", "ontijdig",
        "overbodig", "overnemen", "overgenomen", "neem",
      ])
    add(
      .debate,
      [
        "tweeminutendebat", "minutendebat", "commissiedebat", "dertigledendebat",
        "hoofdlijnendebat", "wetgevingsoverleg", "notaoverleg", "overleg", "rondetafelgesprek",
        "begrotingsbehandeling", "debat",
      ])
    add(.office, ["minister", "staatssecretaris", "staatsecretaris", "bewindspersoon"])
    add(.asking, ["verzoek", "verzoekt", "verzoeken", "verzocht", "vraag", "gevraagd"])
    add(.kenmerk, Self.kenmerk.map { Word(stringLiteral: $0) })
    add(.chamber, ["kamer", "u"])
    add(
      .noun,
      [
        "amendement", "nota", "verslag", "rapport", "toezegging", "vragen", "wetsvoorstel",
        "memorie", "advies", "kamervragen", "initiatiefnota", "beantwoording",
      ])
    add(.local, LocalWord.speaking.map { Word(stringLiteral: $0) })
    assert((Self.kenmerk + LocalWord.speaking).allSatisfy(RareWords.holdsPair))
    add(
      .promise,
      [
        "zal", "zullen", "informeer", "stuur", "zend", "bericht", "zeg", "kom", "zegt", "stuurt",
        "informeert", "zendt", "rapporteert", "wordt", "worden", "ontvangt", "informeren", "sturen",
        "zenden", "berichten", "verwacht", "verwachten", "planning", "voornemens",
      ])
  }

  /// The words that a kenmerk stands behind.
  static let kenmerk: [StaticString] = ["kenmerk", "referentie", "referentienummer"]

  private mutating func add(_ added: WordClasses, _ words: [Word]) {
    for word in words {
      var place = Self.place(of: word)
      while entries[place].key != 0, entries[place].key != word.key {
        place = (place + 1) & (entries.count - 1)
      }
      entries[place].key = word.key
      entries[place].classes.formUnion(added)
    }
  }

  @inline(__always)
  private static func place(of word: Word) -> Int {
    Int(
      truncatingIfNeeded: ((word.key ^ word.key >> 32) &* 0x9E37_79B9_7F4A_7C15) >> (64 - bits))
  }

  /// The classes of a word; none for most words.
  @inline(__always)
  func classes(of word: Word) -> WordClasses {
    let entries = entries.span
    var place = Self.place(of: word)
    while entries[place].key != 0 {
      if entries[place].key == word.key { return entries[place].classes }
      place = (place + 1) & (entries.count - 1)
    }
    return []
  }
}
