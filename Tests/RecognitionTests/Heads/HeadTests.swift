import Kamerstukken
import Reading
import Recognition
import Testing

/// The record of a paper written in a test.
private func record(_ text: String) throws -> DocumentRecord {
  try Recogniser.record(
    of: SourceText(reading: Array(text.utf8)), name: "paper.txt",
    sha256: String(repeating: "0", count: 64))
}

@Suite struct `A ministry` {
  @Test(arguments: [
    ("Minister van Justitie en Veiligheid", Ministry.jenV),
    ("staatssecretaris van Financiën – Fiscaliteit, Belastingdienst en Douane", .financiën),
    ("de Staatssecretaris van Financiën - Fiscaliteit en Belastingdienst", .financiën),
    ("DE MINISTER-PRESIDENT", .az), ("Minister van BZK", .bzk), ("stas IenW", .ienW),
    ("MinIenW", .ienW), ("MOCW", .ocw),
    ("Minister voor Volkshuisvesting en Ruimtelijke Ordening", .bzk),
    ("Minister van Volkshuisvesting en Ruimtelijke Ordening", .vro),
    ("Minister van Economische Zaken, Landbouw en Innovatie", .elI),
    ("Minister en Staatssecretaris van Defensie", .defensie),
  ])
  func `is known by an office`(_ office: String, _ ministry: Ministry) {
    #expect(Ministry(office: office) == ministry)
  }

  @Test(arguments: ["Minister", "directeur van Defensie", "Minister van Canada", "de heer Jansen"])
  func `is not guessed from another office`(_ office: String) {
    #expect(Ministry(office: office) == nil)
  }

  @Test func `of a memo is that of those it advises, where they agree`() {
    #expect(Ministry(addressees: "MBZK en SBZK") == .bzk)
    #expect(Ministry(addressees: "MBZK en MOCW") == nil)
  }
}

@Suite struct `A redaction` {
  @Test(arguments: [
    ("Auteur: 5.1.2.e", ["5.1.2.e"]), ("(5.1.2e)", ["5.1.2.e"]), ("[5.1.2.E]", ["5.1.2.e"]),
    ("5.1.1.c en 5.1.2i", ["5.1.1.c", "5.1.2.i"]), ("10.2.e", ["10.2.e"]), ("(10)(2e)", ["10.2.e"]),
    ("versie 5.1.2 van 15.1.2.e", []), ("op grond van artikel 5.1.2.e van de Woo", []),
  ])
  func `is known by its ground`(_ text: String, _ grounds: [String]) throws {
    #expect(try record(text).redactions.map(\.ground) == grounds)
  }
}

@Suite struct `A signature` {
  static let letter = "Geachte voorzitter,\n\nHierbij ontvangt u het verslag van de raad.\n\n"

  @Test(arguments: [
    ("De Minister van Defensie,\nA.B. Voorbeeld", ["A.B. Voorbeeld: Minister van Defensie"]),
    ("De Minister van Defensie, A.B. Voorbeeld", ["A.B. Voorbeeld: Minister van Defensie"]),
    ("drs. Anna Voorbeeld\nMinister van Defensie", ["Anna Voorbeeld: Minister van Defensie"]),
    (
      "De Minister van Defensie,      De Minister van Financiën,\n\n\nA. Voorbeeld                  C. Ander",
      ["A. Voorbeeld: Minister van Defensie", "C. Ander: Minister van Financiën"]
    ),
    (
      "De Minister van Defensie,\n\nDe Minister van Financiën,\n\nA. Voorbeeld\n\nC. Ander",
      ["A. Voorbeeld: Minister van Defensie", "C. Ander: Minister van Financiën"]
    ),
    (
      "DE MINISTER-PRESIDENT,\nMinister van Algemene Zaken,\n\nA. Voorbeeld",
      ["A. Voorbeeld: MINISTER-PRESIDENT, Minister van Algemene Zaken"]
    ),
    (
      "De Minister van Defensie,\nmede namens de Minister van Financiën,\n\nA. Voorbeeld",
      ["A. Voorbeeld: Minister van Defensie"]
    ),
    ("De Minister van Defensie,\nnamens deze,\nde directeur,\n\nC. Ander", ["C. Ander: directeur"]),
    ("De Minister van Defensie,\nnamens deze,\nC. Ander", ["C. Ander: "]),
    ("De Minister van Defensie a.i.,\n\nA. Voorbeeld", ["A. Voorbeeld: Minister van Defensie"]),
    (
      "De minister van Sociale Zaken\nen Werkgelegenheid, a.i.\n\nA. Voorbeeld",
      ["A. Voorbeeld: minister van Sociale Zaken en Werkgelegenheid"]
    ),
    ("De minister van Defensie a.i. en de staatssecretaris van Defensie,\n\nA. Voorbeeld", []),
    (
      "De Staatssecretaris van Defensie,\nmede namens de Minister van Financiën,\nA. Voorbeeld",
      ["A. Voorbeeld: Staatssecretaris van Defensie"]
    ),
    (
      "De Staatssecretaris van Defensie, mede namens de Minister van Financiën,\n\nA. Voorbeeld",
      ["A. Voorbeeld: Staatssecretaris van Defensie"]
    ),
    (
      "De Staatssecretaris van Defensie,\nmede namens de Minister van Financiën en\nde Minister van Justitie en Veiligheid,\n\nA. Voorbeeld",
      ["A. Voorbeeld: Staatssecretaris van Defensie"]
    ),
    (
      "De Staatssecretaris van Defensie,\nmede namens\nde Minister van Financiën,\n\nA. Voorbeeld",
      ["A. Voorbeeld: Staatssecretaris van Defensie"]
    ),
  ])
  func `joins an office and a name`(_ signature: String, _ people: [String]) throws {
    let found = try record(Self.letter + signature + "\n").signatories
    #expect(found.map { "\($0.name.text): \($0.office ?? "")" } == people)
  }
}

