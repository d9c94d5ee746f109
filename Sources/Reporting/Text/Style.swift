/// How words stand out in a terminal that shows colours.
package enum Style: String, Hashable, Sendable, CaseIterable {
  case bold, dim, red, green, yellow, blue, magenta, cyan

  /// `text` in this style, by the codes of ECMA-48, section 8.3.117.
  func applied(to text: String) -> String { "\u{1B}[\(code)m\(text)\u{1B}[0m" }

  private var code: Int {
    switch self {
    case .bold: 1
    case .dim: 2
    case .red: 31
    case .green: 32
    case .yellow: 33
    case .blue: 34
    case .magenta: 35
    case .cyan: 36
    }
  }
}
