internal import Kamerstukken

/// A word that says which paper is meant without a number.
enum LocalWord: Equatable {
  /// A kind of paper: `brief`, `motie`.
  case paper(Paper)
  /// `moties`, `beleidsbrief`: several papers of a kind, or one of a longer name.
  case papers(Paper)
  /// `voornoemde`: the paper of that kind named last.
  case aforementioned
  /// `dit`: of an amendment only, for nothing else is spoken of so without doubt.
  case this
  /// `die`: it speaks of a paper that is known, and brings in no other.
  case pointing
  /// `hierna`: a name for the paper named last.
  case hereafter

  /// The kinds of papers that are spoken of without their number.
  enum Paper: Int, CaseIterable {
    case brief, motie, amendement, nota, verslag, wetsvoorstel
  }

  /// The words of which one must stand in a text for a paper to be spoken of in words alone, or to get a name.
  static let speaking = words.flatMap { word, spellings -> [StaticString] in
    switch word {
    case .aforementioned, .hereafter, .paper(.amendement): spellings
    default: []
    }
  }

  private static let words: [(LocalWord, [StaticString])] = [
    (.paper(.brief), ["brief", "kamerbrief", "verzamelbrief", "voortgangsbrief"]),
    (.paper(.motie), ["motie"]),
    (.paper(.amendement), ["amendement", "subamendement"]),
    (.paper(.nota), ["nota", "initiatiefnota"]),
    (.paper(.verslag), ["verslag"]),
    (.paper(.wetsvoorstel), ["wetsvoorstel"]),
    (
      .aforementioned,
      [
        "voornoemd", "voornoemde", "bovengenoemd", "bovengenoemde", "bovenvermelde", "voormelde",
        "eerdergenoemd", "eerdergenoemde", "laatstgenoemde", "genoemde",
      ]
    ),
    (.this, ["dit"]),
    (.pointing, ["die", "deze", "dat"]),
    (.hereafter, ["hierna"]),
  ]

  private static let table = Dictionary(
    uniqueKeysWithValues: words.flatMap { word, spellings in
      spellings.map { (Word(stringLiteral: $0), word) }
    })
  /// The same words, of which most of a text are none.
  private static let keys: KeySet = table.keys.reduce(into: KeySet()) { $0.insert($1.key) }

  /// How words end that speak of more papers than the one that was named.
  private static let endings: [(LocalWord.Paper, [StaticString])] = [
    (.brief, ["brief", "brieven"]), (.motie, ["motie", "moties"]),
    (.amendement, ["amendement", "amendementen"]), (.nota, ["nota"]),
    (.verslag, ["verslag", "verslagen"]), (.wetsvoorstel, ["wetsvoorstellen"]),
  ]

  /// The word that stands in `range`, if it is one.
  static func at(_ range: Range<Int>, in text: [UInt8]) -> LocalWord? {
    guard range.count >= 3 else { return nil }
    let word = Word(text.span, range)
    if keys.contains(word.key) { return table[word] }
    guard range.count >= 6, mayEnd(text.span, range.upperBound) else { return nil }
    for (paper, endings) in endings {
      for ending in endings where range.count >= ending.utf8CodeUnitCount {
        var end = Cursor(
          text, at: range.upperBound - ending.utf8CodeUnitCount, limit: range.upperBound)
        if end.skip(ending) { return .papers(paper) }
      }
    }
    return nil
  }

  /// Consumes a short word of ASCII that is none of these, as most are.
  @inline(__always)
  static func skipOther(_ cursor: inout Cursor) -> Bool {
    let text = cursor.text
    guard
      let (word, count) = Word.short(in: text.span, from: cursor.position, to: cursor.limit),
      !keys.contains(word.key),
      count < 6 || !mayEnd(text.span, cursor.position + count)
    else { return false }
    cursor.position += count
    return true
  }

  /// Whether a word ends in two letters that one of the endings ends in.
  @inline(__always)
  private static func mayEnd(_ text: borrowing Span<UInt8>, _ end: Int) -> Bool {
    switch (text[end - 2] | 0x20, text[end - 1] | 0x20) {
    case (UInt8(ascii: "e"), UInt8(ascii: "f")), (UInt8(ascii: "e"), UInt8(ascii: "n")),
      (UInt8(ascii: "i"), UInt8(ascii: "e")), (UInt8(ascii: "e"), UInt8(ascii: "s")),
      (UInt8(ascii: "n"), UInt8(ascii: "t")), (UInt8(ascii: "t"), UInt8(ascii: "a")),
      (UInt8(ascii: "a"), UInt8(ascii: "g")):
      true
    default: false
    }
  }
}
