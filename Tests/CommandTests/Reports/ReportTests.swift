import TestAids
import Testing

@Suite(.holdingCorpus) struct `A report` {
  static let subjects = [
    "26643-1001", "26643", "Leijten", "kamerbrief-asiel.txt", "registratieplicht", "",
  ]

  static func page(_ subject: String, _ options: String...) throws -> WrittenPage {
    let place = try #require(Holding.place)
    let run = try place.run(["report"] + (subject.isEmpty ? [] : [subject]) + options)
    #expect(run.status == 0 && run.complaint == "")
    let page = WrittenPage(run.output)
    #expect(page.failure == nil)
    return page
  }

  @Test(arguments: subjects)
  func `has every event with its date, its sentence and its quotes`(_ subject: String) throws {
    let page = try Self.page(subject)
    guard !subject.isEmpty else { return }
    let events = try ask("timeline", subject, "--json").json["events"]?.array ?? []
    let rows = page.all("tr").filter { $0["data-lane"] != nil }
    #expect(rows.count == events.count && !rows.isEmpty)
    for (row, event) in zip(rows, events) {
      let text = row.text.replacing("\u{A0}", with: " ")
      for words in try words(of: event) {
        #expect(text.contains(words), "\(words) is not in \(text)")
      }
      let isInferred = event["inferred"] == .boolean(true)
      #expect(!isInferred || text.contains("inferred") || text.contains("the reader's"))
      for reason in event["reasons"]?.array.compactMap(\.string) ?? [] {
        #expect(text.contains(reason), "\(reason)")
      }
    }
  }

  /// The words of an event that its row must have: the sentence, and the begin of each quote with file and line.
  private func words(of event: JSONValue) throws -> [String] {
    let said = event["text"]?.string ?? ""
    var words = [Self.line(said, 200)]
    for source in event["sources"]?.array ?? [] {
      words.append(Self.line(source["evidence"]?["quote"]?.string ?? "", 70))
      words.append(source["name"]?.string ?? "")
      if source["evidence"]?["page"]?.integer == nil {
        let line = source["evidence"]?["lines"]?.array.first?.integer ?? 0
        words.append(":\(line)")
      }
    }
    return words
  }

  /// The begin of a text on one line, as it is shown.
  private static func line(_ text: String, _ length: Int) -> String {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ").prefix(length)
    // What cannot be seen is shown by its number.
    return String(words).replacing("\u{AD}", with: "\\u{AD}")
  }

