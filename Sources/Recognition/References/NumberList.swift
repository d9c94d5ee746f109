internal import Kamerstukken

/// The numbers written behind a dossier: `251`, `520 en 548`, `1–3`, `251 t/m 255`, `4, p. 12 en 13, en nr. 6`.
struct NumberList {
  /// The most numbers a range is written out to; a longer one gives its two ends.
  static let longestRange = 100

  var numbers: [String] = []
  var pages: String?
  var tooLong: ClosedRange<Int>?
}

extension Cursor {
  /// Recognises one or more numbers of papers, up to where the list ends.
  mutating func numberList(letters: Bool) -> NumberList? {
    attempt { cursor in
      var list = NumberList()
      guard let first = cursor.paperNumber(letters: letters) else { return nil }
      cursor.add(first, to: &list)
      cursor.appendPages(to: &list)
      while let next = cursor.furtherNumber(letters: letters) {
        cursor.add(next, to: &list)
        cursor.appendPages(to: &list)
      }
      return list
    }
  }

  private mutating func add(_ number: String, to list: inout NumberList) {
    list.numbers.append(number)
    guard let first = Int(number), let last = rangeEnd(), last > first else { return }
    if last - first < NumberList.longestRange {
      list.numbers += (first + 1...last).map(String.init)
    } else {
      list.numbers.append(String(last))
      list.tooLong = first...last
    }
  }

  /// `251`, `42e`, and letters of the Senate where they are announced or stand behind digits' place.
  mutating func paperNumber(letters: Bool) -> String? {
    attempt { cursor in
      let digits = cursor.run(while: \.isDigit)
      if digits.isEmpty {
        let capitals = cursor.run(while: \.isUppercase)
        let isNumber =
          (1...2).contains(capitals.count) || capitals.count <= 4 && cursor.isRoman(capitals)
        guard letters || !capitals.isEmpty, isNumber, !capitals.isEmpty,
          !(cursor.next?.isWordByte ?? false),
          !(cursor.next?.isDigit ?? false)
        else { return nil }
        return cursor.string(capitals)
      }
      guard digits.count <= 5 else { return nil }
      if let letter = cursor.next, letter.isLowercase, !(cursor.peek(1)?.isWordByte ?? false) {
        cursor.advance()
        return cursor.string(digits.lowerBound..<cursor.position)
      }
      guard !(cursor.next?.isWordByte ?? false) else { return nil }
      // A number that goes on as an amount, a date or a year pair is none.
      if cursor.next == UInt8(ascii: "."), cursor.peek(1)?.isDigit ?? false { return nil }
      return cursor.string(digits)
    }
  }

  private func isRoman(_ range: Range<Int>) -> Bool {
    text[range].allSatisfy { "IVX".utf8.contains($0) }
  }

  /// `–3`, ` t/m 255`, ` tot en met 255`
  private mutating func rangeEnd() -> Int? {
    attempt { cursor in
      cursor.skipSpaces()
      guard cursor.skipDash() || cursor.skip("t/m") || cursor.skip("tot en met") else { return nil }
      cursor.skipSpaces()
      if let label = cursor.numberLabel(), label { return nil }
      guard let end = cursor.number(digits: 1...5), !(cursor.next?.isWordByte ?? false) else {
        return nil
      }
      return end
    }
  }

  /// A number that continues the list: `, 348`, ` en 309`, `; nr. 7`, `, en nr. 6`, `/ 12`.
  private mutating func furtherNumber(letters: Bool) -> String? {
    attempt { cursor in
      cursor.skipSpaces()
      let comma = cursor.skip(UInt8(ascii: ",")) || cursor.skip(UInt8(ascii: ";"))
      cursor.skipSpaces()
      let and =
        cursor.skipWord("en") || cursor.skipWord("alsmede") || cursor.skip(UInt8(ascii: "/"))
      guard comma || and else { return nil }
      cursor.skipSpaces()
      let label = cursor.numberLabel()
      guard cursor.next?.isDigit ?? false || label != nil || letters || and else { return nil }
      var ahead = cursor
      if ahead.writtenDossier(isLabelled: false) != nil { return nil }
      guard let number = cursor.paperNumber(letters: letters || label == true) else { return nil }
      if label == nil {
        // Without a label of its own a further number must end like a list, not begin a date or an amount.
        guard and || comma && cursor.listGoesOn else { return nil }
        guard !cursor.isFollowedByMonthOrUnit, Int(number).map({ $0 < 1900 || $0 > 2100 }) ?? true
        else { return nil }
      }
      return number
    }
  }

  /// Whether behind this number comes more of a list, or its end with a bracket or stop.
  private var listGoesOn: Bool {
    var ahead = self
    ahead.skipSpaces()
    guard let next = ahead.next else { return true }
    return ",;)./".utf8.contains(next) || ahead.skipWord("en")
  }

  private var isFollowedByMonthOrUnit: Bool {
    var ahead = self
    guard ahead.skip(0x20) else { return false }
    if ahead.monthName() != nil { return true }
    return ahead.skipWord("procent") || ahead.skipWord("miljoen") || ahead.skipWord("miljard")
      || ahead.skipWord("euro") || ahead.skipWord("jaar") || ahead.skip("%")
      || ahead.skipWord("Kamer")
      || ahead.skipWord("leden") || ahead.skipWord("uur") || ahead.skipWord("dagen")
  }

  /// `, p. 12-13`, `, blz. 134`, ` p. 13 en 14`
  private mutating func appendPages(to list: inout NumberList) {
    guard let pages = pageReference() else { return }
    list.pages = list.pages.map { "\($0), \(pages)" } ?? pages
  }

  /// Recognises the pages of a citation and returns them as written.
  mutating func pageReference() -> String? {
    attempt { cursor in
      _ = cursor.skip(UInt8(ascii: ","))
      cursor.skipSpaces()
      guard
        cursor.skip("pp.") || cursor.skip("p.") || cursor.skip("blz.") || cursor.skip("pag.")
          || cursor.skipWord("pagina")
      else { return nil }
      cursor.skipSpaces()
      let start = cursor.position
      guard cursor.number(digits: 1...5) != nil else { return nil }
      var end = cursor.position
      while true {
        cursor.skipSpaces()
        guard cursor.skipDash() || cursor.skipWord("en") || cursor.skipWord("t/m") else { break }
        cursor.skipSpaces()
        guard cursor.number(digits: 1...5) != nil else { break }
        end = cursor.position
      }
      cursor.position = end
      return cursor.string(start..<end)
    }
  }
}
