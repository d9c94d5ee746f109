import Dossiers
import Kamerstukken
import Testing

@Suite struct `A letter without a number` {
  @Test func `is the numbered paper that a memo says the letter of its day is`() throws {
    let graph = DossierGraph([
      try Papers.held("brief", Papers.letterOfDecember), try Papers.held("nota", Papers.citingMemo),
    ])
    for id in ["32761-251", "29911-251"] {
      let found = graph.documents(withNumber: id)
      #expect(found.map { graph.documents[$0.document].name } == ["brief"])
      #expect(found.first?.link?.basis == .inferred)
    }
    let reasons = graph.documents(withNumber: "32761-251").first?.link?.reasons ?? []
    #expect(reasons.last?.english == "shared words: politie, registratie")
    #expect(reasons.first?.english == "nota says that the letter of 2022-12-01 is 32761-251")
  }

  @Test func `is not claimed for a letter of that day about something else`() throws {
    let other = Papers.letterOfDecember.replacing(
      "Registratie van systemen bij de politie", with: "Visserij op de Noordzee")
    let graph = DossierGraph([
      try Papers.held("brief", other), try Papers.held("nota", Papers.citingMemo),
    ])
    #expect(graph.documents(withNumber: "32761-251").isEmpty)
  }

  @Test func `is not claimed where two letters are of that day`() throws {
    let other = Papers.letterOfDecember.replacing(
      "registratie van systemen", with: "opleiding van agenten")
    let graph = DossierGraph([
      try Papers.held("een", Papers.letterOfDecember), try Papers.held("twee", other),
      try Papers.held("nota", Papers.citingMemo),
    ])
    #expect(graph.documents(withNumber: "32761-251").isEmpty)
  }

  @Test func `is not claimed where the paper names another office's letter`() throws {
    let memo = Papers.citingMemo.replacing(
      "heeft u de Tweede Kamer op 1 december 2022 een brief¹ gestuurd",
      with: "is de brief van de minister van Economische Zaken van 1 december 2022¹ gestuurd")
    let graph = DossierGraph([
      try Papers.held("brief", Papers.letterOfDecember), try Papers.held("nota", memo),
    ])
    #expect(graph.documents(withNumber: "32761-251").isEmpty)
  }

  @Test func `answers the motion that another paper says it reacted to`() throws {
    let graph = DossierGraph([
      try Papers.held("brief", Papers.letterOfDecember), try Papers.held("nota", Papers.citingMemo),
    ])
    let answer = try #require(graph.links.first { $0.kind == .answers })
    #expect(answer.basis == .inferred)
    #expect(answer.from == .document(0))
  }
}

@Suite struct `A memo` {
  @Test func `accompanies the letter about the motion it advises on, not before its own day`()
    throws
  {
    let graph = DossierGraph([
      try Papers.held("memo", Papers.memo), try Papers.held("brief", Papers.letter),
    ])
    let link = try #require(graph.links.first { $0.kind == .accompanies })
    #expect(link.basis == .inferred)
    guard case .document(let letter) = link.to else { throw Unexpected() }
    #expect(graph.documents[letter].name == "brief")
    #expect(graph.inferredEarliest(of: letter)?.day == CalendarDate(year: 2023, month: 4, day: 3))
  }

  @Test func `does not accompany an older letter`() throws {
    let older =
      Papers.address + "\n\nDatum 1 april 2023\nOnderwerp Motie over het register\n\n"
      + Papers.letter
    let graph = DossierGraph([
      try Papers.held("memo", Papers.memo), try Papers.held("brief", older),
    ])
    #expect(!graph.links.contains { $0.kind == .accompanies })
  }

  private struct Unexpected: Error {}
}
