import Dossiers
import Kamerstukken
import Testing

@Suite struct `An answer` {
  static let title =
    "Vragen van de leden Kosić en Van der Proef (beiden Volt) aan de minister van BZK over het gebruik van algoritmes"

  private static func questions(_ number: String?, _ day: String, title: String = title)
    -> HeldDocument
  {
    Papers.made("vragen", number ?? "") { record in
      record.kind = .kamervragen
      record.title = Passage(title, Evidence(0..<5))
      record.date = Papers.day(day)
    }
  }

  private static func answer(
    _ day: String, title: String? = nil, yours: String? = nil, cited: [String] = []
  ) -> HeldDocument {
    Papers.made("antwoord") { record in
      record.kind = .antwoord
      record.date = Papers.day(day)
      record.title = title.map { Passage($0, Evidence(0..<5)) }
      if let yours {
        record.otherKenmerken = [
          OtherKenmerk(kenmerk: Kenmerk(value: yours, evidence: Evidence(6..<9)), role: .uw)
        ]
      }
      record.references = cited.map {
        Reference(kind: .zaak, ids: [$0], raw: $0, evidence: Evidence(10..<12))
      }
    }
  }

  private static func link(_ papers: [HeldDocument]) -> Link? {
    DossierGraph(papers).links.first { $0.kind == .answers }
  }

  @Test func `answers the questions whose number it calls its «uw kenmerk»`() throws {
    let link = try #require(
      Self.link([
        Self.questions("2024Z11204", "2024-07-01"), Self.answer("2024-07-22", yours: "2024Z11204"),
      ]))
    #expect(link.basis == .stated)
    #expect(link.sources.count == 2)
  }

  @Test func `answers the questions whose number it cites, surer where the subject is the same`()
    throws
  {
    let questions = Self.questions("2024Z11204", "2024-07-01")
    let number = try #require(
      Self.link([questions, Self.answer("2024-07-22", cited: ["2024Z11204"])]))
    #expect(number.confidence == .fair)
    let both = try #require(
      Self.link([
        questions,
        Self.answer(
          "2024-07-22",
          title: "Beantwoording Kamervragen van het lid Kosić over het gebruik van algoritmes",
          cited: ["2024Z11204", "2024Z10950"]),
      ]))
    #expect(both.confidence == .strong)
    // Two cases are cited, and nothing tells which of them is answered.
    #expect(
      Self.link([questions, Self.answer("2024-07-22", cited: ["2024Z11204", "2024Z10950"])]) == nil)
  }

  @Test func `without a number answers the questions of one Member about one subject`() throws {
    let link = try #require(
      Self.link([
        Self.questions(nil, "2024-07-01"),
        Self.answer("2024-07-22", title: Self.title + " (ingezonden 1 juli 2024)."),
      ]))
    #expect(link.basis == .inferred && link.confidence == .good && link.reasons.count == 2)
  }

  @Test(arguments: [
    ("2024-06-22", title), ("2025-09-01", title),
    (
      "2024-07-22",
      "Vragen van het lid Anders (Volt) aan de minister van BZK over het gebruik van algoritmes"
    ),
    (
      "2024-07-22",
      "Vragen van het lid Kosić (Volt) aan de minister van BZK over de visserij op de Noordzee"
    ),
  ])
  func `answers nothing where day, Member or subject contradicts`(_ day: String, _ title: String) {
    #expect(
      Self.link([Self.questions(nil, "2024-07-01"), Self.answer(day, title: title)]) == nil)
  }

  @Test func `answers nothing where two sets of questions fit`() {
    #expect(
      Self.link([
        Self.questions(nil, "2024-07-01"), Self.questions("2024Z11299", "2024-07-04"),
        Self.answer("2024-07-22", title: Self.title),
      ]) == nil)
  }

  @Test func `answers the letter whose kenmerk is its «uw kenmerk»`() throws {
    let letter = Papers.made("brief") { record in
      record.kind = .kamerbrief
      record.kenmerk = Kenmerk(value: "4402117", evidence: Evidence(0..<7))
      record.date = Papers.day("2024-07-01")
    }
    let link = try #require(Self.link([letter, Self.answer("2024-07-22", yours: "4402117")]))
    #expect(link.basis == .inferred)
    #expect(Self.link([letter, Self.answer("2024-06-22", yours: "4402117")]) == nil)
  }
}
