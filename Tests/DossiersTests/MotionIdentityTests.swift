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
    #expect(step.reasons.map(\.english).contains("the same Member, Jansen"))
    #expect(step.reasons.map(\.english).contains("the same debate, of 2023-03-28"))
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

  @Test func `are one history also where the form is not named, and where two replace one`() throws
  {
    let request = "verzoekt de regering alle algoritmes die zij gebruikt aan de Kamer te melden"
    func motie(_ number: Int, _ kind: String, _ day: String, _ replaced: Int?) -> String {
      Papers.motie(
        number,
        title: "\(kind) VAN HET LID JANSEN"
          + (replaced.map { " TER VERVANGING VAN DIE GEDRUKT ONDER NR. \($0)" } ?? ""),
        day: day, request: request, member: "Jansen")
    }
    let graph = DossierGraph([
      try Papers.held("een", motie(987, "MOTIE", "28 maart 2023", nil)),
      try Papers.held("twee", motie(1001, "MOTIE", "4 april 2023", 987)),
      try Papers.held("drie", motie(1002, "GEWIJZIGDE MOTIE", "5 april 2023", 987)),
    ])
    #expect(graph.chains().count == 1)
    #expect(graph.links.filter { $0.kind == .replaces }.map(\.basis) == [.stated, .stated])
  }

  @Test(arguments: [
    ("NR. 987", "26643-987"), ("NR. 987 (30 573)", "30573-987"),
    ("KAMERSTUK 30 573, NR. 987", "30573-987"),
    ("NR. 987 (36 600 XVI)", "36600-XVI-987"), ("NRS. 987 EN 988", "26643-987"),
    ("30 573 EN 30 600, NR. 987", nil),
  ])
  func `name the dossier of what is replaced where it is another`(
    _ words: String, _ replaced: String?
  ) throws {
    let motie = Papers.motie(
      1001,
      title: "GEWIJZIGDE MOTIE VAN HET LID JANSEN TER VERVANGING VAN DIE GEDRUKT ONDER \(words)",
      day: "4 april 2023", request: "verzoekt de regering te melden welke algoritmes zij gebruikt",
      member: "Jansen")
    let record = try Papers.held("motie", motie).record
    #expect(record.motions.first?.replaces == replaced)
    #expect(
      record.references.filter { $0.role == .replaces }.flatMap(\.ids)
        == (replaced.map { [$0] } ?? []))
  }

  @Test func `stay apart from another history when the debate differs`() throws {
    let other = Papers.letter.replacing("28 maart 2023", with: "5 april 2023")
    let graph = DossierGraph([
      try Papers.held("memo", Papers.memo), try Papers.held("brief", other),
    ])
    #expect(graph.chains().count == 2)
  }
}

@Suite struct `A surname that two Members bear` {
  private func graph(_ mention: String) throws -> DossierGraph {
    let request =
      "verzoekt de regering de uitzondering voor rechtshandhaving in het algoritmeregister te behouden"
    return DossierGraph([
      try Papers.held("memo", Papers.memo.replacing("lid Jansen", with: "lid \(mention)")),
      try Papers.held(
        "een",
        Papers.motie(
          987, title: "MOTIE VAN HET LID INGE VAN DIJK C.S.", day: "28 maart 2023",
          request: request,
          member: "Inge van Dijk\nDiederik van Dijk")),
      try Papers.held(
        "twee",
        Papers.motie(
          988, title: "MOTIE VAN HET LID DIEDERIK VAN DIJK", day: "28 maart 2023",
          request: "verzoekt de regering bibliotheken in alle wijken langer open te houden",
          member: "Diederik van Dijk")),
    ])
  }

  @Test(arguments: ["Van Dijk", "Diederik van Dijk"])
  func `tells not whose motion of the day is meant, and another first name is another Member`(
    _ mention: String
  ) throws {
    #expect(try graph(mention).motions.count == 3)
  }

  @Test func `with its first name does, and the other Member signs`() throws {
    let graph = try graph("Inge van Dijk")
    #expect(graph.motions.count == 2)
    let motion = try #require(graph.motions.firstIndex { $0.kamerstuk == "26643-987" })
    #expect(graph.coSigners(of: motion).map(\.text) == ["Diederik van Dijk"])
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
    #expect(graph.motions[0].mergeReasons.map(\.english).contains("the same day, 2023-03-28"))
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
