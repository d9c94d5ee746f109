/// Texts that are cut to a length, always by the same rule.
enum Shortening {
  /// A text on one line, cut in its middle: what proves a claim stands at the end as often as at the begin.
  static func middle(_ text: String, to length: Int) -> String {
    let words = line(text)
    guard words.count > length else { return words }
    return words.prefix(length * 4 / 7) + " … " + words.suffix(length * 3 / 7)
  }

  /// A text on one line, cut at its end, where it is a name rather than a proof.
  static func end(_ text: String, to length: Int) -> String {
    let words = line(text)
    guard words.count > length else { return words }
    return words.prefix(max(length - 1, 1)) + "…"
  }

  private static func line(_ text: String) -> String {
    Printable.text(text).split(separator: " ").joined(separator: " ")
  }
}
