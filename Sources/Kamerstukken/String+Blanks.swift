extension StringProtocol {
  /// The words of a text with blanks between them.
  package var blankSeparated: [Substring] {
    Substring(self).utf8.split(separator: 0x20).map { Substring($0) }
  }
}
