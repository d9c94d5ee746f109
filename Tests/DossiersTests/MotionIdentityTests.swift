import Dossiers
import Kamerstukken
import Testing

@Suite struct `A motion and its amended form` {
  @Test func `are two stages of one history, joined by an inferred step with its reasons`() throws {
    let graph = DossierGraph([
      try Papers.held("memo", Papers.memo), try Papers.held("brief", Papers.letter),
    ])
    #expect(graph.motions.count == 2)
    let chain = graph.chain(of: 0)
    #expect(chain.map { graph.motions[$0].form } == [.motie, .gewijzigd])
    #expect(chain.map { graph.motions[$0].kamerstuk } == [nil, "26643-1001"])
    let step = try #require(graph.links.first { $0.kind == .replaces })
    #expect(step.basis == .inferred)
    #expect(step.reasons.contains("the same Member, Jansen"))
    #expect(step.reasons.contains("the same debate, of 2023-03-28"))
    #expect(step.sources.count == 2)
  }

  @Test func `give the first form its number where the amended one says what it replaces`() throws {
    let amended = Papers.motie(
      1001,
      title: "GEWIJZIGDE MOTIE VAN HET LID JANSEN TER VERVANGING VAN DIE GEDRUKT ONDER NR. 987",
      day: "4 april 2023",
      request: "verzoekt de regering met de Kamer te delen welke algoritmes zij gebruikt",
      member: "Jansen")
    let graph = DossierGraph([
      try Papers.held("memo", Papers.memo), try Papers.held("brief", Papers.letter),
      try Papers.held("motie", amended),
    ])
    let first = try #require(graph.motions.first { $0.form == .motie })
    #expect(first.kamerstuk == "26643-987")
    #expect(first.isNumberInferred)
  }

  @Test func `stay apart from another history when the debate differs`() throws {
    let other = Papers.letter.replacing("28 maart 2023", with: "5 april 2023")
    let graph = DossierGraph([
      try Papers.held("memo", Papers.memo), try Papers.held("brief", other),
    ])
    #expect(graph.chains().count == 2)
  }
}

@Suite struct `Member and day alone` {
  @Test func `never make one motion of two requests`() throws {
    let memo = Papers.memo
    let motie = Papers.motie(
      988, title: "MOTIE VAN HET LID JANSEN", day: "28 maart 2023",
      request: "verzoekt de regering bibliotheken in alle wijken langer open te houden",
      member: "Jansen")
    let graph = DossierGraph([try Papers.held("memo", memo), try Papers.held("motie", motie)])
    #expect(graph.motions.count == 2)
    #expect(graph.chains().count == 2)
  }

  @Test func `with the same request are one motion, and say why`() throws {
    let motie = Papers.motie(
      987, title: "MOTIE VAN HET LID JANSEN", day: "28 maart 2023",
      request:
        "verzoekt de regering de uitzondering voor rechtshandhaving in het algoritmeregister te schrappen",
      member: "Jansen")
    let graph = DossierGraph([
      try Papers.held("memo", Papers.memo), try Papers.held("motie", motie),
    ])
    #expect(graph.motions.count == 1)
    #expect(graph.motions[0].kamerstuk == "26643-987")
    #expect(graph.motions[0].mergeReasons.contains("the same day, 2023-03-28"))
  }

  @Test func `claim nothing where two numbered motions fit equally well`() throws {
    let request =
      "verzoekt de regering de uitzondering voor rechtshandhaving in het algoritmeregister te schrappen"
    let first = Papers.motie(
      987, title: "MOTIE VAN HET LID JANSEN", day: "28 maart 2023", request: request,
      member: "Jansen")
    let second = Papers.motie(
      988, title: "MOTIE VAN HET LID JANSEN", day: "28 maart 2023", request: request,
      member: "Jansen")
    let graph = DossierGraph([
      try Papers.held("memo", Papers.memo), try Papers.held("een", first),
      try Papers.held("twee", second),
    ])
    #expect(graph.motions.count == 3)
  }
}