@Suite struct `A reference of the other side` {
  @Test(arguments: [
    ("Uw kenmerk\n2023Z11832", ["2023Z11832"]), ("Uw brief van: 2 juni 2023", []),
    ("Uw brief van\n2 juni 2023", []), ("Uw brief (kenmerk)\nbrief van 2 juni 2023", []),
  ])
  func `is no day of a letter`(_ label: String, _ kenmerken: [String]) throws {
    let letter = """
      de Voorzitter van de Tweede Kamer der Staten-Generaal

      Datum 26 november 2024
      Betreft Veteranen

      \(label)

      Geachte voorzitter,

      Hierbij ontvangt u het verslag.

      """
    let others = try record(letter).otherKenmerken
    #expect(others.map(\.kenmerk.value) == kenmerken)
  }
}

@Suite struct `The minutes of a sitting` {
  @Test(arguments: [
    ("Tweede Kamer, 14e vergadering, donderdag 9 juni 2022", "2022-06-09"),
    ("Plenair verslag Tweede Kamer, 90e vergadering\nDonderdag 9 juni 2022", "2022-06-09"),
    ("Plenair verslag\n\nTweede Kamer, 90e vergadering\n\nDonderdag 9 juni 2022", "2022-06-09"),
    ("90e vergadering, donderdag 9 juni 2022", "2022-06-09"),
    ("Verslag van de plenaire vergadering van donderdag 9 juni 2022", "2022-06-09"),
    ("Stenogram\n\nNummer: 2022D1, datum: 2022-06-09, bijgewerkt: 2022-06-10", "2022-06-09"),
    ("Handelingen\n\n3 Wegen", nil),
  ])
  func `have its day, and so have the motions handed in`(_ head: String, _ day: String?) throws {
    let minutes = """
      \(head)

      Opening

      De voorzitter:
      Deze motie is voorgesteld door het lid Jansen.

      Zij krijgt nr. 203 (28286).

      Minister Bakker:
      De motie op stuk nr. 203 ontraad ik.

      """
    let found = try record(minutes)
    #expect(found.kind == .handelingen)
    #expect(found.date?.value?.description == day)
    #expect(found.motions.map { $0.submitted?.value?.description } == [day])
    #expect(found.motions.flatMap(\.advice).map { $0.date?.value?.description } == [day])
  }

  @Test(arguments: [
    (
      "De vaste commissie voor Defensie heeft op 27 januari 2025 overleg gevoerd met de minister.",
      "2025-01-27"
    ),
    (
      "De commissie voor Defensie en de commissie voor Financiën hebben op maandag 27 januari 2025 overleg gevoerd met de minister.",
      "2025-01-27"
    ),
    ("De vaste commissie voor Defensie heeft overleg gevoerd met de minister.", nil),
  ])
  func `of a committee have the day it met, not that of the minutes`(_ text: String, _ day: String?)
    throws
  {
    let minutes = """
      36 600 XII Vaststelling van de begrotingsstaten

      Nr. 70 VERSLAG VAN EEN NOTAOVERLEG

      Vastgesteld 18 februari 2025

      \(text)

      De voorzitter:
      Deze motie is voorgesteld door het lid Jansen.

      Zij krijgt nr. 60 (36600-XII).

      Minister Bakker:
      De motie op stuk nr. 60 ontraad ik.

      """
    let found = try record(minutes)
    #expect(found.date?.value?.description == "2025-02-18")
    #expect(found.motions.map { $0.submitted?.value?.description } == [day])
    #expect(found.motions.flatMap(\.advice).map { $0.date?.value?.description } == [day])
  }
}

@Suite struct `A printed paper` {
  @Test(arguments: [
    ("BRIEF VAN DE MINISTER VAN FINANCIËN", DocumentRecord.Kind.kamerbrief),
    ("BRIEF VAN DE ALGEMENE REKENKAMER", .other),
    ("VERSLAG VAN EEN COMMISSIEDEBAT", .verslag), ("LIJST VAN VRAGEN EN ANTWOORDEN", .antwoord),
    ("NOTA NAAR AANLEIDING VAN HET VERSLAG", .other),
    ("NADER GEWIJZIGD AMENDEMENT VAN HET LID JANSEN", .amendement),
  ])
  func `is what its title says`(_ title: String, _ kind: DocumentRecord.Kind) throws {
    let paper = try record(
      "36 800 X Vaststelling van de begroting\n\nNr. 11 \(title)\n\nVastgesteld 3 april 2025\n\nDe tekst van het stuk begint hier.\n"
    )
    #expect(paper.kind == kind)
    #expect(paper.kamerstukken == ["36800-X-11"])
    #expect(paper.date?.value?.description == "2025-04-03")
  }
}
