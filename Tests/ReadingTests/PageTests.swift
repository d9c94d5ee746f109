import Kamerstukken
import Reading
import Testing

@Suite struct `The furniture of a page` {
  @Test(arguments: [
    "Pagina 1 van 2", "2Pagina1van2", "P agina 1 van 1", "Pagina 3", "pagina 12 van 14",
    "1 Pagina 1 van 2", "Pagina\u{A0}1\u{A0}van\u{A0}2",
  ])
  func `is taken out of the sentence it stands in`(_ number: String) throws {
    let source = try SourceText.paper(
      "Daarom heeft het kabinet de afgelopen\n\n\(number)\n\nperiode gepleit voor meer.")
    #expect(source.outline == ["Daarom heeft het kabinet de afgelopen periode gepleit voor meer."])
    #expect(source.quotes(of: "afgelopen periode") == ["afgelopen", "periode"])
  }

  @Test(arguments: ["Pagina 1 van dit stuk", "Op pagina 3 staat", "De pagina 1", "12"])
  func `is not a sentence that speaks of pages`(_ line: String) throws {
    #expect(try SourceText.paper("Eerst een zin.\n\n\(line)\n").outline.last == line)
  }

  @Test func `may be a side column in the middle of a sentence`() throws {
    let source = try SourceText.paper(
      """
      Daarom heeft het kabinet op verschillende momenten de afgelopen
      2Pagina1van2
      Directoraat-Generaal
      Politie en
      Veiligheidsregio's
      Turfmarkt 147
      2511 DP Den Haag
      www.rijksoverheid.nl/jenv
      Datum
      3 april 2023
      Ons kenmerk
      4577120
      periode gepleit voor meer ruimte.
      """)
    #expect(
      source.prose
        == "Daarom heeft het kabinet op verschillende momenten de afgelopen periode gepleit voor meer ruimte."
    )
    #expect(source.outline.contains("head: 4577120"))
    #expect(source.outline.contains("head: 2511 DP Den Haag"))
    let quotes = source.quotes(of: "momenten de afgelopen periode gepleit")
    #expect(quotes == ["momenten de afgelopen", "periode gepleit"])
  }

  @Test func `gives one place to each piece of a passage, and each slices exactly`() throws {
    let source = try SourceText.paper(
      "Eerste deel van een zin die doorgaat op de\nPagina 1 van 3\nvolgende bladzijde en dan nog een\nPagina 2 van 3\nkeer doorloopt tot hier."
    )
    let block = try #require(source.blocks.last)
    let places = source.evidence(block.range).places
    #expect(
      places.map(source.original.quote) == [
        "Eerste deel van een zin die doorgaat op de", "volgende bladzijde en dan nog een",
        "keer doorloopt tot hier.",
      ])
    #expect(places == places.sorted { $0.lowerBound < $1.lowerBound })
  }
}
