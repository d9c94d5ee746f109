import Foundation
import TestAids
import Testing

@Suite(
  .enabled(if: Program.isInstalled("pdftotext") && Program.isInstalled("unzip")),
  .timeLimit(.minutes(10)))
struct `A paper that was converted` {
  private static let pages = [
    [
      "> Retouradres Postbus 20301 2500 EH Den Haag", "", "Datum", "3 april 2023", "",
      "Ons kenmerk", "4577120",
    ],
    [
      "Geachte voorzitter,", "", "Ik verwijs naar Kamerstuk 32 761, nr. 251, dat uw Kamer heeft.",
      "",
      "Hoogachtend,", "", "De Minister van Justitie en Veiligheid,", "", "", "D. Yesilgöz-Zegerius",
    ],
  ]

  private let place: Workplace
  private let word = WordFile.bytes(
    body: pages.joined().map {
      "<w:p><w:r><w:t>\($0.replacing(">", with: "&gt;"))</w:t></w:r></w:p>"
    }
    .joined())

  init() throws {
    place = try Workplace()
    try place.write(PDFFile(pages: Self.pages).bytes, to: "brief.pdf")
    try place.write(word, to: "brief.docx")
    try place.write(Self.pages.joined().joined(separator: "\n"), to: "brief.txt")
  }

  @Test func `gives the record of its text but for source and evidence`() throws {
    let text = try place.run("extract", "brief.txt").json.withoutPlaces
    for name in ["brief.pdf", "brief.docx"] {
      let run = try place.run("extract", name)
      #expect(run.complaint == "")
      #expect(try run.json.withoutPlaces == text, "\(name)")
    }
  }

  @Test func `names its converter, and its page with every place`() throws {
    let record = try place.run("extract", "brief.pdf").json
    #expect(record["source"]?["converter"]?.string?.hasPrefix("pdftotext ") ?? false)
    let evidence = record["references"]?.items.first?["evidence"]
    #expect(evidence?["of"] == .string("text"))
    #expect(evidence?["page"] == .number(2))
    #expect(record["date"]?["evidence"]?["page"] == .number(1))
    let word = try place.run("extract", "brief.docx").json
    #expect(word["source"]?["converter"]?.string?.hasPrefix("unzip ") ?? false)
    #expect(word["references"]?.items.first?["evidence"]?["page"] == .null)
    #expect(word["source"]?["bytes"] == .number(Double(self.word.count)))
  }

  @Test func `is kept as its text, and asked from there without its converter`() throws {
    let imported = try place.run("import", ".")
    #expect(imported.status == 0)
    #expect(imported.complaint.contains("3 new"))
    let none = ["PATH": "/bestaat/niet"]
    for name in ["brief.pdf", "brief.docx"] {
      let shown = try place.run("show", name, "--json", environment: none)
      #expect(try shown.json["record"] == place.run("extract", name).json, "\(name)")
    }
    let explained = try place.run("show", "brief.pdf", "--explain", environment: none).text
    #expect(explained.contains("brief.pdf, page 2, line "))
    #expect(try place.run("show", "brief.docx", "--explain").text.contains("brief.docx:"))
    #expect(
      try place.run("import", ".", environment: none).complaint.contains("0 new, 0 changed, 3 un"))
  }

  @Test func `has evidence that slices to its quote in the kept text`() throws {
    #expect(try place.run("import", "brief.pdf").status == 0)
    let script = """
      sqlite3 "$1" "SELECT DISTINCT page FROM quotation WHERE quote = 'Kamerstuk 32 761, nr. 251'"
      """
    let run = try place.run(URL(filePath: "/bin/sh"), ["-c", script, "sh", place.archive])
    #expect(run.text == "2\n")
    #expect(try place.run("search", "32761-251").text.contains("page 2, line "))
  }

  @Test func `is known by what is in it, not by its name`() throws {
    try place.write(PDFFile(pages: Self.pages).bytes, to: "x.txt")
    try place.write(word, to: "y.pdf")
    let bytes = PDFFile(pages: Self.pages).bytes
    #expect(try place.run("extract", "x.txt").json["kenmerk"]?["value"] == .string("4577120"))
    #expect(try place.run("extract", "y.pdf").json["kenmerk"]?["value"] == .string("4577120"))
    #expect(
      try place.run(["extract", "-"], input: bytes).json["kenmerk"]?["value"] == .string("4577120"))
  }

  @Test func `names the package that is missing, and the others go on`() throws {
    let run = try place.run("import", ".", environment: ["PATH": "/bestaat/niet"])
    #expect(run.status == 2)
    #expect(run.complaint.contains("brief.pdf: pdftotext is needed"))
    #expect(run.complaint.contains("apt install poppler-utils"))
    #expect(run.complaint.contains("brief.docx: unzip is needed"))
    #expect(run.complaint.contains("1 new, 0 changed, 0 unchanged, 2 failed"))
  }
}

@Suite(.enabled(if: Real.isHere), .timeLimit(.minutes(10))) struct `Real papers in two forms` {
  private func records(_ names: String...) throws -> [JSONValue] {
    let place = try Workplace()
    return try names.map { try place.run("extract", "\(Real.folder)/\($0)").json.withoutPlaces }
  }

  @Test(.enabled(if: Program.isInstalled("pdftotext")))
  func `give one record as PDF and as text`() throws {
    let found = try records(
      "pdf/IENW-BSK-2022-248639.pdf", "beslisnota/IENW-BSK-2022-248639.layout.txt")
    #expect(found[0] == found[1])
  }

  @Test(.enabled(if: Program.isInstalled("unzip")))
  func `give one record as Word and as text`() throws {
    let found = try records(
      "kamervragen/antwoord-politiebureau-wolvega.docx",
      "kamervragen/antwoord-politiebureau-wolvega.txt")
    #expect(found[0] == found[1])
  }
}

extension JSONValue {
  /// A record without what depends on the form of its file.
  fileprivate var withoutPlaces: JSONValue {
    switch self {
    case .object(let members):
      .object(
        members.filter {
          !["evidence", "lines", "source", "stateEvidence", "unread"].contains($0.key)
        }
        .mapValues(\.withoutPlaces))
    case .array(let values): .array(values.map(\.withoutPlaces))
    default: self
    }
  }
}
