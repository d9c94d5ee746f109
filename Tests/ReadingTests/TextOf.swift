import Kamerstukken
import Reading

extension SourceText {
  /// A paper as a test writes it: a salutation, so that what follows is text and no letterhead, and the lines.
  static func paper(_ lines: String) throws(ReadingError) -> SourceText {
    try SourceText(reading: Array(("Geachte voorzitter,\n\n" + lines).utf8))
  }

  /// The clean text of every block but the salutation, each with a word for its kind.
  var outline: [String] {
    blocks.dropFirst().map { block in
      let text = string(block.range)
      return switch block.kind {
      case .head: "head: \(text)"
      case .heading: "heading: \(text)"
      case .paragraph: text
      case .item: "item: \(text)"
      case .footnote(let number): "\(number): \(text)"
      }
    }
  }

  /// The text of the paragraphs, one a line.
  var prose: String {
    blocks.dropFirst().filter { $0.kind == .paragraph }.map { string($0.range) }
      .joined(separator: "\n")
  }

  /// Where the words stand in the clean text.
  func range(of words: String) -> Range<Int>? {
    let wanted = Array(words.utf8)
    return clean.indices.first { clean[$0...].starts(with: wanted) }.map { $0..<$0 + wanted.count }
  }

  /// What stands in the file at each place of the evidence for some clean words.
  func quotes(of words: String) -> [String] {
    range(of: words).map { evidence($0).places.map(original.quote) } ?? []
  }
}
