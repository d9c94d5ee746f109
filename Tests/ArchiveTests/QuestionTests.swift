import Archive
import Kamerstukken
import Testing

@Suite struct `A document` {
  @Test func `is summed up and given back as it was stored`() throws {
    let file = TemporaryFile()
    var archive = try Archive(path: file.path, access: .create)
    let stored = fullPaper(7)
    _ = try archive.store([stored])
    let digest = stored.record.source.sha256
    let id = try #require(DocumentID(sha256: digest))
    let summary = try #require(try archive.summary(of: id))
    #expect(summary.kind == .beslisnota)
    #expect(summary.title == "Beslisnota 7")
    #expect(summary.date?.value == stored.record.date?.value)
    #expect(summary.date?.text == "de datum")
    #expect(summary.ministry == .ienW)
    #expect(summary.organisation == "DGMI")
    #expect(summary.kenmerk == "IENW/BSK-2023/7")
    #expect(summary.kamerstukken == ["36600-XVI-7", "32761-7"])
    let text = try #require(try archive.text(of: id))
    #expect(text.original == stored.original.bytes)
    #expect(text.sha256 == digest)
    #expect(text.converter == nil)
    #expect(try archive.holds(path: stored.path, sha256: digest, reader: "1"))
    #expect(try !archive.holds(path: stored.path, sha256: digest, reader: "2"))
    #expect(try !archive.holds(path: "elders", sha256: digest, reader: "1"))
    #expect(try !archive.holds(path: stored.path, sha256: "x", reader: "1"))
  }

  @Test func `keeps bytes of any kind`() throws {
    let file = TemporaryFile()
    var archive = try Archive(path: file.path, access: .create)
    let odd = paper("\u{FEFF}a\0b\r\n\u{1F600} é", at: "odd\0name")
    let empty = paper("", at: "leeg")
    #expect(try archive.store([odd, empty]) == [.new, .new])
    for one in [odd, empty] {
      let id = try #require(DocumentID(sha256: one.record.source.sha256))
      #expect(try archive.text(of: id)?.original == one.original.bytes)
    }
    #expect(try archive.summaries(named: "odd\0name").count == 1)
  }

  @Test func `is named by number, kenmerk, file or digest, in that order`() throws {
    let file = TemporaryFile()
    var archive = try Archive(path: file.path, access: .create)
    let stored = fullPaper(7)
    let digest = stored.record.source.sha256
    _ = try archive.store([stored, paper("x", at: "32761-7")])
    let names = [
      "36600-XVI-7", "32761-7", "IENW/BSK-2023/7", "ienw/bsk-2023/7", "7.txt", "nota/7.txt",
      digest, String(digest.prefix(6)), digest.uppercased(),
    ]
    for name in names {
      #expect(try archive.summaries(named: name).map(\.sha256) == [digest], "\(name)")
    }
    for name in [String(digest.prefix(5)), "", "%", "8.txt", "zzzzzz"] {
      #expect(try archive.summaries(named: name) == [], "\(name)")
    }
  }

  @Test func `is found by what it cites, its dossiers and its keys`() throws {
    let file = TemporaryFile()
    var archive = try Archive(path: file.path, access: .create)
    _ = try archive.store([fullPaper(1), fullPaper(2), paper("x", at: "x", keys: ["x"])])
    let citations = try archive.citations(of: "26643-1001", kind: .kamerstuk)
    #expect(citations.map(\.document.name) == ["1.txt", "2.txt"])
    #expect(citations.map(\.line) == [1, 1])
    #expect(citations[0].raw == "26 643, nr. 1001")
    #expect(try archive.citations(of: "29911-251").count == 2)
    #expect(try archive.citations(of: "26643-1001", kind: .zaak) == [])
    for dossier in ["36600-XVI", "32761", "26643", "29911"] {
      #expect(try archive.summaries(inDossier: dossier).count == 2, "\(dossier)")
    }
    #expect(try archive.summaries(inDossier: "36600") == [])
    #expect(
      try archive.summaries(withKeys: ["alle", "n:1", "x", "?"]).map(\.name) == [
        "1.txt", "2.txt", "x",
      ])
    #expect(try archive.summaries(withKeys: []) == [])
    let counts = try archive.counts()
    #expect([counts.documents, counts.motions, counts.advices, counts.references] == [3, 2, 4, 4])
    #expect(counts.newest == CalendarDate(iso: "2023-01-03"))
  }

  @Test func `shows the words behind each row to plain SQL`() throws {
    let file = TemporaryFile()
    var archive = try Archive(path: file.path, access: .create)
    _ = try archive.store([fullPaper(1)])
    let quotes = try Connection(path: file.path, access: .read).rows(
      "SELECT quote, first_line FROM quotation WHERE field = 'motion_request' ORDER BY place"
    ) { "\($0.int(1)): \($0.text(0) ?? "")" }
    #expect(quotes == ["1: Beslisnota", "1: 1\nDe moti"])
  }
}

@Suite struct `A list` {
  private func stored(in archive: inout Archive) throws {
    let interval = DocumentDate(
      earliest: CalendarDate(iso: "2022-06-01"), latest: CalendarDate(iso: "2022-08-31"),
      basis: .term)
    let dates: [(String, DocumentDate?)] = [
      ("d", nil), ("b", interval), ("c", stated("2023-01-01")), ("a", stated("2022-01-01")),
    ]
    _ = try archive.store(
      dates.map { name, date in
        paper(name, at: name) {
          $0.date = date
          $0.kind = name == "a" ? .motie : .kamerbrief
        }
      })
  }

  @Test(
    arguments: [
      (nil, nil, "abcd"), ("2022-07-01", nil, "bcd"), (nil, "2022-07-01", "abd"),
      ("2022-09-01", "2022-12-31", "d"), ("2022-06-01", "2022-06-01", "bd"),
    ] as [(String?, String?, String)])
  func `is by date, the undated last and never left out by a bound`(
    _ from: String?, _ to: String?, _ names: String
  ) throws {
    let file = TemporaryFile()
    var archive = try Archive(path: file.path, access: .create)
    try stored(in: &archive)
    let filter = Filter(
      from: from.flatMap(CalendarDate.init(iso:)), to: to.flatMap(CalendarDate.init(iso:)))
    #expect(try archive.summaries(filter).map(\.name).joined() == names)
  }

  @Test func `can be the newest first, of a kind, and short`() throws {
    let file = TemporaryFile()
    var archive = try Archive(path: file.path, access: .create)
    try stored(in: &archive)
    #expect(try archive.summaries(Filter(newestFirst: true)).map(\.name) == ["c", "b", "a", "d"])
    #expect(try archive.summaries(Filter(kind: .motie)).map(\.name) == ["a"])
    #expect(try archive.summaries(Filter(ministry: .jenV)) == [])
    #expect(try archive.summaries(Filter(limit: 1, newestFirst: true)).map(\.name) == ["c"])
    #expect(try archive.summaries(Filter(limit: -1)) == [])
  }
}
