import Kamerstukken
import Reading
import Recognition
import Testing

private func record(_ text: String) throws -> DocumentRecord {
  try Recogniser.record(of: SourceText(reading: Array(text.utf8)), name: "proef", sha256: "")
}

/// Papers copied from a web page, on which no blank line parts one thing from another.
@Suite struct `A text without blank lines` {
  @Test func `has its day, addressee and signatures`() throws {
    let letter = try record(
      """
      Aan de Voorzitter van de Tweede Kamer der Staten-Generaal
      Den Haag, 19 december 2012
      Hierbij ontvangt u onze reactie op de amendementen die bij de begroting zijn ingediend.
      De minister van Volksgezondheid, Welzijn en Sport, E.I. Voorbeeld
      De staatssecretaris van Volksgezondheid, Welzijn en Sport, M.J. van Ander
      """)
    #expect(letter.kind == .kamerbrief)
    #expect(letter.date?.value?.description == "2012-12-19")
    #expect(letter.addressee?.text == "de Voorzitter van de Tweede Kamer der Staten-Generaal")
    #expect(letter.signatories.map(\.name.text) == ["E.I. Voorbeeld", "M.J. van Ander"])
    #expect(letter.sections.isEmpty)
  }

  @Test func `has its questions and answers`() throws {
    let answer = try record(
      """
      Antwoord schriftelijke vragen : Antwoord op vragen van het lid Voorbeeld over functies
      Vragen van het lid Voorbeeld (VVD) aan de Minister van Binnenlandse Zaken en Koninkrijksrelaties over functies (ingezonden 20 december 2024).
      Antwoord van Minister Ander (Binnenlandse Zaken en Koninkrijksrelaties) (ontvangen
      4 februari 2025). Zie ook Aanhangsel Handelingen, vergaderjaar 2024–2025, nr. 1028.
      Vraag 1
      Vindt u ook dat er veel functies zijn?
      Antwoord 1
      Ja.
      """)
    #expect(answer.kind == .antwoord)
    #expect(answer.date?.value?.description == "2025-02-04")
    #expect(answer.sender?.ministry == .bzk)
    #expect(answer.title?.text.hasSuffix("(ingezonden 20 december 2024).") ?? false)
  }

  @Test func `has the headings that stand between full lines`() throws {
    let letter = try record(
      """
      Geachte voorzitter,
      In deze brief leest u hoe het ruim een jaar na de inwerkingtreding van de wet staat.
      Deze brief wordt gelijktijdig aangeboden aan de Eerste Kamer.
      De invoeringstoets
      De uitvoering van de wet gaat nog niet goed, en op onderdelen knelt zij ook in de praktijk.
      """)
    #expect(letter.sections.map(\.heading) == ["De invoeringstoets"])
  }
}

@Suite struct `A damaged signature` {
  @Test(arguments: [
    ("De Minister voor Medische Zorg P.A. Voorbeeld", ["P.A. Voorbeeld"]),
    ("De Minister van Financiën, F.M. Voorbeeld\nOndertekenaars\n-", ["F.M. Voorbeeld"]),
  ])
  func `is read to the end of the name`(_ signature: String, _ names: [String]) throws {
    let letter = try record("Geachte voorzitter,\n\nHierbij het verslag.\n\n\(signature)\n")
    #expect(letter.signatories.map(\.name.text) == names)
  }
}

@Suite struct `A heading of an item` {
  @Test func `may be long, and stand behind the signatures`() throws {
    let title =
      "Motie van het lid Voorbeeld over de hoogte van het subsidiebedrag voor federatieve samenwerkingsverbanden"
    let letter = try record(
      """
      Geachte voorzitter,

      Hierbij de stand van zaken.

      De Minister van Financiën,

      A.B. Ander

      BIJLAGE – STAND VAN ZAKEN MOTIES

      \(title)

      De motie van het lid Voorbeeld verzoekt de regering het bedrag te bezien.
      """)
    #expect(letter.sections.map(\.heading) == ["BIJLAGE – STAND VAN ZAKEN MOTIES", title])
  }
}
