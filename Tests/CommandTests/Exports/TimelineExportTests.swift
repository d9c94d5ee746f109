import TestAids
import Testing

@Suite(.holdingCorpus) struct `The events for TimelineJS` {
  @Test(.needsPython("json"), arguments: ["26643-1001", "26643", "Minister van Justitie"])
  func `are those of the timeline`(_ subject: String) throws {
    try assertPython(
      """
      import html, json, sys
      shown, told = json.load(open(sys.argv[1])), json.load(open(sys.argv[2]))["events"]
      placed = [e for e in told if e["date"] and (e["date"]["earliest"] or e["date"]["latest"])]
      assert len(shown["events"]) == len(placed) > 0, (len(shown["events"]), len(placed))
      def iso(d): return "%04d-%02d-%02d" % (d["year"], d["month"], d["day"])
      for s, e in zip(shown["events"], placed):
        d = e["date"]
        assert iso(s["start_date"]) == (d["earliest"] or d["latest"])
        both = d["earliest"] and d["latest"] and d["earliest"] != d["latest"]
        assert ("end_date" in s) == bool(both) and (not both or iso(s["end_date"]) == d["latest"])
        assert ("display_date" in s) == (d["value"] is None)
        text = html.unescape(s["text"]["text"])
        if e["inferred"]: assert text.startswith("<p>inferred"), s
        assert ("(inferred)" in s["text"]["headline"]) == e["inferred"], s
        for source in e["sources"]: assert source["name"] in text
        assert s["group"] and s["text"]["headline"]
      ids = [s["unique_id"] for s in shown["events"]]
      assert len(set(ids)) == len(ids)
      about = html.unescape(shown["title"]["text"]["text"])
      assert "Written by kamerspoor" in about and "As-of date" in about and "sha256" in about
      left = len(told) - len(placed)
      assert ("Left out" in about) == (left > 0) and (not left or ": %d events" % left in about)
      """, try keep("export", "timelinejs", subject), try keep("timeline", subject, "--json"))
  }

  @Test func `speak Dutch where that is asked for`() throws {
    let text = try ask("export", "timelinejs", "26643-1001", "--lang", "nl").text
    #expect(text.contains("\"group\":\"Beslisnota\"") && text.contains("<p>afgeleid"))
    #expect(text.contains("Peildatum: "))
  }
}
