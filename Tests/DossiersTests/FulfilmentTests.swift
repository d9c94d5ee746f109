import Dossiers
import Kamerstukken
import Testing

@Suite struct `A letter that keeps a promise` {
  private static func promise(
    _ text: String =
      "Ik zeg de Kamer toe voor 1 juli 2024 een brief te sturen over de bereikbaarheid van stations voor reizigers",
    by office: String = "Minister van Infrastructuur en Waterstaat", number: String? = nil
  ) -> HeldDocument {
    Papers.made("verslag", register: number) { record in
      record.kind = .verslag
      record.date = Papers.day("2024-03-01")
      record.commitments = [
        Commitment(
          text: text, by: office,
          due: DocumentDate(latest: CalendarDate(iso: "2024-06-30"), basis: .term),
          evidence: Evidence(0..<9))
      ]
    }
  }

  private static func letter(
    _ day: String, _ title: String, text: String = "Hierbij kom ik mijn toezegging na.",
    ministry: Ministry = .ienW, promises: [String] = []
  ) -> HeldDocument {
    Papers.made("brief", text) { record in
      record.kind = .kamerbrief
      record.date = Papers.day(day)
      record.title = Passage(title, Evidence(0..<4))
      record.sender = Sender(
        ministry: ministry, organisation: nil, basis: .head, evidence: Evidence(0..<3))
      record.references = promises.map {
        Reference(kind: .toezegging, ids: [$0], raw: $0, evidence: Evidence(1..<2))
      }
    }
  }

  private static func link(_ papers: [HeldDocument]) -> Link? {
    DossierGraph(papers).links.first { $0.kind == .fulfils }
  }

  static let subject = "Bereikbaarheid van stations voor reizigers in de regio"

  @Test func `uses the words of the promise, later, from the same ministry`() throws {
    let link = try #require(Self.link([Self.promise(), Self.letter("2024-06-20", Self.subject)]))
    #expect(link.basis == .inferred && link.confidence == .fair)
    #expect(link.reasons.first?.english == "the same ministry, IenW")
    #expect(link.sources.count == 2)
    let likely = Self.link([
      Self.promise(), Self.letter("2024-06-20", Self.subject, text: "Over de stations"),
    ])
    #expect(likely?.confidence == .weak)
  }

  @Test func `names the promise by its number`() throws {
    let link = try #require(
      Self.link([
        Self.promise(number: "TZ202403-026"),
        Self.letter("2024-06-20", "Verzamelbrief", promises: ["TZ202403-026"]),
      ]))
    #expect(link.confidence == .good)
    let account = (1...9).map { "TZ202403-02\($0)" }
    #expect(
      Self.link([
        Self.promise(number: "TZ202403-026"),
        Self.letter("2024-06-20", "Stand van zaken", promises: account),
      ]) == nil)
  }

  @Test(arguments: [
    letter("2024-02-20", subject), letter("2027-06-20", subject),
    letter("2024-06-20", subject, ministry: .financiën),
    letter("2024-06-20", "Visserij op de Noordzee"),
  ])
  func `is none where day, ministry or words contradict`(_ letter: HeldDocument) {
    #expect(Self.link([Self.promise(), letter]) == nil)
  }

  @Test func `is none where two fit, and never the paper that promises`() {
    #expect(
      Self.link([
        Self.promise(), Self.letter("2024-06-20", Self.subject),
        Self.letter("2024-06-21", Self.subject, text: "Nog eens mijn toezegging."),
      ]) == nil)
    let own = Papers.made("brief", "mijn toezegging") { record in
      record = Self.letter("2024-06-20", Self.subject).record
      record.commitments = Self.promise().record.commitments
    }
    #expect(Self.link([own]) == nil)
  }
}
