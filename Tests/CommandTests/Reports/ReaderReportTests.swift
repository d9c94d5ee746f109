import TestAids
import Testing

@Suite struct `A report on what a reader judged` {
  @Test func `shows the reader's word as the reader's`() throws {
    let place = try Workplace()
    #expect(try place.run("import", String(Corpus.folder)).status == 0)
    let before = WrittenPage(try place.run("report", "26643-1001").output)
    let links = try place.run("link", "--json").json["links"]?.array ?? []
    #expect(!links.isEmpty)
    for id in links.compactMap({ $0["id"]?.string }) {
      #expect(try place.run("link", "accept", id).status == 0)
    }
    let corrected = try place.run(
      "correct", "26643-1001", "title", "Eigen <b>titel</b>", "--note", "een verschrijving")
    #expect(corrected.status == 0)
    let page = WrittenPage(try place.run("report", "26643-1001").output)
    #expect(page.failure == nil && page.danglingIDs == [])
    func rows(_ sureness: String, in page: WrittenPage) -> Int {
      page.all("tr").filter { $0["data-sure"] == sureness }.count
    }
    #expect(rows("reader", in: before) == 0 && rows("inferred", in: before) > 0)
    #expect(rows("reader", in: page) > 0 && rows("inferred", in: page) == 0)
    let marks = page.all("a", in: "svg").filter { $0.classes.contains("reader") }
    #expect(marks.count == rows("reader", in: page))
    #expect(page.all("dt").contains { $0.text == "The reader's verdict" })
    #expect(!page.all("dt").contains { $0.text == "Inferred, because" })
    let edges = page.all("g", in: "svg").filter { $0.classes.contains("edge") }
    #expect(edges.contains { $0.classes.contains("reader") && $0.text.contains("the reader's") })
    let title = page.all("td").map(\.text).first { $0.contains("Eigen <b>titel</b>") } ?? ""
    #expect(title.contains("een verschrijving") && title.contains("GEWIJZIGDE MOTIE"))
  }
}

@Suite(.enabled(if: Real.isHere), .holdingSeeds(and: "moties", "odata"))
struct `A report on real papers` {
  @Test func `holds a thousand events in two megabytes`() throws {
    let run = try ask("report")
    let page = WrittenPage(run.output)
    #expect(page.failure == nil && page.danglingIDs == [] && page.repeatedIDs == [])
    #expect(page.all("tr").filter { $0["data-lane"] != nil }.count > 1_000)
    #expect(run.output.count < 2_000_000, "\(run.output.count)")
    #expect(page.steering == [])
  }

  @Test(arguments: ["26643-1001", "21501-20", "36550-V-4", "Leijten"])
  func `is a page on a motion, a dossier and a Member`(_ subject: String) throws {
    let page = WrittenPage(try ask("report", subject, "--lang", "nl").output)
    #expect(page.failure == nil && page.danglingIDs == [])
    #expect(page.all("tr").contains { $0["data-lane"] == "motion" })
    #expect(
      page.addresses.contains { $0.hasPrefix("https://zoek.officielebekendmakingen.nl/kst-") })
  }

  @Test func `draws a vote as the register has it`() throws {
    let page = WrittenPage(try ask("report", "36550-V-4").output)
    let bar = try #require(page.all("svg").first { $0.classes.contains("vote") })
    #expect(bar.text == "for: 61 seats; against: 89 seats")
    let parts = page.all("rect", in: "svg").filter { ["favour", "against"].contains($0["class"]) }
    #expect(parts.map { $0["width"] } == ["61", "89"] && parts[1]["x"] == "61")
  }
}
