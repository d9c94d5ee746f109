import Dossiers
import Kamerstukken
import Testing

@Suite struct `A graph` {
  @Test func `is the same whatever order its papers come in`() throws {
    let papers = [
      try Papers.held("memo", Papers.memo), try Papers.held("brief", Papers.letter),
      try Papers.held("december", Papers.letterOfDecember),
      try Papers.held("nota", Papers.citingMemo),
    ]
    let first = DossierGraph(papers)
    for order in [[3, 2, 1, 0], [1, 3, 0, 2], [2, 0, 3, 1]] {
      let other = DossierGraph(order.map { papers[$0] })
      #expect(other.links == first.links)
      #expect(other.motions.map(\.mentions) == first.motions.map(\.mentions))
      #expect(Check.findings(in: other, asOf: nil) == Check.findings(in: first, asOf: nil))
      #expect(
        Timeline(ofMotions: other.chain(of: 0), in: other).events
          == Timeline(ofMotions: first.chain(of: 0), in: first).events)
    }
  }

  @Test func `of no papers holds nothing`() {
    let graph = DossierGraph([])
    #expect(graph.motions.isEmpty && graph.links.isEmpty)
    #expect(Check.findings(in: graph, asOf: nil).isEmpty)
  }
}

@Suite struct `A timeline` {
  @Test func `puts events in order, and an undated letter at the first day it can be of`() throws {
    let graph = DossierGraph([
      try Papers.held("memo", Papers.memo), try Papers.held("brief", Papers.letter),
    ])
    let events = Timeline(ofMotions: graph.chain(of: 0), in: graph).events
    let days = events.map { $0.date?.earliest?.description ?? "-" }
    #expect(days == days.sorted())
    let letter = try #require(events.first { $0.what == .letter(carriesOut: false) })
    #expect(letter.date?.value == nil)
    #expect(letter.date?.earliest?.description == "2023-04-03")
    #expect(letter.dateReason?.english == "the memo that advised it, memo, is of 2023-04-03")
  }

  @Test func `tells one debate of two papers once, with both places`() throws {
    let graph = DossierGraph([
      try Papers.held("memo", Papers.memo), try Papers.held("brief", Papers.letter),
    ])
    let debates = Timeline(ofMotions: graph.chain(of: 0), in: graph).events.filter {
      if case .debated = $0.what { true } else { false }
    }
    #expect(debates.count == 1)
    #expect(debates.first?.sources.count == 2)
  }

  @Test func `keeps what may lie within the asked days`() throws {
    let graph = DossierGraph([
      try Papers.held("memo", Papers.memo), try Papers.held("brief", Papers.letter),
    ])
    let timeline = Timeline(ofMotions: graph.chain(of: 0), in: graph)
    let later = timeline.limited(from: CalendarDate(iso: "2023-05-01"), to: nil)
    #expect(later.map(\.what).contains(.letter(carriesOut: false)))
    #expect(!later.map(\.what).contains(.submitted))
  }
}

@Suite struct `A check` {
  @Test func `finds an opinion that another contradicts, with both places`() throws {
    let memo = Papers.memo.replacing(
      "waarin de motie wordt ontraden", with: "waarin de motie oordeel Kamer krijgt")
    let graph = DossierGraph([try Papers.held("memo", memo)])
    let finding = try #require(
      Check.findings(in: graph, asOf: nil).first { $0.code == .adviceDiffers })
    #expect(finding.sources.count == 2)
  }

  @Test func `judges a promise by the day it is asked for, never by today`() throws {
    let text = Papers.letterOfDecember.replacing(
      "Hierbij informeer ik",
      with: "Ik zal uw Kamer voor de zomer informeren over de voortgang. Hierbij informeer ik")
    let graph = DossierGraph([try Papers.held("brief", text)])
    let before = Check.findings(in: graph, asOf: CalendarDate(iso: "2023-06-01"))
    let after = Check.findings(in: graph, asOf: CalendarDate(iso: "2023-07-01"))
    #expect(before.contains { $0.code == .commitmentOpen })
    #expect(after.contains { $0.code == .commitmentOverdue })
  }

  @Test func `reports a joint number as missing under its first dossier only`() throws {
    let graph = DossierGraph([try Papers.held("nota", Papers.citingMemo)])
    let missing = Check.findings(in: graph, asOf: nil).filter { $0.code == .paperNotHeld }.map(
      \.message)
    #expect(missing.map(\.english) == ["kamerstuk 32761-251 is cited and not held"])
  }
}
