import Dossiers
import Kamerstukken
import Testing

@Suite struct `A person` {
  /// Motions of Members and letters of ministers, by the names in them.
  private static func graph(members: [String], ministers: [String] = []) -> DossierGraph {
    let motions = members.enumerated().map { place, name in
      Papers.made("m\(place)") { record in
        record.kind = .motie
        record.motions = [
          Motion(
            submitters: [PersonName(name)], relation: .is, evidence: Evidence(place..<place + 1))
        ]
      }
    }
    let letters = ministers.enumerated().map { place, name in
      Papers.made("b\(place)") { record in
        record.kind = .kamerbrief
        record.signatories = [
          Person(
            name: PersonName(name), office: "Minister van Financiën",
            evidence: Evidence(place..<place + 1))
        ]
      }
    }
    return DossierGraph(motions + letters)
  }

  private static func names(_ graph: DossierGraph) -> [String] {
    graph.people.map { "\($0.name.text) in \($0.sources.count)" }.sorted()
  }

  @Test func `is one in whatever spelling the name stands`() {
    #expect(Self.names(Self.graph(members: ["Inge van Dijk", "INGE VAN DIJK"])).count == 1)
    let graph = Self.graph(members: [], ministers: ["D. Yeşilgöz", "D. Yeşilgo\u{308}z"])
    #expect(Self.names(graph) == ["D. Yeşilgöz in 2"])
  }

  @Test func `has a surname alone where only one whole name has it, and says why`() throws {
    let graph = Self.graph(members: ["Van Dijk", "Inge van Dijk", "Van Dijk"])
    #expect(Self.names(graph) == ["Inge van Dijk in 3"])
    #expect(graph.people[0].mergeReasons.count == 1)
    let links = graph.links.filter { $0.kind == .submittedBy }
    #expect(links.count { $0.basis == .inferred && $0.confidence == .fair } == 2)
    #expect(links.count { $0.basis == .stated } == 1)
  }

  @Test func `does not have a surname that two whole names have`() {
    let graph = Self.graph(members: [
      "Van Dijk", "Inge van Dijk", "Jimmy Dijk", "Diederik van Dijk",
    ])
    #expect(graph.people.count == 4)
  }

  @Test func `of the government does not have a Member's surname`() {
    let graph = Self.graph(members: ["Voorbeeld"], ministers: ["A.B. Voorbeeld"])
    #expect(Self.names(graph) == ["A.B. Voorbeeld in 1", "Voorbeeld in 1"])
    let alone = Self.graph(members: ["Voorbeeld"], ministers: ["Voorbeeld"])
    #expect(Set(alone.people.map(\.key)) == ["person:voorbeeld", "person:voorbeeld|government"])
  }

  @Test func `signs papers, and sends them to bodies that are one in any spelling`() {
    let graph = DossierGraph(
      ["De Voorzitter van de Tweede Kamer", "de voorzitter van de Tweede kamer"].map { to in
        Papers.made(to) { record in
          record.kind = .kamerbrief
          record.addressee = Passage(to, Evidence(0..<3))
          record.signatories = [
            Person(name: PersonName("A.B. Voorbeeld"), evidence: Evidence(4..<9))
          ]
        }
      })
    #expect(graph.links.filter { $0.kind == .signedBy }.count == 2)
    #expect(Set(graph.links.filter { $0.kind == .sentTo }.map(\.to)).count == 1)
  }
}
