import Foundation
import TestAids
import Testing

@Suite struct `Extract` {
  let place: Workplace

  init() throws {
    place = try Workplace()
  }

  @Test func `prints one record a paper, in the order of the names`() throws {
    let run = try place.run("extract", String(Corpus.folder))
    #expect(run.status == 0)
    let names = try run.lines.map {
      try JSONValue(parsing: String($0))["source"]?["name"]?.string ?? ""
    }
    #expect(names == (try Corpus.allNames))
    #expect(!FileManager.default.fileExists(atPath: place.archive))
  }

  @Test(arguments: try Corpus.names)
  func `prints a record that follows the schema and quotes what stands in the file`(
    _ name: String
  ) throws {
    let run = try place.run("extract", "\(Corpus.folder)/\(name)")
    #expect(run.status == 0)
    #expect(run.lines.count == 1)
    let record = try run.json
    #expect(try JSONSchema(named: "record").problems(in: record) == [])
    #expect(record.falseQuotes(in: try Corpus.bytes(of: name)) == [])
  }

  @Test func `prints the same at every asking, whatever the folder and the order`() throws {
    let all = try place.run("extract", String(Corpus.folder))
    #expect(try place.run("extract", String(Corpus.folder)).output == all.output)
    try place.take("kst-26643-1170.txt", "kamerbrief-gewijzigde-motie.txt")
    let other = try place.run("extract", "kst-26643-1170.txt", "kamerbrief-gewijzigde-motie.txt")
    #expect(other.lines.count == 2)
    for line in other.lines { #expect(all.lines.contains(line)) }
    #expect(other.lines[0].contains(#""name":"kst-26643-1170.txt""#))
  }

  @Test func `prints a file that cannot be read in its place, where every line is asked for`()
    throws
  {
    try place.take("kst-26643-1170.txt")
    try place.write("", to: "a.txt")
    let run = try place.run("extract", "--ndjson", "a.txt", "b.txt", "kst-26643-1170.txt")
    #expect(run.status == 0)
    #expect(run.complaint == "")
    let lines = try run.lines.map { try JSONValue(parsing: String($0)) }
    #expect(lines.count == 3)
    #expect(lines.compactMap { $0["path"]?.string }.sorted() == ["a.txt", "b.txt"])
    for line in lines.dropLast() {
      #expect(try JSONSchema(named: "error").problems(in: line) == [])
    }
    #expect(lines.last?["kamerstukken"]?.strings == ["26643-1170"])
  }

  @Test func `reads standard input`() throws {
    let bytes = try Corpus.bytes(of: "kst-26643-1170.txt")
    let run = try place.run(["extract", "-"], input: bytes)
    #expect(run.status == 0)
    #expect(try run.json["source"]?["name"] == .string("-"))
    #expect(try run.json["kamerstukken"]?.strings == ["26643-1170"])
    #expect(try run.json.falseQuotes(in: bytes) == [])
  }

  @Test func `reports what it cannot read and prints the rest`() throws {
    try place.take("kst-26643-1170.txt")
    try place.write("", to: "leeg.txt")
    let run = try place.run("extract", "none.txt", "leeg.txt", "kst-26643-1170.txt")
    #expect(run.status == 2)
    #expect(run.lines.count == 1)
    #expect(run.complaint.contains("none.txt: No such file"))
    #expect(run.complaint.contains("leeg.txt: the file is empty"))
  }

  @Test func `keeps to the most bytes of a file`() throws {
    try place.write([UInt8](repeating: 0x61, count: 1_048_577), to: "groot.txt")
    let run = try place.run("extract", "--max-size", "1", "groot.txt")
    #expect(run.status == 2)
    #expect(run.complaint.contains("groot.txt: larger than 1 MiB"))
    #expect(try place.run("extract", "--max-size=2", "groot.txt").status == 0)
  }
}
