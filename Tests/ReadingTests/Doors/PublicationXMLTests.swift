import Reading
import Testing

/// The text of a publication whose body is `body`, behind a short head.
private func text(_ body: String) throws -> String {
  let xml = """
    <?xml version="1.0" encoding="UTF-8"?>
    <officiele-publicatie><metadata><meta name="x" content="y"/></metadata><kamerstuk><stuk>
    <algemeen><vrije-tekst><tekst status="goed">\(body)</tekst></vrije-tekst></algemeen>
    </stuk></kamerstuk></officiele-publicatie>
    """
  let converted = try #require(try MarkupDoor.convert(Array(xml.utf8)))
  return String(decoding: converted.text, as: UTF8.self)
}

@Suite struct `The XML of a publication` {
  @Test func `gives the head a line for each piece, as its text form has it`() throws {
    let xml = """
      <officiele-publicatie><metadata><meta name="t" content="geen tekst"/></metadata><kamerstuk>
      <kamerstukkop><tekstregel inhoud="vergaderjaar">Vergaderjaar 2024-2025</tekstregel>
      <tekstregel inhoud="kamernummer">2</tekstregel></kamerstukkop>
      <dossier><dossiernummer><dossiernr>21 501</dossiernr>-<raadnr>02</raadnr>
      </dossiernummer><titel>Raad voor de uitstoot van CO<inf>2</inf> </titel></dossier>
      <stuk><stuknr>Nr. <ondernummer kamer="2">7</ondernummer></stuknr><titel>MOTIE VAN HET LID X</titel>
      <datumtekst>Voorgesteld <datum isodatum="2025-06-19">19 juni 2025</datum></datumtekst>
      </stuk></kamerstuk></officiele-publicatie>
      """
    let converted = try #require(try MarkupDoor.convert(Array(xml.utf8)))
    #expect(
      String(decoding: converted.text, as: UTF8.self) == """
        Vergaderjaar 2024-2025
        2
        21 501
        -
        02
        Raad voor de uitstoot van CO2
        Nr.
        7
        MOTIE VAN HET LID X
        Voorgesteld
        19 juni 2025

        """)
    #expect(converted.converter == "kamerspoor-xml 1")
    #expect(converted.pageStarts == [])
  }

  @Test(arguments: [
    ("<al>Een\n   zin &amp; nog <nadruk type=\"cur\">een</nadruk>.</al>", "Een zin & nog een.\n"),
    ("<al>(<extref doc=\"kst-1-2\">29 754, nr. 2</extref>)</al>", "(29 754, nr. 2)\n"),
    ("<al>server<?xpp afbm?>certificaat</al><al>Twee</al>", "servercertificaat\n\nTwee\n"),
    ("<al-groep><al>Een</al><al>Twee</al></al-groep>", "Een\n\nTwee\n"),
    (
      "<divisie><kop><nr>1.</nr><titel>Aanleiding</titel></kop><al>x</al></divisie>",
      "**1. Aanleiding**\n\nx\n"
    ),
    ("<tussenkop>Vervolg</tussenkop><al>x</al>", "**Vervolg**\n\nx\n"),
    ("<al><nadruk type=\"vet\">Vervolg</nadruk></al>", "**Vervolg**\n"),
    ("<al>een <nadruk type=\"vet\">vet</nadruk> woord</al>", "een vet woord\n"),
    (
      "<al>verzoekt:</al><lijst><li><li.nr>–</li.nr><al>a;</al></li><li><li.nr>2.</li.nr><al>b</al>"
        + "<al>c</al></li></lijst><al>d</al>",
      "verzoekt:\n\n– a;\n2. b\nc\n\nd\n"
    ),
    (
      "<al>Brief.<noot type=\"voet\"><noot.nr>1</noot.nr><noot.al>Zie <nadruk>26 643</nadruk>,</noot.al>"
        + "<noot.al>nr. 2.</noot.al></noot> Meer<noot><noot.nr>12</noot.nr><noot.al>Twee.</noot.al></noot></al><al>x</al>",
      "Brief.¹ Meer¹²\n\nx\n\n¹ Zie 26 643, nr. 2.\n¹² Twee.\n"
    ),
    ("<al>a<noot><noot.al>b</noot.al></noot></al>", "a*\n\n* b\n"),
    (
      "<al>a<noot><noot.nr>1</noot.nr><noot.al>b</noot.al></noot></al>"
        + "<al>c<noot><noot.nr>1</noot.nr><noot.al>d</noot.al></noot></al>",
      "a¹\n\n¹ b\n\nc¹\n\n¹ d\n"
    ),
    (
      "<ondertekening><functie>De Minister</functie> voor Rechten,<naam><voornaam>A.B.</voornaam>"
        + "<achternaam>Voorbeeld</achternaam></naam></ondertekening>",
      "De Minister voor Rechten,\nA.B. Voorbeeld\n"
    ),
    (
      "<table><title>Tabel</title><tgroup><tbody><row><entry>a</entry><entry><al>b</al></entry></row></tbody></tgroup></table>",
      "Tabel\n\na\n\nb\n"
    ),
    ("<onbekend>a<ook>b</ook></onbekend>", "a\nb\n"),
    (
      "<officiele-inhoudsopgave><al>1. Inhoud</al></officiele-inhoudsopgave><plaatje>p</plaatje>",
      ""
    ),
  ])
  func `gives its body as paragraphs, headings, items and notes`(_ body: String, _ lines: String)
    throws
  {
    #expect(try text(body) == lines)
  }

  @Test func `of before 2010 is known too`() throws {
    let xml =
      "<!DOCTYPE kamerwrk SYSTEM \"k.dtd\"><kamerwrk><body><stuk><tuskop letat=\"vet\">Kop</tuskop><al>x</al></stuk></body></kamerwrk>"
    let converted = try #require(try MarkupDoor.convert(Array(xml.utf8)))
    #expect(String(decoding: converted.text, as: UTF8.self) == "**Kop**\n\nx\n")
  }

  @Test func `that is damaged is refused with the line`() {
    #expect(throws: ReadingError(.damagedMarkup(MarkupError(line: 2, .unclosed("kamerstuk"))))) {
      try MarkupDoor.convert(Array("<kamerstuk>\n<al>x</al>".utf8))
    }
  }

  @Test func `of another kind is refused, and text is no markup`() throws {
    #expect(throws: ReadingError.self) {
      try MarkupDoor.convert(Array("<?xml version=\"1.0\"?><rss/>".utf8))
    }
    for text in ["", "Datum <b>", "< 3 april", "<naam> is de naam", "<!-- x -->", "<x"] {
      #expect(try MarkupDoor.convert(Array(text.utf8)) == nil)
    }
  }
}
