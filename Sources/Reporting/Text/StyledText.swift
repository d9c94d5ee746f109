/// One line of text for a reader, parts of which may be set in a style.
///
/// Whatever is put in goes through ``Printable`` first, so a layout made of these holds no control a paper brought
/// along. Styles have no width: the layout is the same with and without colour.
///
///     let line = StyledText("ontraden", .red) + " door de minister, \(place)"
package struct StyledText: Hashable, Sendable {
  /// Neighbouring characters in one style.
  struct Run: Hashable, Sendable {
    var text: String
    var style: Style?
  }

  private(set) var runs: [Run] = []

  /// Makes a text without words.
  init() {}

  /// Makes the printable form of `text`, in a style or in none.
  package init(_ text: String, _ style: Style? = nil) {
    append(Run(text: Printable.text(text), style: style))
  }

  /// The terminal columns the text takes.
  package var width: Int { runs.reduce(0) { $0 + Printable.width(of: $1.text) } }

  /// A Boolean value indicating whether there is nothing to print.
  package var isEmpty: Bool { runs.isEmpty }

  /// The text as it is printed, with the codes of its styles only if `inColor`.
  package func rendered(inColor: Bool) -> String {
    runs.map { run in
      guard inColor, let style = run.style else { return run.text }
      return style.applied(to: run.text)
    }.joined()
  }
}

extension StyledText {
  /// Puts `run` at the end; neighbours in one style become one run.
  mutating func append(_ run: Run) {
    guard !run.text.isEmpty else { return }
    if let last = runs.indices.last, runs[last].style == run.style {
      runs[last].text += run.text
    } else {
      runs.append(run)
    }
  }

  /// Puts the right text, in its own styles, at the end of the left one.
  package static func += (left: inout Self, right: Self) {
    for run in right.runs { left.append(run) }
  }

  /// The left text followed by the right one, each in its own styles.
  package static func + (left: Self, right: Self) -> Self {
    var sum = left
    sum += right
    return sum
  }

  /// That many blanks.
  static func blanks(_ count: Int) -> Self { Self(String(repeating: " ", count: max(count, 0))) }

  /// Whether it is in one style, with one blank between its words and none at its ends, as a line of it is printed.
  var isOneLine: Bool {
    guard runs.count < 2, let text = runs.first?.text.utf8 else { return runs.isEmpty }
    var isBehindBlank = true
    for byte in text {
      if byte == 0x20, isBehindBlank { return false }
      isBehindBlank = byte == 0x20
    }
    return !isBehindBlank
  }

  /// The words, which blanks part; a word may be in more than one style.
  var words: [StyledText] {
    var words: [StyledText] = []
    var word = StyledText()
    for run in runs {
      for (index, piece) in run.text.utf8.split(
        separator: 0x20, omittingEmptySubsequences: false
      ).enumerated() {
        if index > 0, !word.isEmpty {
          words.append(word)
          word = StyledText()
        }
        word.append(Run(text: String(Substring(piece)), style: run.style))
      }
    }
    return word.isEmpty ? words : words + [word]
  }

  /// Puts a blank and `word` at the end; the blank has the style of both its neighbours, if that is one.
  mutating func append(word: StyledText) {
    guard let last = runs.last, let first = word.runs.first else { return self += word }
    append(Run(text: " ", style: last.style == first.style ? last.style : nil))
    self += word
  }

  /// The text without the blanks at its end.
  var withoutTrailingBlanks: Self {
    var trimmed = self
    while let last = trimmed.runs.popLast() {
      guard let end = last.text.utf8.lastIndex(where: { $0 != 0x20 }) else { continue }
      let kept = last.text[..<last.text.utf8.index(after: end)]
      trimmed.append(Run(text: String(kept), style: last.style))
      break
    }
    return trimmed
  }
}

extension StyledText: ExpressibleByStringInterpolation {
  package init(stringLiteral text: String) {
    self.init(text)
  }
}
