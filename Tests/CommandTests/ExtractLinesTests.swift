import Foundation
import TestAids
import Testing

/// One paper as a line of JSON: as `text` where it is UTF-8, else as `base64`.
func paperLine(_ path: String, _ bytes: [UInt8], asText: Bool = true) throws -> String {
  var members = ["path": path]
  if asText, let text = String(validating: bytes, as: UTF8.self) {
    members["text"] = text
  } else {
    members["base64"] = Data(bytes).base64EncodedString()
  }
  return String(decoding: try JSONEncoder().encode(members), as: UTF8.self) + "\n"
}

@Suite struct `Extract as a filter` {
  let place: Workplace

  init() throws {
    place = try Workplace()
  }

  @Test(arguments: [true, false])
  func `prints of the same bytes what extract prints of the file`(_ asText: Bool) throws {
    let names = try Corpus.allNames
    let lines = try names.map {
      try paperLine("/elders/\($0)", try Corpus.bytes(of: $0), asText: asText)
    }
    let run = try place.run(["extract", "--ndjson"], input: Array(lines.joined().utf8))
    #expect(run.status == 0)
    #expect(run.complaint == "")
    let files = try place.run("extract", String(Corpus.folder))
    #expect(run.output == files.output)
  }

  @Test(.needsProgram("unzip"))
  func `reads a Word file that comes as base64`() throws {
    let bytes = WordFile.bytes(body: "<w:p><w:r><w:t>Motie van het lid Kathmann</w:t></w:r></w:p>")
    try place.write(bytes, to: "motie.docx")
    let run = try place.run(
      ["extract", "--ndjson", "-"], input: Array(try paperLine("motie.docx", bytes).utf8))
    #expect(run.status == 0)
    #expect(run.output == (try place.run("extract", "--ndjson", "motie.docx")).output)
  }

  /// Base64 in lines of 76 letters, as some engines make it.
  @Test func `reads base64 that is broken into lines`() throws {
    let bytes = try Corpus.bytes(of: "kst-26643-1170.txt")
    let letters = Data(bytes).base64EncodedString(options: [.lineLength76Characters])
    let line = #"{"path":"a.txt","base64":"\#(letters.replacing("\r\n", with: "\\r\\n"))"}"#
    let run = try place.run("extract", "--ndjson", input: line)
    #expect(try run.json["kamerstukken"]?.strings == ["26643-1170"])
  }

  @Test(
    arguments: [
      ("", "-"), ("  ", "-"), ("{", "-"), ("[]", "-"), ("null", "-"), (#""a""#, "-"),
      (#"{"path":"a"}"#, "a"), (#"{"text":"x"}"#, "-"), (#"{"path":"a","text":1}"#, "a"),
      (#"{"path":"a","text":"x","base64":"QQ=="}"#, "a"), (#"{"path":"a","tekst":"x"}"#, "a"),
      (#"{"path":"a","text":"x","path":"b"}"#, "-"), (#"{"path":"a","text":"x"} {}"#, "-"),
      (#"{"path":"a","text":"\ud83d"}"#, "-"), (#"{"path":"a","text":"\ude00x"}"#, "-"),
      (#"{"path":"a","text":"x\u0000"}"#, "a"), (#"{"path":"a","text":""}"#, "a"),
      (#"{"path":"a","base64":"QQ"}"#, "a"), (#"{"path":"a","base64":"QR=="}"#, "a"),
      (#"{"path":"a","base64":"Q-_="}"#, "a"), (#"{"path":"a","base64":"QQ==QQ=="}"#, "a"),
      (#"{"path":"","text":"x"}"#, ""), (#"{"path":"map/","text":"x"}"#, "map/"),
      (#"{"path":"a\u0000b","text":"x"}"#, "a\u{0}b"),
      (String(repeating: "[", count: 100_000), "-"),
      (String(repeating: #"{"a":"#, count: 100_000), "-"),
    ] as [(String, String)])
  func `answers a line that is no paper with an error`(_ line: String, _ path: String) throws {
    let paper = #"{"path":"map/b.txt","text":"Een brief."}"#
    let run = try place.run("extract", "--ndjson", input: "\(paper)\n\(line)\n\(paper)")
    #expect(run.status == 0)
    #expect(run.complaint == "")
    let answers = try run.lines.map { try JSONValue(parsing: String($0)) }
    #expect(answers.count == 3)
    #expect(answers.first == answers.last)
    #expect(answers.first?["source"]?["name"] == .string("b.txt"))
    #expect(try JSONSchema(named: "error").problems(in: answers[1]) == [])
    #expect(answers[1]["line"] == .number(2))
    #expect(answers[1]["path"] == .string(path))
  }

  @Test func `answers a line that is no UTF-8 with an error, and knows the mark before the first`()
    throws
  {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let first = mark + Array(#"{"path":"a","text":"x"}"#.utf8)
    let second = Array(#"{"path":"a","text":""#.utf8) + [0xFF] + Array("\"}".utf8)
    let run = try place.run(["extract", "--ndjson"], input: first + [0x0A] + second)
    let answers = try run.lines.map { try JSONValue(parsing: String($0)) }
    #expect(answers.map { $0["line"] } == [nil, .number(2)])
  }

  @Test func `skips the rest of a line that is too long`() throws {
    let paper = #"{"path":"b.txt","text":"Een brief."}"#
    let long = #"{"path":"a.txt","text":""# + String(repeating: "x", count: 3 << 20) + #""}"#
    let run = try place.run(
      "extract", "--ndjson", "--max-size", "1", input: "\(long)\n\(paper)\n\(long)")
    #expect(run.status == 0)
    let answers = try run.lines.map { try JSONValue(parsing: String($0)) }
    #expect(answers.map { $0["line"] } == [.number(1), nil, .number(3)])
    #expect(answers[0]["message"]?.string?.hasPrefix("larger than 1 MiB") == true)
    let whole = try place.run("extract", "--ndjson", "--max-size", "4", input: long)
    #expect(try whole.json["source"]?["bytes"] == .number(Double(3 << 20)))
  }

  @Test func `answers each line before it waits for the next`() throws {
    let process = place.process(try Program.url, ["extract", "--ndjson"])
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    for name in ["a.txt", "b.txt", "c.txt"] {
      try input.fileHandleForWriting.write(
        contentsOf: Data(#"{"path":"\#(name)","text":"Een brief."}"#.utf8 + [0x0A]))
      let answer = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
      #expect(answer.hasSuffix("\n"))
      #expect(answer.contains(#""name":"\#(name)""#))
    }
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  @Test func `takes its lines between files, and nothing from nothing`() throws {
    try place.take("kst-26643-1170.txt")
    let paper = #"{"path":"b.txt","text":"Een brief."}"#
    let run = try place.run(
      "extract", "--ndjson", "kst-26643-1170.txt", "-", "kst-26643-1170.txt", input: paper)
    let names = try run.lines.map {
      try JSONValue(parsing: String($0))["source"]?["name"]?.string
    }
    #expect(names == ["kst-26643-1170.txt", "b.txt", "kst-26643-1170.txt"])
    let none = try place.run("extract", "--ndjson")
    #expect(none.status == 0)
    #expect(none.output.isEmpty)
  }

  @Test func `ends in trouble only where standard input cannot be read`() throws {
    let process = place.process(try Program.url, ["extract", "--ndjson"])
    process.standardInput = try FileHandle(forReadingFrom: URL(filePath: "/"))
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 2)
    #expect(try place.run("extract").status == 64)
  }
}
