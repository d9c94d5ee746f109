internal import Kamerstukken
internal import Reading

extension FuzzTarget {
  /// The parts of a Word file behind lines that name them, `=== styles`; what stands before the first is the text.
  static let word = FuzzTarget(
    "word", feeds: "the converter of Word files, part by part", seeds: .none, examples: wordExamples
  ) { bytes, violations in
    violations.checkConverted(HeldParts(bytes))
  }

  /// A text as `pdftotext` makes it, with its pages.
  static let pages = FuzzTarget(
    "pages", feeds: "the text that a converter made of a PDF", longest: 8_192,
    seeds: .files([".txt"])
  ) { bytes, violations in
    violations.checkText(
      ConvertedText(text: bytes.repaired, converter: "pdftotext 22.12.0 -layout"))
  }

  private static let wordExamples = [
    "<w:document><w:body><w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
      + "<w:r><w:t>Zie Kamerstuk 26 643, nr. 1001</w:t><w:footnoteReference w:id=\"2\"/></w:r></w:p>"
      + "<w:sectPr><w:headerReference w:type=\"first\" r:id=\"r1\"/><w:titlePg/></w:sectPr></w:body></w:document>\n"
      + "=== header\n<w:hdr><w:p><w:r><w:t>Datum</w:t><w:tab/><w:t>3 april 2023</w:t></w:r></w:p></w:hdr>\n"
      + "=== footnotes\n<w:footnotes><w:footnote w:id=\"2\"><w:p><w:r><w:t>Stb. 2021, 45</w:t></w:r></w:p>"
      + "</w:footnote></w:footnotes>\n"
      + "=== numbering\n<w:numbering><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"3\"/>"
      + "<w:numFmt w:val=\"lowerRoman\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>"
      + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>\n",
    "<w:document><w:p><w:pPr><w:pStyle w:val=\"Lijst\"/></w:pPr><w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></w:r>"
      + "<w:del><w:r><w:delText>y</w:delText></w:r></w:del><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr>"
      + "<w:sdtContent><w:r><w:t>z</w:t></w:r></w:sdtContent></w:sdt></w:p></w:document>\n"
      + "=== styles\n<w:styles><w:style w:styleId=\"Lijst\"><w:basedOn w:val=\"A\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/>"
      + "</w:numPr></w:pPr></w:style></w:styles>\n",
  ]
}

extension Violations {
  fileprivate mutating func checkConverted(_ parts: HeldParts) {
    guard let converted = try? WordConverter.convert(parts) else { return }
    expect((try? WordConverter.convert(parts)) == converted, "another text the second time")
    checkText(converted)
  }

  /// Reads what a converter made, and checks the text and its record.
  fileprivate mutating func checkText(_ converted: ConvertedText) {
    expect(String(validating: converted.text, as: UTF8.self) != nil, "converted to no UTF-8")
    guard let source = try? SourceText(reading: converted) else { return }
    checkText(source)
    checkRecord(of: source, digest: SHA256.hexadecimal(converted.text))
  }
}

/// The parts of a Word file that are held, with the relations that name them.
private struct HeldParts: WordParts {
  private static let types = [
    "styles", "numbering", "header", "footnotes", "endnotes",
  ]
  let version = "parts"
  private var parts: [String: [UInt8]] = [:]

  init(_ bytes: [UInt8]) {
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    parts["_rels/.rels"] = Array(
      ("<Relationships><Relationship Id=\"a\" Type=\"\(office)/officeDocument\" "
        + "Target=\"word/document.xml\"/></Relationships>").utf8)
    let relations = Self.types.enumerated().map { index, type in
      "<Relationship Id=\"r\(index - 1)\" Type=\"\(office)/\(type)\" Target=\"\(type).xml\"/>"
    }
    parts["word/_rels/document.xml.rels"] = Array(
      "<Relationships>\(relations.joined())</Relationships>".utf8)
    var name = "document"
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if line.starts(with: "=== ".utf8) {
        name = String(decoding: line.dropFirst(4), as: UTF8.self)
        parts[Self.path(name)] = []
      } else {
        parts[Self.path(name), default: []] += line + [0x0A]
      }
    }
  }

  private static func path(_ name: String) -> String {
    name.hasSuffix("rels") ? name : "word/\(name).xml"
  }

  func part(_ name: String) throws(ConversionError) -> [UInt8]? { parts[name] }
}
