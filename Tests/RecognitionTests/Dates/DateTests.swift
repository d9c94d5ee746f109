import Kamerstukken
import Reading
import Recognition
import Testing

@Suite struct `A date` {
  /// The paper's own date where a test needs one: a Friday.
  static let own = CalendarDate(iso: "2024-05-17")

  @Test(
    arguments: [
      "op ⟦3 april 2023⇒2023-04-03⟧ en ⟦28 maart 2023⇒2023-03-28⟧",
      "op ⟦03-04-2023⇒2023-04-03⟧, ⟦3-4-2023⇒2023-04-03⟧ of ⟦3/4/2023⇒2023-04-03⟧",
      "d.d. ⟦27 december 2023⇒2023-12-27⟧.", "de ⟦1e juli 2023⇒2023-07-01⟧",
      "van «⟦16 MEI 2024⇒2024-05-16⟧»", "⟦29 februari 2024⇒2024-02-29⟧", "⟦3 apr. 2023⇒2023-04-03⟧",
      "⟦12 sept. 2023⇒2023-09-12⟧", "van ⟦3 april 2023⇒2023-04-03⟧–⟦5 april 2023⇒2023-04-05⟧",
      "op ⟦3-4-'23⇒2023-04-03⟧, ⟦03-04-’98⇒1998-04-03⟧ en ⟦3.4.2023⇒2023-04-03⟧",
      "op ⟦1 1 oktober 2024⇒2024-10-11⟧ of d.d. ⟦2 3 mei 20 24⇒2024-05-23⟧",
      "van maandag ⟦3 1 maart 2025⇒2025-03-31⟧", "Den Haag, ⟦24 mei 2024⇒2024-05-24⟧",
      "3-4/2023", "artikel 3.4.2023.1", "3-4-23", "op 3 2 oktober", "3.4.23",
      "30 februari 2024", "31-04-2023", "2023-04-03x", "113-04-2023", "3 aprilgrappen 2023",
      "3 woorden", "nr. 3, april", "€ 3,50", "3 april 2023123",
    ] as [MarkedText])
  func `that is written in full needs no other`(_ text: MarkedText) {
    #expect(days(in: text, own: nil) == text.marks)
  }

  @Test(
    arguments: [
      "op ⟦16 mei jl.⇒2024-05-16⟧", "op ⟦17 mei jl⇒2024-05-17⟧", "op ⟦18 mei jl.⇒2023-05-18⟧",
      "⟦16 mei j.l.⇒2024-05-16⟧", "⟦16 december jongstleden⇒2023-12-16⟧",
      "⟦18 mei a.s.⇒2024-05-18⟧", "⟦3 januari aanstaande⇒2025-01-03⟧", "⟦16 mei⇒2024-05-16⟧ heeft",
      "⟦1 december⇒2023-12-01⟧ heeft", "1 oktober komt", "29 februari a.s.",
      "⟦vandaag⇒2024-05-17⟧ en ⟦gisteren⇒2024-05-16⟧, ⟦eergisteren⇒2024-05-15⟧",
      "⟦Gisteravond⇒2024-05-16⟧ laat", "⟦afgelopen dinsdag⇒2024-05-14⟧",
      "⟦afgelopen vrijdag⇒2024-05-10⟧", "⟦dinsdag jl.⇒2024-05-14⟧", "⟦dinsdag a.s.⇒2024-05-21⟧",
      "⟦komende vrijdag⇒2024-05-24⟧", "⟦aanstaande maandag⇒2024-05-20⟧",
      "⟦vorige week donderdag⇒2024-05-09⟧", "⟦volgende week maandag⇒2024-05-20⟧",
      "afgelopen dinsdag ⟦14 mei⇒2024-05-14⟧", "dinsdag ⟦21 mei a.s.⇒2024-05-21⟧",
      "⟦3 juli van dit jaar⇒2024-07-03⟧", "⟦3 juli vorig jaar⇒2023-07-03⟧",
      "vandaag de dag", "de vandaagse", "komende weken", "elke dinsdag", "dinsdagen jl.",
      "afgelopen jaar", "volgende dinsdagen", "morgen", "31 juni jl.",
    ] as [MarkedText])
  func `without its year is read against the paper's own`(_ text: MarkedText) {
    #expect(days(in: text, own: Self.own) == text.marks)
  }

  @Test func `without its year and without the paper's own is not known`() {
    #expect(days(in: "op 16 mei jl. en 3 april", own: nil) == [])
  }

