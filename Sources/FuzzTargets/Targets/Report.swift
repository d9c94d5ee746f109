internal import Dossiers
internal import Kamerstukken
internal import Reporting

extension FuzzTarget {
  /// Words that stand everywhere in a few papers, on the page on them and in the site.
  static let report = FuzzTarget(
    "report", feeds: "the page and the site of a report", longest: 512, seeds: .none,
    examples: hostileWords
  ) { bytes, violations in
    guard let papers = HostilePapers(bytes) else { return }
    let selection = papers.selection((bytes.first ?? 0) & 1 == 0 ? .english : .dutch)
    let page = ReportPage(selection, on: .words).html
    violations.expect(
      ReportPage(selection, on: .words).html == page, "another page the second time")
    violations.checkPage(page, "the page", scripts: 1, site: [])
    var files: [String: [UInt8]] = [:]
    ReportSite(selection).write { files[$0.path ?? "", default: []] += $0.bytes }
    for (path, file) in files.sorted(by: { $0.key < $1.key }) {
      violations.checkPage(
        file, path, scripts: path == "index.html" ? 2 : 1, site: Set(files.keys))
    }
  }
}

extension Violations {
  /// Whether a page has the program's own scripts and style alone, and leads nowhere but where it should.
  fileprivate mutating func checkPage(
    _ page: [UInt8], _ what: String, scripts: Int, site: Set<String>
  ) {
    let checker = HTMLChecker(page, what, &self)
    expect(
      checker.counts["script"] == scripts && checker.counts["style"] == 1,
      "\(what): \(checker.counts["script"] ?? 0) scripts, \(checker.counts["style"] ?? 0) styles")
    expect(checker.counts["html"] == 1 && checker.counts["body"] == 1, "\(what): no one page")
    for address in checker.addresses {
      let file = String(address.prefix { $0 != "#" })
      expect(
        address.hasPrefix("#") || address.hasPrefix("https://zoek.officielebekendmakingen.nl/")
          || site.contains(file), "\(what): a link to «\(address)»")
    }
    for path in site {
      expect(
        path.utf8.allSatisfy { $0 < 0x80 && $0 != UInt8(ascii: "/") }, "\(path): a bad name")
    }
  }
}
