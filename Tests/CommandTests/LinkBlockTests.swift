import Foundation
import TestAids
import Testing

@Suite struct `Link-block` {
  /// Papers as a job has them: the line of each, and its keys.
  private struct Job {
    var lines: [String: String] = [:]
    var near: [String: [String]] = [:]
    var wide: [String: [String]] = [:]

    init(_ papers: [(path: String, bytes: [UInt8])], at place: Workplace) throws {
      let all = try papers.map { try paperLine($0.path, $0.bytes) }
      let run = try place.run(["link-block", "--keys"], input: Array(all.joined().utf8))
      try #require(run.status == 0)
      let schema = try JSONSchema(named: "block-keys")
      for (line, answer) in zip(all, run.lines) {
        let keys = try JSONValue(parsing: String(answer))
        #expect(schema.problems(in: keys) == [])
        let sha256 = try #require(keys["sha256"]?.string)
        lines[sha256] = line
        near[sha256] = keys["near"]?.strings
        wide[sha256] = keys["wide"]?.strings
      }
    }

    /// The papers that hang together by near keys, in no order that matters.
    var clusters: [[String]] {
      var holders: [String: [String]] = [:]
      for (paper, keys) in near { for key in keys { holders[key, default: []].append(paper) } }
      var seen: Set<String> = []
      return lines.keys.compactMap { first in
        guard seen.insert(first).inserted else { return nil }
        var cluster = [first]
        var next = 0
        while next < cluster.count {
          for key in near[cluster[next]] ?? [] {
            cluster += (holders[key] ?? []).filter { seen.insert($0).inserted }
          }
          next += 1
        }
        return cluster
      }
    }

    /// What the clusters and then the wide blocks give, each in processes of its own, sorted.
    func linked(inParts parts: Int, at place: Workplace) throws -> [String] {
      var all: [Substring] = []
      for part in Self.dealt(clusters, parts) {
        all += try run(part.joined().compactMap { lines[$0] }, at: place)
      }
      var chains: [String: Set<String>] = [:]
      var motions: [String: [Substring]] = [:]
      for line in all where line.hasSuffix(#""schema":"kamerspoor.export-motion/1"}"#) {
        let motion = try JSONValue(parsing: String(line))
        let chain = try #require(motion["chain"]?.strings.first)
        motions[chain, default: []].append(line)
        for paper in motion["mentions"]?.items.compactMap({ $0["sha256"]?.string }) ?? [] {
          for key in wide[paper] ?? [] { chains[key, default: []].insert(chain) }
        }
      }
      for part in Self.dealt(Set(wide.values.joined()).sorted(), parts) {
        let keys = Set(part)
        let papers = wide.filter { !keys.isDisjoint(with: $0.value) }.compactMap { lines[$0.key] }
        let told = Set(keys.flatMap { chains[$0] ?? [] }).flatMap { motions[$0] ?? [] }
        let blocks = try keys.map {
          String(decoding: try JSONEncoder().encode(["block": $0]), as: UTF8.self) + "\n"
        }
        all += try run(blocks + papers + told.map { "\($0)\n" }, at: place)
      }
      return all.map(String.init).sorted()
    }

    private func run(_ lines: [String], at place: Workplace) throws -> [Substring] {
      let run = try place.run(["link-block"], input: Array(lines.joined().utf8))
      #expect(run.status == 0)
      #expect(run.complaint == "")
      return run.lines
    }

    private static func dealt<Item>(_ items: [Item], _ parts: Int) -> [[Item]] {
      (0..<parts).map { part in
        items.enumerated().filter { $0.offset % parts == part }.map(\.element)
      }.filter { !$0.isEmpty }
    }
  }

  /// The papers of the corpus, without the pages of the register.
  private static var corpus: [String] {
    get throws { try Corpus.allNames.map { "\(Corpus.folder)/\($0)" } }
  }

