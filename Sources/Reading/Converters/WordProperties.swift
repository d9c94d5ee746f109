/// The properties of a paragraph, run or form field: the value of every element within, by its name.
struct WordProperties {
  private var values: [Substring: String] = [:]
  /// The settings of the section that ends with this paragraph.
  private(set) var section: WordSection?

  /// Reads the rest of the element that was opened last, up to and with its end.
  ///
  /// An element that has no value, as `<w:vanish/>`, has the empty one. What a reviewer changed is left out.
  init(_ reader: inout MarkupReader) throws(MarkupError) {
    var depth = 1
    while depth > 0, let event = try reader.next() {
      switch event {
      case .start(let tag):
        let name = WordName.local(tag.name)
        if name == "sectPr" {
          section = try WordSection(&reader)
        } else if name.hasSuffix("Change") || name == "rPr" {
          try reader.skipElement()
        } else {
          depth += 1
          if values[name] == nil { values[name] = WordName.value("val", of: tag) ?? "" }
        }
      case .end: depth -= 1
      case .text: break
      }
    }
  }

  subscript(name: Substring) -> String? { values[name] }
}
