package import Kamerstukken

/// A place where markup is not well formed, and why.
package struct MarkupError: Equatable {
  package enum Reason: Equatable, Sendable {
    /// A comment, tag or declaration that never ends.
    case unfinished(Phrase)
    /// An element that is open at the end of the file.
    case unclosed(String)
    /// A closing tag for another element than the one that is open, which is named second.
    case misplacedEnd(String, open: String?)
    /// A tag or an attribute without a name, or an attribute without a quoted value.
    case badTag
    /// A reference to a character there is none of, or an entity that only a declaration could explain.
    case unknownReference(String)
    /// More elements within each other than any paper has.
    case tooDeep(Int)
  }

  /// From 1.
  package let line: Int
  package let reason: Reason

  package init(line: Int, _ reason: Reason) {
    self.line = line
    self.reason = reason
  }
}

extension MarkupError: SpokenError {
  package var phrase: Phrase { Phrase("line \(line): \(reason.phrase)") }
}

extension MarkupError.Reason {
  package var phrase: Phrase {
    switch self {
    case .unfinished(let what): Phrase("\(what) that does not end")
    case .unclosed(let name): Phrase("<\(name)> is not closed")
    case .misplacedEnd(let name, let open?): Phrase("</\(name)> where <\(open)> is open")
    case .misplacedEnd(let name, nil): Phrase("</\(name)> where nothing is open")
    case .badTag: Phrase("a tag that is not well formed")
    case .unknownReference(let name): Phrase("&\(name); is no known character")
    case .tooDeep(let limit): Phrase("more than \(limit) elements within each other")
    }
  }
}
