import Reading
import Testing

/// The text of a web page.
private func text(_ html: String) throws -> String {
  let converted = try #require(try MarkupDoor.convert(Array(html.utf8)))
  #expect(converted.converter == "kamerspoor-html 1")
  return String(decoding: converted.text, as: UTF8.self)
}

@Suite struct `A web page` {
  @Test(arguments: [
    ("<p>Een<br>twee<p>drie", "Een\ntwee\n\ndrie\n"),
    (
      "<h1>Titel</h1><h2>Kop</h2><p>Een <b>vet</b> woord</p><p><strong>Kop</strong></p>",
      "Titel\n\n**Kop**\n\nEen vet woord\n\n**Kop**\n"
    ),
    ("<ul><li>a<li><p>b</p></ul><p>c", "• a\n• b\n\nc\n"),
    ("<ol start=3><li>a<li>b<ol type=a><li>c</ol><li>d</ol>", "3. a\n4. b\na. c\n5. d\n"),
    ("<ol type=i><li>a</ol>", "a\n"),
    (
      "<ul class=\"expliciet\"><li class=\"li\"><p class=\"labeled\"><span class=\"ol\">– </span>a</p></ul>",
      "– a\n"
    ),
    ("<table><tr><th>a<td>b<tr><td>c</table>", "a\nb\n\nc\n"),
    ("<pre>een\n  twee</pre>", "een\ntwee\n"),
    ("<p>25 m<sup>2</sup>, CO<sub>2</sub>, 1<sup>e</sup>", "25 m2, CO2, 1e\n"),
    (
      "<p>Brief<sup><a href=\"#n1\">1</a></sup>.<p>Brief<a href='#n2'><sup>2</sup></a>.",
      "Brief¹.\n\nBrief².\n"
    ),
    ("<p>a&nbsp;b &euro; 5 &ndash; caf&eacute;", "a\u{A0}b € 5 – café\n"),
    ("<div>a<div>b</div>c</div><script>d</script><style>e</style>", "a\n\nb\n\nc\n"),
  ])
  func `gives its paragraphs, headings, lists and tables`(_ body: String, _ lines: String) throws {
    #expect(
      try text("<!DOCTYPE html><html><head><title>T</title></head><body>\(body)</body></html>")
        == lines)
  }

  @Test(arguments: [
    "<main><h1>Titel</h1><p>Tekst</p></main>",
    "<div role=\"main\"><h1>Titel</h1><p>Tekst</p></div>",
    "<div><article><header><h1>Titel</h1></header><p>Tekst</p></article></div>",
    "<h1>Titel</h1><p>Tekst</p>",
    "<main><nav class=\"breadcrumb\">Home</nav><h1>Titel</h1><span class=\"visually-hidden\">lees</span><p>Tekst</p><form>Zoek</form></main>",
    "<div class=\"breadcrumb\">Home</div><h1>Titel</h1><p>Tekst</p><div hidden>x</div>",
  ])
  func `is read without what surrounds the paper`(_ middle: String) throws {
    let page = """
      <html><body><header><a href="#content">Direct naar de inhoud</a><p>Rijksoverheid</p></header>
      <nav><ul><li>Home</li><li>Ministeries</li></ul></nav>\(middle)
      <aside>Zie ook</aside><footer><p>Over deze site</p></footer></body></html>
      """
    #expect(try text(page) == "Titel\n\nTekst\n")
  }

  @Test func `of officielebekendmakingen gives the head in lines and the notes behind the text`()
    throws
  {
    let page = """
      <!DOCTYPE html>
      <html lang="nl"><head><meta name="DC.identifier" content="kst-26643-7"><title>Kamerstuk</title></head>
      <body><div class="header"><p>Overheid.nl</p></div><ul class="tabs"><li>Authentieke versie (PDF)</li></ul>
      <article><p>Details</p><div id="broodtekst" class="stuk broodtekst-container">
      <h1 class="dossiertitel"><span class="dossiernummer">26 643</span> Informatietechnologie</h1>
      <h2 class="stuktitel"><span class="stuknummer">Nr. 7</span> BRIEF VAN DE MINISTER</h2>
      <div class="algemeen"><p>Aan de Voorzitter</p><h2 class="divisiekop1">Stand van zaken</h2>
      <p>Zie mijn brief.<sup><a class="nootnum supernote-click-d1" href="#d1">1</a></sup></p>
      <div class="ondertekening"><p><span class="functie">De Minister,</span><br><span class="naam">A. Voorbeeld</span></p></div></div>
      <div id="noten"><hr><div class="voet noot snp-mouseoffset" id="supernote-note-d1">
      <h5 class="note-close"><a class="note-close" href="#close-d1">X</a> Noot</h5>
      <sup><span class="nootnum"><a id="d1" name="d1"></a>1</span></sup><p>Kamerstuk 26 643, nr. 6.</p></div></div>
      </div></article><div class="footer"><p>Contact</p></div></body></html>
      """
    #expect(
      try text(page) == """
        26 643
        Informatietechnologie
        Nr. 7
        BRIEF VAN DE MINISTER

        Aan de Voorzitter

        **Stand van zaken**

        Zie mijn brief.¹

        De Minister,
        A. Voorbeeld

        ¹ Kamerstuk 26 643, nr. 6.

        """)
  }

  @Test func `in its older layout has its titles outside the paper`() throws {
    let page = """
      <html><body><div id="menu">Home</div><div id="main-column"><h1 class="dossiertitel">26 643 Techniek</h1>
      <div class="stuk"><h1 class="stuktitel">Nr. 7 MOTIE</h1><p class="kamerstukdatum">Voorgesteld 1 mei 2012</p><p>De Kamer,</p></div>
      <div id="noten"><p>x</p></div><h2>Relaties</h2></div></body></html>
      """
    #expect(
      try text(page) == "26 643 Techniek\n\nNr. 7 MOTIE\nVoorgesteld 1 mei 2012\n\nDe Kamer,\n\nx\n"
    )
  }

  @Test func `of any bytes is read without trouble`() throws {
    let page = Array(
      "<html><main><ul><li>a<sup><a href='#x'>1</sup><pre>b</ul><table><td>c<ol><li>d</main>".utf8)
    for cut in page.indices {
      _ = try MarkupDoor.convert(Array(page[..<cut]))
      _ = try MarkupDoor.convert(Array("<html>".utf8) + page[cut...])
    }
  }
}
