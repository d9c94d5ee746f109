import Foundation
import TestAids
import Testing

@Suite struct `Verifying an archive` {
  private let place: Workplace

  init() throws {
    place = try Workplace()
    let run = try place.run("import", String(Corpus.folder), "--inside")
    #expect(run.status == 0, "\(run.complaint)")
  }

  @Test func `counts what it compared, and changes nothing`() throws {
    let before = try Data(contentsOf: URL(filePath: place.archive))
    let run = try place.run("archive", "verify")
    #expect(run.status == 0, "\(run.text)")
    #expect(run.text.hasPrefix("sound: \(try Corpus.allNames.count) papers, "))
    #expect(run.complaint.contains("the archive keeps the text that a converter made"))
    #expect(try Data(contentsOf: URL(filePath: place.archive)) == before)
    let json = try place.run("archive", "verify", "--json")
    #expect(json.status == 0)
    #expect(try JSONSchema(named: "archive-verify").problems(in: json.json) == [])
    #expect(try json.json["sound"] == .boolean(true))
    #expect(try json.json["papers"] == .number(Double(Corpus.allNames.count)))
  }

  @Test(arguments: [
    ("UPDATE document_text SET original = replace(original, 'Leijten', 'Leijtem')", "digest"),
    ("UPDATE document_text SET clean = replace(clean, '.', ',')", "reading"),
    ("UPDATE document_text SET file = zeroblob(length(file))", "digest"),
    ("UPDATE document_text SET proof = NULL", "digest"),
    ("UPDATE evidence SET end = end - 1 WHERE end > start AND field = 'date'", "reading"),
    ("UPDATE evidence SET quote = upper(quote)", "reading"),
    ("UPDATE motion SET request = request || '!'", "reading"),
    ("DELETE FROM advice", "reading"),
    ("DELETE FROM block WHERE key LIKE 'motion%'", "reading"),
    ("UPDATE document_folded SET folded = replace(folded, ' ', '-')", "value"),
    ("UPDATE document SET bytes = bytes + 1", "value"),
    ("UPDATE document SET name = 'anders.txt'", "value"),
    ("PRAGMA foreign_keys = OFF; DELETE FROM file", "missing"),
    ("PRAGMA foreign_keys = OFF; INSERT INTO copy_to VALUES (7, 0, 'x')", "dangling"),
    (
      "INSERT INTO document_search (document_search, rowid, clean) SELECT 'delete', document, clean FROM document_text LIMIT 1",
      "index"
    ),
    ("DELETE FROM document_inside_data WHERE id > 100", "index"),
    ("CREATE TABLE more (a TEXT)", "schema"),
    ("UPDATE register_entity SET properties = replace(properties, 'otie', 'ozie')", "digest"),
  ])
  func `tells what is not as it was`(_ sql: String, _ code: String) throws {
    #expect(try place.open(with: "sqlite3", place.archive, sql).status == 0)
    let run = try place.run("archive", "verify")
    #expect(run.status == 2, "\(run.text)")
    #expect(run.text.contains("\nnot sound: "), "\(run.text)")
    let json = try place.run("archive", "verify", "--json")
    #expect(json.status == 2)
    #expect(try JSONSchema(named: "archive-verify").problems(in: json.json) == [])
    let codes = try json.json.objects.compactMap { $0["code"]?.string }
    #expect(codes.contains(code), "\(run.text)")
    #expect(!json.hasControls)
  }

  @Test func `of what is no archive, or nothing, is trouble`() throws {
    try place.write("geen archief", to: "x.sqlite")
    for name in ["x.sqlite", "weg.sqlite", "."] {
      let run = try place.run("archive", "verify", "--archive", name)
      #expect(run.status == 2)
      #expect(run.text == "")
    }
  }

  @Test(arguments: [
    ["archive"], ["archive", "look"], ["archive", "verify", "x"], ["archive", "backup"],
    ["archive", "backup", "a", "b"], ["archive", "vacuum", "x"], ["archive", "remove"],
    ["archive", "vacuum", "--json"],
  ])
  func `needs a command line that is right`(_ words: [String]) throws {
    #expect(try place.run(words).status == 64)
  }
}
