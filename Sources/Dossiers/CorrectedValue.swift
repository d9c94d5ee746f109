package import Kamerstukken

/// A value for a field, read by the same parsers as what a paper prints, and brought into one spelling.
package struct CorrectedValue {
  /// The value in the one spelling of its field: `2023-04-03`, `26643-1001`, `JenV`.
  package let spelling: String

  /// Reads a value as a person types it; empty where the paper has no such thing.
  ///
  /// Nothing where it is none of the field's.
  package init?(_ text: String, of field: CorrectedField) {
    let blanks = text.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : $0 }
    let words = String(String.UnicodeScalarView(blanks)).blankSeparated.joined(separator: " ")
    guard !words.isEmpty else {
      // A paper is always of some kind.
      guard field != .kind, text.isEmpty else { return nil }
      spelling = ""
      return
    }
    guard let spelling = Self.spelling(words, of: field) else { return nil }
    self.spelling = spelling
  }

  private static func spelling(_ words: String, of field: CorrectedField) -> String? {
    switch field {
    case .date: CalendarDate(iso: words)?.description
    case .kamerstuk, .motionKamerstuk: KamerstukNumber(id: words)?.description
    case .kenmerk, .title: words
    case .kind: DocumentRecord.Kind(rawValue: words.lowercased())?.rawValue
    case .ministry: (Ministry(abbreviation: words) ?? Ministry(officeName: words))?.rawValue
    case .motionSubmitters:
      names(words).isEmpty
        ? nil : names(words).map { PersonName($0).text }.joined(separator: ", ")
    }
  }

  /// The names in a list: `Leijten, Van der Plas`.
  static func names(_ list: String) -> [String] {
    list.split(separator: ",").map { String($0).blankSeparated.joined(separator: " ") }
      .filter { $0.contains(where: \.isLetter) }
  }

  /// What a value of a field looks like, for a reader who typed another.
  package static func expected(of field: CorrectedField) -> Phrase {
    switch field {
    case .date: Phrase("a day as 2023-04-03")
    case .kamerstuk, .motionKamerstuk: Phrase("a number as 26643-1001")
    case .kenmerk, .title: Phrase("a text")
    case .kind:
      Phrase("one of \(DocumentRecord.Kind.allCases.map(\.rawValue).joined(separator: ", "))")
    case .ministry: Phrase("one of \(Ministry.allCases.map(\.rawValue).joined(separator: ", "))")
    case .motionSubmitters: Phrase("names with commas between")
    }
  }
}
