/// A text made of one piece over and over, which something that reads papers may mind.
struct Shape {
  let name: String
  private let start: String
  private let piece: String
  private let end: String

  private init(_ name: String, _ piece: String, start: String = "", end: String = "") {
    self.name = name
    self.start = start
    self.piece = piece
    self.end = end
  }

  /// Writes it out to at least so many bytes, a little at a time, and returns how many they are.
  func write(_ bytes: Int, to path: String) -> Int {
    let pieces = [UInt8](String(repeating: piece, count: max(1, 100_000 / piece.utf8.count)).utf8)
    let parts = [Array(start.utf8)] + Array(repeating: pieces, count: bytes / pieces.count + 1)
    return LargeFile.write(parts + [Array(end.utf8)], to: path)
  }

  private static func web(_ name: String, _ piece: String) -> Self {
    Self(name, piece, start: "<html><body>")
  }

  private static func publication(_ name: String, _ piece: String) -> Self {
    Self(
      name, piece, start: "<?xml version='1.0'?><officiele-publicatie>",
      end: "</officiele-publicatie>")
  }

  /// Each begins what some recogniser waits for, ends nothing, or is everything at once.
  static let all = [
    Self("one letter", "a"), Self("one digit", "1"), Self("blanks", " ", end: "x"),
    Self("tabs", "\t", end: "x"), Self("ends of line", "\n", end: "x"),
    Self("letters on lines", "a\n"), Self("form feeds", "a\u{C}"), Self("vertical tabs", "a\u{B}"),
    Self("brackets", "("), Self("square brackets", "["), Self("quotation marks", "\""),
    Self("stops", "."), Self("commas", ","), Self("dashes", "-"), Self("stars", "*"),
    Self("capitals", "I"), Self("words without end", "De motie van het lid Vos "),
    Self("hyphens at line ends", "woord-\n"), Self("combining marks", "e\u{301}"),
    Self("blanks without width", "\u{200B}"), Self("two columns", "a    b\n"),
    Self("four columns", "a    b    c    d    \n"), Self("columns without end", "a    "),
    Self("headings", "1.1.1 Inleiding\n"), Self("numbers on lines", "1. Kop\n\n"),
    Self("bullets", "• a\n"), Self("bullets in bullets", "- - - - a\n"),
    Self("raised numbers", "woord¹ "), Self("notes", "[1] noot\n"),
    Self("pages", "Pagina 1 van 9\u{C}"),
    Self("labels", "Onderwerp: "), Self("labels on lines", "Datum\n"),
    Self("kenmerken", "Ons kenmerk\n4577120\n"), Self("addressees", "Aan\nx\n"),
    Self("years", "2022/23/"), Self("days", "3 april 2023 "),
    Self("references", "Kamerstuk 26 643, nr. 1001; "),
    Self("references on lines", "Kamerstukken II 2022/23, 26 643, nr. 7.\n"),
    Self("numbers of papers", "1, ", start: "Kamerstukken II 2022/23, 26 643, nrs. ", end: "2.\n"),
    Self("ranges", "26 643, nrs. 1-100; "), Self("dossiers", "26 643 en "),
    Self("cases", "2023Z12345 "), Self("case law", "ECLI:NL:HR:2020:1 "),
    Self("addresses", "https://zoek.officielebekendmakingen.nl/kst-26643-1.html "),
    Self("names", "Van der Plas, ", start: "De leden ", end: " hebben een motie ingediend.\n"),
    Self("initials", "A. B. C. "), Self("offices", "De Minister van "),
    Self("signatures", "De Minister,\nA. Vos\n"),
    Self("motions", "MOTIE VAN HET LID LEIJTEN\nverzoekt de regering\n"),
    Self("requests", "verzoekt de regering "),
    Self("advice", "De motie van het lid Vos ontraad ik. "),
    Self("promises", "Ik zal de Kamer voor de zomer informeren. "),
    Self("questions", "Vraag 1\nAntwoord 1\n"), Self("grounds", "5.1.2.e "),
    web("paragraphs of a page", "<p>a <b>"), web("tags without end", "<a "),
    web("references to letters", "&amp"), web("comments without end", "<!--"),
    web("tables", "<table><tr><td colspan=99999 rowspan=99999>x"), web("lists", "<li>a"),
    web("lists in lists", "<ul><li>"), web("ends of nothing", "</p></b>"),
    publication("paragraphs of a publication", "<al>a</al>"),
    publication("elements in elements", "<a>"), publication("sections", "<![CDATA[a]]>"),
    Self(
      "entities", "<!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>",
      start: "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY a 'lol'>",
      end: "]><officiele-publicatie><al>&b;</al></officiele-publicatie>"),
    Self("JSON in JSON", "[{\"a\":"),
  ]
}
