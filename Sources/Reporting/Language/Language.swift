package import Kamerstukken

/// The language of the text for people; what is for programs (JSON, codes, names of fields) is the same in each.
package enum Language: String, Sendable, CaseIterable {
  case english = "en"
  case dutch = "nl"

  /// A phrase in this language; in English where the table lacks it, which a test forbids.
  package func text(_ phrase: Phrase) -> String {
    switch self {
    case .english: phrase.english
    case .dutch: phrase.filled { Dutch.table[$0] ?? $0 }
    }
  }
}
