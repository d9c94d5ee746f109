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
    case UInt8(ascii: "h"): cursor.handelingen()
    case UInt8(ascii: "a"): cursor.aanhangsel()
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
    var start = found.range.lowerBound
    while start > 0, cursor.text[start - 1].isSpace || cursor.text[start - 1] == UInt8(ascii: "(") {
      start -= 1
    }
    for words in ["t.v.v.", "t.v.v", "ter vervanging van", "ter vervanging van die gedrukt onder"] {
      let count = words.utf8.count
      guard start >= count else { continue }
      if zip(cursor.text[(start - count)..<start], words.utf8).allSatisfy({ $0.lowercased == $1 }) {
        var replacing = found
        replacing.role = .replaces
        return replacing
      }
    }
    return found
  }
}

extension Cursor {
  /// Recognises a session glued to its dossier: `2016-201734700 nr. 19`.
  mutating func gluedSession() -> FoundReference? {
    attempt { cursor in
      let start = cursor.position
      guard !(cursor.previous?.isWordByte ?? false), !(cursor.previous?.isDigit ?? false) else {
        return nil
      }
      let first = cursor.number(digits: 4...4)
      guard let first, (1900...2199).contains(first), cursor.skipDash() else { return nil }
      let digits = cursor.run(while: \.isDigit)
      guard digits.count == 9 else { return nil }
      let second = cursor.text[digits.prefix(4)].reduce(0) { $0 * 10 + $1.digitValue }
      guard second == first + 1 else { return nil }
      let dossier = cursor.text[digits.suffix(5)].reduce(0) { $0 * 10 + $1.digitValue }
      cursor.skipSpaces()
      guard cursor.numberLabel() != nil, let list = cursor.numberList(letters: false) else {
        return nil
      }
      let ids = list.numbers.map {
        "\(KamerstukNumber(dossier: DossierNumber(dossier), number: $0))"
      }
      var found = FoundReference(start..<cursor.position, .kamerstuk, ids)
      found.session = ParliamentaryYear(first: first)
      return found
    }
  }
}
