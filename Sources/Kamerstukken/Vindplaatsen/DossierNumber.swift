/// The number a dossier goes by: `32761`, or with a suffix `36600-XVI`, `21501-33`, `36410-A`.
package struct DossierNumber: Hashable, Sendable {
  package var number: Int
  /// The *toevoeging*: a Roman budget chapter, a fund letter, or the Council number of dossier 21501.
  package var suffix: String?

  package init(_ number: Int, suffix: String? = nil) {
    self.number = number
    self.suffix = suffix
  }
}

extension DossierNumber: CustomStringConvertible {
  /// The canonical id: `36600-XVI`.
  package var description: String {
    // Short strings put together cost a third of an interpolation.
    suffix.map { String(number) + "-" + $0 } ?? String(number)
  }

  /// The spoken form: `36 600 XVI`, `21 501-33`.
  package var spoken: String {
    let digits = number >= 10_000 ? "\(number / 1000) \(String(number).suffix(3))" : "\(number)"
    guard let suffix else { return digits }
    return digits + (suffix.utf8.allSatisfy(\.isDigit) ? "-" : " ") + suffix
  }

  /// The official citation of the dossier as a whole: `Kamerstukken II 2022/23, 36200 XVI`.
  package func citation(chamber: Chamber? = nil, session: ParliamentaryYear? = nil) -> String {
    let head = [chamber?.rawValue, session?.description].compactMap { $0 }
    let name = head.isEmpty ? "Kamerstukken" : "Kamerstukken \(head.joined(separator: " ")),"
    let suffix = suffix.map { $0.utf8.allSatisfy(\.isDigit) ? "-\($0)" : " \($0)" } ?? ""
    return "\(name) \(number)\(suffix)"
  }

  /// The dossier's page among the official publications.
  package var address: String { "https://zoek.officielebekendmakingen.nl/dossier/\(self)" }

  /// The lowest number that is read: lower ones were given anew in every session.
  package static let lowest = 1_000

  /// Reads a canonical id, `36600-XVI`, as a dossier.
  package init?(id: String) {
    let parts = id.split(separator: "-", maxSplits: 1)
    guard let digits = parts.first, (4...5).contains(digits.utf8.count),
      digits.utf8.allSatisfy(\.isDigit), let number = Int(digits), number >= Self.lowest
    else { return nil }
    guard parts.count == 2 else {
      guard !id.utf8.contains(UInt8(ascii: "-")) else { return nil }
      self.init(number)
      return
    }
    let suffix = parts[1].uppercased()
    guard Self.isSuffix(suffix) else { return nil }
    self.init(number, suffix: suffix)
  }

  /// A Boolean value indicating whether `text` can be a dossier's suffix: two digits, a Roman chapter, one letter.
  package static func isSuffix(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return isSuffix(bytes.indices, of: bytes)
  }

  /// A Boolean value indicating whether some bytes of a text can be a dossier's suffix.
  package static func isSuffix(_ range: Range<Int>, of text: [UInt8]) -> Bool {
    guard let first = range.first else { return false }
    if range.count == 2, text[first].isDigit, text[first + 1].isDigit { return true }
    if range.count == 1, text[first].isUppercase { return true }
    guard text[first].isRomanDigit else { return false }
    var cursor = Cursor(text, at: first, limit: range.upperBound)
    return cursor.budgetChapter() != nil && cursor.isAtEnd
  }
}

extension Cursor {
  /// Recognises a Roman budget chapter with its letter: `XVI`, `IIA`, `IXB`.
  package mutating func budgetChapter() -> String? {
    attempt { cursor in
      let roman = cursor.run(while: \.isRomanDigit)
      guard (1...5).contains(roman.count), let value = romanValue(cursor.text[roman]), value <= 30
      else {
        return nil
      }
      if let letter = cursor.next, letter.isOne(of: "ABC"),
        !(cursor.peek(1)?.isWordByte ?? false)
      {
        cursor.advance()
      }
      guard !(cursor.next?.isWordByte ?? false) else { return nil }
      return cursor.string(roman.lowerBound..<cursor.position)
    }
  }
}

/// The value of a well-formed Roman numeral up to thirty-nine, or nothing.
private func romanValue(_ numeral: ArraySlice<UInt8>) -> Int? {
  let one = UInt8(ascii: "I")
  let five = UInt8(ascii: "V")
  let ten = UInt8(ascii: "X")
  var rest = numeral
  var tens = 0
  while tens < 3, rest.first == ten {
    rest.removeFirst()
    tens += 1
  }
  if rest.count == 2, rest.first == one, let last = rest.last, last != one {
    return tens * 10 + (last == ten ? 9 : 4)
  }
  let hasFive = rest.first == five
  if hasFive { rest.removeFirst() }
  guard rest.count <= 3, rest.allSatisfy({ $0 == one }) else { return nil }
  return tens * 10 + (hasFive ? 5 : 0) + rest.count
}
