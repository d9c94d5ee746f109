import Dossiers
import Kamerstukken
import Reporting
import Testing

@Suite struct `The names of notes` {
  /// The paths of the notes of papers with these titles, in order of the titles.
  private func paths(_ titles: [String]) throws -> [String] {
    let documents = titles.enumerated().map { place, title in
      let text = Array("brief \(place)".utf8)
      var record = DocumentRecord(
        source: Source(
          name: "brief.txt", bytes: text.count, sha256: SHA256.hexadecimal(text), encoding: "utf-8"),
        kind: .kamerbrief)
      record.title = Passage(title, Evidence(0..<1))
      return HeldDocument(record: record, original: OriginalText(text))
    }
    let graph = DossierGraph(documents)
    let members = Array(graph.documents.indices)
    let selection = Selection(
      nil, Timeline(ofDocuments: members, in: graph), in: graph, program: "kamerspoor 0", asOf: nil,
      language: .english)
    let format = try #require(ExportFormat.all.first { $0.name == "obsidian" })
    var paths: [String] = []
    try format.write(selection, ExportSettings()) { piece in paths.append(piece.path ?? "") }
    return paths.filter { $0.hasPrefix("papers/") }.map { String($0.dropFirst(7)) }
  }

  @Test(arguments: [
    ("Over het register", "kamerbrief Over het register.md"),
    ("a/b\\c:d*e?f\"g<h>i|j#k^l[m]n", "kamerbrief a b c d e f g h i j k l m n.md"),
    ("regel een\nregel\ttwee\u{202E}\u{200B}", "kamerbrief regel een regel twee.md"),
    ("slot ...  ", "kamerbrief slot.md"), ("e\u{301}én", "kamerbrief één.md"),
    ("", "kamerbrief.md"), ("..", "kamerbrief.md"),
  ])
  func `hold nothing that a path or a link takes for something else`(
    _ title: String, _ name: String
  ) throws {
    #expect(try paths([title]) == [name])
  }

  @Test func `are each there once, whatever the capitals and accents`() throws {
    let names = try paths(["Brief", "BRIEF", "Briéf", "brief", "Brief"])
    #expect(Set(names.map { Folding.folded($0) }).count == 5)
    #expect(names.count { !$0.contains("(") } == 1)
  }

  @Test func `fit in a file system, cut between two letters`() throws {
    for letter in ["a", "é", "語", "😀"] {
      let name = try #require(try paths([String(repeating: letter, count: 300)]).first)
      #expect(name.utf8.count <= 120 && name.utf8.count > 90)
      #expect(!name.contains("\u{FFFD}"))
    }
  }
}
