/// A document in which the words of a search stand, with a piece of its text.
package struct Hit: Hashable, Sendable {
  package let document: DocumentSummary
  /// A few words of the clean text around the first words found, line breaks and all.
  package let snippet: String
  /// The words found, as ranges of bytes of the snippet's UTF-8.
  package let marks: [Range<Int>]

  /// Takes the marks out of a snippet in which U+E000 opens and U+E001 closes them.
  init(document: DocumentSummary, marked: String) {
    var text = String.UnicodeScalarView()
    var marks: [Range<Int>] = []
    var count = 0
    var start: Int?
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "\u{E000}": start = count
      case "\u{E001}":
        if let opened = start { marks.append(opened..<count) }
        start = nil
      default:
        text.append(scalar)
        count += UTF8.width(scalar)
      }
    }
    self.document = document
    self.snippet = String(text)
    self.marks = marks
  }
}
