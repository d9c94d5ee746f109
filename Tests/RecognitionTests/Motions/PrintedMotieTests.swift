import Kamerstukken
import Reading
import Recognition
import Testing

/// A motie as the Chamber prints it is not cut into words; what hangs on a word of its text is found all the same.
@Suite struct `A printed motie` {
  private func record(_ clauses: String) throws -> DocumentRecord {
    let text = """
      Vergaderjaar 2022-2023
      Tweede Kamer der Staten-Generaal
      2
      Kamerstukken
      26 643
      Informatie- en communicatietechnologie (ICT)
      Nr.
      1001
      MOTIE VAN HET LID LEIJTEN
      Voorgesteld 4 april 2023
      De Kamer,
      gehoord de beraadslaging,
      \(clauses)
      verzoekt de regering om spoed,
      en gaat over tot de orde van de dag.
      Leijten
      """
    return Recogniser.record(of: try SourceText(reading: Array(text.utf8)), name: "", sha256: "")
  }

  @Test(arguments: [
    "constaterende dat de brief met kenmerk 5088121 er ligt;",
    "constaterende dat de Referentie 5088121 er ligt;",
    "constaterende dat er een brief ligt (referentienummer: 5088121);",
  ])
  func `cites a kenmerk`(_ clauses: String) throws {
    let record = try record(clauses)
    #expect(record.kind == .motie)
    #expect(record.otherKenmerken.map(\.kenmerk.value) == ["5088121"])
  }

  @Test(arguments: [
    "voornoemd", "Voornoemde", "bovengenoemde", "bovenvermelde", "voormelde", "eerdergenoemde",
    "laatstgenoemde",
  ])
  func `speaks of a paper in words alone`(_ word: String) throws {
    let record = try record(
      "constaterende dat de brief (Kamerstuk 32 761, nr. 251) er ligt;\noverwegende dat «\(word) brief» goed is;"
    )
    #expect(record.references.map(\.ids) == [["32761-251"], ["32761-251"]])
  }

  @Test func `gives a paper a name`() throws {
    let record = try record(
      "constaterende dat de motie-Bikker (Kamerstuk 32 761, nr. 251; hierna: de motie-Bikker) er ligt;\noverwegende dat de motie-Bikker goed is;"
    )
    #expect(record.references.map(\.ids) == [["32761-251"], ["32761-251"]])
  }

  @Test func `holds none of these words`() throws {
    let record = try record("constaterende dat met mensen en meren is gemeten wat fel en fier is;")
    #expect(record.references.isEmpty)
    #expect(record.otherKenmerken.isEmpty)
  }
}
