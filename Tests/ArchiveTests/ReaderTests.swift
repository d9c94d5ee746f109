import Archive
import Kamerstukken
import Testing

@Suite struct `What the reader says` {
  private static let subject = Verdict.Subject(
    kind: "accompanies", from: "document:aaaaaaaaaaaa", to: "document:bbbbbbbbbbbb")
  private static let digest = String(repeating: "a", count: 64)

  @Test func `of a link is kept, changed and taken back`() throws {
    let file = TemporaryFile()
    var archive = try Archive(path: file.path, access: .create)
    let rejected = Verdict(Self.subject, .rejected, note: "ander dossier")
    try archive.set(rejected)
    #expect(try archive.verdicts() == [rejected])
    let accepted = Verdict(Self.subject, .accepted, note: "")
    try archive.set(accepted)
    #expect(try archive.verdicts() == [accepted])
    try archive.removeVerdict(on: Self.subject)
    #expect(try archive.verdicts() == [])
  }

  @Test func `of a field is kept, changed and taken back`() throws {
    let file = TemporaryFile()
    var archive = try Archive(path: file.path, access: .create)
    for value in ["2023-04-03", "2023-04-04"] {
      let correction = Correction(sha256: Self.digest, field: .date, value: value, note: "'\"--")
      try archive.set(correction)
      #expect(try archive.corrections() == [correction])
    }
    try archive.removeCorrection(of: .date, in: Self.digest)
    #expect(try archive.corrections() == [])
  }

  @Test func `is in the same rows whatever the order it was said in`() throws {
    let first = TemporaryFile()
    let second = TemporaryFile()
    let verdicts = ["a", "b", "c"].map {
      Verdict(.init(kind: "is", from: "document:\($0)", to: "number:1-1"), .accepted, note: $0)
    }
    var one = try Archive(path: first.path, access: .create)
    for verdict in verdicts { try one.set(verdict) }
    var other = try Archive(path: second.path, access: .create)
    for verdict in verdicts.reversed() { try other.set(verdict) }
    #expect(try first.dump() == second.dump())
    #expect(try first.dump().count == 3)
  }

  @Test func `stays when papers are read again`() throws {
    let file = TemporaryFile()
    var archive = try Archive(path: file.path, access: .create)
    #expect(try archive.store([fullPaper(1)]) == [.new])
    let digest = fullPaper(1).record.source.sha256
    let correction = Correction(sha256: digest, field: .kenmerk, value: "1", note: "")
    try archive.set(correction)
    let id = try #require(DocumentID(sha256: digest))
    try archive.setKeys(["kenmerk:1"], ofCorrected: id)
    #expect(try archive.store([fullPaper(1, reader: "2")]) == [.reread])
    #expect(try archive.corrections() == [correction])
    #expect(try archive.summaries(withKeys: ["kenmerk:1"]).map(\.id) == [id])
    #expect(try archive.keys(ofDocument: id).contains("kenmerk:1"))
    try archive.setKeys([], ofCorrected: id)
    #expect(try archive.summaries(withKeys: ["kenmerk:1"]) == [])
  }

  @Test func `is not kept at all where a part of it fails`() throws {
    struct Stop: Error {}
    let file = TemporaryFile()
    var archive = try Archive(path: file.path, access: .create)
    #expect(throws: Stop.self) {
      try archive.together { archive in
        try archive.set(Verdict(Self.subject, .accepted, note: ""))
        throw Stop()
      }
    }
    #expect(try archive.verdicts() == [])
  }
}

@Suite struct `The run in which a paper came` {
  @Test func `is the first that read it, and stays`() throws {
    let file = TemporaryFile()
    var archive = try Archive(path: file.path, access: .create)
    let ids = (1...2).compactMap { DocumentID(sha256: fullPaper($0).record.source.sha256) }
    for day in 1...2 {
      let run = try archive.beginRun(program: "x", started: "2026-01-0\(day)T12:00:00Z")
      _ = try archive.store((1...day).map { fullPaper($0) })
      try archive.endRun(run, finished: "2026-01-0\(day)T12:00:01Z", counts: OutcomeCounts())
    }
    #expect(try ids.map { try archive.run(ofDocument: $0) } == [1, 2])
    #expect(try archive.runs().map(\.number) == [1, 2])
    #expect(try archive.runs().map { $0.started.prefix(10) } == ["2026-01-01", "2026-01-02"])
  }

  @Test func `of an entity of the register is the last that changed it`() throws {
    let file = TemporaryFile()
    var archive = try Archive(path: file.path, access: .create)
    for (day, changed) in ["1", "2", "2"].enumerated() {
      _ = try archive.beginRun(program: "x", started: "2026-01-0\(day + 1)T12:00:00Z")
      let entity = RegisterEntity(
        kind: .zaak, id: "z", changed: changed, properties: ["Nummer": changed], file: "a", line: 1)
      _ = try archive.store([entity]) { _ in [] }
    }
    #expect(try archive.run(ofEntity: "z") == 2)
  }
}
