import Foundation
import TestAids
import Testing

/// What a browser makes of a page, where one is installed.
@Suite(.holdingCorpus, .needsProgram("chromium"), .serialized) struct `In a browser` {
  private struct Visit {
    let dom: String
    let log: String
    /// The addresses that were asked for over a network, but for those of the browser itself.
    let requests: [String]
  }

  private static func visit(_ path: String, _ options: String...) throws -> Visit {
    let place = try #require(Holding.place)
    let net = "\(place.folder)/net-\(UUID().uuidString).json"
    let run = try place.run(
      URL(filePath: "/usr/bin/env"),
      [
        "chromium", "--headless=new", "--no-sandbox", "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update", "--disable-sync", "--no-first-run", "--enable-logging=stderr",
        "--v=0",
        "--log-net-log=\(net)", "--user-data-dir=\(place.folder)/browser-\(UUID().uuidString)",
        "--dump-dom",
      ] + options + ["file://\(place.folder)/\(path)"])
    let log = (try? String(contentsOf: URL(filePath: net), encoding: .utf8)) ?? ""
    let asked = log.matches(of: /"url":"(https?:[^"]*)"/).map { String($0.1) }
    let own = ["googleapis.com", "google.com", "gstatic.com", "chromium.org"]
    return Visit(
      dom: run.text, log: run.complaint,
      requests: asked.filter { address in
        let host = URL(string: address)?.host() ?? ""
        return !own.contains { host.hasSuffix($0) }
      })
  }

  private static func write(_ name: String, _ subject: [String]) throws {
    let run = try #require(Holding.place).run(["report"] + subject + ["--output", name])
    #expect(run.status == 0)
  }

  private static func shown(_ dom: String) -> String? {
    dom.firstMatch(of: /<output[^>]*>([^<]*)</).map { String($0.1) }
  }

  @Test(arguments: [["26643-1001"], ["26643"], []])
  func `a report asks for nothing and complains of nothing`(_ subject: [String]) throws {
    try Self.write("a.html", subject)
    let visit = try Self.visit("a.html")
    #expect(!visit.log.contains("CONSOLE"), "\(visit.log)")
    #expect(visit.requests == [])
    let count = visit.dom.matches(of: /<tr id="e\d+"/).count
    #expect(count > 0 && Self.shown(visit.dom) == "\(count) of \(count) events shown")
    #expect(!visit.dom.contains("<form class=\"filter\" role=\"search\" hidden"))
  }

  @Test func `a report's script narrows its history`() throws {
    try Self.write("b.html", ["26643-1001"])
    let all = try Self.visit("b.html").dom.matches(of: /<tr id="e\d+"/).count
    for (asked, fits) in [
      ("filter=ontraden", 1..<all), ("lane=memo", 1..<all), ("filter=zeekoeien", 0..<1),
      ("sure=inferred", 1..<all), ("filter=ALGORITM%C3%89REGISTER,lane=letter", 1..<all),
    ] {
      let dom = try Self.visit("b.html#\(asked)").dom
      let hidden = dom.matches(of: /<tr id="e\d+"[^>]* hidden=""/).count
      #expect(fits.contains(all - hidden), "\(asked): \(all - hidden)")
      #expect(Self.shown(dom) == "\(all - hidden) of \(all) events shown", "\(asked)")
    }
  }

  @Test func `a report with scripts off shows everything but the filter`() throws {
    let place = try #require(Holding.place)
    try Self.write("c.html", ["26643-1001"])
    // A script that its own policy does not know is refused.
    let page = try String(contentsOf: URL(filePath: "\(place.folder)/c.html"), encoding: .utf8)
    let refusing = page.replacing("script-src 'sha256-", with: "script-src 'sha256-AAAA")
    try place.write(refusing, to: "f.html")
    let visit = try Self.visit("f.html")
    #expect(visit.log.contains("Content Security Policy"))
    #expect(visit.dom.contains("hidden=\"hidden\" data-for=\"events\""))
    #expect(visit.dom.matches(of: /<tr id="e\d+"/).count > 10)
    #expect(visit.dom.firstMatch(of: /<tr id="e\d+"[^>]* hidden/) == nil)
  }

  @Test func `a site finds its pages by number and word`() throws {
    #expect(try #require(Holding.place).run("report", "--site", "site").status == 0)
    for (asked, name) in [
      ("26%20643%2C%20nr.%201001", "motie-26643-1001.html"),
      ("26643-1001", "motie-26643-1001.html"), ("26643%2F1001", "motie-26643-1001.html"),
      ("Kamerstukken%20II%202022%2F23%2C%2026%20643%2C%20nr.%201001", "motie-26643-1001.html"),
      (
        "https%3A%2F%2Fzoek.officielebekendmakingen.nl%2Fkst-26643-1001.html",
        "motie-26643-1001.html"
      ),
      ("36%20600%20XVI%20nr%20105", "motie-36600-XVI-105.html"),
      ("leijten%20algoritmeregister", "motie-26643-1001.html"), ("26643", "dossier-26643.html"),
    ] {
      let visit = try Self.visit("site/index.html#filter=\(asked)")
      #expect(!visit.log.contains("CONSOLE") && visit.requests == [])
      let found = visit.dom.matches(of: /<li data-lane="[a-z]+"><a href="([^"]*)"/).map {
        "\($0.1)"
      }
      #expect(found.contains(name), "\(asked): \(found)")
      let all = visit.dom.matches(of: /<li data-lane=/).count
      #expect(found.count < all / 2)
      #expect(Self.shown(visit.dom) == "\(found.count) of \(all) pages shown")
    }
  }

  @Test(arguments: [400, 1_000])
  func `a page is no wider than its window`(_ width: Int) throws {
    let place = try #require(Holding.place)
    try Self.write("d.html", ["26643-1001"])
    // A page of our own frames the report and writes down how wide it came out.
    let report = try String(contentsOf: URL(filePath: "\(place.folder)/d.html"), encoding: .utf8)
    let measured = report.replacing(/<meta http-equiv="Content-Security-Policy"[^>]*\/>/, with: "")
      .replacing(
        "</body>",
        with:
          "<script>document.title=document.documentElement.scrollWidth+\" of \"+window.innerWidth</script></body>"
      )
    try place.write(measured, to: "e.html")
    let dom = try Self.visit("e.html", "--window-size=\(width),800").dom
    let sizes = try #require(dom.firstMatch(of: /<title>(\d+) of (\d+)<\/title>/))
    #expect(Int(sizes.1) ?? 0 <= Int(sizes.2) ?? 0, "\(sizes.0)")
  }
}

@Suite(.holdingCorpus, .needsProgram("xmllint")) struct `For a checker of markup` {
  @Test func `every page is XML`() throws {
    let place = try #require(Holding.place)
    #expect(try place.run("report", "--output", "x.html").status == 0)
    #expect(try place.run("report", "--site", "xsite").status == 0)
    let run = try place.run(
      URL(filePath: "/bin/sh"), ["-c", "xmllint --noout x.html xsite/*.html"])
    #expect(run.status == 0 && run.complaint == "", "\(run.complaint.prefix(500))")
  }
}
