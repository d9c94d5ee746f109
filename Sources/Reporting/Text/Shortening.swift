/// Texts that are cut to a length, always by the same rule.
enum Shortening {
  /// A text on one line, cut in its middle: what proves a claim stands at the end as often as at the begin.
  static func middle(_ text: String, to length: Int, breaksWords: Bool = false) -> String {
    let words = line(text)
    guard words.count > length else { return words }
    var head = words.prefix(length * 4 / 7)
    var tail = words.suffix(length * 3 / 7)
    guard !breaksWords else { return "\(head) … \(tail)" }
    // A word is not broken, unless it is a long one.
    if let blank = head.suffix(longestRest).lastIndex(of: " ") { head = head[..<blank] }
    if let blank = tail.prefix(longestRest).firstIndex(of: " ") {
      tail = tail[tail.index(after: blank)...]
    }
    return "\(head) … \(tail)"
  }

  /// The part of a word that is given up rather than shown without the rest.
  private static let longestRest = 16

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
