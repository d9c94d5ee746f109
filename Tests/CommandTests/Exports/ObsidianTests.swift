import TestAids
import Testing

@Suite(.holdingCorpus) struct `Exported as notes` {
  /// Reads a folder of notes as another program does: the names, the front matter, and where each link leads.
  static let reading = #"""
    import json, pathlib, re, sys, unicodedata
    import yaml
    folder = pathlib.Path(sys.argv[1])
    notes = {}
    for path in sorted(folder.rglob("*")):
        if path.is_dir():
            continue
        name = path.name
        assert name.endswith(".md") and len(name.encode()) <= 120, name
        assert not re.search(r'[/\\:*?"<>|#^\[\]]', name) and not name.startswith("."), name
        assert not any(unicodedata.category(sign) in ("Cc", "Cf", "Zl", "Zp") for sign in name), name
        assert name[:-3].split(".")[0].lower() not in ("con", "prn", "aux", "nul"), name
        folded = unicodedata.normalize("NFC", name[:-3]).casefold()
        assert folded not in notes, name
        text = path.read_text(encoding="utf-8")
        assert not any(ord(sign) < 32 and sign != "\n" or sign in "\u202e\u2066\u200b" for sign in text), name
        assert text.startswith("---\n"), name
        front, body = text[4:].split("\n---\n", 1)
        front = yaml.safe_load(front)
        assert all(isinstance(front[key], str) for key in ("title", "program")), name
        assert all(isinstance(it, str) for key in ("aliases", "tags") for it in front.get(key, [])), name
        assert all(re.fullmatch(r"kamerspoor/[a-z]+", tag) for tag in front["tags"]), name
        notes[folded] = {"path": str(path.relative_to(folder)), "front": front, "body": body}
    for note in notes.values():
        for link in re.findall(r"(?<!\\)\[\[(.*?)\]\]", note["body"]):
            assert unicodedata.normalize("NFC", link).casefold() in notes, (note["path"], link)
    json.dump(list(notes.values()), sys.stdout)
    """#

  private func notes(_ folder: String, _ arguments: String...) throws -> [JSONValue] {
    let place = try #require(Holding.place)
    let made = try place.run(["export", "obsidian", "--output", folder] + arguments)
    try #require(made.status == 0, "\(made.complaint)")
    let run = try place.python(Self.reading, folder)
    try #require(run.status == 0, "\(run.complaint)")
    return try run.json.array
  }

  @Test(.needsPython("yaml"), arguments: ["en", "nl"])
  func `there is one for each paper, motion and dossier, and every link leads to one`(
    _ language: String
  ) throws {
    let notes = try notes("notes-\(language)", "--lang", language)
    func fronts(_ tags: Set<String>) -> [JSONValue] {
      notes.compactMap { $0["front"] }.filter { tags.contains($0["tags"]?.strings.first ?? "") }
    }
    let place = try #require(Holding.place)
    let papers = notes.compactMap { $0["front"] }.filter {
      $0["file"] != nil && $0["kind"] != .string("register")
    }
    #expect(
      papers.compactMap { $0["sha256"]?.string }.sorted()
        == (try place.sqlite("SELECT sha256 FROM document ORDER BY 1")))
    let whole = try ask("export", "json").json
    let motions = whole["motions"]?.array ?? []
    #expect(fronts(["kamerspoor/motie"]).count >= motions.count)
    let numbers = Set(motions.compactMap { $0["motion"]?["kamerstuk"]?.string })
    #expect(Set(notes.compactMap { $0["front"]?["number"]?.string }) == numbers)
    #expect(!fronts(["kamerspoor/dossier"]).isEmpty && !fronts(["kamerspoor/debat"]).isEmpty)
    // Each event of a motion stands in the motion's note, with every quote and its line.
    let line = language == "nl" ? "regel" : "line"
    for event in whole["events"]?.array ?? [] {
      guard let key = event["motion"]?.string,
        let number = key.split(separator: ":").last.map(String.init),
        numbers.contains(number)
      else { continue }
      let note = notes.first { $0["front"]?["number"] == .string(number) }
      let body = note?["body"]?.string ?? ""
      for source in event["event"]?["sources"]?.array ?? [] {
        let first = source["evidence"]?["lines"]?.array.first?.integer ?? 0
        #expect(body.contains("]], \(line) \(first)\n"), "\(number)")
      }
    }
  }

  @Test(.needsPython("yaml")) func `there is an index with every file and its digest`() throws {
    let notes = try notes("index")
    let index = try #require(notes.first { $0["path"] == .string("Kamerspoor.md") })
    for digest in try #require(Holding.place).sqlite("SELECT sha256 FROM document") {
      #expect(index["body"]?.string?.contains(digest) == true)
    }
  }

  @Test(.needsPython("yaml")) func `of a motion there are those of its history`() throws {
    let notes = try notes("some", "26643-1001")
    let numbers = Set(notes.compactMap { $0["front"]?["number"]?.string })
    #expect(numbers == ["26643-987", "26643-1001"])
  }

  @Test func `come out the same every time`() throws {
    let place = try #require(Holding.place)
    for folder in ["first", "second"] {
      #expect(try place.run("export", "obsidian", "--output", folder).status == 0)
    }
    #expect(try place.open(with: "diff", "-r", "first", "second").status == 0)
  }

  @Test(.needsPython("yaml")) func `of hostile papers are notes like others`() throws {
    let place = try HostileWords.imported()
    let made = try place.run("export", "obsidian", "--output", "notes")
    #expect(made.status == 0, "\(made.complaint)")
    let run = try place.python(Self.reading, "notes")
    #expect(run.status == 0, "\(run.complaint)")
    let papers = try run.json.array.filter { $0["front"]?["file"] != nil }
    #expect(papers.count == HostileWords.all.count)
    let titles = try place.sqlite("SELECT title FROM document").filter { !$0.contains("\u{202E}") }
    let told = Set(papers.compactMap { $0["front"]?["title"]?.string })
    for title in titles where HostileWords.isPlain(title) {
      #expect(told.contains(title), "\(title)")
    }
  }
}
