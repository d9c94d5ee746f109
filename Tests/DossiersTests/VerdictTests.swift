import Dossiers
import Kamerstukken
import Testing

@Suite struct `A reader's verdict` {
  private func papers() throws -> [HeldDocument] {
    [
      try Papers.held("memo", Papers.memo), try Papers.held("letter", Papers.letter),
      try Papers.held("december", Papers.letterOfDecember),
      try Papers.held("citing", Papers.citingMemo),
    ]
  }

  private func listed(_ kind: Link.Kind, in graph: DossierGraph) throws -> ListedLink {
    try #require(graph.listedLinks([]).first { $0.subject.kind == kind.rawValue })
  }

  @Test func `leaves out what it rejects, and all that was concluded from it`() throws {
    let found = DossierGraph(try papers())
    let subject = try listed(.isKamerstuk, in: found).subject
    let id = String(subject.to.dropFirst("number:".count))
    let verdict = Verdict(subject, .rejected, note: "andere brief")
    let graph = DossierGraph(try papers(), verdicts: [verdict])
    #expect(!found.documents(withNumber: id).isEmpty)
    #expect(graph.documents(withNumber: id).isEmpty)
    #expect(!graph.links.contains { $0.kind == .isKamerstuk && $0.to == .number(id) })
    let listed = try #require(graph.listedLinks([]).first { $0.subject == subject })
    #expect(listed.verdict == verdict)
    #expect(listed.reasons.count == 3)
    #expect(listed.subject == subject)
  }

  @Test func `makes what it accepts the reader's, with what the program found behind it`() throws {
    let subject = try listed(.replaces, in: DossierGraph(try papers())).subject
    let verdict = Verdict(subject, .accepted, note: "gezien")
    let graph = DossierGraph(try papers(), verdicts: [verdict])
    let link = try #require(graph.links.first { $0.kind == .replaces })
    #expect(link.basis == .reader)
    #expect(link.confidence == .reader)
    #expect(link.reasons.first?.english == "the reader's verdict: gezien")
    #expect(link.reasons.count > 1)
    #expect(link.sources.count == 2)
    let timeline = Timeline(ofMotions: graph.chain(of: 0), in: graph)
    #expect(timeline.events.contains { $0.isReaders })
  }

  @Test func `adds what the program did not find`() throws {
    let found = DossierGraph(try papers())
    let ends = ["citing", "letter"].compactMap { name in
      found.documents.firstIndex { $0.name == name }.map { found.key(of: .document($0)) }
    }
    let verdict = Verdict(
      .init(kind: "accompanies", from: ends[0], to: ends[1]), .accepted, note: "")
    let graph = DossierGraph(try papers(), verdicts: [verdict])
    let links = graph.links.filter { $0.kind == .accompanies && $0.basis == .reader }
    #expect(links.count == 1)
    #expect(links.first?.sources.isEmpty == false)
    #expect(graph.listedLinks([verdict]).last { $0.basis == .reader }?.verdict == verdict)
  }

  @Test func `on what is not held waits, and is never dropped`() throws {
    let verdict = Verdict(
      .init(kind: "answers", from: "document:aaaaaaaaaaaa", to: "motion:1-1"), .accepted, note: "")
    let graph = DossierGraph(try papers(), verdicts: [verdict])
    #expect(graph.links == DossierGraph(try papers()).links)
    let listed = try #require(graph.listedLinks([verdict]).last)
    #expect(listed.verdict == verdict)
    #expect(!listed.isHeld)
    #expect(listed.confidence == nil)
  }

  @Test func `gives the same graph whatever the order of papers and verdicts`() throws {
    let found = DossierGraph(try papers())
    let verdicts = found.listedLinks([]).enumerated().map { index, link in
      Verdict(link.subject, index.isMultiple(of: 2) ? .accepted : .rejected, note: "\(index)")
    }
    let graph = DossierGraph(try papers(), verdicts: verdicts)
    let other = DossierGraph(try papers().reversed(), verdicts: verdicts.reversed())
    #expect(graph.listedLinks(verdicts).map(\.id) == other.listedLinks(verdicts).map(\.id))
    #expect(Set(graph.links) == Set(other.links))
    #expect(graph.rejected == other.rejected)
    #expect(!graph.rejected.isEmpty)
  }

  @Test func `is called the same with and without the verdict`() throws {
    let found = DossierGraph(try papers()).listedLinks([])
    #expect(Set(found.map(\.id)).count == found.count)
    for link in found {
      for value in [Verdict.Value.accepted, .rejected] {
        let verdict = Verdict(link.subject, value, note: "")
        let again = DossierGraph(try papers(), verdicts: [verdict]).listedLinks([verdict])
        #expect(again.filter { $0.id == link.id }.count == 1, "\(link.subject)")
        #expect(again.first { $0.id == link.id }?.verdict == verdict)
      }
    }
  }
}

@Suite struct `A verdict on two mentions being one motion` {
  private static let early = Papers.memo.replacing("nota\n", with: "nota\n\nKenmerk\n12345\n")
  private static let late = Papers.memo.replacing("3 april 2023", with: "5 april 2023")

  private func papers() throws -> [HeldDocument] {
    [try Papers.held("early", Self.early), try Papers.held("late", Self.late)]
  }

