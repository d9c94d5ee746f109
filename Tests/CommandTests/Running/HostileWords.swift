import Testing

/// Words and file names that mean something to a page, a script, a spreadsheet, a terminal, or another program.
///
/// Every test of what leaves for another program uses these, so that what one of them minds is tried on all.
enum HostileWords {
  static let all = [
    "\"]; evil [label=\"x\" \\N \\",
    "<script>alert(1)</script> <b>&amp;</b>",
    "]]> --> <!-- <![CDATA[",
    "%%{init: {}}%% click a href \"javascript:x\"",
    "\u{1B}[31mrood\u{7} \u{9B}2J",
    "\u{202E}omgekeerd\u{2066} \u{200B}\u{FEFF}",
    "END:VEVENT",
    "ER  - TY  - BOOK",
    "a;b,c:d\\n e|f",
    "=HYPERLINK(\"http://x\")",
    "{{x}} ${x} `x` #quot; #35;",
    "'; DROP TABLE document; --",
    "\u{FFFE}\u{FFFF} \u{2028}x",
    "日本語 👩‍👩‍👧‍👦 é ß Ω",
    String(repeating: "ééĳ€", count: 40),
    "\"helemaal tussen aanhalingstekens\"",
    "=cmd|'/c calc'!A1",
    " \t+1+1",
    "tekst;=1+1;@x",
    "@SUM(A1:A9)",
    "\"aanhaling\", en 'komma'; slot",
    "<script>alert(1)</script> &amp; <img src=x onerror=alert(1)>",
    "a | b | **c** _d_ `e` ~~f~~",
    "[[noot|anders]] ![beeld](http://x/y.png) [weg](javascript:alert(1))",
    "# kop %%stil%% ==geel== $x$ ^blok",
    "key: [waarde] {a: 1} - !!python/object & *anker",
    "C:\\map\\bestand.txt ${PATH} `rm -rf`",
    "é ß Ω 日本語 👩‍👩‍👧‍👦 e\u{301}",
    "\"><img src=x onerror=alert(1)>",
    "' onclick='alert(1)",
    "</style><style>*{display:none}</style>",
    "</script><script>alert(2)</script>",
    "&lt;b&gt; &amp; &#60;",
    "javascript:alert(1)",
    "\u{9B}31mrood\u{85}\u{7F}",
    "https://kwaad.example/a?b=c",
    "{{7*7}} ${7*7}",
    "x\u{200B}y\u{FEFF}z",
    "%3Cscript%3E",
    "#filter=x",
    "<svg/onload=alert(1)>",
    "\u{E0041}\u{E0042}onzichtbaar\u{E007F}",
    "\u{FFF9}a\u{FFFA}b\u{FFFB} \u{206A}",
    "a\u{FE0F} b\u{E0100}",
    "＝1+1",
    "x; =1+1;\"@y;＋1",
    "\"=1+1",
  ]

  static let names = [
    "=1+1.txt",
    "@naam.txt",
    "a|b [c] #1 ^2.txt",
    "\u{1B}[31mrood.txt",
    "\"aanhaling' <b>.txt",
    "regel\neen.txt",
    "\u{202E}omgekeerd.txt",
    "BRIEF.txt",
    "brief.txt",
    "CON.txt",
    "a:b\\c*d?.txt",
    "-rf.txt",
    "é e\u{301}.txt",
    String(repeating: "lang", count: 50) + ".txt",
  ]

  /// The names of the papers: the hostile ones, and then the words themselves as far as a file can be named by them.
  static let files: [String] =
    names + all.indices.dropFirst(names.count).map { "\($0) \(name(all[$0])).txt" }

  /// Words as far as a file can be named by them.
  static func name(_ words: String) -> String {
    var bytes = Array(words.replacing("/", with: "_").utf8).prefix(200)
    while String(validating: bytes, as: UTF8.self) == nil { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Words as far as a paper can hold them: one with other bytes is refused as no text.
  static func text(_ words: String) -> String {
    String(words.unicodeScalars.filter { $0.value >= 0x20 || $0 == "\t" })
  }

  /// A folder with a letter for each, imported.
  static func imported() throws -> Workplace {
    let place = try Workplace()
    for (number, file) in files.enumerated() {
      try place.write(letter(number, text(all[number])), to: "papers/\(file)")
    }
    let imported = try place.run("import", "papers")
    try #require(imported.status == 0, "\(imported.complaint)")
    return place
  }

  /// A letter in which the words stand wherever a paper can bring words.
  private static func letter(_ number: Int, _ words: String) -> String {
    """
    Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

    Den Haag, \(number % 28 + 1) mei 2024

    Onderwerp: \(words)
    Ons kenmerk: 2024-00000996\(number + 10)

    Geachte voorzitter,

    Op 28 maart 2023 heeft het lid Leijten tijdens het tweeminutendebat \(words) een motie ingediend \
    over \(words) (Kamerstuk 26 643, nr. \(1_001 + number)). De motie wordt ontraden, tenzij \(words).

    Ik zal uw Kamer voor 1 oktober 2024 informeren over \(words).

    Hoogachtend,

    De Minister van Justitie en Veiligheid,

    A.B. Voorbeeld

    """
  }

  /// What steers a terminal or turns the direction of reading, but for line ends.
  static func steering(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { scalar in
      switch scalar.value {
      case 0x0A, 0x0D: false
      case 0..<0x20, 0x7F...0x9F, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x206F,
        0xFFF9...0xFFFB, 0xE0000...0xE007F:
        true
      default: false
      }
    }
  }

  /// Whether all of a text can be seen, so that it is shown as it is.
  static func isPlain(_ text: String) -> Bool {
    steering(text).isEmpty
      && !text.unicodeScalars.contains { scalar in
        scalar.value & 0xFFFE == 0xFFFE || scalar == "\u{200B}" || scalar == "\u{FEFF}"
          || scalar == "\u{E0100}"
      }
  }
}
