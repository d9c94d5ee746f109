import Dossiers
import Kamerstukken
import Testing

@Suite struct `A memo and a letter` {
  private static func paper(
    _ name: String, _ kind: DocumentRecord.Kind, _ day: String?, _ title: String,
    kenmerk: String? = nil, zaak: String? = nil, ministry: Ministry = .ocw, text: String = ""
  ) -> HeldDocument {
    Papers.made(name, text) { record in
      record.kind = kind
      record.date = day.map(Papers.day)
      record.title = Passage(title, Evidence(0..<4))
      record.kenmerk = kenmerk.map { Kenmerk(value: $0, evidence: Evidence(1..<2)) }
      record.sender = Sender(
        ministry: ministry, organisation: nil, basis: .head, evidence: Evidence(0..<3))
      record.references =
        zaak.map {
          [Reference(kind: .zaak, ids: [$0], raw: $0, evidence: Evidence(2..<3))]
        } ?? []
    }
  }

  private static let memo = paper(
    "nota", .beslisnota, "2024-11-14",
    "Beslisnota bij Kamerbrief voortgang leesoffensief basisscholen")
  static let subject = "Voortgang leesoffensief op basisscholen"

  private static func step(_ papers: [HeldDocument]) -> Int? {
    DossierGraph(papers).links.first { $0.kind == .accompanies }?.confidence.hundredths
  }

  @Test func `with one title and passages alike belong together`() {
    let words = (0..<20).map { "woord\($0)" }.joined(separator: " ")
    let memo = Self.paper(
      "nota", .beslisnota, "2024-11-14", "Kamerbrief \(Self.subject)", text: words)
    #expect(
      Self.step([memo, Self.paper("brief", .kamerbrief, "2024-11-20", Self.subject, text: words)])
        == 90)
  }

  @Test func `with one case and one title belong together`() {
    let zaak = "2024Z11204"
    #expect(
      Self.step([
        Self.paper(
          "nota", .beslisnota, "2024-11-14", "Beantwoording vragen leesoffensief", zaak: zaak),
        Self.paper(
          "een", .antwoord, "2024-11-20", "Beantwoording leesoffensief vragen", zaak: zaak),
        Self.paper("ander", .antwoord, "2024-11-20", "Beantwoording vragen over sport"),
      ]) == nil)
    #expect(
      Self.step([
        Self.paper(
          "nota", .beslisnota, "2024-11-14", "Beantwoording vragen leesoffensief basisscholen",
          zaak: zaak),
        Self.paper(
          "een", .antwoord, "2024-11-20",
          "Beantwoording vragen over het leesoffensief op basisscholen",
          zaak: zaak),
      ]) == 90)
  }

  @Test func `with the same title alone are no more than fair, and soon after one another`() {
    let title = "Leesoffensief op basisscholen in Zeeland"
    let memo = Self.paper("nota", .beslisnota, "2024-11-14", "Kamerbrief \(title)")
    #expect(Self.step([memo, Self.paper("brief", .kamerbrief, "2024-11-20", title)]) == 75)
    #expect(Self.step([memo, Self.paper("brief", .kamerbrief, "2025-01-20", title)]) == nil)
    #expect(
      Self.step([
        memo, Self.paper("een", .kamerbrief, "2024-11-20", title),
        Self.paper("twee", .kamerbrief, "2024-11-21", title),
      ]) == nil)
  }

  @Test(arguments: [
    paper("brief", .kamerbrief, "2024-11-10", subject),
    paper("brief", .kamerbrief, "2024-11-20", subject, ministry: .vws),
    paper("brief", .kamerbrief, "2024-11-20", "Sport op basisscholen"),
    paper("brief", .verslag, "2024-11-20", subject),
    paper("brief", .kamerbrief, nil, subject),
  ])
  func `are apart where day, ministry, kind or words contradict`(_ letter: HeldDocument) {
    #expect(Self.step([Self.memo, letter]) == nil)
  }

  @Test func `share a key, so that a question about one finds the other`() {
    let pairs = [
      (Self.memo, Self.paper("brief", .kamerbrief, "2024-12-20", Self.subject)),
      (
        Self.paper("nota", .beslisnota, "2024-11-14", "Nota", zaak: "2024Z11204"),
        Self.paper("brief", .antwoord, "2025-11-20", "Antwoord", zaak: "2024Z11204")
      ),
    ]
    for (memo, letter) in pairs {
      let shared = Set(BlockKey.keys(of: memo)).intersection(BlockKey.keys(of: letter))
      #expect(!shared.filter(BlockKey.isComparing).isEmpty)
    }
  }
}

@Suite struct `A letter in the register` {
  private static func letter(_ kenmerk: String, _ day: String) -> HeldDocument {
    Papers.made("brief") { record in
      record.kind = .kamerbrief
      record.date = Papers.day(day)
      record.kenmerk = Kenmerk(value: kenmerk, evidence: Evidence(0..<2))
    }
  }

  private static let entry = Papers.made("Zaak 2024Z1", register: "2024Z1") { record in
    record.letters = [
      Letter(
        date: Papers.day("2024-11-20"), ids: ["29362-7"], kenmerk: "4577120", relation: .mentions,
        evidence: Evidence(0..<2))
    ]
  }

  @Test func `gives its number to the held letter of that kenmerk and day`() {
    let graph = DossierGraph([Self.entry, Self.letter("4577120", "2024-11-20")])
    let found = graph.documents(withNumber: "29362-7")
    #expect(found.map { graph.documents[$0.document].name } == ["brief"])
    #expect(found.first?.link?.confidence == .strong)
    for other in [Self.letter("4577120", "2024-11-21"), Self.letter("4577121", "2024-11-20")] {
      #expect(DossierGraph([Self.entry, other]).documents(withNumber: "29362-7").isEmpty)
    }
  }
}

