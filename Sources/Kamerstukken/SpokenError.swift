/// An error that says what went wrong, and what to do next, in the reader's language.
package protocol SpokenError: Error, CustomStringConvertible {
  var phrase: Phrase { get }
}

extension SpokenError {
  /// The error in English.
  package var description: String { phrase.english }
}

extension Phrase {
  /// The words of an error.
  package init(of error: any Error) {
    self = (error as? any SpokenError)?.phrase ?? Phrase(verbatim: "\(error)")
  }
}
