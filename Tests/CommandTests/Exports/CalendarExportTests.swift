import TestAids
import Testing

@Suite(.holdingCorpus) struct `A calendar of deadlines` {
  @Test(.needsPython("icalendar")) func `has every last day that the papers give`() throws {
    try assertPython(
      """
      import datetime, icalendar, json, sys
      raw = open(sys.argv[1], "rb").read()
      calendar = icalendar.Calendar.from_ical(raw)
      assert "kamerspoor" in calendar["PRODID"] and calendar["VERSION"] == "2.0"
      assert "As-of date: 2025-06-12" in calendar["X-WR-CALDESC"]
      assert all(len(l) <= 75 and b"\\n" not in l for l in raw.split(b"\\r\\n"))
      due, memos = {}, {}
      names = {}
      for line in open(sys.argv[2], encoding="utf-8"):
        r = json.loads(line)
        names[r["source"]["sha256"]] = r["source"]["name"]
        for i, c in enumerate(r["commitments"]):
          if (c["due"] or {}).get("latest"): due["%s-%d@kamerspoor" % (r["source"]["sha256"], i)] = c
        if (r["deadline"] or {}).get("latest"): memos[r["source"]["sha256"] + "-deadline@kamerspoor"] = r
      events = {str(e["UID"]): e for e in calendar.walk("VEVENT")}
      assert set(due) | set(memos) == set(events) and len(due) > 10, (len(due), len(memos), len(events))
      states = set()
      for uid, e in events.items():
        date = due[uid]["due"] if uid in due else memos[uid]["deadline"]
        day = datetime.date.fromisoformat(date["latest"])
        assert e["DTSTART"].dt == day and e["DTEND"].dt == day + datetime.timedelta(days=1)
        assert e["DTSTAMP"].dt == datetime.datetime(2025, 6, 12, tzinfo=datetime.timezone.utc)
        assert e["STATUS"] == ("CONFIRMED" if date["basis"] == "stated" else "TENTATIVE")
        text = str(e["DESCRIPTION"])
        assert uid[:64] in text and names[uid[:64]] in text
        assert not date["text"] or date["text"] in text
        if uid in due:
          assert due[uid]["text"] in str(e["SUMMARY"]) and due[uid]["text"] in text
          state = str(e["X-KAMERSPOOR-STATE"])
          states.add(state)
          assert state in e["CATEGORIES"].to_ical().decode().split(",")
          if state != "delivered": assert state == ("overdue" if date["latest"] < "2025-06-12" else "open"), e
        else: assert e["CATEGORIES"].to_ical() == b"memo deadline"
      assert {"open", "overdue"} <= states
      sources = {s.params["X-SHA256"]: str(s) for s in calendar["X-KAMERSPOOR-SOURCE"]}
      assert set(names.items()) <= set(sources.items())
      """, try keep("export", "ical"), try #require(Holding.place).keepRecords())
  }

  @Test func `judges by the day asked for, and speaks Dutch`() throws {
    let text = try ask("export", "ical", "--as-of", "2020-01-01", "--lang", "nl").text
    #expect(!text.contains("X-KAMERSPOOR-STATE:overdue"))
    #expect(text.contains("X-KAMERSPOOR-STATE:open") && text.contains("DTSTAMP:20200101T000000Z"))
    #expect(
      text.contains("Peildatum: 2020-01-01") && text.contains("CATEGORIES:toezegging\\,open")
        || text.contains("CATEGORIES:toezegging,open"))
  }

  @Test(arguments: ["en", "nl"]) func `tells which letter delivers, and that this is inferred`(
    _ language: String
  ) throws {
    let place = try Workplace()
    func letter(_ day: String, _ subject: String, _ words: String) -> String {
      """
      Ministerie van Justitie en Veiligheid

      Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

      Den Haag, \(day)

      Onderwerp: \(subject)

      Geachte voorzitter,

      \(words)

      De Minister van Justitie en Veiligheid,

      A.B. Voorbeeld

      """
    }
    try place.write(
      letter(
        "17 mei 2024", "Planning",
        "Ik zal uw Kamer voor 1 oktober 2024 informeren over de bereikbaarheid van stations voor reizigers."
      ),
      to: "belofte.txt")
    try place.write(
      letter(
        "20 september 2024", "Bereikbaarheid van stations voor reizigers",
        "Met deze brief doe ik de toezegging over de bereikbaarheid van stations gestand."),
      to: "nakoming.txt")
    #expect(try place.run("import", ".").status == 0)
    let text = try place.run("export", "ical", "--lang", language).text
      .components(by: "\r\n ").joined()
    #expect(text.contains("X-KAMERSPOOR-STATE:delivered"))
    let words =
      language == "nl"
      ? ("Nagekomen met: ", "afgeleid\\, 0.75") : ("Delivered by: ", "inferred\\, 0.75")
    #expect(text.contains(words.0) && text.contains("nakoming.txt") && text.contains(words.1))
  }
}