  @Test func `says how it was read`() throws {
    let source = SourceText(plain: Array("op 3 april 2023 en 16 mei jl.".utf8))
    let found = DateFinder(source: source, own: Self.own).days(in: source.clean.indices)
    #expect(found.map(\.date.basis) == [.stated, .relative])
    #expect(found.map(\.date.text) == ["3 april 2023", "16 mei jl."])
    #expect(found.compactMap(\.date.evidence?.first) == found.map(\.range))
  }

  @Test(
    arguments: [
      ("voor de zomer", nil, "2024-06-30"), ("nog vóór de zomer van 2025", nil, "2025-06-30"),
      ("voor het zomerreces", nil, "2024-07-05"),
      ("uiterlijk voor het kerstreces", nil, "2024-12-20"),
      ("uiterlijk dit voorjaar", nil, "2024-06-20"),
      ("in het voorjaar van 2025", nil, "2025-06-20"),
      ("dit najaar", nil, "2024-12-20"), ("najaar 2025", nil, "2025-12-20"),
      ("voor het einde van 2025", nil, "2025-12-31"),
      ("aan het eind van het jaar", nil, "2024-12-31"),
      ("voor het einde van dit jaar", nil, "2024-12-31"),
      ("begin juni", "2024-06-01", "2024-06-10"), ("medio mei 2025", "2025-05-11", "2025-05-20"),
      ("eind februari 2028", "2028-02-21", "2028-02-29"),
      ("medio juni", "2024-06-11", "2024-06-20"),
      ("in juni", "2024-06-01", "2024-06-30"), ("juni 2025", "2025-06-01", "2025-06-30"),
      ("voor juni 2025", nil, "2025-05-31"), ("uiterlijk juni 2025", nil, "2025-06-30"),
      ("uiterlijk in juni", nil, "2024-06-30"),
      ("uiterlijk in het eerste kwartaal van 2025", nil, "2025-03-31"),
      ("uiterlijk deze week", nil, "2024-05-19"), ("uiterlijk Q3 2024", nil, "2024-09-30"),
      ("uiterlijk eind 2024", nil, "2024-12-31"), ("voor 2026", nil, "2025-12-31"),
      ("uiterlijk 2025", nil, "2025-12-31"), ("in de loop van 2025", "2025-01-01", "2025-12-31"),
      ("het eerste kwartaal van 2025", "2025-01-01", "2025-03-31"),
      ("in het eerste kwartaal", "2025-01-01", "2025-03-31"),
      ("het derde kwartaal", "2024-07-01", "2024-09-30"),
      ("in de tweede helft van 2025", "2025-07-01", "2025-12-31"),
      ("na de zomer", "2024-09-01", nil), ("na het zomerreces", "2024-09-01", nil),
      ("na de zomer van 2025", "2025-09-01", nil), ("na het kerstreces", "2025-01-01", nil),
      ("voor het herfstreces", nil, "2024-10-25"), ("na het herfstreces", "2024-10-15", nil),
      ("voor het voorjaarsreces", nil, "2025-02-28"),
      ("na het voorjaarsreces van 2026", "2026-02-15", nil),
      ("voor het meireces", nil, "2025-04-30"), ("na het meireces", "2025-05-01", nil),
      ("binnen twee weken", "2024-05-17", "2024-05-31"),
      ("binnen een maand", "2024-05-17", "2024-06-17"),
      ("binnen 6 tot 8 weken", "2024-05-17", "2024-07-12"),
      ("binnen één jaar", "2024-05-17", "2025-05-17"),
      ("binnen zes maanden na heden", "2024-05-17", "2024-11-17"),
      ("binnen zes maanden na 31 augustus 2024", "2024-08-31", "2025-02-28"),
      ("de zomer van 2025", "2025-07-01", "2025-08-31"),
      ("deze week", "2024-05-13", "2024-05-19"), ("volgende week", "2024-05-20", "2024-05-26"),
      ("deze maand", "2024-05-01", "2024-05-31"), ("volgende maand", "2024-06-01", "2024-06-30"),
      ("begin volgende maand", "2024-06-01", "2024-06-10"),
      ("dit jaar", "2024-01-01", "2024-12-31"), ("volgend jaar", "2025-01-01", "2025-12-31"),
      ("begin volgend jaar", "2025-01-01", "2025-04-30"),
      ("eind dit jaar", "2024-09-01", "2024-12-31"),
      ("volgend kwartaal", "2024-07-01", "2024-09-30"), ("voor volgende week", nil, "2024-05-19"),
      ("uiterlijk voor 1 oktober", nil, "2024-09-30"), ("eind 2024", "2024-09-01", "2024-12-31"),
      ("begin 2025", "2025-01-01", "2025-04-30"), ("Q2 2025", "2025-04-01", "2025-06-30"),
      ("in het tweede kwartaal van 2025", "2025-04-01", "2025-06-30"),
      ("het vierde kwartaal 2024", "2024-10-01", "2024-12-31"),
      ("voor 1 oktober", nil, "2024-09-30"), ("uiterlijk 1 oktober", nil, "2024-10-01"),
      ("uiterlijk 1 oktober 2025", nil, "2025-10-01"),
      ("per 1 januari", "2025-01-01", "2025-01-01"), ("op 17 mei", "2024-05-17", "2024-05-17"),
    ] as [(String, String?, String?)])
  func `that is a term has its bounds from one table`(
    _ text: String, earliest: String?, latest: String?
  ) throws {
    let source = SourceText(plain: Array("Ik kom terug, \(text).".utf8))
    let finder = DateFinder(source: source, own: Self.own)
    let found = try #require(finder.due(in: source.clean.indices))
    #expect(found.date.earliest?.description == earliest)
    #expect(found.date.latest?.description == latest)
    #expect(text.hasSuffix(found.date.text ?? "-"))
  }