  @Test(arguments: subjects)
  func `can be read by everybody`(_ subject: String) throws {
    let page = try Self.page(subject)
    #expect(page.repeatedIDs == [])
    #expect(page.danglingIDs == [])
    #expect(page.all("html").first?["lang"] == "en")
    for landmark in ["header", "main", "footer", "h1", "nav"] {
      #expect(page.all(landmark).count == 1, "\(landmark)")
    }
    #expect(page.all("a").first?["href"] == "#content")
    let levels = page.elements.compactMap { element in
      element.name.wholeMatch(of: /h([1-6])/).flatMap { Int($0.1) }
    }
    for (one, next) in zip(levels, levels.dropFirst()) { #expect(next <= one + 1) }
    for heading in page.elements where ["h1", "h2", "h3"].contains(heading.name) {
      #expect(!heading.text.isEmpty)
    }
    #expect(page.all("table").count == page.all("caption").count)
    for head in page.all("th") { #expect(["col", "row"].contains(head["scope"])) }
    for picture in page.all("svg") {
      #expect(picture["role"] == "img" && picture["aria-labelledby"] != nil)
      #expect(picture["viewBox"] != nil && picture["width"] == nil)
    }
    #expect(page.all("title", in: "svg").allSatisfy { !$0.text.isEmpty })
    // What scrolls by itself can be reached by the keyboard, and what stands in a picture stands in a table too.
    for region in page.elements where region.classes.contains("scroll") {
      #expect(
        region["tabindex"] == "0" && region["role"] == "region" && region["aria-label"] != nil)
    }
    #expect(page.all("a", in: "svg").allSatisfy { $0["tabindex"] == "-1" })
    for field in page.elements where ["input", "select"].contains(field.name) {
      #expect(field.above.last == "label")
    }
  }

  @Test(arguments: subjects)
  func `asks nothing of any other place`(_ subject: String) throws {
    let page = try Self.page(subject)
    for address in page.addresses {
      #expect(address.hasPrefix("https://zoek.officielebekendmakingen.nl/"), "\(address)")
    }
    for element in page.elements {
      #expect(element["src"] == nil && element["style"] == nil && element["srcdoc"] == nil)
      #expect(!element.attributes.keys.contains { $0.hasPrefix("on") })
    }
    #expect(page.all("style").count == 1 && page.all("script").count == 1)
    let style = try #require(page.all("style").first).text
    for word in ["url(", "@import", "expression", "http"] { #expect(!style.contains(word)) }
    let metas = page.all("meta")
    let policy = metas.first { $0["http-equiv"] == "Content-Security-Policy" }?["content"] ?? ""
    #expect(policy.hasPrefix("default-src 'none'; style-src 'sha256-"))
    #expect(metas.contains { $0["name"] == "referrer" && $0["content"] == "no-referrer" })
    #expect(page.steering == [])
  }

  @Test(arguments: subjects)
  func `names the program, the as-of date and every file with its digest`(_ subject: String) throws
  {
    let page = try Self.page(subject, "--as-of", "2024-06-30")
    let foot = try #require(page.all("footer").first).text
    #expect(foot.contains(try ask("version").lines[0]))
    #expect(foot.contains("2024-06-30"))
    let digests = page.all("code", in: "td").map(\.text).filter { $0.count == 64 }
    #expect(!digests.isEmpty && Set(digests).count == digests.count)
    #expect(foot.contains("\(digests.count) source files"))
    // Every paper that is quoted is among them.
    let names = Set(page.all("th").filter { $0.classes.contains("file") }.map(\.text))
    for place in page.all("span").filter({ $0.classes.contains("place") }) {
      #expect(names.contains { place.text.hasPrefix($0) }, "\(place.text)")
    }
  }

  @Test func `is the same every time, whatever came first`() throws {
    let names = try Corpus.allNames
    let pages = try [names, names.reversed()].map { names in
      let place = try Workplace()
      for name in names {
        #expect(try place.run("import", "\(Corpus.folder)/\(name)").status == 0)
      }
      return try place.run("report", "26643").output
    }
    #expect(pages[0] == pages[1] && pages[0].count > 10_000)
  }

  @Test func `is in Dutch where that is asked`() throws {
    let page = try Self.page("26643-1001", "--lang", "nl")
    #expect(page.all("html").first?["lang"] == "nl")
    let headings = page.all("h2").map(\.text)
    #expect(headings.contains("Tijdlijn") && headings.contains("Geschiedenis"))
    for word in ["inferred", "because", "Timeline", "Opinion", "source files"] {
      #expect(!page.words.contains(word), "\(word)")
    }
  }

  @Test func `tells what is inferred by a dashed mark and by the word`() throws {
    let page = try Self.page("26643-1001")
    let rows = page.all("tr").filter { $0["data-sure"] == "inferred" }
    #expect(!rows.isEmpty)
    for row in rows {
      #expect(row.text.contains("inferred") && row.text.contains("because"))
      let mark = page.all("a", in: "svg").first { $0["href"] == "#\(row["id"] ?? "")" }
      #expect(mark?.classes.contains("inferred") == true)
    }
    let edges = page.all("g", in: "svg").filter { $0.classes.contains("edge") }
    #expect(edges.contains { $0.classes.contains("inferred") && $0.text.contains("inferred") })
  }

  @Test func `leads every event of the picture to its row`() throws {
    for subject in ["26643-1001", "26643", ""] {
      let page = try Self.page(subject)
      let marks = page.all("a", in: "svg").filter { $0.classes.contains("mark") }
      #expect(!marks.isEmpty)
      for mark in marks {
        #expect(page.elements.contains { $0.name == "tr" && "#\($0["id"] ?? "")" == mark["href"] })
        #expect(!mark.text.isEmpty)
      }
    }
  }

  @Test(arguments: subjects)
  func `puts no words of the picture over others`(_ subject: String) throws {
    let page = try Self.page(subject)
    // What is written beside the marks, by its line: from where to where, if a letter takes six units.
    var lines: [Int: [(from: Int, to: Int, words: String)]] = [:]
    let texts = page.elements.filter { $0.name == "text" && $0.above.suffix(2) == ["svg", "a"] }
    for text in texts where text["class"] == nil && text["text-anchor"] != "middle" {
      let x = try #require(text["x"].flatMap { Int($0) })
      let y = try #require(text["y"].flatMap { Int($0) })
      let width = text.text.count * 6
      let from = text["text-anchor"] == "end" ? x - width : x
      #expect(from > 0 && from + width < 1_010, "\(text.text)")
      lines[y, default: []].append((from, from + width, text.text))
    }
    for line in lines.values.map({ $0.sorted { $0.from < $1.from } }) {
      for (one, next) in zip(line, line.dropFirst()) {
        #expect(one.to <= next.from, "\(one.words) | \(next.words)")
      }
    }
  }

  @Test(arguments: [
    ("26643-1001", "Amended motion 26643-1001, Leijten"), ("26 643", "Dossier 26 643"),
    ("kamerbrief-asiel.txt", "Reactie op motie over opvanglocaties"),
    ("registratieplicht", "registratieplicht"), ("", "All that is held"),
  ])
  func `is headed by what it is on`(_ subject: String, _ heading: String) throws {
    #expect(try Self.page(subject).all("h1").map(\.text) == [heading])
  }

  @Test func `is written to a file, or not at all`() throws {
    let place = try Workplace()
    try place.take("kst-26643-1001.txt")
    #expect(try place.run("import", ".").status == 0)
    let run = try place.run("report", "26643-1001", "--output", "uit.html")
    #expect(run.status == 0 && run.output.isEmpty)
    #expect(
      try place.open(with: "cat", "uit.html").output == place.run("report", "26643-1001").output)
    let nothing = try place.run("report", "zeekoeien", "--output", "niets.html")
    #expect(nothing.status == 1 && nothing.complaint.contains("zeekoeien"))
    #expect(try place.open(with: "ls", ".").lines == ["kst-26643-1001.txt", "uit.html"])
    #expect(try place.run("report", "--site", "a", "--output", "b").status == 64)
    #expect(try place.run("report", "--site=").status == 64)
  }
}
