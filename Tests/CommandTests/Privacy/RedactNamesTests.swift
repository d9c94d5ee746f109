import Foundation
import Reporting
import TestAids
import Testing

@Suite struct `What leaves without names` {
  private let place: Workplace

  init() throws {
    place = try Workplace()
    try place.write(PrivatePapers.memo, to: "memo-kwakkelhoek-06-12345678.txt")
    try place.write(PrivatePapers.letter, to: "brief Zonnedauw.txt")
    try place.write(
      try #require(
        Encoded.windows1252.bytes(PrivatePapers.letter.replacing("123002", with: "123003"))),
      to: "brief-1252.txt")
    try place.write(
      try #require(
        Encoded.utf16LittleEndian.bytes(PrivatePapers.letter.replacing("123002", with: "123004"))),
      to: "brief-16.txt")
    try place.take("kst-26643-1001.txt", "kamerbrief-ontraden-motie.txt")
    #expect(try place.run("import", ".").status == 0)
    let name = "memo-kwakkelhoek-06-12345678.txt"
    let corrected = try place.run(
      "correct", name, "title", "Nota van Kwakkelhoek", "--note", "zie joost@voorbeeld.nl")
    #expect(corrected.status == 0, "\(corrected.complaint)")
  }

  private static let formats = ExportFormat.all.filter { !$0.isOfWhole }.map(\.name)

  /// Everything that is written into a folder, names of files too, in small letters.
  private func written(_ folder: String) throws -> String {
    let top = "\(place.folder)/\(folder)"
    let names = try FileManager.default.subpathsOfDirectory(atPath: top).sorted()
    return names.map { name in
      let data = try? Data(contentsOf: URL(filePath: "\(top)/\(name)"))
      return name + "\n" + String(decoding: data ?? Data(), as: UTF8.self)
    }.joined().lowercased()
  }

  private func expectNone(in text: String, _ what: String) {
    let text = text.lowercased()
    for word in PrivatePapers.forbidden {
      #expect(!text.contains(word), "\(what): \(word)")
    }
    // Percent signs and escapes hide nothing either.
    #expect(!text.contains("ckendaal"), "\(what)")
    #expect(!text.contains("wakkelh"), "\(what)")
  }

  @Test(arguments: formats) func `has none in any format`(_ format: String) throws {
    let whole = try place.run("export", format, "--output", "heel")
    #expect(whole.status == 0, "\(whole.complaint)")
    let run = try place.run("export", format, "--output", "uit", "--redact-names")
    #expect(run.status == 0, "\(run.complaint)")
    let file = try? Data(contentsOf: URL(filePath: "\(place.folder)/uit"))
    let text = try file.map { String(decoding: $0, as: UTF8.self) } ?? written("uit")
    expectNone(in: text, format)
    #expect(text.lowercased().contains("names left out"), "\(format)")
    if !["ical", "inventaris"].contains(format) {
      #expect(text.lowercased().contains("leijten"), "\(format)")
    }
  }

  @Test(arguments: [[], ["26643-1001"], ["5123001"]])
  func `has none in a page`(_ what: [String]) throws {
    let run = try place.run(["report"] + what + ["--redact-names"])
    #expect(run.status == 0, "\(run.complaint)")
    expectNone(in: run.text, "report")
    #expect(run.text.contains("names left out"))
    if what != ["5123001"] { #expect(run.text.contains("Leijten")) }
  }

  @Test func `has none in a site`() throws {
    let run = try place.run("report", "--site", "plek", "--redact-names")
    #expect(run.status == 0, "\(run.complaint)")
    expectNone(in: try written("plek"), "site")
  }

  @Test func `keeps what the papers themselves left out, and fills nothing in`() throws {
    let run = try place.run("export", "json", "--redact-names")
    let whole = try place.run("export", "json")
    func redactions(_ run: Run) throws -> [JSONValue] {
      try run.json.objects.filter { $0["ground"] != nil }
    }
    #expect(try redactions(run) == redactions(whole))
    #expect(try !redactions(run).isEmpty)
    // Who signed as a minister stays.
    #expect(run.text.contains("A.B. Voorbeeld"))
    #expect(
      run.text.split(separator: "A.B. Voorbeeld").count
        == whole.text.split(separator: "A.B. Voorbeeld").count
    )
    #expect(run.text.contains("5123001"))
  }

  @Test func `is said in Dutch too, and not of the archive itself`() throws {
    let run = try place.run("export", "markdown", "--redact-names", "--lang", "nl")
    #expect(run.text.contains("namen weggelaten"))
    #expect(try place.run("export", "datasette", "--output", "d", "--redact-names").status == 64)
    let found = try place.run("report", "Kwakkelhoek", "--redact-names")
    expectNone(in: found.text, "subject")
  }

  @Test(arguments: try Corpus.allNames)
  func `is otherwise what the paper says`(_ name: String) throws {
    let place = try Workplace()
    try place.take(name)
    #expect(try place.run("import", ".").status == 0)
    let whole = try place.run("export", "ndjson")
    let left = try place.run("export", "ndjson", "--redact-names")
    #expect(whole.lines.count == left.lines.count)
    func facts(_ run: Run) throws -> [JSONValue] {
      try run.lines.flatMap { line in
        try JSONValue(parsing: String(line)).objects.flatMap { object in
          [
            "ids", "kamerstuk", "kamerstukken", "earliest", "latest", "submitters", "advice",
            "role",
          ]
          .compactMap { object[$0] }
        }
      }
    }
    #expect(try facts(whole) == facts(left))
  }
}
