import Foundation
import TestAids
import Testing

@Suite struct `A report on hostile papers` {
  private static func place(_ words: String) throws -> Workplace {
    let place = try Workplace()
    let safe = HostileWords.name(words)
    let words = HostileWords.text(words)
    try place.write(
      """
      Vergaderjaar 2022-2023
      Tweede Kamer der Staten-Generaal
      2
      Kamerstukken
      26 643
      Informatie- en communicatietechnologie (ICT) \(words)
      Nr.
      1001
      MOTIE VAN HET LID LEIJTEN
      Voorgesteld 4 april 2023
      De Kamer,

      gehoord de beraadslaging,

      verzoekt de regering \(words) te verbieden,

      en gaat over tot de orde van de dag.

      Leijten
      """, to: "\(safe).txt")
    try place.write(
      """
      Aan de Voorzitter van de Tweede Kamer

      Datum 3 mei 2023
      Betreft \(words) en de motie Leijten

      De motie van het lid Leijten (26 643, nr. 1001) \(words) ontraad ik. Ik zeg de Kamer toe dat ik voor 1 juli 2023
      een brief stuur over \(words).

      De Minister van Justitie en Veiligheid,
      D. Yeşilgöz-Zegerius
      """, to: "brief \(safe).txt")
    let run = try place.run("import", ".")
    #expect(run.status == 0, "\(run.complaint)")
    return place
  }

  @Test(arguments: HostileWords.all)
  func `shows their words as text and lets none of them act`(_ words: String) throws {
    let place = try Self.place(words)
    for subject in [["26643-1001"], ["26643"], []] {
      let run = try place.run(["report"] + subject)
      #expect(run.status == 0)
      try check(WrittenPage(run.output), scripts: 1)
    }
    #expect(try place.run("report", "--site", "site").status == 0)
    let files = try FileManager.default.contentsOfDirectory(atPath: "\(place.folder)/site")
    #expect(files.count >= 4)
    for file in files {
      #expect(file.wholeMatch(of: /[A-Za-z0-9-]+\.html/) != nil, "\(file)")
      let bytes = Array(try Data(contentsOf: URL(filePath: "\(place.folder)/site/\(file)")))
      try check(WrittenPage(bytes), scripts: file == "index.html" ? 2 : 1, site: Set(files))
    }
  }

  private func check(_ page: WrittenPage, scripts: Int, site: Set<String> = []) throws {
    #expect(page.failure == nil)
    #expect(page.all("script").count == scripts && page.all("style").count == 1)
    #expect(page.all("img").isEmpty && page.all("iframe").isEmpty && page.all("object").isEmpty)
    #expect(page.all("svg").allSatisfy { $0["onload"] == nil })
    for element in page.elements {
      #expect(
        !element.attributes.keys.contains { $0.hasPrefix("on") || $0 == "src" || $0 == "style" })
    }
    for address in page.addresses {
      #expect(
        address.hasPrefix("https://zoek.officielebekendmakingen.nl/") || site.contains(address),
        "\(address)")
    }
    #expect(page.steering == [])
    #expect(page.repeatedIDs == [] && page.danglingIDs == [])
    #expect(!page.source.unicodeScalars.contains { $0.value & 0xFFFE == 0xFFFE })
  }

  @Test func `shows markup as it stands in the paper`() throws {
    let place = try Self.place("<script>alert(1)</script>")
    let page = WrittenPage(try place.run("report", "26643-1001").output)
    #expect(page.words.contains("verzoekt de regering <script>alert(1)</script> te verbieden"))
    #expect(page.words.contains("<script>alert(1)<_script>.txt:"))
    let turned = try Self.place("\u{202E}omgekeerd\u{2066}")
    let shown = WrittenPage(try turned.run("report", "26643-1001").output)
    #expect(shown.words.contains("\\u{202E}omgekeerd\\u{2066}"))
  }

  @Test func `shows what was asked as text too`() throws {
    let place = try Self.place("woorden")
    let run = try place.run("report", "26643-1001 </title><script>alert(1)</script>")
    if run.status == 0 { try check(WrittenPage(run.output), scripts: 1) }
    let other = try place.run("report", "--", "woorden \"><b>")
    if other.status == 0 { try check(WrittenPage(other.output), scripts: 1) }
  }
}
