import Kamerstukken
import Recognition
import Testing

@Suite struct `A reference to something else than a kamerstuk` {
  @Test(
    arguments: [
      ("⟦Handelingen II 2022/23, nr. 66, item 12⇒h-tk-20222023-66-12⟧", .handelingen),
      ("⟦Handelingen II 2022/23, nr. 66⇒h-tk-20222023-66⟧, tweeminutendebat", .handelingen),
      (
        "⟦Handelingen der Kamer II, vergaderjaar 2005–2006, nr. 95⇒h-tk-20052006-95⟧.", .handelingen
      ),
      (
        "⟦Handelingen II 2012/13, nr. 26, item 5, blz. 11–37 en item 8, blz. 41–73⇒h-tk-20122013-26-5 h-tk-20122013-26-8⟧.",
        .handelingen
      ),
      ("⟦Handelingen II 1998/99, nr. 108, p. 7909-7943⇒h-tk-19981999-108⟧", .handelingen),
      ("⟦Handelingen TK 2024-2025, 48⇒h-tk-20242025-48⟧", .handelingen),
      ("⟦Handelingen I 2022/23, nr. 6, item 2⇒h-ek-20222023-6-2⟧", .handelingen),
      ("⟦Handelingen der Tweede Kamer 2022-2023, nr. 66⇒h-tk-20222023-66⟧", .handelingen),
      ("zie ⟦h-tk-20222023-66-12⇒h-tk-20222023-66-12⟧.", .handelingen),
      ("⟦h-ek-20222023-6⇒h-ek-20222023-6⟧", .handelingen),
      ("⟦Aanhangsel Handelingen II 2021/22, nr. 1234⇒ah-tk-20212022-1234⟧", .aanhangsel),
      (
        "⟦Aanhangsel van de Handelingen, vergaderjaar 2024–2025, nrs. 1016 en 1044⇒ah-tk-20242025-1016 ah-tk-20242025-1044⟧",
        .aanhangsel
      ),
      ("⟦Aanhangsel Handelingen II 2022/-23, nr. 1234⇒ah-tk-20222023-1234⟧", .aanhangsel),
      ("⟦Aanhangsel Handelingen, vergaderjaar 2022–203, nr. 12⇒ah-tk-20222023-12⟧", .aanhangsel),
      (
        "⟦Aanhangsel van de Handelin-\ngen, vergaderjaar 2022–2023, nr. 3⇒ah-tk-20222023-3⟧",
        .aanhangsel
      ),
      ("⟦Aanhangsel Handelingen I 2019/20, nr. 3⇒ah-ek-20192020-3⟧", .aanhangsel),
      ("⟦ah-tk-20242025-1016⇒ah-tk-20242025-1016⟧", .aanhangsel),
      (
        "(⟦aanhangsels Handelingen vergaderjaar '95/'96, nrs. 11 en 13⇒ah-tk-19951996-11 ah-tk-19951996-13⟧)",
        .aanhangsel
      ),
      ("⟦h-tk-20082009-7140-7144⇒h-tk-20082009-7140-7144⟧", .handelingen),
      (
        "⟦Handelingen II, vergaderjaar 2008-2009, 31 386, nr. 43, pag. 3795⇒h-tk-20082009-43⟧",
        .handelingen
      ),
      ("⟦Handelingen TK 1997–1998, 6368–6375⟧", .handelingen),
      ("⟦Handelingen II, 1988/89, blz. 39-2410⟧", .handelingen),
      ("Handelingen II, ⟦1995-1996, 24 692, nr. 3⇒24692-3⟧", .kamerstuk),
    ] as [(MarkedText, Reference.Kind)])
  func `is a place in the debates`(_ text: MarkedText, kind: Reference.Kind) {
    #expect(Found.marks(in: text) == text.marks)
    #expect(Found.all(in: text.text).map(\.reference.kind) == [kind])
  }

  @Test(
    arguments: [
      ("vragen met kenmerk ⟦2023Z21022⇒2023Z21022⟧.", .zaak),
      ("(⟦2023D12345⇒2023D12345⟧)", .document), ("⟦2024A02517⇒2024A02517⟧", .activiteit),
      ("toezegging ⟦TZ202603-130⇒TZ202603-130⟧", .toezegging),
      ("⟦TZ202306–026⇒TZ202306-026⟧", .toezegging), ("⟦blg-1184123⇒blg-1184123⟧", .bijlage),
    ] as [(MarkedText, Reference.Kind)])
  func `is a number of the Chamber's register`(_ text: MarkedText, kind: Reference.Kind) {
    #expect(Found.marks(in: text) == text.marks)
    #expect(Found.all(in: text.text).map(\.reference.kind) == [kind])
  }

