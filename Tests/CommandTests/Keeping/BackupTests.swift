import Foundation
import TestAids
import Testing

@Suite struct `A backup` {
  private let place: Workplace

  init() throws {
    place = try Workplace()
    #expect(try place.run("import", String(Corpus.folder)).status == 0)
  }

  @Test func `holds the same, and is sound`() throws {
    let run = try place.run("archive", "backup", "kopie.sqlite")
    #expect(run.status == 0, "\(run.complaint)")
    let size = try Data(contentsOf: URL(filePath: "\(place.folder)/kopie.sqlite")).count
    let papers = try Corpus.allNames.count
    #expect(run.text == "kopie.sqlite: \(size) bytes, \(papers) papers\n")
    #expect(try place.dump("\(place.folder)/kopie.sqlite") == place.dump())
    #expect(try place.run("archive", "verify", "--archive", "kopie.sqlite").status == 0)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: place.folder).allSatisfy {
        !$0.hasSuffix(".part")
      })
  }

  @Test func `never takes the place of anything`() throws {
    try place.write("van mij", to: "mijn.sqlite")
    try FileManager.default.createSymbolicLink(
      atPath: "\(place.folder)/link", withDestinationPath: "nergens")
    for name in ["mijn.sqlite", "link", "."] {
      let run = try place.run("archive", "backup", name)
      #expect(run.status == 2)
      #expect(run.complaint.contains("is there already"))
    }
    #expect(try String(contentsOfFile: "\(place.folder)/mijn.sqlite", encoding: .utf8) == "van mij")
    let run = try place.run("archive", "backup", "nergens/kopie.sqlite")
    #expect(run.status == 2)
    #expect(try FileManager.default.contentsOfDirectory(atPath: place.folder).count == 2)
  }

  @Test func `is of one state while others write`() throws {
    for number in 1...400 { try place.write(try Corpus.motion(number), to: "m/\(number).txt") }
    let import_ = place.process(try Program.url, ["import", "m", "--quiet"])
    try import_.run()
    var sizes: [String] = []
    for copy in 1...5 {
      let run = try place.run("archive", "backup", "\(copy).sqlite")
      #expect(run.status == 0, "\(run.complaint)")
      sizes.append(run.text)
    }
    import_.waitUntilExit()
    #expect(import_.terminationStatus == 0)
    for copy in 1...5 {
      let run = try place.run("archive", "verify", "--archive", "\(copy).sqlite")
      #expect(run.status == 0, "\(run.text)")
    }
  }

  @Test func `keeps the rights of the archive`() throws {
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o600], ofItemAtPath: place.archive)
    #expect(try place.run("archive", "backup", "kopie.sqlite").status == 0)
    let rights =
      try FileManager.default.attributesOfItem(
        atPath: "\(place.folder)/kopie.sqlite")[.posixPermissions] as? Int
    #expect(rights == 0o600)
  }

  @Test func `of what is made small is the same archive, smaller`() throws {
    for number in 1...40 { try place.write(try Corpus.motion(number), to: "m/\(number).txt") }
    #expect(try place.run("import", "m").status == 0)
    let whole = try place.dumpWithoutWords()
    let run = try place.run("archive", "vacuum")
    #expect(run.status == 0, "\(run.complaint)")
    #expect(try place.dumpWithoutWords() == whole)
    #expect(try place.run("archive", "verify").status == 0)
  }
}

extension Workplace {
  /// The archive as SQL, sorted, without the pieces that its indexes of words are in.
  func dumpWithoutWords(_ archive: String? = nil) throws -> [Substring] {
    String(decoding: try dump(archive), as: UTF8.self).split(separator: "\n").filter { line in
      !line.hasPrefix("INSERT INTO")
        || !["search_", "inside_"].contains { line.contains("document_\($0)") }
    }.sorted()
  }
}
