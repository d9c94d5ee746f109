internal import Kamerstukken

/// Finds every reference in a clean text, in order, in one pass.
///
/// Most bytes are only looked at: a recogniser wakes up on the letter or digit that can start it, at the start of a
/// word.
package struct ReferenceFinder {
  private var cursor: Cursor

  private init(_ text: [UInt8], in range: Range<Int>) {
    cursor = Cursor(text, at: range.lowerBound, limit: range.upperBound)
  }

  /// The references in `range` of `text`.
  package static func references(in text: [UInt8], range: Range<Int>? = nil) -> [FoundReference] {
    var finder = ReferenceFinder(text, in: range ?? 0..<text.count)
    var found: [FoundReference] = []
    while let reference = finder.next() { found.append(reference) }
    return found
  }

  private mutating func next() -> FoundReference? {
    while let byte = cursor.next {
      let start = cursor.position
      if byte.isDigit {
        if let found = numberLed() { return replacing(found) }
        _ = cursor.run(while: \.isDigit)
      } else if byte.isASCIILetter {
        if let found = wordLed(byte.lowercased) { return replacing(found) }
        // A mark that lost its word leaves digits glued on: `1Kamerstukken`; so words end at digits.
        _ = cursor.run(while: \.isWordByte)
      } else {
        cursor.advance()
      }
      if cursor.position == start { cursor.advance() }
    }
    return nil
  }

  private mutating func numberLed() -> FoundReference? {
    cursor.registerNumber() ?? cursor.celex() ?? cursor.bareKamerstuk()
      ?? cursor.numberBeforeDossier()
      ?? cursor.gluedSession()
  }

  private mutating func wordLed(_ letter: UInt8) -> FoundReference? {
    switch letter {
    case UInt8(ascii: "k"): cursor.labelledKamerstuk()
    case UInt8(ascii: "t"):
      cursor.labelledKamerstuk() ?? cursor.toezeggingNumber() ?? cursor.gazette()
    case UInt8(ascii: "h"): cursor.handelingen() ?? cursor.sittingID()
    case UInt8(ascii: "a"): cursor.aanhangsel() ?? cursor.sittingID()
    case UInt8(ascii: "s"): cursor.gazette()
    case UInt8(ascii: "b"): cursor.bijlageNumber() ?? cursor.unionAct()
    case UInt8(ascii: "c"): cursor.commissionDocument()
    case UInt8(ascii: "e"): cursor.ecli() ?? cursor.labelledKamerstuk()
    case UInt8(ascii: "v"), UInt8(ascii: "r"): cursor.unionAct()
    default: nil
    }
  }

  /// A number behind «t.v.v.» or «ter vervanging van» is replaced by the paper that says so.
  private func replacing(_ found: FoundReference) -> FoundReference {
    guard found.kind == .kamerstuk else { return found }
    var before = Cursor(cursor.text, at: found.range.lowerBound)
    for words in ["nr", "die gedrukt onder", "motie", "de", "("] as [StaticString] {
      before.stepBack(over: words)
    }
    guard before.isBehind(["t.v.v", "ter vervanging van"]) else { return found }
    var replacing = found
    replacing.role = .replaces
    return replacing
  }
}

extension Cursor {
  /// Moves back over blanks, and over `words` with a stop behind them where they stand right before the cursor.
  fileprivate mutating func stepBack(over words: StaticString) {
    var end = position
    while end > 0, text[end - 1].isSpace { end -= 1 }
    position = end
    guard isBehind([words]) else { return }
    if end > 0, text[end - 1] == UInt8(ascii: ".") { end -= 1 }
    position = end - words.utf8CodeUnitCount
  }
}