  /// The motions and links of the archive.
  private func exported(from place: Workplace) throws -> [String] {
    try place.run("export", "ndjson").lines.filter { line in
      ["motion", "link"].contains { line.hasSuffix(#""schema":"kamerspoor.export-\#($0)/1"}"#) }
    }.map(String.init).sorted()
  }

  @Test(arguments: [1, 3, 64])
  func `gives in blocks what the archive gives of all papers`(_ parts: Int) throws {
    let place = try Workplace()
    try #require(try place.run(["import"] + Self.corpus).status == 0)
    let papers = try Corpus.allNames.map { ("/\($0)", try Corpus.bytes(of: $0)) }
    let job = try Job(papers, at: place)
    #expect(job.clusters.count > 20)
    let exported = try exported(from: place)
    #expect(exported.count > 200)
    #expect(try job.linked(inParts: parts, at: place) == exported)
  }

  @Test(.enabled(if: Real.isHere), .timeLimit(.minutes(10)))
  func `gives of real papers what the archive gives`() throws {
    let place = try Workplace()
    let folders = ["seeds", "beslisnota", "xml"].map { "\(Real.folder)/\($0)" }
    try #require(place.run(["import"] + folders + Self.corpus).status == 0)
    var papers = try Corpus.allNames.map { ("/\($0)", try Corpus.bytes(of: $0)) }
    for folder in folders {
      for name in try FileManager.default.contentsOfDirectory(atPath: folder)
      where name.hasSuffix(".txt") || name.hasSuffix(".xml") {
        let file = URL(filePath: "\(folder)/\(name)")
        papers.append((file.path, Array(try Data(contentsOf: file))))
      }
    }
    let job = try Job(papers, at: place)
    #expect(try job.linked(inParts: 5, at: place) == exported(from: place))
  }

  @Test func `takes one text under several names for one paper`() throws {
    let place = try Workplace()
    let bytes = try Corpus.bytes(of: "kst-26643-1170.txt")
    for name in ["b.txt", "a.txt", "c.txt"] { try place.write(bytes, to: name) }
    try #require(place.run("import", ".").status == 0)
    let lines = try ["b.txt", "a.txt", "c.txt"].map { try paperLine($0, bytes) }
    let run = try place.run(["link-block"], input: Array(lines.joined().utf8))
    let exported = try exported(from: place)
    for line in run.lines { #expect(exported.contains(String(line))) }
    #expect(run.text.contains(#""name":"a.txt""#))
    #expect(!run.text.contains(#""name":"b.txt""#))
  }

  @Test func `prints the same in whatever order the papers come`() throws {
    let place = try Workplace()
    let lines = try Corpus.allNames.map { try paperLine($0, try Corpus.bytes(of: $0)) }
    let first = try place.run(["link-block"], input: Array(lines.joined().utf8))
    let second = try place.run(["link-block"], input: Array(lines.reversed().joined().utf8))
    #expect(first.output == second.output)
    let schema = try JSONSchema(named: "export-line")
    for line in first.lines {
      #expect(try schema.problems(in: JSONValue(parsing: String(line))) == [])
    }
  }

  @Test(arguments: [
    #"{"schema":"kamerspoor.export-motion/1"}"#, #"{"block":1}"#, #"{"block":"a","path":"b"}"#,
    #"{"chain":[],"key":"motion:1-1","mentions":[],"motion":{"form":"motie","kamerstuk":null,"submitters":[]},"schema":"kamerspoor.export-motion/1"}"#,
    #"{"chain":["motion:1-1"],"key":"motion:1-1","mentions":[{"motion":-1,"sha256":"a"}],"motion":{"form":"motie","kamerstuk":null,"submitters":[]},"schema":"kamerspoor.export-motion/1"}"#,
    #"{"chain":["motion:1-1"],"key":"motion:1-1","mentions":[],"motion":{"form":"lied","kamerstuk":null,"submitters":[]},"schema":"kamerspoor.export-motion/1"}"#,
    "", "[]", "{", "null",
  ])
  func `answers a line it cannot take with an error`(_ line: String) throws {
    let run = try Workplace().run("link-block", input: line + "\n")
    #expect(run.status == 0)
    #expect(try JSONSchema(named: "error").problems(in: run.json) == [])
    #expect(try run.json["line"] == .number(1))
  }

  /// Places that no record has, and motions that nobody sent, are left out.
  @Test func `never trips over what is not there`() throws {
    let place = try Workplace()
    let bytes = try Corpus.bytes(of: "kst-26643-1170.txt")
    let sha256 = try #require(
      try place.run(["extract", "--ndjson"], input: Array(try paperLine("a.txt", bytes).utf8))
        .json["source"]?["sha256"]?.string)
    let motion = { (key: String, index: Int) in
      #"{"chain":["motion:0-0","\#(key)"],"key":"\#(key)","mentions":[{"motion":\#(index),"sha256":"\#(sha256)"},{"motion":0,"sha256":""}],"motion":{"form":"motie","kamerstuk":null,"submitters":["Kathmann",""]},"schema":"kamerspoor.export-motion/1"}"#
    }
    let lines = [
      motion("motion:1-1", 999_999), motion("motion:1-2", 0), motion("motion:1-2", 0),
      #"{"block":"person:kathmann"}"#, #"{"block":""}"#,
    ]
    let paper = try paperLine("a.txt", bytes)
    let run = try place.run(
      "link-block", input: lines.joined(separator: "\n") + "\n" + paper)
    #expect(run.status == 0)
    for line in run.lines { #expect(line.hasSuffix(#""schema":"kamerspoor.export-link/1"}"#)) }
  }
}
