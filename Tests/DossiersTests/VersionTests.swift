import Dossiers
import Kamerstukken
import Testing

@Suite struct `Two files` {
  static let words = (0..<60).map { "woord\($0)" }.joined(separator: " ")

  private static func paper(
    _ name: String, _ text: String = words, day: String = "2024-03-01",
    kenmerk: String? = "4577120",
    number: String? = nil, kind: DocumentRecord.Kind = .kamerbrief, title: String = "Stations"
  ) -> HeldDocument {
    Papers.made(name, "\(name) \(text)") { record in
      record.kind = kind
      record.date = Papers.day(day)
      record.title = Passage(title, Evidence(0..<4))
      record.kenmerk = kenmerk.map { Kenmerk(value: $0, evidence: Evidence(0..<2)) }
      record.kamerstukken = number.map { [$0] } ?? []
      record.sender = Sender(
        ministry: .jenV, organisation: nil, basis: .head, evidence: Evidence(0..<3))
    }
  }

  private static func kinds(_ papers: [HeldDocument]) -> [Link.Kind] {
    DossierGraph(papers).links.map(\.kind).filter { $0 == .sameAs || $0 == .versionOf }
  }

  @Test func `with one kenmerk, date and text are one paper`() {
    #expect(Self.kinds([Self.paper("a"), Self.paper("b")]) == [.sameAs])
    let number = "29362-9003"
    #expect(
      Self.kinds([
        Self.paper("a", kenmerk: nil, number: number),
        Self.paper("b", kenmerk: nil, number: number),
      ]) == [.sameAs])
  }

  @Test func `with one text and markup around it are one paper`() {
    let markup = "<?xml version='1.0'?><p class='\(Self.words)'>\(Self.words)</p>"
    #expect(Self.kinds([Self.paper("a"), Self.paper("b", markup)]).count == 1)
  }

  @Test func `with one kenmerk and another date or wording are two versions, the newer first`()
    throws
  {
    let graph = DossierGraph([Self.paper("later", day: "2024-03-09"), Self.paper("eerder")])
    let link = try #require(graph.links.first { $0.kind == .versionOf })
    guard case .document(let newer) = link.from else {
      Issue.record("no document")
      return
    }
    #expect(graph.documents[newer].name == "later")
    let half = Self.words.split(separator: " ").prefix(30).joined(separator: " ")
    let other = (0..<30).map { "anders\($0)" }.joined(separator: " ")
    #expect(Self.kinds([Self.paper("a"), Self.paper("b", "\(half) \(other)")]) == [.versionOf])
  }

  @Test func `with one kenmerk and nothing else in common are two papers`() {
    let other = (0..<60).map { "anders\($0)" }.joined(separator: " ")
    #expect(Self.kinds([Self.paper("a"), Self.paper("b", other, title: "Visserij")]) == [])
    #expect(Self.kinds([Self.paper("a"), Self.paper("b", kind: .beslisnota)]) == [])
  }

  @Test func `of a thousand copies each is linked to the first`() {
    let papers = (0..<200).map { Self.paper("p\($0)") }
    #expect(Self.kinds(papers).count == 199)
  }
}
