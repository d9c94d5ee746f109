import Kamerstukken
import Reading
import TestAids
import Testing

@Suite(.enabled(if: isInstalled("unzip")), .timeLimit(.minutes(10)))
struct `A Word file` {
  private func text(_ bytes: [UInt8]) throws -> String {
    String(decoding: try WordConverter.convert(bytes).text, as: UTF8.self)
  }

  private func paragraph(_ text: String, _ properties: String = "") -> String {
    "<w:p><w:pPr>\(properties)</w:pPr><w:r><w:t>\(text)</w:t></w:r></w:p>"
  }

  @Test func `begins with the head of its first page, each text box once`() throws {
    let box = "<w:txbxContent>\(paragraph("Datum"))\(paragraph("3 april 2023"))</w:txbxContent>"
    let header =
      "<w:p><w:r><mc:AlternateContent><mc:Choice>\(box)</mc:Choice><mc:Fallback>\(box)</mc:Fallback>"
      + "</mc:AlternateContent></w:r></w:p>"
    let file = WordFile.bytes(body: paragraph("Geachte voorzitter,"), header: header)
    #expect(try text(file) == "Datum\n3 april 2023\n\nGeachte voorzitter,\n")
    let source = try SourceText(opening: file)
    #expect(source.converter?.hasPrefix("unzip ") ?? false)
  }

  @Test func `has its notes at the end, by the marks in its text`() throws {
    let body =
      "<w:p><w:r><w:t>Zoals gezegd</w:t></w:r><w:r><w:footnoteReference w:id=\"7\"/></w:r>"
      + "<w:r><w:t xml:space=\"preserve\"> is dit zo.</w:t></w:r></w:p>"
    let notes =
      "<w:footnote w:type=\"separator\" w:id=\"-1\">\(paragraph("x"))</w:footnote>"
      + "<w:footnote w:id=\"7\">\(paragraph(" Kamerstuk 32 761,"))\(paragraph("nr. 251"))</w:footnote>"
    let file = WordFile.bytes(body: body, footnotes: notes)
    #expect(try text(file) == "Zoals gezegd¹ is dit zo.\n\n¹ Kamerstuk 32 761, nr. 251\n")
    #expect(try SourceText(opening: file).marks.map(\.number) == [1])
  }

  @Test func `has the marks of its lists`() throws {
    func level(_ number: Int, _ format: String, _ pattern: String) -> String {
      "<w:lvl w:ilvl=\"\(number)\"><w:start w:val=\"1\"/><w:numFmt w:val=\"\(format)\"/>"
        + "<w:lvlText w:val=\"\(pattern)\"/></w:lvl>"
    }
    let numbering =
      "<w:abstractNum w:abstractNumId=\"4\">\(level(0, "decimal", "%1."))\(level(1, "lowerRoman", "%1.%2"))"
      + "</w:abstractNum><w:abstractNum w:abstractNumId=\"5\">\(level(0, "bullet", ""))</w:abstractNum>"
      + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"4\"/></w:num>"
      + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"5\"/></w:num>"
    func item(_ text: String, _ list: Int, _ level: Int = 0) -> String {
      paragraph(
        text, "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(list)\"/></w:numPr>")
    }
    let body =
      item("Aanleiding", 1) + item("een", 1, 1) + item("twee", 1, 1) + item("Advies", 1)
      + item("drie", 1, 1) + item("punt", 2) + item("los", 0) + item("onbekend", 9)
    #expect(
      try text(WordFile.bytes(body: body, numbering: numbering))
        == "1. Aanleiding\n1.i een\n1.ii twee\n2. Advies\n2.i drie\n• punt\nlos\nonbekend\n")
  }

  @Test(arguments: [
    ("<w:r><w:t>een</w:t><w:tab/><w:t>twee</w:t><w:br/><w:t>drie</w:t></w:r>", "een\ttwee\ndrie\n"),
    ("<w:r><w:t>IenW</w:t><w:noBreakHyphen/><w:t>directies</w:t></w:r>", "IenW-directies\n"),
    (
      "<w:del><w:r><w:delText>oud</w:delText></w:r></w:del><w:ins><w:r><w:t>nieuw</w:t></w:r></w:ins>",
      "nieuw\n"
    ),
    ("<w:r><w:rPr><w:vanish/></w:rPr><w:t>geheim</w:t></w:r><w:r><w:t>open</w:t></w:r>", "open\n"),
    ("<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>open</w:t></w:r>", "open\n"),
    ("<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>2</w:t></w:r>", "2\n"),
    (
      "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>Klik</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t>a</w:t></w:r>",
      "a\n"
    ),
    ("<w:r><w:t>&#x20AC; &amp; &lt;</w:t></w:r>", "€ & <\n"),
  ])
  func `has the text that its reader sees`(_ content: String, _ line: String) throws {
    #expect(try text(WordFile.bytes(body: "<w:p>\(content)</w:p>")) == line)
  }

  @Test func `has the cells of a table in their order`() throws {
    let row = "<w:tr><w:tc>\(paragraph("Aan"))</w:tc><w:tc>\(paragraph("Stas IenW"))</w:tc></w:tr>"
    #expect(
      try text(WordFile.bytes(body: "<w:tbl>\(row)\(row)</w:tbl>"))
        == "Aan\nStas IenW\nAan\nStas IenW\n")
  }

  @Test func `that is damaged or something else says so`() {
    let whole = WordFile.bytes(body: paragraph("x"))
    for (bytes, reason) in [
      (Array(whole[..<200]), "damaged"), (WordFile.bytes(body: "<w:p>"), "line 1: "),
      (WordFile.bytes(body: ""), "no text"), (ZipFile([("a.txt", "x")]).bytes, "neither Word"),
      (ZipFile([("mimetype", "application/epub+zip")]).bytes, "neither Word"),
      (ZipFile([]).bytes, "not a text"),
    ] {
      let error = #expect(throws: ReadingError.self) { try SourceText(opening: bytes) }
      #expect(
        error?.description.contains(reason) == true, "\(reason): \(String(describing: error))")
    }
  }

  @Test func `of before 2007 that Word has encrypted needs its password`() {
    var bytes: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    bytes += [UInt8](repeating: 0, count: 1_024 - bytes.count)
    let name = "EncryptedPackage".utf8.flatMap { [$0, 0] as [UInt8] }
    #expect(throws: ReadingError(.conversion(ConversionError(.password)))) {
      try SourceText(opening: bytes + name)
    }
    #expect(throws: ReadingError(.conversion(ConversionError(.unknownContents)))) {
      try SourceText(opening: bytes)
    }
  }
}
