import TestAids
import Testing

@Suite struct `A report on much` {
  /// An archive of many motions, each with a paper of its own.
  private static func place(_ count: Int) throws -> Workplace {
    let place = try Workplace()
    for number in 0..<count {
      try place.write(try Corpus.motion(number + 2_000), to: "kst-\(number).txt")
    }
    #expect(try place.run("import", ".", "--quiet").status == 0)
    return place
  }

  @Test func `is under two megabytes with a thousand events, and every mark lies apart`() throws {
    let place = try Self.place(780)
    let run = try place.run("report")
    let page = WrittenPage(run.output)
    #expect(page.failure == nil)
    let rows = page.all("tr").filter { $0["data-lane"] != nil }
    #expect(rows.count >= 1_000, "\(rows.count)")
    #expect(run.output.count < 2_000_000, "\(run.output.count)")
    #expect(page.danglingIDs == [] && page.repeatedIDs == [])
    // Every event is in the picture: by a mark of its own or in one that counts.
    let marks = page.all("a", in: "svg").filter { $0.classes.contains("mark") }
    let counted = page.elements.indices.reduce(0) { sum, place in
      let element = page.elements[place]
      guard element.name == "a", element.classes.contains("mark") else { return sum }
      guard element.classes.contains("count") else { return sum + 1 }
      let number = page.elements[place...].first { $0.name == "text" }.flatMap { Int($0.text) }
      return sum + (number ?? 0)
    }
    #expect(counted == rows.count)
    #expect(marks.count < 600)
  }
}
