internal import Kamerstukken

/// Parts of words as a person types them, made into a question for the index of parts of words.
package struct InsideParts: Sendable {
  /// The parts, folded, each of three letters or more.
  private let parts: [[Unicode.Scalar]]
  /// Every three letters in a row, all of which must be in a paper.
  let expression: String
  /// The parts as a JSON array.
  let json: String

  /// What the index is made of.
  package static let leastLetters = 3
  /// So many letters are shown before and behind what was found.
  private static let margin = 80

  /// Makes the question, or nothing where a part is too short to be looked up.
  package init?(_ words: [String]) {
    let folded = words.map(Folding.folded)
    parts = folded.map { Array($0.unicodeScalars) }
    guard !parts.isEmpty, parts.allSatisfy({ $0.count >= Self.leastLetters }) else { return nil }
    var trigrams: [String] = []
    for part in parts {
      for start in 0...(part.count - Self.leastLetters) {
        trigrams.append(Self.quoted(part[start..<start + Self.leastLetters]))
      }
    }
    expression = trigrams.joined(separator: " AND ")
    json = "[" + folded.map(Self.jsonString).joined(separator: ",") + "]"
  }

  private static func quoted(_ letters: ArraySlice<Unicode.Scalar>) -> String {
    var text = "\""
    for letter in letters {
      if letter == "\"" { text += "\"" }
      // A NUL would end the expression.
      text.unicodeScalars.append(letter == "\0" ? " " : letter)
    }
    return text + "\""
  }

  private static func jsonString(_ text: String) -> String {
    var string = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\":
        string += "\\"
        string.unicodeScalars.append(scalar)
      // No text that is searched has them.
      case "\0"..<" ": string += " "
      default: string.unicodeScalars.append(scalar)
      }
    }
    return string + "\""
  }

  /// A piece of a text around the first part that stands in it, the part between U+E000 and U+E001.
  func marked(in clean: String) -> String {
    let scalars = Array(clean.unicodeScalars)
    var folded: [Unicode.Scalar] = []
    var origins: [Int] = []
    for (index, scalar) in scalars.enumerated() {
      for letter in Folding.folded(String(scalar)).unicodeScalars {
        folded.append(letter)
        origins.append(index)
      }
    }
    guard let place = parts.lazy.compactMap({ Self.first($0, in: folded) }).first else { return "" }
    let found = origins[place.lowerBound]..<origins[place.upperBound - 1] + 1
    let from = Self.start(before: found.lowerBound, in: scalars)
    let to = Self.end(behind: found.upperBound, in: scalars)
    var text = String.UnicodeScalarView()
    if from > 0 { text.append("…") }
    text += scalars[from..<found.lowerBound]
    text.append("\u{E000}")
    text += scalars[found]
    text.append("\u{E001}")
    text += scalars[found.upperBound..<to]
    if to < scalars.count { text.append("…") }
    return String(text)
  }

  private static func first(
    _ part: [Unicode.Scalar], in text: [Unicode.Scalar]
  ) -> Range<Int>? {
    guard text.count >= part.count else { return nil }
    for start in 0...(text.count - part.count)
    where text[start] == part[0] && text[start..<start + part.count].elementsEqual(part) {
      return start..<start + part.count
    }
    return nil
  }

  /// The start of a word, so far before a place.
  private static func start(before place: Int, in text: [Unicode.Scalar]) -> Int {
    guard place > margin else { return 0 }
    let near = text[(place - margin)..<place]
    return near.firstIndex { $0.properties.isWhitespace }.map { $0 + 1 } ?? place - margin
  }

  /// The end of a word, so far behind a place.
  private static func end(behind place: Int, in text: [Unicode.Scalar]) -> Int {
    guard place + margin < text.count else { return text.count }
    let near = text[place..<place + margin]
    return near.lastIndex { $0.properties.isWhitespace } ?? place + margin
  }
}
