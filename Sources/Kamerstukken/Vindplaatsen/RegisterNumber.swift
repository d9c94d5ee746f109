/// A number of the House's own register: `2023D12345`, `2023Z21022`, `2024A02517`.
package struct RegisterNumber: Hashable, Sendable {
  /// What is registered, with the letter that says so.
  package enum Subject: String, Hashable, Sendable, CaseIterable {
    case document = "D"
    case zaak = "Z"
    case activiteit = "A"
  }

  package var subject: Subject
  package var year: Int
  /// The number within the year, five digits.
  package var number: Int

  package init(_ subject: Subject, year: Int, number: Int) {
    self.subject = subject
    self.year = year
    self.number = number
  }
}

extension RegisterNumber: CustomStringConvertible {
  /// The number as written, which is also its citation: `2023D12345`.
  package var description: String { "\(year)\(subject.rawValue)\(number.padded(to: 5))" }

  /// Reads a canonical id.
  package init?(id: String) {
    var cursor = Cursor(id)
    guard let number = cursor.registerNumber(), cursor.isAtEnd else { return nil }
    self = number
  }
}

/// A promise in the House's register of commitments (*toezegging*): `TZ202306-026`.
package struct CommitmentNumber: Hashable, Sendable {
  package var year: Int
  /// 1 through 12.
  package var month: Int
  package var number: Int

  package init(year: Int, month: Int, number: Int) {
    self.year = year
    self.month = month
    self.number = number
  }
}

extension CommitmentNumber: CustomStringConvertible {
  /// The number as written: `TZ202306-026`.
  package var description: String { "TZ\(year)\(month.padded(to: 2))-\(number.padded(to: 3))" }

  /// Reads a canonical id.
  package init?(id: String) {
    var cursor = Cursor(id)
    guard let number = cursor.commitmentNumber(), cursor.isAtEnd else { return nil }
    self = number
  }
}

extension Cursor {
  /// Recognises a number of the register: `2023D12345`, `2023Z21022`, `2024A02517`.
  package mutating func registerNumber() -> RegisterNumber? {
    attempt { cursor in
      guard let year = cursor.number(digits: 4...4), (2000...2099).contains(year),
        let letter = cursor.next
      else { return nil }
      let subject: RegisterNumber.Subject
      switch letter {
      case UInt8(ascii: "D"): subject = .document
      case UInt8(ascii: "Z"): subject = .zaak
      case UInt8(ascii: "A"): subject = .activiteit
      default: return nil
      }
      cursor.advance()
      guard let number = cursor.number(digits: 5...5), !cursor.isBeforeLetter else { return nil }
      return RegisterNumber(subject, year: year, number: number)
    }
  }

  /// Recognises a commitment's number: `TZ202306-026`, `TZ202306–026`.
  package mutating func commitmentNumber() -> CommitmentNumber? {
    attempt { cursor in
      guard cursor.skip("TZ"), let month = cursor.number(digits: 6...6),
        (1...12).contains(month % 100), (200_000..<210_000).contains(month), cursor.skipDash(),
        let number = cursor.number(digits: 3...3)
      else { return nil }
      return CommitmentNumber(year: month / 100, month: month % 100, number: number)
    }
  }
}

extension Int {
  /// The number in decimal, with zeros before it up to `width` digits.
  func padded(to width: Int) -> String {
    let digits = String(self)
    return String(repeating: "0", count: Swift.max(0, width - digits.utf8.count)) + digits
  }
}
