import Archive
import Kamerstukken
import Testing

@Suite struct `A number in an archive` {
  private func archive(_ papers: [Paper], at file: borrowing TemporaryFile) throws -> Archive {
    var archive = try Archive(path: file.path, access: .create)
    for outcome in try archive.store(papers) { #expect(outcome == .new) }
    return archive
  }

  private func citing(
    _ kind: Reference.Kind, _ ids: String..., joint: Bool = false, at path: String,
    _ fill: (inout DocumentRecord) -> Void = { _ in }
  ) -> Paper {
    paper("Zie \(ids) in \(path)", at: path) {
      $0.references = [
        Reference(kind: kind, ids: ids, isJoint: joint, raw: "\(ids)", evidence: Evidence(0..<3))
      ]
      fill(&$0)
    }
  }

  private func summary(_ numbers: [KnownNumber]) -> [String] {
    numbers.map { "\($0.id) \($0.isHeld ? "held" : "not held") \($0.citedBy)" }.sorted()
  }

  private func range(_ dossier: String, _ first: Int? = nil, _ last: Int? = nil) throws
    -> NumberRange
  {
    let dossier = try #require(DossierNumber(id: dossier))
    return try #require(NumberRange(dossier: dossier, first: first, last: last))
  }

  @Test func `is held if a paper bears it, and cited as often as papers cite it`() throws {
    let file = TemporaryFile()
    let archive = try archive(
      [
        paper("a", at: "a") { $0.kamerstukken = ["26643-990"] },
        citing(.kamerstuk, "26643-990", "26643-990", at: "b"),
        citing(.kamerstuk, "26643-990", "26643-991", at: "c"),
      ], at: file)
    let numbers = try ["26643-990", "26643-991", "26643-992"].compactMap {
      try archive.number($0, .kamerstuk)
    }
    #expect(
      summary(numbers) == ["26643-990 held 2", "26643-991 not held 1", "26643-992 not held 0"])
  }

  @Test func `is one of its kind`() throws {
    let file = TemporaryFile()
    let archive = try archive(
      [
        citing(.dossier, "36600-B", at: "a"), citing(.kamerstuk, "36600-B", at: "b"),
        citing(.kamerstuk, "36600-B", at: "c"), citing(.zaak, "2023Z21022", at: "d"),
        paper("e", at: "e") {
          $0.kenmerk = Kenmerk(value: "2023Z21022", evidence: Evidence(0..<1))
        },
      ], at: file)
    #expect(try archive.number("36600-B", .dossier)?.citedBy == 1)
    #expect(try archive.number("36600-B", .kamerstuk)?.citedBy == 2)
    #expect(try archive.number("2023Z21022", .zaak)?.citedBy == 1)
    #expect(try archive.number("2023Z21022", .zaak)?.isHeld == true)
    #expect(try archive.number("2023Z21022", .document)?.citedBy == 0)
  }

  @Test(
    arguments: [
      (nil, nil, ["26643-1001", "26643-42e", "26643-990", "26643-991", "26643-B"]),
      (990, 1010, ["26643-1001", "26643-990", "26643-991"]), (991, 991, ["26643-991"]),
      (nil, 990, ["26643-42e", "26643-990"]), (991, nil, ["26643-1001", "26643-991"]),
      (1, 41, []), (1002, nil, []),
    ] as [(Int?, Int?, [String])])
  func `lies in a range by its value`(_ first: Int?, _ last: Int?, _ ids: [String]) throws {
    let file = TemporaryFile()
    let archive = try archive(
      [
        paper("a", at: "a") { $0.kamerstukken = ["26643-990"] },
        citing(.kamerstuk, "26643-991", "26643-1001", "26643-B", "26643-42e", at: "b"),
        citing(.kamerstuk, "26643-XVI-12", "2664-995", at: "c"), citing(.dossier, "26643", at: "d"),
      ], at: file)
    #expect(try archive.numbers(in: range("26643", first, last)).map(\.id).sorted() == ids)
  }

  @Test func `under the second of two dossiers is no number of that dossier`() throws {
    let file = TemporaryFile()
    let archive = try archive(
      [citing(.kamerstuk, "32761-251", "29911-251", joint: true, at: "a")], at: file)
    #expect(try summary(archive.numbers(in: range("32761"))) == ["32761-251 not held 1"])
    #expect(try archive.numbers(in: range("29911")) == [])
    #expect(try archive.number("29911-251", .kamerstuk)?.citedBy == 1)
  }

