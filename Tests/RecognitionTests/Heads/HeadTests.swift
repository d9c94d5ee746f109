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
    ("De Minister van Defensie,\nnamens deze,\nde directeur,\n\nC. Ander", []),
  ])
  func `joins an office and a name`(_ signature: String, _ people: [String]) throws {
    let found = try record(Self.letter + signature + "\n").signatories
    #expect(found.map { "\($0.name.text): \($0.office ?? "")" } == people)
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
