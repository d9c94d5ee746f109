import Foundation
import TestAids
import Testing

/// A site of the corpus, written before the tests begin.
@Suite(.holdingCorpus) struct `A site of reports` {
  private static func site() throws -> (place: Workplace, pages: [String: WrittenPage]) {
    let place = try #require(Holding.place)
    let folder = "site-\(UUID().uuidString)"
    let run = try place.run("report", "--site", folder)
    #expect(run.status == 0 && run.output.isEmpty && run.complaint == "")
    var pages: [String: WrittenPage] = [:]
    for file in try FileManager.default.contentsOfDirectory(atPath: "\(place.folder)/\(folder)") {
      let data = try Data(contentsOf: URL(filePath: "\(place.folder)/\(folder)/\(file)"))
      pages[file] = WrittenPage(Array(data))
    }
    return (place, pages)
  }

  @Test func `has a page for every motion, dossier and paper, and every link leads to one`() throws
  {
    let (_, pages) = try Self.site()
    let index = try #require(pages["index.html"])
    #expect(pages["motie-26643-1001.html"] != nil && pages["dossier-26643.html"] != nil)
    #expect(index.addresses == Set(pages.keys).subtracting(["index.html"]))
    for (name, page) in pages {
      #expect(page.failure == nil, "\(name)")
      #expect(name.wholeMatch(of: /[A-Za-z0-9-]+\.html/) != nil, "\(name)")
      #expect(page.repeatedIDs == [] && page.danglingIDs == [], "\(name)")
      for address in page.addresses {
        #expect(
          pages[address] != nil || address.hasPrefix("https://zoek.officielebekendmakingen.nl/"),
          "\(name): \(address)")
      }
      #expect(page.all("h1").count == 1 && page.all("main").count == 1, "\(name)")
      #expect(page.all("footer").first?.text.contains("SHA-256") == true, "\(name)")
      #expect(name == "index.html" || page.addresses.contains("index.html"), "\(name)")
    }
    #expect(Set(pages.keys.map { $0.lowercased() }).count == pages.count)
  }

  @Test func `is found by number, name and word without asking any other place`() throws {
    let (_, pages) = try Self.site()
    let index = try #require(pages["index.html"])
    let words = try #require(index.all("script").first { $0["id"] == "words" })
    #expect(words["type"] == "application/json")
    let texts = try JSONValue(parsing: Array(words.text.utf8)).array.compactMap(\.string)
    let entries = index.all("li").filter { $0["data-lane"] != nil }
    #expect(texts.count == entries.count && texts.count == pages.count - 1)
    let place = try #require(entries.firstIndex { $0.text.contains("26643-1001") })
    for word in ["26643-1001", "26 643, nr. 1001", "Leijten", "26643-987"] {
      #expect(texts[place].contains(word), "\(word)")
    }
  }

  @Test func `is of what was asked for alone, and the same every time`() throws {
    let place = try Workplace()
    try place.take("kst-26643-1001.txt", "kst-26643-1170.txt", "kamerbrief-asiel.txt")
    #expect(try place.run("import", ".").status == 0)
    for folder in ["een", "twee"] {
      #expect(try place.run("report", "26643-1001", "--site", folder).status == 0)
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: "\(place.folder)/een")
    #expect(names.contains("motie-26643-1001.html") && !names.contains("motie-26643-1170.html"))
    let difference = try place.open(with: "diff", "-r", "een", "twee")
    #expect(difference.status == 0 && difference.output.isEmpty)
  }
}