  @Test func `names where its paper is published, if it is known only under another dossier`()
    throws
  {
    let file = TemporaryFile()
    let archive = try archive(
      [
        citing(.kamerstuk, "32761-251", "29911-251", joint: true, at: "a"),
        citing(.kamerstuk, "32761-252", "29911-252", joint: true, at: "b"),
        citing(.kamerstuk, "29911-252", at: "c"),
        citing(.kamerstuk, "26643-7", "32761-7", "29911-7", joint: true, at: "d"),
        paper("f", at: "f") { $0.kamerstukken = ["36410-XVI-108", "29911-108"] },
        paper("g", at: "g") { $0.kamerstukken = ["36410-XVI-108", "29911-109"] },
      ], at: file)
    func published(_ id: String) throws -> [String]? {
      try archive.number(id, .kamerstuk)?.publishedAs
    }
    #expect(try published("29911-251") == ["32761-251"])
    #expect(try published("29911-108") == ["36410-XVI-108"])
    for id in ["32761-251", "29911-252", "29911-109", "36410-XVI-108", "29911-1"] {
      #expect(try published(id) == [], "\(id)")
    }
    let listed = try archive.numbers(in: range("29911", 100, 300)).map {
      "\($0.id) \($0.publishedAs)"
    }
    #expect(
      listed.sorted() == [
        "29911-108 [\"36410-XVI-108\"]", "29911-109 []", "29911-252 []",
      ])
  }

  @Test(
    arguments: [
      (Ministry.jenV, "2022-12-01", DocumentRecord.Kind.kamerbrief, [], true),
      (.bzk, "2022-12-01", .kamerbrief, [], false), (.jenV, "2022-12-02", .kamerbrief, [], false),
      (.jenV, "2022-12-01", .beslisnota, [], false),
      (.jenV, "2022-12-01", .kamerbrief, ["32761-250"], false),
    ] as [(Ministry, String, DocumentRecord.Kind, [String], Bool)])
  func `may be an unnumbered letter of the day and ministry that a paper says`(
    _ ministry: Ministry, _ day: String, _ kind: DocumentRecord.Kind, _ own: [String], _ may: Bool
  ) throws {
    let here = Evidence(0..<1)
    let file = TemporaryFile()
    let archive = try archive(
      [
        citing(.kamerstuk, "32761-251", at: "nota") {
          $0.sender = Sender(ministry: .jenV, organisation: nil, basis: .head, evidence: here)
          $0.letters = [
            Letter(date: stated("2022-12-01"), ids: ["32761-251"], relation: .sent, evidence: here)
          ]
        },
        paper("brief", at: "brief") {
          $0.kind = kind
          $0.date = stated(day)
          $0.kamerstukken = own
          $0.sender = Sender(ministry: ministry, organisation: nil, basis: .head, evidence: here)
        },
      ], at: file)
    #expect(try archive.number("32761-251", .kamerstuk)?.mayBeLetter == may)
    let listed = try archive.numbers(in: range("32761")).filter { $0.id == "32761-251" }
    #expect(listed.map(\.mayBeLetter) == [may])
  }
}

@Suite struct `The papers of a dossier` {
  @Test func `are those whose number lies in it, then those that cite it, the newest first`() throws
  {
    let file = TemporaryFile()
    var archive = try Archive(path: file.path, access: .create)
    let ids = [["26643-B"], ["26643"], [], ["26643-B"]]
    let days = ["2023-01-01", "2024-01-01", "2025-01-01", "2022-01-01"]
    _ = try archive.store(
      zip(ids, days).enumerated().map { index, found in
        paper("\(index)", at: "\(index)") {
          $0.date = stated(found.1)
          if index == 2 { $0.dossiers = ["26643"] }
          if index == 3 { $0.kamerstukken = ["26643-7"] }
          guard let id = found.0.first else { return }
          let kind: Reference.Kind = id == "26643" ? .dossier : .kamerstuk
          $0.references = [
            Reference(kind: kind, ids: ["1"], raw: "ander", evidence: Evidence(0..<1)),
            Reference(kind: kind, ids: found.0, raw: id, evidence: Evidence(0..<1)),
          ]
        }
      })
    let dossier = DossierNumber(26_643)
    let papers = try archive.papers(ofDossier: dossier)
    #expect(papers.map(\.document.name) == ["3", "2", "1", "0"])
    #expect(papers.map(\.tie) == [.numbered, .headed, .citing, .citing])
    let short = try archive.papers(ofDossier: dossier, filter: Filter(limit: 1))
    #expect(short.map(\.document.name) == ["3"])
    let early = Filter(to: CalendarDate(iso: "2023-06-01"))
    #expect(
      try archive.papers(ofDossier: dossier, filter: early).map(\.document.name) == ["3", "0"])
    let places = try papers.map { try archive.citation(ofDossier: dossier, in: $0.document.id) }
    #expect(places.map { $0?.raw } == ["26643-B", nil, "26643", "26643-B"])
    #expect(try archive.papers(ofDossier: DossierNumber(2664)) == [])
  }

  @Test func `are found by a kenmerk that their heads give as another paper's`() throws {
    let file = TemporaryFile()
    var archive = try Archive(path: file.path, access: .create)
    _ = try archive.store([fullPaper(1), paper("x", at: "x")])
    let found = try archive.citations(ofKenmerk: "4577120")
    #expect(found.map(\.document.name) == ["1.txt"])
    #expect(found.map(\.raw) == ["4577120"])
    #expect(found.map(\.line) == [1])
    #expect(try archive.citations(ofKenmerk: "457712") == [])
  }
}