  @Test(
    arguments: [
      ("⟦Stb. 2016, 119, 120 en 121⇒stb-2016-119 stb-2016-120 stb-2016-121⟧", .staatsblad),
      ("⟦Trb. 2013, 256 en 2014, 84⇒trb-2013-256 trb-2014-84⟧", .tractatenblad),
      ("⟦Stb. 2020, 420⇒stb-2020-420⟧, 12 maart", .staatsblad),
      ("⟦Stcrt. 2019, 7089 en 28123⇒stcrt-2019-7089 stcrt-2019-28123⟧", .staatscourant),
      ("⟦Stb. 2021, 45⇒stb-2021-45⟧ en 3 andere besluiten", .staatsblad),
      ("(*⟦Stb.* 1967, 387⇒stb-1967-387⟧)", .staatsblad),
      ("⟦Stb. 2021, 45⇒stb-2021-45⟧", .staatsblad), ("⟦Stb 2021, 45⇒stb-2021-45⟧", .staatsblad),
      ("⟦Stb. 2016, 119-n1⇒stb-2016-119-n1⟧", .staatsblad),
      ("⟦Staatsblad 2021, nr. 45⇒stb-2021-45⟧", .staatsblad),
      ("⟦Stcrt. 2023, 28170⇒stcrt-2023-28170⟧", .staatscourant),
      ("⟦Trb. 2015, 196⇒trb-2015-196⟧", .tractatenblad),
      ("⟦Trb. 1988/122⇒trb-1988-122⟧", .tractatenblad),
      ("⟦Stcrt. 2025 nr. 43262⇒stcrt-2025-43262⟧", .staatscourant),
      ("⟦Stcrt. 2023, nr. 28 170⇒stcrt-2023-28170⟧", .staatscourant),
      ("/⟦stcrt-2025-30222⇒stcrt-2025-30222⟧.html", .staatscourant),
      ("⟦COM(97) 558⇒COM(1997)558⟧ def.", .eu), ("/* ⟦COM/2004/0019⇒COM(2004)19⟧ def.", .eu),
      ("⟦SWD(2021) 84⇒SWD(2021)84⟧", .eu), ("⟦(EU) 2019/1937⇒(EU)2019/1937⟧", .eu),
      ("⟦Verordening (EG) nr. 45/2001⇒(EG)45/2001⟧", .eu),
      ("⟦Uitvoeringsbesluit (EU) 2021/914⇒(EU)2021/914⟧", .eu),
      ("⟦Verordening (EU, Euratom) 2018/1046⇒(EU)2018/1046⟧", .eu),
      ("⟦Richtlijn 2014/24/EU⇒2014/24/EU⟧", .eu), ("⟦95/46/EG⇒95/46/EG⟧", .eu),
      ("⟦Kaderbesluit 2008/977/JBZ⇒2008/977/JBZ⟧", .eu),
      ("Besluit nr. ⟦284/2010/EU⇒284/2010/EU⟧", .eu),
      ("CELEX%3A⟦52016PC0491⇒52016PC0491⟧", .eu), ("⟦32016r0679⇒32016R0679⟧", .eu),
      ("⟦02016R0679-20160504⇒02016R0679-20160504⟧", .eu),
      ("⟦ECLI: NL:HR:2010: BM392⇒ECLI:NL:HR:2010:BM392⟧", .ecli),
      ("⟦ECLI:SK:OSBA2:2012:1209219747.113⇒ECLI:SK:OSBA2:2012:1209219747.113⟧.", .ecli),
      ("⟦COM(2021) 206⇒COM(2021)206⟧ final", .eu), ("⟦COM (2024 )478⇒COM(2024)478⟧", .eu),
      ("⟦COM 264 (2013)⇒COM(2013)264⟧", .eu),
      ("⟦Verordening (EU) 2016/679⇒(EU)2016/679⟧", .eu),
      ("⟦richtlijn (EU) 2019/1937⇒(EU)2019/1937⟧", .eu),
      ("CELEX ⟦32016R0679⇒32016R0679⟧", .eu),
      ("zie ⟦ECLI:NL:HR:2012:BQ9251⇒ECLI:NL:HR:2012:BQ9251⟧.", .ecli),
    ] as [(MarkedText, Reference.Kind)])
  func `is of a gazette, a court or the Union`(_ text: MarkedText, kind: Reference.Kind) {
    #expect(Found.marks(in: text) == text.marks)
    #expect(Found.all(in: text.text).map(\.reference.kind) == [kind])
  }

  @Test(arguments: [
    "Handelingen van de Raad", "de Aanhangsels", "een commissie COM", "besluit (EU)",
    "Stb. van 2021", "Stb. 2021, 3 mei", "verordening 2024/12 van de gemeente",
    "besluit 2020/3 van het college",
    "blg-26241-10F", "132010L0064", "12010L0064", "2023X12345", "12023Z21022", "2023Z2102",
    "TZ2026-130", "ECLI:NL",
    "h-tk-20222024-6", "ah-tk-2022-6", "richtlijn 2019",
  ])
  func `is not seen in other words`(_ text: String) {
    #expect(Found.all(in: Array(text.utf8)).map(\.reference.ids) == [])
  }
}
