import Foundation
import TestAids
import Testing

@Suite struct `Another archive` {
  private static let mine = ["--archive", "mijn.sqlite"]

  /// A place with papers in two folders, in an archive each.
  private func place() throws -> Workplace {
    let place = try Workplace()
    for (index, name) in try Corpus.allNames.enumerated() {
      let folder = index.isMultiple(of: 2) ? "een" : "twee"
      try place.write(try Corpus.bytes(of: name), to: "\(folder)/\(name)")
    }
    try place.write(try Corpus.bytes(of: "kst-26643-1001.txt"), to: "een/dubbel.txt")
    try place.write(try Corpus.bytes(of: "kst-26643-1001.txt"), to: "twee/a-dubbel.txt")
    // Its own number stands in its text alone, and is one of the keys it is found by.
    try place.write(
      """
      2024Z01234
      (ingezonden 5 februari 2024)

      Vragen van het lid Jansen (D66) aan de Minister van Justitie en Veiligheid over registers

      1
      Kent u het bericht over registers?
      """, to: "twee/vragen.txt")
    try place.write(
      """
      {"value": [{"Id": "z1", "Nummer": "2024Z00001", "Soort": "Motie", "GestartOp": "2024-09-25T00:00:00+02:00",
        "Onderwerp": "Motie van het lid Jansen over registers", "GewijzigdOp": "2024-09-26T00:00:00Z",
        "Verwijderd": false}]}
      """, to: "twee/Zaak.json")
    #expect(try place.run(["import", "een"] + Self.mine).status == 0)
    #expect(try place.run("import", "twee").status == 0)
    return place
  }

  private func dump(_ place: Workplace, _ name: String) throws -> [String] {
    let text = String(decoding: try place.dump("\(place.folder)/\(name)"), as: UTF8.self)
    // How the index of words is cut up depends on how many papers came at once.
    return text.split(separator: "\n").map(String.init)
      .filter { !$0.hasPrefix("INSERT INTO document_search_") }
  }

  @Test func `is merged as if its papers had been imported, and never changed`() throws {
    let place = try place()
    let bytes = try Data(contentsOf: URL(filePath: place.archive))
    let run = try place.run(["import", place.archive] + Self.mine)
    #expect(run.status == 0, "\(run.complaint)")
    #expect(try Data(contentsOf: URL(filePath: place.archive)) == bytes)
    #expect(try place.run("import", "een", "twee", "--archive", "samen.sqlite").status == 0)
    #expect(try dump(place, "mijn.sqlite") == dump(place, "samen.sqlite"))
    let again = try place.run(["import", place.archive] + Self.mine)
    #expect(again.complaint.contains("run 3: 0 new, 0 changed, "))
    #expect(try dump(place, "mijn.sqlite") == dump(place, "samen.sqlite"))
  }

  @Test func `gives its verdicts, but for those that contradict the reader's own`() throws {
    let place = try place()
    // Both hold the twofold motion, and say of it what is different.
    for (archive, title) in [(Self.mine, "Mijn titel"), ([], "Andere titel")] {
      #expect(
        try place.run(["correct", "26643-1001", "title", title] + archive).status == 0)
    }
    #expect(try place.run("correct", "26643-1001", "kenmerk", "K-1").status == 0)
    let run = try place.run(["import", place.archive] + Self.mine)
    #expect(run.complaint.contains("yours stays, «Mijn titel»; the other says «Andere titel»"))
    #expect(run.complaint.contains("verdicts: 1 new, 0 unchanged, 1 differing"))
    let shown = try place.run(["show", "26643-1001", "--json"] + Self.mine).json
    let values = shown["corrections"]?.array.compactMap { $0["value"]?.string }
    #expect(values == ["K-1", "Mijn titel"])
  }

  @Test func `that is this one, or none, is trouble, and the rest goes on`() throws {
    let place = try Workplace()
    try place.write("De motie is aangenomen.\n", to: "brief.txt")
    #expect(try place.run("import", "brief.txt").status == 0)
    let own = try place.run("import", place.archive, "brief.txt")
    #expect(own.status == 2)
    #expect(own.complaint.contains("this is the archive itself"))
    #expect(own.complaint.contains("1 unchanged"))
    let before = try place.dump()
    var damaged = Array(try Data(contentsOf: URL(filePath: place.archive)))
    for index in 5_000..<min(40_000, damaged.count) { damaged[index] = 0xFF }
    try place.write(damaged, to: "kapot.sqlite")
    try place.write(Array(damaged.prefix(100)), to: "kort.sqlite")
    for name in ["kapot.sqlite", "kort.sqlite"] {
      let run = try place.run("import", name)
      #expect(run.status == 2, "\(name): \(run.complaint)")
      #expect(run.complaint.contains(name))
    }
    #expect(try place.dump() == before)
  }
}