  @Test func `keeps them apart, or together`() throws {
    let found = DossierGraph(try papers())
    #expect(found.motions.count == 1)
    let merge = try #require(found.merges.first)
    let rejected = Verdict(merge.subject, .rejected, note: "twee moties")
    let apart = DossierGraph(try papers(), verdicts: [rejected])
    #expect(apart.motions.count == 2)
    #expect(apart.merges.first?.isRejected == true)
    #expect(apart.listedLinks([rejected]).first { $0.mention != nil }?.verdict == rejected)
    let accepted = Verdict(merge.subject, .accepted, note: "een motie")
    let together = DossierGraph(try papers(), verdicts: [accepted])
    #expect(together.motions.count == 1)
    #expect(together.motions[0].mergeReasons.first?.english == "the reader's verdict: een motie")
  }

  @Test func `joins mentions that the program keeps apart`() throws {
    let other = Papers.memo.replacing("Jansen", with: "Pietersen")
    let papers = [try Papers.held("memo", Papers.memo), try Papers.held("other", other)]
    let found = DossierGraph(papers)
    #expect(found.motions.count == 2)
    let keys = (0..<2).map { found.key(of: .motion($0)) }
    let verdict = Verdict(
      .init(kind: "same as", from: keys[1], to: keys[0]), .accepted, note: "verschreven")
    #expect(DossierGraph(papers, verdicts: [verdict]).motions.count == 1)
  }

  @Test func `finds its motion when a number of it has become known since`() throws {
    let found = DossierGraph([try Papers.held("memo", Papers.memo)])
    let key = found.key(of: .motion(0))
    #expect(key.contains("@"))
    let letter = try Papers.held(
      "letter", Papers.letter.replacing("gewijzigde motie", with: "motie"))
    let verdict = Verdict(
      .init(kind: "answers", from: "document:\(letter.sha256.prefix(12))", to: key), .accepted,
      note: "")
    let merged = Verdict(
      .init(kind: "same as", from: key, to: "motion:26643-1001"), .accepted, note: "")
    let papers = [try Papers.held("memo", Papers.memo), letter]
    let graph = DossierGraph(papers, verdicts: [verdict, merged])
    #expect(graph.motions.map(\.kamerstuk) == ["26643-1001"])
    #expect(graph.links.contains { $0.kind == .answers && $0.basis == .reader })
    #expect(graph.listedLinks([verdict, merged]).allSatisfy { $0.isHeld })
  }
}

@Suite struct `A reader's correction` {
  @Test(arguments: [
    (CorrectedField.date, "2022-12-02"), (.kamerstuk, "32761-251"), (.kenmerk, "4351828"),
    (.kind, "antwoord"), (.ministry, "BZK"), (.title, "Iets anders"), (.title, ""),
    (.date, ""), (.ministry, ""),
  ])
  func `is what the graph reads, beside what the paper gives`(
    _ field: CorrectedField, _ value: String
  ) throws {
    let paper = try Papers.held("brief", Papers.letterOfDecember)
    let correction = Correction(sha256: paper.sha256, field: field, value: value, note: "x")
    let corrected = paper.corrected(by: [correction])
    #expect(corrected.record.value(of: field) ?? "" == value)
    #expect(corrected.printed == paper.record)
    #expect(corrected.corrections.map(\.correction) == [correction])
    #expect(corrected.correction(of: field)?.printed == paper.record.value(of: field))
  }

  @Test func `of a motion's number and Members is that motion's`() throws {
    let paper = try Papers.held("memo", Papers.memo)
    let corrections = [
      Correction(
        sha256: paper.sha256, field: .motionKamerstuk(1), value: "26643-987", note: ""),
      Correction(
        sha256: paper.sha256, field: .motionSubmitters(1), value: "Leijten, Van der Plas", note: ""),
      Correction(sha256: paper.sha256, field: .motionKamerstuk(9), value: "26643-988", note: ""),
    ]
    let corrected = paper.corrected(by: corrections)
    #expect(corrected.corrections.count == 2)
    let graph = DossierGraph([corrected])
    #expect(graph.motions.map(\.kamerstuk) == ["26643-987"])
    #expect(graph.motions[0].submitters.map(\.text) == ["Leijten", "Van der Plas"])
  }

  @Test func `moves what is linked by the field`() throws {
    let letter = try Papers.held("brief", Papers.letterOfDecember)
    let memo = try Papers.held("nota", Papers.citingMemo)
    #expect(!DossierGraph([letter, memo]).documents(withNumber: "32761-251").isEmpty)
    let moved = letter.corrected(by: [
      Correction(sha256: letter.sha256, field: .date, value: "2022-12-02", note: "")
    ])
    #expect(DossierGraph([moved, memo]).documents(withNumber: "32761-251").isEmpty)
    let timeline = Timeline(ofDocuments: [0], in: DossierGraph([moved]))
    #expect(
      timeline.events.contains {
        $0.dateReason?.english == "the reader's correction; the paper gives 2022-12-01"
      })
  }

  @Test(arguments: [
    (CorrectedField.date, "2023-02-30"), (.date, "morgen"), (.kamerstuk, "26643"), (.kind, ""),
    (.kind, "zeekoe"), (.ministry, "Zeekoe"), (.motionSubmitters(1), " , "), (.title, "  "),
  ])
  func `is refused where it is no value of the field`(_ field: CorrectedField, _ value: String) {
    #expect(CorrectedValue(value, of: field) == nil)
  }

  @Test(arguments: [
    "date", "kamerstuk", "kenmerk", "kind", "ministry", "title", "motion 1.kamerstuk",
    "motion 12.submitters",
  ])
  func `is of a field that is written as it is read`(_ name: String) {
    #expect(CorrectedField(name)?.description == name)
  }

  @Test(arguments: [
    "", "motion", "motion 0.kamerstuk", "motion 1", "motion 1.date", "Date", "sha256",
    "motion 99999999999999999999.kamerstuk",
  ])
  func `is of no other field`(_ name: String) {
    #expect(CorrectedField(name) == nil)
  }
}
