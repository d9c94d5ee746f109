package import Kamerstukken

/// Ranges of papers as a reader types them: a dossier in any spelling, and two ends that may be left open.
extension Cursor {
  /// Recognises a range that is the whole text: `26643 990..1010`, `26643 nr 990..1010`, `26 643, nrs. 990...1010`,
  /// `26643-990..1010`, `36600-XVI 50…60`, `26643 990 .. nr. 1010`, `21501-33 nr 980..`, `21501-33-980..`,
  /// `26643 ..1010`, `26643 nr ..1010`, and without an end `26643..`.
  ///
  /// `dossier` reads a dossier that is the whole of a text.
  ///
  /// The last number may lie before the first.
  package mutating func typedRange(dossier: (ArraySlice<UInt8>) -> DossierNumber?) -> TypedRange? {
    attempt { cursor in
      let start = cursor.position
      guard let sign = cursor.rangeSign() else { return nil }
      cursor.skipSpaces()
      cursor.skipNumberWord()
      let last = cursor.number(digits: 1...5)
      cursor.skipSpaces()
      guard cursor.isAtEnd else { return nil }
      var before = Cursor(cursor.text, at: sign.lowerBound, limit: sign.lowerBound)
      before.stepBackOverSpaces()
      // `21501-33` and `36 600` end in digits that are the dossier's own.
      if let whole = dossier(cursor.text[start..<before.position]) {
        return TypedRange(dossier: whole, first: nil, last: last)
      }
      let first = before.stepBackOverNumber()
      guard before.stepBackOverJoint(), let named = dossier(cursor.text[start..<before.position])
      else { return nil }
      return TypedRange(dossier: named, first: first, last: last)
    }
  }

  /// `..`, `...`, `…`: moves behind the first.
  private mutating func rangeSign() -> Range<Int>? {
    attempt { cursor in
      while !cursor.isAtEnd {
        let start = cursor.position
        if cursor.skip("..") || cursor.skip("…") {
          _ = cursor.run { $0 == UInt8(ascii: ".") }
          return start..<cursor.position
        }
        cursor.advance()
      }
      return nil
    }
  }
}

extension Cursor {
  /// What announces a number, the longest first.
  private static var numberWords: [StaticString] { ["nummers", "nummer", "nrs", "nr"] }

  private mutating func skipNumberWord() {
    guard Self.numberWords.contains(where: { skip($0) }) else { return }
    _ = skip(UInt8(ascii: "."))
    skipSpaces()
  }

  private mutating func stepBackOverSpaces() {
    while previous?.isSpace ?? false { position -= 1 }
  }

  /// A number of up to five digits right before the cursor.
  private mutating func stepBackOverNumber() -> Int? {
    let end = position
    while position > 0, end - position < 6, text[position - 1].isDigit { position -= 1 }
    guard (1...5).contains(end - position) else {
      position = end
      return nil
    }
    return text[position..<end].reduce(0) { $0 * 10 + $1.digitValue }
  }

  /// What joins a number to its dossier: a blank, `, `, `-`, ` nr. `, `, nrs. `; returns whether anything does.
  private mutating func stepBackOverJoint() -> Bool {
    let end = position
    stepBackOverSpaces()
    if let word = Self.numberWords.first(where: isBehind(stopped:)) {
      if previous == UInt8(ascii: ".") { position -= 1 }
      position -= word.utf8CodeUnitCount
      stepBackOverSpaces()
    } else {
      stepBackOverDash()
    }
    if previous == UInt8(ascii: ",") { position -= 1 }
    stepBackOverSpaces()
    return position < end
  }

  /// Whether `word` stands right before the cursor, with a stop behind it or without.
  private func isBehind(stopped word: StaticString) -> Bool {
    let end = previous == UInt8(ascii: ".") ? position - 1 : position
    guard end >= word.utf8CodeUnitCount else { return false }
    var start = Cursor(text, at: end - word.utf8CodeUnitCount, limit: end)
    return !start.isBehindLetter && start.skip(word)
  }

  private mutating func stepBackOverDash() {
    for width in [1, 3] where position >= width {
      var dash = Cursor(text, at: position - width, limit: position)
      if dash.skipDash(), dash.isAtEnd {
        position -= width
        return
      }
    }
  }
}

/// The parts of a range as they were typed.
package struct TypedRange {
  package let dossier: DossierNumber
  package let first: Int?
  package let last: Int?

  /// What is meant, or nothing where it ends before it begins.
  package var range: NumberRange? { NumberRange(dossier: dossier, first: first, last: last) }

  /// The range between the same ends, where they were typed the wrong way round.
  package var turned: NumberRange? {
    guard range == nil, let first, let last else { return nil }
    return NumberRange(dossier: dossier, first: last, last: first)
  }
}
