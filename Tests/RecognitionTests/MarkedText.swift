import Testing

/// A text in which what a test is about stands between `⟦` and `⟧`, with what it should be read as behind `⇒`.
///
/// One literal carries both the input and the expected result, so a test case reads as the
/// sentence it came from:
///
///     "zie ⟦Kamerstuk 32 761, nr. 251⇒32761-251⟧, en verder"
struct MarkedText: ExpressibleByStringLiteral, CustomTestStringConvertible, Sendable {
  struct Mark: Equatable, Sendable {
    var range: Range<Int>
    /// What is expected, cut at blanks.
    var answers: [String]
  }

  let literal: String
  let text: [UInt8]
  let marks: [Mark]

  init(stringLiteral literal: String) {
    var text: [UInt8] = []
    var marks: [Mark] = []
    var start = 0
    var answer: String?
    for scalar in literal.unicodeScalars {
      switch scalar {
      case "⟦": start = text.count
      case "⇒": answer = ""
      case "⟧":
        let answers = (answer ?? "").split(separator: " ").map(String.init)
        marks.append(Mark(range: start..<text.count, answers: answers))
        answer = nil
      default:
        if answer != nil {
          answer?.unicodeScalars.append(scalar)
        } else {
          text += String(Character(scalar)).utf8
        }
      }
    }
    self.literal = literal
    self.text = text
    self.marks = marks
  }

  var ranges: [Range<Int>] { marks.map(\.range) }
  var testDescription: String { literal }
}
