package import Kamerstukken

/// What speaks against how a text was decoded while it came, and where.
package struct Doubt: Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    /// The first byte beyond ASCII is not UTF-8, and all is read as Windows-1252.
    case windows1252
    /// A byte that a Dutch text in Windows-1252 hardly has there.
    case implausible
    case notUTF8
    /// UTF-8 that was certainly read as Windows-1252 and written again; it is not mended.
    case damaged
    /// Half a character of UTF-16.
    case halfCharacter
    /// A control byte that no text holds.
    case control
    /// A file of a kind that is told by its first bytes, and is not text.
    case otherFile(Phrase)
  }

  package let reason: Reason
  /// Where in the input, in bytes from 0.
  package let offset: Int

  package init(reason: Reason, offset: Int) {
    self.reason = reason
    self.offset = offset
  }
}

extension Doubt {
  /// The place, what is wrong there, and what to do.
  package var phrase: Phrase {
    switch reason {
    case .windows1252:
      Phrase(
        "byte \(offset) is not UTF-8; the text is read as Windows-1252; kamerspoor extract FILE judges by the whole file"
      )
    case .implausible:
      Phrase("byte \(offset) is hardly Windows-1252; save the text as UTF-8")
    case .notUTF8:
      Phrase(
        "byte \(offset) is not UTF-8; a reference with such bytes in it is not found; save the text as UTF-8"
      )
    case .damaged:
      Phrase(
        "byte \(offset) is UTF-8 that was read as Windows-1252 and written again; a reference with such characters in it is not found; kamerspoor extract FILE mends them"
      )
    case .halfCharacter:
      Phrase("byte \(offset) is half a character of UTF-16; save the text as UTF-8")
    case .control:
      Phrase("byte \(offset) is a control byte that no text holds; save the text as UTF-8")
    case .otherFile(let kind): Phrase("\(kind), not a text; kamerspoor extract FILE reads it")
    }
  }
}
