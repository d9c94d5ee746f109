import Kamerstukken
import Reading
import Testing

@Suite struct `A footnote` {
  @Test(arguments: [
    ("In mijn brief¹ staat het.", "¹ Kamerstuk 32 761, nr. 251", "In mijn brief staat het."),
    ("In mijn brief2 staat het.", "2 Kamerstuk 32 761, nr. 251", "In mijn brief staat het."),
    ("In bepaalde gevallen.1", "1 Kamerstuk 26 643, nr. 1001.", "In bepaalde gevallen."),
    ("In bepaalde gevallen,12 dus.", "12 Zie aldaar", "In bepaalde gevallen, dus."),
    ("In mijn brief[^1] staat het.", "[^1]: Kamerstuk 32 761, nr. 251", "In mijn brief staat het."),
    ("Op 24 november 20232 heb ik.", "2 Kamerstuk 32 761, nr. 251", "Op 24 november 2023 heb ik."),
    (
      "De motie-Dekker-Abdulaziz3 is.", "3 Kamerstuk 21 501-33, nr. 985",
      "De motie-Dekker-Abdulaziz is."
    ),
    ("Het «citaat»4 is.", "4 Handelingen II", "Het «citaat» is."),
    ("Financiën5 zegt dat.", "5 Zie de brief", "Financiën zegt dat."),
    ("Een brief²³ van toen.", "²³ Kamerstuk 32 761, nr. 251", "Een brief van toen."),
    ("Een brief⁴ van toen.", "⁴ Kamerstuk 32 761, nr. 251", "Een brief van toen."),
  ])
  func `is tied to its mark`(_ text: String, note: String, prose: String) throws {
    let source = try SourceText.paper("\(text)\n\n\(note)")
    #expect(source.prose == prose)
    let mark = try #require(source.marks.first)
    #expect(source.marks.count == 1)
    guard case .footnote(let number) = source.blocks[mark.footnote].kind else {
      Issue.record("no footnote")
      return
    }
    #expect(number == mark.number)
    #expect(note.hasSuffix(source.string(source.blocks[mark.footnote].range)))
  }

  @Test(arguments: [
    "De uitstoot van CO2 daalt.\n\n2 Kamerstuk 32 761, nr. 251",
    "Een ruimte van 40 m2 is klein.\n\n2 Zie de brief",
    "Zie Kamerstuk 32 761, nr.3 en verder.\n\n3 Zie de brief",
    "Zie artikel 3, p.4 en verder.\n\n4 Zie de brief",
    "In 2023 gebeurde dat 20 keer.\n\n20 Zie de brief",
  ])
  func `is none where the digit belongs to the word`(_ text: String) throws {
    let source = try SourceText.paper(text)
    #expect(source.marks.isEmpty)
    #expect(source.prose.hasPrefix(text.prefix { $0 != "\n" }))
  }

  @Test func `is not what a list or a heading is`() throws {
    let source = try SourceText.paper(
      """
      Het volgende geldt:
      1. het eerste
      2. het tweede

      1. Aanleiding

      Er is een aanleiding.
      """)
    #expect(source.marks.isEmpty)
    #expect(source.outline.contains("heading: 1. Aanleiding"))
  }

  @Test func `ends where its page ends, and the sentence above goes on below it`() throws {
    let source = try SourceText.paper(
      """
      In de brief1 van vorig jaar heeft het kabinet de afgelopen

      1 Kamerstuk 26 643, nr. 1001.

      periode gepleit voor meer.
      """)
    #expect(
      source.outline == [
        "In de brief van vorig jaar heeft het kabinet de afgelopen periode gepleit voor meer.",
        "1: Kamerstuk 26 643, nr. 1001.",
      ])
    #expect(source.quotes(of: "afgelopen periode") == ["afgelopen", "periode"])
  }

  @Test func `takes the last mark before it, page after page`() throws {
    let source = try SourceText.paper(
      "Een brief1 van toen.\n\n1 Zie A.\n\nNog een nota1 van nu.\n\n1 Zie B.")
    #expect(source.prose == "Een brief van toen.\nNog een nota van nu.")
    #expect(
      source.marks.map { source.string(source.blocks[$0.footnote].range) } == ["Zie A.", "Zie B."])
  }

  static let row = "\n\n3\n  KST 32813-833\n4\n  Zie de bijlage van dat rapport\n"

  @Test func `whose number stands alone belongs to a mark behind a blank`() throws {
    let source = try SourceText.paper(
      "Zie hoofdstuk 3 en project 4 van het plan, en de motie Jansen 3 waarin dat staat. Het plan is op 4 juli 2023 besproken in het overleg 4."
        + Self.row)
    #expect(
      source.prose
        == "Zie hoofdstuk 3 en project 4 van het plan, en de motie Jansen waarin dat staat. Het plan is op 4 juli 2023 besproken in het overleg."
    )
    #expect(source.marks.map(\.number) == [3, 4])
    #expect(
      source.marks.map { source.string(source.blocks[$0.footnote].range) } == [
        "KST 32813-833", "Zie de bijlage van dat rapport",
      ])
  }

  @Test(arguments: [
    // No mark for the second, two for the first, the wrong order.
    "Zie de motie Jansen 3 waarin dat staat." + row,
    "Zie de motie Jansen 3 waarin dat staat, en groen 3 en blauw 4." + row,
    "Zie blauw 4 en daarna de motie Jansen 3 waarin dat staat." + row,
    // A single one, and none that cites a paper.
    "Zie de motie Jansen 3 waarin dat staat.\n\n3\n  KST 32813-833\n",
    "Zie de motie Jansen 3 en blauw 4 daar.\n\n3\n  Appels\n4\n  Peren\n",
  ])
  func `whose number stands alone has no mark that may be another number`(_ text: String) throws {
    let source = try SourceText.paper(text)
    #expect(source.marks.isEmpty)
    #expect(source.prose.contains("Jansen 3"))
  }
}
