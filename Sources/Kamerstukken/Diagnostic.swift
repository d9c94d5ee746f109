/// Something about a paper that a reader should know before he trusts its record.
package struct Diagnostic: Hashable, Sendable {
  package enum Severity: String, Sendable { case note, warning }

  /// The closed list of what can be said, each with a stable code.
  package enum Code: String, Sendable, CaseIterable {
    /// A memo that advises a minister is addressed to somebody else.
    case addresseeUnlikely = "addressee-unlikely"
    /// A page head's date differs from the letterhead's.
    case dateDiffers = "date-differs"
    /// A written date does not exist: `30 februari 2024`.
    case dateImpossible = "date-impossible"
    /// Words look like UTF-8 that was read as Windows-1252, too few to be sure; they stand as they are.
    case encodingDoubtful = "encoding-doubtful"
    /// UTF-8 that was read as Windows-1252 and written again (`financiÃ«n`) is read as it was meant.
    case encodingMended = "encoding-mended"
    /// The paper has no date of its own.
    case undated
    /// A number range is too long to be written out.
    case rangeTooLong = "range-too-long"
    /// A motion's title and its signatures name different Members.
    case submittersDiffer = "submitters-differ"
    /// A footnote has no mark in the text, or a mark no footnote.
    case footnoteUnmatched = "footnote-unmatched"
  }

  package var severity: Severity
  package var code: Code
  package var message: Phrase
  package var evidence: Evidence?

  package init(_ severity: Severity, _ code: Code, _ message: Phrase, evidence: Evidence? = nil) {
    self.severity = severity
    self.code = code
    self.message = message
    self.evidence = evidence
  }
}
