import Dossiers
import Kamerstukken
import Testing

@Suite struct `What a paper says of a motion` {
  private static func links(_ relation: Motion.Relation) -> [Link] {
    DossierGraph([
      Papers.made("brief") { record in
        record.kind = .kamerbrief
        record.motions = [
          Motion(
            submitters: [PersonName("Jansen")], kamerstuk: "26643-987", relation: relation,
            evidence: Evidence(0..<3))
        ]
      }
    ]).links.filter { $0.from == .document(0) }
  }

  @Test(arguments: [
    (Motion.Relation.carriesOut, Link.Kind.carriesOut), (.answers, .answers),
    (.advisesOn, .advisesOn),
  ])
  func `is a stated link with its place`(_ relation: Motion.Relation, _ kind: Link.Kind) {
    let links = Self.links(relation)
    #expect(links.map(\.kind) == [kind])
    #expect(
      links.allSatisfy { $0.to == .motion(0) && $0.basis == .stated && $0.sources.count == 1 })
  }

  @Test(arguments: [Motion.Relation.mentions, .is])
  func `is none where it only speaks of it`(_ relation: Motion.Relation) {
    #expect(Self.links(relation).isEmpty)
  }

  @Test func `is handed in by those whom its own paper names, whoever else names fewer`() {
    func paper(_ name: String, _ members: [String], _ relation: Motion.Relation) -> HeldDocument {
      Papers.made(name) { record in
        record.motions = [
          Motion(
            submitters: members.map(PersonName.init), kamerstuk: "26643-987", relation: relation,
            evidence: Evidence(0..<3))
        ]
      }
    }
    let graph = DossierGraph([
      paper("motie", ["Jansen", "Pietersen"], .is), paper("brief", ["Jansen"], .mentions),
    ])
    let links = graph.links.filter { $0.kind == .submittedBy }
    let sources = links.map { link -> String in
      guard case .person(let person) = link.to else { return "" }
      return "\(graph.people[person].name.text) \(link.sources.count)"
    }
    #expect(sources == ["Jansen 2", "Pietersen 1"])
  }
}
