package import Kamerstukken

/// A file that cannot be read as text, and why.
package struct ReadingError: Equatable {
  package enum Reason: Equatable, Sendable {
    case empty
    /// A byte that no text holds, at this offset.
    case binary(offset: Int)
    /// Bytes of which the encoding cannot be told, with what they look like and the first that does not fit.
    case undecodable(Phrase, line: Int, offset: Int)
    /// A file of a kind that is told by its first bytes, and is not text.
    case notText(kind: Phrase)
    /// A file that its converter makes no text of.
    case conversion(ConversionError)
    /// An official publication or web page whose markup is not well formed.
    case damagedMarkup(MarkupError)
  }

  package let reason: Reason

  package init(_ reason: Reason) {
    self.reason = reason
  }
}

extension ReadingError.Reason {
  /// Bytes of which the encoding cannot be told, up to `offset` in one in which a line ends at LF.
  static func undecodable(_ what: Phrase, at offset: Int, in bytes: [UInt8]) -> Self {
    .undecodable(what, line: bytes[..<offset].count { $0 == 0x0A } + 1, offset: offset)
  }
}

extension ReadingError: SpokenError {
  package var phrase: Phrase {
    switch reason {
    case .empty: Phrase("the file is empty")
    case .binary(let offset):
      Phrase("not a text: byte \(offset) is a control byte no text holds")
    case .undecodable(let what, let line, let offset):
      Phrase(
        "line \(line), byte \(offset): \(what); save the file as UTF-8 text and try again")
    case .notText(let kind): Phrase("\(kind), not a text; convert it to a text file first")
    case .conversion(let error): error.phrase
    case .damagedMarkup(let error):
      Phrase("damaged markup: \(error.phrase); download the file again")
    }
  }
}
