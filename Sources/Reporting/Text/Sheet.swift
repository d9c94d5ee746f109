package import Kamerstukken

/// What a text for people is set on: how wide it is, and in which language.
package struct Sheet: Sendable {
  /// The columns to wrap at; without it nothing wraps.
  package let width: Int?
  package let language: Language

  package init(width: Int?, language: Language = .english) {
    self.width = width
    self.language = language
  }

  /// A phrase in the sheet's language.
  package func say(_ phrase: Phrase, _ style: Style? = nil) -> StyledText {
    StyledText(language.text(phrase), style)
  }

  /// A phrase in the sheet's language, made of a literal.
  package func say(_ literal: Phrase.Literal, _ style: Style? = nil) -> StyledText {
    say(Phrase(literal), style)
  }

  /// A text in lines that fit the sheet.
  package func lines(of text: StyledText, indent: Int = 0, hanging: Int = 0) -> [StyledText] {
    TextLayout.lines(of: text, width: width, indent: indent, hanging: hanging)
  }
}
