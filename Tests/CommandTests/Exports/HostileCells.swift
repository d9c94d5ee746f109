import Testing

/// Papers whose words and file names mean something to the programs that exports are for.
enum HostileCells {
  static let words = [
    "=cmd|'/c calc'!A1", " \t+1+1", "tekst;=1+1;@x", "@SUM(A1:A9)",
    "\"aanhaling\", en 'komma'; slot",
    "<script>alert(1)</script> &amp; <img src=x onerror=alert(1)>", "a | b | **c** _d_ `e` ~~f~~",
    "[[noot|anders]] ![beeld](http://x/y.png) [weg](javascript:alert(1))",
    "# kop %%stil%% ==geel== $x$ ^blok",
    "key: [waarde] {a: 1} - !!python/object & *anker",
    "\u{202E}omgekeerd\u{2066} \u{200B}verborgen",
    "C:\\map\\bestand.txt ${PATH} `rm -rf`", "'; DROP TABLE document; --", "é ß Ω 日本語 👩‍👩‍👧‍👦 e\u{301}",
  ]

  static let names = [
    "=1+1.txt", "@naam.txt", "a|b [c] #1 ^2.txt", "\u{1B}[31mrood.txt", "\"aanhaling' <b>.txt",
    "regel\neen.txt",
    "\u{202E}omgekeerd.txt", "BRIEF.txt", "brief.txt", "CON.txt", "a:b\\c*d?.txt", "-rf.txt",
    "é e\u{301}.txt",
    String(repeating: "lang", count: 50) + ".txt",
  ]

  /// A folder with them, imported: in each the words stand wherever a paper can bring words.
  static func imported() throws -> Workplace {
    let place = try Workplace()
    for (index, (words, name)) in zip(words, names).enumerated() {
      try place.write(letter(index, words), to: "papers/\(name)")
    }
    #expect(try place.run("import", "papers").status == 0)
    return place
  }

  private static func letter(_ index: Int, _ words: String) -> String {
    """
    Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

    Den Haag, \(index + 1) mei 2024

    Onderwerp: \(words)
    Ons kenmerk: 2024-00000996\(index + 10)

    Geachte voorzitter,

    Op 28 maart 2023 heeft het lid Leijten tijdens het tweeminutendebat \(words) een motie ingediend \
    over \(words) (Kamerstuk 26 643, nr. \(1001 + index)). De motie wordt ontraden, tenzij \(words).

    Ik zal uw Kamer na de zomer informeren over \(words).

    Hoogachtend,

    De Minister van Justitie en Veiligheid,

    A.B. Voorbeeld
    """
  }
}
