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
      spellings.map { (hash($0.description.utf8), word) }
    })

  /// How words end that speak of more papers than the one that was named.
  private static let endings: [(LocalWord.Paper, [StaticString])] = [
    (.brief, ["brief", "brieven"]), (.motie, ["motie", "moties"]),
    (.amendement, ["amendement", "amendementen"]), (.nota, ["nota"]),
    (.verslag, ["verslag", "verslagen"]), (.wetsvoorstel, ["wetsvoorstellen"]),
  ]

  private static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(0, LeadWord.hash)
  }

  /// The word that stands in `range`, if it is one.
  static func at(_ range: Range<Int>, in text: [UInt8]) -> LocalWord? {
    guard range.count >= 3 else { return nil }
    if let word = table[hash(text[range])] { return word }
    guard range.count >= 6, (text[range.upperBound - 1] | 0x20).isOne(of: "fnesgta")
    else { return nil }
    for (paper, endings) in endings {
      for ending in endings where range.count >= ending.utf8CodeUnitCount {
        var end = Cursor(
          text, at: range.upperBound - ending.utf8CodeUnitCount, limit: range.upperBound)
        if end.skip(ending) { return .papers(paper) }
      }
    }
    return nil
  }
}
