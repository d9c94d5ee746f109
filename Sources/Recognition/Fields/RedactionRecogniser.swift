internal import Kamerstukken
internal import Reading

/// Finds what was blacked out, by the Woo or Wob ground that stands in its place.
///
/// `5.1.2.e`, `(5.1.2e)`, `[5.1.2.e.]`, `5.1, lid 2, sub e` for the Woo of 2022; `10.2.e`, `(10)(2e)` for the Wob before it.
/// A ground without a letter («5.1.2», a heading's number) is none.
struct RedactionRecogniser {
  static func redactions(of source: SourceText, _ digits: DigitRuns) -> [Redaction] {
    var redactions: [Redaction] = []
    digits.forEach { run, cursor in
      let start = run.lowerBound
      guard cursor.next == UInt8(ascii: "5") || cursor.next == UInt8(ascii: "1"),
        !(cursor.previous.map { $0.isWordByte || $0 == UInt8(ascii: ".") } ?? false),
        let ground = cursor.wooGround(), !isCited(start, in: source.clean)
      else { return }
      let range = start..<cursor.position
      redactions.append(Redaction(ground: ground, evidence: source.evidence(range)))
    }
    return redactions
  }

  /// Whether the ground is only spoken of, as in «artikel 5.1.2.e», so that nothing is blacked out there.
  private static func isCited(_ start: Int, in text: [UInt8]) -> Bool {
    var cursor = Cursor(text, at: max(0, start - 9))
    while cursor.position < start {
      if cursor.skip("artikel") || cursor.skip("art.") || cursor.skip("onder ") { return true }
      cursor.advance()
    }
    return false
  }
}

extension Cursor {
  /// Recognises a Woo or Wob ground, and returns it in canonical form: `5.1.2.e`.
  fileprivate mutating func wooGround() -> String? {
    attempt { cursor in
      if cursor.skip("10") {
        guard cursor.groundSeparator(), let paragraph = cursor.groundDigit(),
          (1...2).contains(paragraph),
          let letter = cursor.groundLetter()
        else { return nil }
        return "10.\(paragraph).\(letter)"
      }
      guard cursor.skip("5.1"), cursor.groundSeparator(), let paragraph = cursor.groundDigit(),
        paragraph == 1 || paragraph == 2 || paragraph == 5, let letter = cursor.groundLetter()
      else { return nil }
      return "5.1.\(paragraph).\(letter)"
    }
  }

  /// `.`, `, lid `, ` lid `, or `)(`.
  private mutating func groundSeparator() -> Bool {
    if skip(UInt8(ascii: ".")) || skip(")(") { return true }
    return skip(", lid ") || skip(" lid ")
  }

  private mutating func groundDigit() -> Int? {
    guard let digit = next, digit.isDigit, !(peek(1)?.isDigit ?? false) else { return nil }
    advance()
    return digit.digitValue
  }

  private mutating func groundLetter() -> String? {
    if !skip(UInt8(ascii: ".")) { _ = skip(", sub ") || skip(" sub ") || skip(", onder ") }
    guard let letter = next, (UInt8(ascii: "a")...UInt8(ascii: "i")).contains(letter.lowercased),
      !(peek(1)?.isWordByte ?? false)
    else { return nil }
    advance()
    return String(UnicodeScalar(letter.lowercased))
  }
}
