package import Kamerstukken

/// One line of a list of searches, and what came of it.
package struct BatchLine: Sendable {
  package enum Outcome: Sendable {
    case answered(SearchView)
    /// No search was made of it.
    case wrong(BatchProblem)
  }

  /// From 1, empty lines counted too.
  package let number: Int
  /// As it stands there; of one that is wrong as much as can be shown.
  package let query: String
  package let outcome: Outcome

  package init(_ number: Int, _ query: String, _ outcome: Outcome) {
    self.number = number
    self.query = query
    self.outcome = outcome
  }
}

/// Why a line of a list of searches is none.
package enum BatchProblem: Hashable, Sendable {
  /// Its bytes are no UTF-8.
  case notUTF8
  case controlCharacter
  case tooLong(limit: Int)
  /// There is neither a letter nor a digit in it.
  case noWord
  /// A range that ends before it begins, with the one that was probably meant.
  case turnedRange(String)

  /// For programs; stable.
  package var code: String {
    switch self {
    case .notUTF8: "not-utf-8"
    case .controlCharacter: "control-character"
    case .tooLong: "too-long"
    case .noWord: "no-word"
    case .turnedRange: "turned-range"
    }
  }

  /// What is wrong, and what to do.
  package var phrase: Phrase {
    switch self {
    case .notUTF8: Phrase("no UTF-8; save the file as UTF-8 text")
    case .controlCharacter: Phrase("a control character; is this a text file?")
    case .tooLong(let limit): Phrase("longer than \(limit) bytes; one query a line")
    case .noWord: Phrase("no letter or digit in it")
    case .turnedRange(let range): Phrase("ends before it begins; \(range)")
    }
  }
}

extension BatchLine {
  /// Stable names for how a line fared: `found`, `nothing`, `wrong`.
  package enum Result: String, Sendable, CaseIterable {
    case found, nothing, wrong
  }

  package var result: Result {
    switch outcome {
    case .wrong: .wrong
    case .answered(let view): view.results.isEmpty ? .nothing : .found
    }
  }

  /// Its answer, if a search was made.
  var view: SearchView? {
    if case .answered(let view) = outcome { view } else { nil }
  }

  var problem: BatchProblem? {
    if case .wrong(let problem) = outcome { problem } else { nil }
  }

  /// How many papers were found, also those that the limit leaves out.
  var count: Int { view.map { $0.results.count + $0.resultsLeftOut } ?? 0 }
}

/// A way to write the answers to a list of searches while they come.
package protocol BatchWriter {
  /// What stands before the first line.
  mutating func opening() -> [UInt8]
  mutating func bytes(of line: BatchLine) -> [UInt8]
  /// What stands behind the last line.
  mutating func closing() -> [UInt8]
}

extension BatchWriter {
  package mutating func opening() -> [UInt8] { [] }
  package mutating func closing() -> [UInt8] { [] }
}
