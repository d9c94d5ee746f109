import Dossiers
import Foundation
import Kamerstukken
import Reading
import Recognition
import Reporting
import Testing

/// The code of the articles in the documentation, as it runs.
@Suite struct `The articles of the documentation` {
  private let name = "kst-26643-1001.txt"

  private func bytes(of name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: CorpusPaper.folder.appending(path: name)))
  }

  private var names: [String] {
    CorpusPaper.all.map(\.name).filter { $0.hasSuffix(".txt") }
  }

  @Test func `read a paper`() throws {
    let bytes = try bytes(of: name)
    let source = try SourceText(opening: bytes)
    let record = Recogniser.record(of: source, name: name, sha256: SHA256.hexadecimal(bytes))
    #expect(record.kind == .motie)
    #expect(record.kamerstukken == ["26643-1001"])
    #expect(record.date?.value?.description == "2023-04-04")
    #expect(record.motions.first?.submitters.map(\.text) == ["Leijten"])
    let place = try #require(record.date?.evidence).first
    #expect(source.original.quote(place) == "4 april 2023")
    #expect(source.original.lines(of: place) == 11...11)
    let line = RecordJSON.line(record, of: source.original)
    #expect(String(decoding: line, as: UTF8.self).contains("kamerspoor.record/1"))
  }

  @Test func `follow a motion`() throws {
    let papers = try names.map { name in
      let bytes = try self.bytes(of: name)
      let source = try SourceText(opening: bytes)
      let record = Recogniser.record(of: source, name: name, sha256: SHA256.hexadecimal(bytes))
      return HeldDocument(record: record, original: source.original)
    }
    let graph = DossierGraph(papers)
    let motion = try #require(graph.motions.firstIndex { $0.kamerstuk == "26643-1001" })
    let chain = graph.chain(of: motion)
    #expect(chain.compactMap { graph.motions[$0].kamerstuk } == ["26643-987", "26643-1001"])
    for event in Timeline(ofMotions: chain, in: graph).events {
      #expect(!event.sources.isEmpty)
      #expect(!event.isInferred || !event.reasons.isEmpty)
    }
    for link in graph.links(touching: .motion(motion)) where link.basis == .inferred {
      #expect(!link.reasons.isEmpty)
    }
    try export(graph)
  }

  /// Writes an export format.
  private func export(_ graph: DossierGraph) throws {
    let numbers = ExportFormat(
      name: "numbers", summary: Phrase(verbatim: "The motions by number, one a line.")
    ) { selection, _, write in
      for source in selection.provenance.sources {
        try write(ExportPiece(Array("# \(source.sha256) \(Printable.text(source.name))\n".utf8)))
      }
      for motion in selection.motions {
        let number = selection.graph.motions[motion].kamerstuk ?? "no number"
        try write(ExportPiece(Array("\(number)\n".utf8)))
      }
    }
    let timeline = Timeline(ofMotions: Array(graph.motions.indices), in: graph)
    let selection = Selection(
      nil, timeline, in: graph, program: "kamerspoor", asOf: nil, language: .english)
    var written: [UInt8] = []
    try numbers.write(selection, ExportSettings()) { written += $0.bytes }
    let lines = String(decoding: written, as: UTF8.self).split(separator: "\n")
    #expect(lines.count == graph.documents.count + graph.motions.count)
    #expect(lines.contains("26643-1001"))
  }

  @Test(arguments: ["Read-a-paper", "Follow-a-motion", "Write-an-export-format"])
  func `show code that runs here`(_ article: String) throws {
    let code = try Self.lines(of: String(contentsOf: URL(filePath: #filePath), encoding: .utf8))
    let top = CorpusPaper.folder.deletingLastPathComponent()
    let text = try String(
      contentsOf: top.appending(
        path: "Sources/kamerspoor/Kamerspoor.docc/Articles/\(article).md"), encoding: .utf8)
    let blocks = text.components(separatedBy: "```swift\n").dropFirst()
      .compactMap { $0.components(separatedBy: "```").first }
    #expect(!blocks.isEmpty)
    for block in blocks {
      let shown = Self.lines(of: block)
      #expect(code.indices.contains { code[$0...].starts(with: shown) }, "\(block)")
    }
  }

  /// The lines without their indentation.
  private static func lines(of text: String) -> [String] {
    text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { !$0.isEmpty }
  }
}
