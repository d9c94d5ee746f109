/// A `.docx` of parts written by hand.
package enum WordFile {
  /// `body` and `header` are the content of the text and of the first page's header; others are whole parts.
  package static func bytes(
    body: String, header: String = "", footnotes: String = "", numbering: String = ""
  ) -> [UInt8] {
    let types = ["header", "footnotes", "numbering"]
    let relations = types.enumerated().map { index, type in
      #"<Relationship Id="rId\#(index)" Type="\#(office)/\#(type)" Target="\#(type).xml"/>"#
    }
    let section =
      #"<w:sectPr><w:headerReference w:type="first" r:id="rId0"/><w:titlePg/></w:sectPr>"#
    return ZipFile([
      ("[Content_Types].xml", "<Types/>"),
      (
        "_rels/.rels",
        #"<Relationships><Relationship Id="a" Type="\#(office)/officeDocument" Target="word/document.xml"/></Relationships>"#
      ),
      ("word/_rels/document.xml.rels", "<Relationships>\(relations.joined())</Relationships>"),
      ("word/document.xml", "<w:document><w:body>\(body)\(section)</w:body></w:document>"),
      ("word/header.xml", "<w:hdr>\(header)</w:hdr>"),
      ("word/footnotes.xml", "<w:footnotes>\(footnotes)</w:footnotes>"),
      ("word/numbering.xml", "<w:numbering>\(numbering)</w:numbering>"),
    ]).bytes
  }

  private static let office =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
}
