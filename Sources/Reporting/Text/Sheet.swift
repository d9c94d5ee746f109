internal import Dossiers
package import Kamerstukken

/// What a text for people is set on: how wide it is, and in which language.
package struct Sheet: Sendable {
  /// The columns to wrap at; without it nothing wraps.
  package let width: Int?
  package let language: Language
  /// Whether quotes stand in full, however long.
  package let isWide: Bool

  package init(width: Int?, language: Language = .english, isWide: Bool = false) {
    self.width = width
    self.language = language
    self.isWide = isWide
  }

  /// A phrase in the sheet's language.
  package func say(_ phrase: Phrase, _ style: Style? = nil) -> StyledText {
    StyledText(language.text(phrase), style)
  }

  /// A phrase in the sheet's language, made of a literal.
  package func say(_ literal: Phrase.Literal, _ style: Style? = nil) -> StyledText {
    say(Phrase(literal), style)
  }

}

extension Sheet {
  /// Who says so, what is not stated set apart: a paper, the program, or the reader.
  func basis(_ basis: Link.Basis) -> StyledText {
    switch basis {
    case .stated: say(Words.basis(basis))
    case .inferred: say(Words.basis(basis), .yellow)
    case .reader: say(Words.basis(basis), .green)
    }
  }

  /// Why something is believed: `because the same Member, Leijten; the same day, 2023-03-28`.
  func because(_ reasons: [Phrase]) -> StyledText {
    say("because \(reasons.joined(by: "; "))", .dim)
  }

  /// The place that shows something, with the words there.
  func place(_ source: Proof, in graph: DossierGraph, length: Int = 140) -> StyledText {
    say(Place(source, in: graph).text(isWide ? .max : length), .dim)
  }
}
