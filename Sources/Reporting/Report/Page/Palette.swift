/// The colours of a page, in light and in dark, and which of them stand on which.
package enum Palette {
  package typealias Colours = KeyValuePairs<String, String>

  package static let light: Colours = [
    "page": "#fffdf8", "panel": "#f6f2e9", "line": "#d8d1c3", "ink": "#1d1b18",
    "muted": "#5d5850", "link": "#1d5588",
    "favour": "#1a6a3c", "favour-ground": "#e1f0e5", "against": "#b0261d",
    "against-ground": "#fae6e2", "open": "#7d5400", "open-ground": "#f8ecd0",
    "paper": "#1d5588", "paper-ground": "#e2edf6", "plain": "#3d3a36", "plain-ground": "#ebe6db",
  ]

  package static let dark: Colours = [
    "page": "#15171a", "panel": "#1d2024", "line": "#40444a", "ink": "#e9e5dc",
    "muted": "#aba59a", "link": "#8fbdf0",
    "favour": "#74cb95", "favour-ground": "#18311f", "against": "#ff968c",
    "against-ground": "#3d1c19", "open": "#e3b65c", "open-ground": "#35290f",
    "paper": "#8fbdf0", "paper-ground": "#16293c", "plain": "#cfc9be", "plain-ground": "#2b2e32",
  ]

  /// Every colour that words have, with the grounds they stand on: each pair has a contrast of 4.5 or more (WCAG AA).
  package static let pairs: [(words: String, ground: String)] = {
    var pairs: [(String, String)] = []
    for words in ["ink", "muted", "link", "favour", "against", "open", "paper", "plain"] {
      for ground in ["page", "panel"] { pairs.append((words, ground)) }
    }
    for tone in Tone.allCases {
      for words in ["ink", tone.rawValue] { pairs.append((words, "\(tone.rawValue)-ground")) }
    }
    return pairs
  }()

  /// The colours as custom properties.
  static func properties(_ colours: Colours) -> String {
    colours.map { "--\($0.key):\($0.value)" }.joined(separator: ";")
  }
}
