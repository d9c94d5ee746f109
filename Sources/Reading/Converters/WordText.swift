/// Writes the text of one part of a Word file, each paragraph a line.
///
/// Left out is what no reader of the printed paper sees: deleted and moved text, the codes of fields, hidden runs,
/// the hints of empty forms, and the second form in which older programs get every text box.
struct WordText {
  private(set) var text: [UInt8] = []
  /// The notes that are referred to, in order: the kind of note and its number in the file.
  private(set) var notes: [Note] = []
  /// The first section's settings that name headers.
  private(set) var section: WordSection?

  struct Note: Hashable {
    let part: String
    let id: String
  }

  private var reader: MarkupReader
  private var numbering: WordNumbering
  /// The paragraphs that are open: one, and those in text boxes that hang on it.
  private var open: [Paragraph] = []
  private var isText = false
  private var hidesNextContent = false

  private struct Paragraph {
    var text: [UInt8] = []
    var mark = ""
  }

  init(of part: [UInt8], numbering: WordNumbering) throws(MarkupError) {
    reader = MarkupReader(part)
    self.numbering = numbering
    while let event = try reader.next() {
      switch event {
      case .start(let tag): try start(tag)
      case .end(let name): end(WordName.local(name))
      case .text(let bytes): if isText { append(bytes) }
      }
    }
  }

  private mutating func append(_ bytes: [UInt8]) {
    guard let last = open.indices.last else { return }
    open[last].text += bytes
  }

  private mutating func start(_ tag: MarkupTag) throws(MarkupError) {
    switch WordName.local(tag.name) {
    case "Fallback", "del", "moveFrom", "instrText", "delText", "delInstrText", "rPrChange",
      "pPrChange", "tblPr", "tcPr", "trPr":
      try reader.skipElement()
    case "p": open.append(Paragraph())
    case "pPr": try readParagraphProperties()
    case "rPr": try readRunProperties()
    case "sdtPr": hidesNextContent = try WordProperties(&reader)["showingPlcHdr"] != nil
    case "sdtContent":
      if hidesNextContent { try reader.skipElement() }
      hidesNextContent = false
    case "sectPr":
      let found = try WordSection(&reader)
      section = section ?? found
    case "t": isText = true
    case "tab": append([0x09])
    case "br", "cr": append([0x0A])
    case "noBreakHyphen": append(Array("-".utf8))
    case "softHyphen": append(Array("\u{AD}".utf8))
    case "footnoteReference": refer(to: "footnotes", tag)
    case "endnoteReference": refer(to: "endnotes", tag)
    default: break
    }
  }

  private mutating func end(_ name: Substring) {
    if name == "t" { isText = false }
    guard name == "p", let paragraph = open.popLast() else { return }
    text += Array(paragraph.mark.utf8) + paragraph.text + [0x0A]
  }

  private mutating func refer(to part: String, _ tag: MarkupTag) {
    guard let id = WordName.value("id", of: tag) else { return }
    notes.append(Note(part: part, id: id))
    append(Array(WordName.raised(notes.count).utf8))
  }

  private mutating func readParagraphProperties() throws(MarkupError) {
    let properties = try WordProperties(&reader)
    section = section ?? properties.section
    guard let last = open.indices.last else { return }
    open[last].mark = numbering.mark(of: properties)
  }

  /// Passes over the rest of a run that is hidden.
  private mutating func readRunProperties() throws(MarkupError) {
    let properties = try WordProperties(&reader)
    guard let hidden = properties["vanish"], hidden != "0", hidden != "false" else { return }
    // The properties of a paragraph's end mark are none of a run's.
    try reader.skipElement()
  }
}