@Suite struct `A case of the register without its number` {
  private static func motion(
    _ members: [String], _ words: String, number: String? = nil, day: String = "2024-06-05",
    text: String = "", register: String? = nil
  ) -> HeldDocument {
    Papers.made(register ?? number ?? words, text, register: register) { record in
      record.kind = register == nil ? .motie : .other
      record.date = Papers.day(day)
      record.motions = [
        Motion(
          submitters: members.map(PersonName.init), kamerstuk: number, relation: .is,
          submitted: Papers.day(day), request: Passage(words, Evidence(0..<3)),
          evidence: Evidence(0..<3))
      ]
    }
  }

  private static func number(_ papers: [HeldDocument]) -> String? {
    let graph = DossierGraph(papers)
    return graph.motions.first { motion in
      motion.mentions.contains { graph.documents[$0.document].isOfRegister }
    }?.kamerstuk
  }

  private static let paper = motion(
    ["Krul", "Inge van Dijk"],
    "verzoekt de vennootschapsbelasting voor woningcorporaties af te schaffen",
    number: "32847-1284")

  @Test func `is the motion of that day that asks the same, whichever Member is named first`() {
    for members in [["Krul"], ["Inge van Dijk"], ["Inge van Dijk", "Krul"]] {
      let entry = Self.motion(
        members, "over de vennootschapsbelasting voor woningcorporaties afschaffen",
        register: "2024Z1")
      #expect(Self.number([Self.paper, entry]) == "32847-1284")
    }
  }

  @Test func `is found by the whole of the motion's own paper, with less confidence`() throws {
    let paper = Self.motion(
      ["Westerveld"], "verzoekt de regering deze pilot voort te zetten", number: "29325-177",
      text:
        "constaterende dat de pilot om dakloze arbeidsmigranten terug te begeleiden naar werk afloopt"
    )
    let entry = Self.motion(
      ["Westerveld"], "over de pilot om dakloze arbeidsmigranten terug te begeleiden naar werk",
      register: "2024Z1")
    let graph = DossierGraph([paper, entry])
    #expect(graph.motions.count == 1)
    #expect(graph.motions[0].mergeConfidence == .good)
    #expect(graph.motions[0].mergeReasons.count == 3)
  }

  @Test(arguments: [
    motion(["Jansen"], "over de vennootschapsbelasting voor woningcorporaties", register: "2024Z1"),
    motion(
      ["Krul"], "over de vennootschapsbelasting voor woningcorporaties afschaffen",
      day: "2024-06-06",
      register: "2024Z1"),
    motion(["Krul"], "over de bouw van woningen", register: "2024Z1"),
  ])
  func `is another motion where Member, day or request contradicts`(_ entry: HeldDocument) {
    #expect(Self.number([Self.paper, entry]) == nil)
  }

  @Test func `is the nearer of two motions, and neither where both are as near`() {
    let words = "over de vennootschapsbelasting voor woningcorporaties afschaffen"
    let entry = Self.motion(["Krul"], words, register: "2024Z1")
    let far = Self.motion(
      ["Krul"],
      "verzoekt de vennootschapsbelasting voor woningcorporaties en scholen te verhogen met miljoenen",
      number: "32847-1285")
    let same = Self.motion(
      ["Krul"], "verzoekt de vennootschapsbelasting voor woningcorporaties nu af te schaffen",
      number: "32847-1286")
    #expect(Self.number([Self.paper, far, entry]) == "32847-1284")
    #expect(Self.number([Self.paper, same, entry]) == nil)
  }
}

@Suite struct `An amended motion that does not say what it replaces` {
  private static func motion(_ number: String, _ form: Motion.Form, _ day: String, _ words: String)
    -> HeldDocument
  {
    Papers.made(number) { record in
      record.kind = .motie
      record.motions = [
        Motion(
          submitters: [PersonName("Buijsse")], form: form, kamerstuk: number, relation: .is,
          submitted: Papers.day(day), request: Passage(words, Evidence(0..<3)),
          evidence: Evidence(0..<3))
      ]
    }
  }

  private static func replaced(_ papers: [HeldDocument]) -> [Confidence] {
    DossierGraph(papers).links.filter { $0.kind == .replaces }.map(\.confidence)
  }

  static let words =
    "verzoekt door te pakken met de aanbevelingen van de adviescommissie woningbouw"
  private static let amended = motion("28325-295", .gewijzigd, "2025-07-03", "\(words) in oktober")

  @Test func `replaces the one of its Member, dossier and words, soon before`() {
    #expect(
      Self.replaced([Self.amended, Self.motion("28325-291", .motie, "2025-07-01", Self.words)]) == [
        .good
      ])
  }

  @Test(arguments: [
    motion("28325-291", .motie, "2024-07-01", words),
    motion("28325-297", .motie, "2025-07-05", words),
    motion("29325-291", .motie, "2025-07-01", words),
    motion("28325-291", .motie, "2025-07-01", "verzoekt de visserij op de Noordzee te steunen"),
    motion("28325-291", .gewijzigd, "2025-07-01", words),
  ])
  func `replaces nothing where day, dossier, form or words contradict`(_ other: HeldDocument) {
    #expect(Self.replaced([Self.amended, other]) == [])
  }

  @Test func `replaces neither of two that fit`() {
    #expect(
      Self.replaced([
        Self.amended, Self.motion("28325-291", .motie, "2025-07-01", Self.words),
        Self.motion("28325-292", .motie, "2025-07-01", "\(Self.words) nu"),
      ]) == [])
  }
}
