import Foundation
import TestAids
import Testing

@Suite struct `A paper that is taken out` {
  private let place: Workplace
  private static let letter = """
    Ministerie van Justitie en Veiligheid

    Datum 3 april 2023
    Ons kenmerk 9988776
    Betreft Kwijlebollenregister

    Geachte voorzitter,

    Het zwabberfluitkoor heeft op het plompenblad gefonkeld, en de brombeertjes uit
    Schubbekutteveen melden dat hun dakpanfluit wordt verzilverd. De motie van het lid Leijten
    (26 643, nr. 1001) wordt daarmee afgedaan, zo laat ik u via quatsjwoord weten.

    De Minister van Justitie en Veiligheid,

    D. Yeşilgöz-Zegerius

    """
  private static let words = [
    "kwijlebollen", "zwabberfluit", "plompenblad", "gefonkeld", "brombeertjes", "Schubbekutte",
    "dakpanfluit", "verzilverd", "quatsjwoord", "9988776", "geheime-brief", "nieuwe-brief",
    "vertrouwelijke-map", "mijnnotitie", "mijneigentitel",
  ]

  init() throws {
    place = try Workplace()
    #expect(try place.run("import", String(Corpus.folder), "--inside").status == 0)
    try place.write(Self.letter, to: "vertrouwelijke-map/geheime-brief.txt")
    #expect(try place.run("import", "vertrouwelijke-map").status == 0)
    // A later version, and the same bytes under another name.
    let later = Self.letter.replacing("3 april", with: "4 april")
    try place.write(later, to: "vertrouwelijke-map/nieuwe-brief.txt")
    try place.write(Self.letter, to: "vertrouwelijke-map/kopie/geheime-brief.txt")
    #expect(try place.run("import", "vertrouwelijke-map").status == 0)
    let corrected = try place.run(
      "correct", "geheime-brief.txt", "title", "mijneigentitel", "--note", "mijnnotitie")
    #expect(corrected.status == 0, "\(corrected.complaint)")
  }

  /// How often some bytes stand in the archive and what lies beside it, in small letters and capitals.
  private func traces(of fragments: [String]) throws -> [String] {
    var bytes = Data()
    for end in ["", "-wal", "-shm", "-journal"] {
      bytes += (try? Data(contentsOf: URL(filePath: place.archive + end))) ?? Data()
    }
    let small = Data(bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 })
    return fragments.filter { small.range(of: Data($0.lowercased().utf8)) != nil }
  }

  @Test func `leaves no trace in the file or its log`() throws {
    let digests = try place.open(
      with: "sqlite3", place.archive,
      "SELECT lower(sha256) FROM document WHERE kenmerk = '9988776' OR name GLOB '*-brief.txt'")
    #expect(digests.lines.count == 2)
    #expect(try traces(of: Self.words).count > 10)
    let before = try place.open(
      with: "sqlite3", place.archive, "SELECT count(*) FROM document")
    let run = try place.run("archive", "remove", "geheime-brief.txt")
    #expect(run.status == 0, "\(run.complaint)")
    #expect(run.lines.filter { $0.hasPrefix("removed: ") }.count == 2, "\(run.text)")
    #expect(run.text.contains("  vertrouwelijke-map/kopie/geheime-brief.txt\n"))
    #expect(try traces(of: Self.words) == [])
    #expect(try traces(of: digests.lines.map(String.init)) == [])
    let after = try place.open(
      with: "sqlite3", place.archive, "SELECT count(*) FROM document")
    #expect(Int(after.lines[0])! == Int(before.lines[0])! - 2)
    #expect(try place.run("archive", "verify").status == 0)
    #expect(try place.run("show", "geheime-brief.txt").status == 1)
    #expect(try place.run("link", "export").text.isEmpty)
  }

  @Test func `leaves no twelve letters in a row that no other paper has`() throws {
    let run = try place.run("archive", "remove", "nieuwe-brief.txt")
    #expect(run.status == 0, "\(run.complaint)")
    let others = try Corpus.allNames.map { try Corpus.text(of: $0).lowercased() }.joined()
    let letters = Array(Self.letter.lowercased().utf8)
    var shingles: [String] = []
    for start in stride(from: 0, to: letters.count - 12, by: 3) {
      let shingle = String(decoding: letters[start..<start + 12], as: UTF8.self)
      if !others.contains(shingle), shingle.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) {
        shingles.append(shingle)
      }
    }
    #expect(shingles.count > 50)
    #expect(try traces(of: shingles) == [])
  }

  @Test func `goes only where one paper is named`() throws {
    for (name, status) in [("zeekoe.txt", Int32(1)), ("26643", 1)] {
      let run = try place.run("archive", "remove", name)
      #expect(run.status == status, "\(name): \(run.text)")
    }
    try place.write("De motie is aangenomen.\n", to: "a/brief.txt")
    try place.write("De motie is verworpen.\n", to: "b/brief.txt")
    #expect(try place.run("import", "a", "b").status == 0)
    let run = try place.run("archive", "remove", "brief.txt")
    #expect(run.status == 64)
    #expect(run.lines.count == 2)
    #expect(try place.run("archive", "remove", "geheime-brief.txt", "zeekoe.txt").status == 1)
    #expect(try place.run("show", "geheime-brief.txt").status == 0)
  }

  @Test func `is the archive of the papers that are left`() throws {
    #expect(try place.run("archive", "remove", "geheime-brief.txt").status == 0)
    let other = "\(place.folder)/ander.sqlite"
    #expect(
      try place.run("import", String(Corpus.folder), "--inside", "--archive", other).status == 0)
    #expect(try place.run("archive", "vacuum", "--archive", other).status == 0)
    #expect(try place.dumpWithoutWords() == place.dumpWithoutWords(other))
  }

  @Test func `comes back with its file`() throws {
    #expect(try place.run("archive", "remove", "geheime-brief.txt").status == 0)
    let run = try place.run("import", "vertrouwelijke-map")
    #expect(run.complaint.contains("2 new"), "\(run.complaint)")
  }

  @Test func `waits for readers of an older state, and says that it does`() throws {
    // A reader that holds its state for a while, and says when it has it.
    let reader = place.process(
      URL(filePath: "/usr/bin/env"),
      [
        "sqlite3", place.archive, "BEGIN", "SELECT count(*) FROM document", ".shell touch ready",
        ".shell sleep 4",
      ])
    try reader.run()
    defer { reader.terminate() }
    while reader.isRunning, !FileManager.default.fileExists(atPath: "\(place.folder)/ready") {
      Thread.sleep(forTimeInterval: 0.01)
    }
    let run = try place.run("archive", "remove", "geheime-brief.txt")
    #expect(run.status == 0, "\(run.text) \(run.complaint)")
    #expect(run.complaint.contains("waiting until it is done"))
    #expect(!reader.isRunning)
    #expect(try traces(of: Self.words) == [])
  }
}