  @Test(arguments: [
    "de zomer is heet", "het zomerreces is begonnen", "de voorjaarsnota", "begin met april",
    "Q5 2025", "Q2 9999", "einde van 9999", "het tweede deel", "voor de Kamer", "begin april 99",
    "vorige week", "deze maand", "in mei", "mei", "de eerste helft", "derde kwartaal",
    "na de motie",
    "voor het eerst", "in juni", "uiterlijk", "de zomer", "eind goed", "na 3 maanden",
  ])
  func `is no term in other words`(_ text: String) {
    let source = SourceText(plain: Array(text.utf8))
    let found = DateFinder(source: source, own: nil).due(in: source.clean.indices)
    #expect(found?.date == nil)
  }

  @Test func `behind a recess that may not have ended is not of the next year`() throws {
    let source = SourceText(plain: Array("na het herfstreces".utf8))
    let own = CalendarDate(iso: "2024-10-17")
    let found = try #require(DateFinder(source: source, own: own).due(in: source.clean.indices))
    #expect(found.date.earliest == own)
  }

  @Test(arguments: [
    "binnen zes maanden na inwerkingtreding", "binnen enkele weken", "binnen de Kamer",
    "binnen 2 kilometer", "binnen een redelijke termijn",
  ])
  func `is no term where it begins on no day that is known`(_ text: String) {
    let source = SourceText(plain: Array(text.utf8))
    #expect(DateFinder(source: source, own: Self.own).due(in: source.clean.indices)?.date == nil)
  }

  @Test(arguments: [
    "vorige week", "begin april", "in januari", "eind 2023", "Q1 2024", "vorig jaar",
  ])
  func `that lies before the paper is no promise's`(_ text: String) {
    let source = SourceText(
      plain: Array("Zoals \(text) toegezegd, kom ik terug voor de zomer.".utf8))
    let found = DateFinder(source: source, own: Self.own).due(in: source.clean.indices)
    #expect(found?.date.text == "voor de zomer")
  }

  @Test func `without a year is the nearest, and nothing where two are near`() {
    let source = SourceText(plain: Array("begin december en eind november".utf8))
    let own = CalendarDate(iso: "2024-06-03")
    let found = DateFinder(source: source, own: own).due(in: source.clean.indices)
    #expect(found?.date.earliest?.description == "2024-11-21" || found == nil)
  }

  @Test func `never traps on a text that is cut anywhere`() {
    let text = Array(
      "uiterlijk 3e april a.s., Q2 2025, 03-04-'23, vóór het einde van 2023, begin volgende maand, 1 1 mei 20 24, afgelopen dinsdag"
        .utf8)
    for start in text.indices {
      let source = SourceText(plain: Array(text[start...]))
      for end in source.clean.indices {
        let finder = DateFinder(source: source, own: Self.own)
        _ = finder.days(in: 0..<end)
        _ = finder.due(in: 0..<end)
      }
    }
  }

  private func days(in text: MarkedText, own: CalendarDate?) -> [MarkedText.Mark] {
    let source = SourceText(plain: text.text)
    return DateFinder(source: source, own: own).days(in: source.clean.indices).map {
      MarkedText.Mark(
        range: source.evidence($0.range).first, answers: [$0.date.value?.description ?? "-"])
    }
  }
}
