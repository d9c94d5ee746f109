internal import Kamerstukken

/// Words for one line of Markdown (CommonMark with the tables of GitHub).
///
/// Words of a paper are escaped when they are put in, so that only the program marks up:
///
///     MarkdownText("*C++* <b> #1").source   \*C++\* \<b\> \#1
///     MarkdownText.strong("Nr. 3").source   **Nr. 3**
package struct MarkdownText: Hashable, Sendable {
  /// As it stands in the file.
  package private(set) var source: String

  /// Makes the printable form of a text, with blanks between its words and nothing in it that marks up.
  package init(_ text: String) {
    source = Markdown.escaped(text)
  }

  private init(source: String) {
    self.source = source
  }

  package var isEmpty: Bool { source.isEmpty }
}

extension MarkdownText {
  package static func strong(_ text: String) -> Self { marked(text, "**") }

  package static func emphasised(_ text: String) -> Self { marked(text, "*") }

  private static func marked(_ text: String, _ mark: String) -> Self {
    let words = Self(text)
    return words.isEmpty ? words : Self(source: mark + words.source + mark)
  }

  /// A link to an address of the program's own making: of it only what an address may hold stays.
  package static func link(_ text: String, to address: String) -> Self {
    Self(source: "[\(Self(text).source)](<\(Markdown.address(address))>)")
  }

  package static func + (left: Self, right: Self) -> Self {
    Self(source: left.source + right.source)
  }

  package static func += (left: inout Self, right: Self) { left.source += right.source }

  /// Words of the program that mark up: a break of the line, a blank between two texts.
  static let lineBreak = Self(source: "<br>")
  static let blank = Self(source: " ")
}

extension MarkdownText {
  /// The words of a text for the terminal; what is bold there is strong here, and colours are left out.
  package init(_ text: StyledText) {
    source = ""
    for run in text.runs {
      let words = Self(run.text)
      let edges = run.text.utf8
      if edges.first == 0x20, !source.isEmpty { source += " " }
      self += run.style == .bold ? .strong(run.text) : words
      if edges.last == 0x20, edges.count > 1 { source += " " }
    }
    while source.utf8.last == 0x20 { source.removeLast() }
  }
}

extension MarkdownText: ExpressibleByStringInterpolation {
  package init(stringLiteral text: String) {
    self.init(text)
  }
}
