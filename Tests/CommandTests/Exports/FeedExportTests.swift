import Foundation
import TestAids
import Testing

@Suite(.holdingCorpus) struct `A feed of what came` {
  @Test(.needsPython("feedparser")) func `has every paper and case that is held`() throws {
    try assertPython(
      """
      import feedparser, json, sys
      feed = feedparser.parse(open(sys.argv[1], "rb").read())
      assert not feed.bozo and feed.version == "atom10"
      assert feed.feed.generator_detail.name == "kamerspoor" and feed.feed.generator_detail.version
      assert "As-of date: 2025-06-12" in feed.feed.subtitle
      records = {r["source"]["sha256"]: r for r in (json.loads(l) for l in open(sys.argv[2], encoding="utf-8"))}
      entries = {e.id: e for e in feed.entries}
      assert len(entries) == len(feed.entries)
      papers = {i[11:]: e for i, e in entries.items() if i.startswith("urn:sha256:")}
      assert set(papers) == set(records)
      assert len(entries) - len(papers) > 3 and all(i.startswith("urn:x-kamerspoor:register:") for i in entries if i[:11] != "urn:sha256:")
      for digest, r in records.items():
        e = papers[digest]
        assert e.title == (r["title"] or {}).get("text", r["source"]["name"])
        assert e.title_detail.type == e.summary_detail.type == "text/plain"
        assert digest in e.summary and r["source"]["name"] in e.summary
        day = (r["date"] or {}).get("value")
        assert e.get("published") == (day + "T00:00:00Z" if day else None), e
        links = ["https://zoek.officielebekendmakingen.nl/kst-%s.html" % n for n in r["kamerstukken"][:1]]
        assert [l.href for l in e.get("links", []) if l.rel == "alternate"] == links
        assert [t.term for t in e.tags] == [r["kind"]["value"]] + r["dossiers"]
        assert e.updated == feed.feed.updated
      days = [e.published for e in feed.entries if "published" in e]
      assert days == sorted(days, reverse=True)
      """, try keep("export", "atom"), try #require(Holding.place).keepRecords())
  }

  @Test func `tells what happened, and what of it is inferred`() throws {
    let feed = try ask("export", "atom", "26643-1001").text
    #expect(feed.contains("Ontraden, by "))
    #expect(feed.contains("(inferred: "))
    let dutch = try ask("export", "atom", "26643-1001", "--lang", "nl").text
    #expect(dutch.contains("(afgeleid: ") && dutch.contains("Peildatum: "))
    #expect(dutch.contains("xml:lang=\"nl\"") && !dutch.contains("Written by"))
  }

  @Test(.needsPython("feedparser"), .needsProgram("xmllint"))
  func `is of the last import, as a cron line asks`() throws {
    let place = try Workplace()
    func cron() throws -> String {
      let run = try place.run(
        Opener.shell,
        [
          "-c",
          """
          "$1" import --quiet . && "$1" export atom --since last --output ../feed.xml && cat ../feed.xml
          """, "sh", try Program.url.path,
        ])
      #expect(run.status == 0, "\(run.complaint)")
      return run.text
    }
    func titles(_ feed: String) throws -> String {
      let run = try place.open(with: "xmllint", "--noout", "-", input: Array(feed.utf8))
      #expect(run.status == 0, "\(run.complaint)")
      return try place.python(
        """
        import feedparser, sys
        feed = feedparser.parse(sys.stdin.buffer.read())
        assert not feed.bozo and feed.feed.updated.endswith("Z") and feed.feed.id
        print(" ".join(e.link.split("/")[-1] for e in feed.entries), end="")
        """, input: Array(feed.utf8)
      ).text
    }
    try place.take("kst-26643-1001.txt", "kst-26643-1170.txt")
    #expect(try titles(cron()) == "kst-26643-1170.html kst-26643-1001.html")
    try place.take("kst-26643-1323.txt")
    #expect(try titles(cron()) == "kst-26643-1323.html")
    let none = try cron()
    #expect(try titles(none).isEmpty)
    #expect(none.contains("new papers") && !none.contains("<entry>"))
    #expect(try place.run("export", "atom", "--since", "last").status == 0)
    let all = try place.run("export", "atom")
    #expect(all.text.split(separator: "<entry>").count - 1 == 3)
    #expect(try place.run("export", "atom", "--since", "2").text.contains("kst-26643-1323"))
  }

  @Test func `has what came beside a file that could not be read`() throws {
    let place = try Workplace()
    try place.take("kst-26643-1001.txt")
    try place.write([0x00, 0x01, 0x02, 0x00, 0x1B], to: "stuk.txt")
    let run = try place.run(
      Opener.shell,
      [
        "-c", "\"$1\" import --quiet .; \"$1\" export atom --since last", "sh",
        try Program.url.path,
      ])
    #expect(run.status == 0)
    #expect(run.complaint.contains("stuk.txt"))
    #expect(run.text.contains("kst-26643-1001.html"))
  }
}
