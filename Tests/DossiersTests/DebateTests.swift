import Dossiers
import Kamerstukken
import Testing

@Suite struct `A debate` {
  private static func labels(_ debates: [(String, String?, String?)]) -> [String] {
    let papers = debates.enumerated().map { place, debate in
      Papers.made("p\(place)") { record in
        record.debates = [
          Debate(
            kind: debate.0, title: debate.1, date: debate.2.flatMap { Papers.day($0) },
            evidence: Evidence(place..<place + 1))
        ]
      }
    }
    return DossierGraph(papers).debates.map { "\($0.label) in \($0.sources.count)" }.sorted()
  }

  @Test func `is one where kind and day are the same and one title begins the other`() {
    #expect(
      Self.labels([
        ("tweeminutendebat", "Inzet algoritmes en data ethiek", "2023-03-28"),
        (
          "tweeminutendebat", "Inzet algoritmes en data-ethiek binnen de rijksoverheid",
          "2023-03-28"
        ),
        ("tweeminutendebat", nil, "2023-03-28"),
      ]) == [
        "tweeminutendebat «Inzet algoritmes en data-ethiek binnen de rijksoverheid» of 2023-03-28 in 3"
      ])
  }

  @Test func `is another where the kind, the day or the title is`() {
    #expect(
      Self.labels([
        ("tweeminutendebat", "Digitale overheid", "2023-03-28"),
        ("commissiedebat", "Digitale overheid", "2023-03-28"),
        ("tweeminutendebat", "Digitale overheid", "2023-03-29"),
        ("tweeminutendebat", "Digitalisering", "2023-03-28"),
      ]).count == 4)
  }

  @Test func `without a day is never another, and a title that begins two is of neither`() {
    #expect(
      Self.labels([
        ("commissiedebat", "Politie", nil), ("commissiedebat", "Politie", nil),
      ]).count == 2)
    #expect(
      Self.labels([
        ("debat", "Wonen", "2024-01-09"), ("debat", "Wonen en zorg", "2024-01-09"),
        ("debat", "Wonen in de stad", "2024-01-09"), ("debat", nil, "2024-01-09"),
        ("debat", nil, "2024-01-09"),
      ]).count == 5)
  }

  @Test func `is what a motion was handed in at`() throws {
    let graph = DossierGraph([
      try Papers.held("memo", Papers.memo), try Papers.held("brief", Papers.letter),
    ])
    #expect(graph.debates.map(\.label.english) == ["tweeminutendebat «Registers» of 2023-03-28"])
    let links = graph.links.filter { $0.kind == .debatedIn }
    #expect(links.map(\.from) == [.motion(0), .motion(1)])
    #expect(links.allSatisfy { $0.to == .debate(0) && $0.basis == .stated && !$0.sources.isEmpty })
  }
}
