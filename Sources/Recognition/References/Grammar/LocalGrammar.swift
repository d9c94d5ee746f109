internal import Kamerstukken

/// Papers named by their number alone, of a dossier that the text names elsewhere.
extension Cursor {
  /// `stuk nr. 157`, `stuknummer 47`, `stuk nrs. 32, I en II`, `stukken nrs. 12 t/m 14`, `gedrukt onder nr. 987`.
  mutating func paperOfNoDossier() -> FoundReference? {
    attempt { cursor in
      let start = cursor.position
      let isReplaced = cursor.skip("gedrukt onder ") && cursor.replaces(from: start)
      guard let label = cursor.paperLabel(), let list = cursor.numberList(label) else { return nil }
      var found = cursor.unresolved(from: start, list)
      found.isReplaced = isReplaced
      return found
    }
  }

  /// `idem, nr. 1166`, `ibid., nrs. 3 en 4`: a paper of the dossier named last.
  mutating func idem() -> FoundReference? {
    attempt { cursor in
      let start = cursor.position
      guard cursor.skip("idem") || cursor.skip("ibidem") || cursor.skip("ibid") else { return nil }
      _ = cursor.skip(UInt8(ascii: "."))
      cursor.skipSeparators()
      guard let label = cursor.paperLabel(), let list = cursor.numberList(label) else { return nil }
      var found = cursor.unresolved(from: start, list)
      found.isIdem = true
      return found
    }
  }

  /// `motie#21`, `moties #21 en 22`; the cursor stands at the digits.
  mutating func numberedMotion() -> FoundReference? {
    attempt { cursor in
      guard cursor.previous == UInt8(ascii: "#") else { return nil }
      var start = cursor
      start.position -= 1
      guard start.isBehind("motie") || start.isBehind("moties") else { return nil }
      while start.previous?.isSpace ?? false { start.position -= 1 }
      while start.previous?.isASCIILetter ?? false { start.position -= 1 }
      return cursor.numberList(PaperLabel()).map { cursor.unresolved(from: start.position, $0) }
    }
  }

  /// A number alone, up to the sign that ends it: the `402` of `was nr. 402)`.
  mutating func formerNumber() -> FoundReference? {
    attempt { cursor in
      let start = cursor.position
      guard let number = cursor.number(digits: 1...4),
        cursor.next.map({ $0.isOne(of: "),.;") }) ?? true
      else { return nil }
      var found = cursor.unresolved(from: start, NumberList(String(number)))
      found.isReplaced = true
      found.isIdem = true
      return found
    }
  }

  /// Whether «ter vervanging van die» stands before what begins at `start`.
  private func replaces(from start: Int) -> Bool {
    var before = self
    before.position = start
    return before.isBehind("ter vervanging van die")
      || before.isBehind("ter vervanging van dat")
      || before.isBehind("ter vervanging van de motie")
  }

  private func unresolved(from start: Int, _ list: NumberList) -> FoundReference {
    var found = FoundReference(start..<position, [])
    found.role = .unresolved
    found.numbers = list.numbers
    found.pages = list.pages
    found.takeRanges(of: list)
    return found
  }
}
