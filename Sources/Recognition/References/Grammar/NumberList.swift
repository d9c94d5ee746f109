internal import Kamerstukken

/// The numbers written behind a dossier: `251`, `520 en 548`, `1–3`, `251 t/m 255`, `4, p. 12 en 13, en nr. 6`.
struct NumberList {
  /// The most numbers that the ranges of a list are written out to; a longer range gives its two ends.
  static let longestRange = 100

  var numbers: [String] = []
  var pages: String?
  var tooLong: ClosedRange<Int>?
  /// How many numbers the ranges so far were written out to.
  private var written = 0

  init(numbers: [String] = []) {
    self.numbers = numbers
  }

  /// The papers of these numbers: of each number one for every dossier that it is printed under.
  func papers(of dossiers: [WrittenDossier]) -> [Vindplaats] {
    var papers: [Vindplaats] = []
    papers.reserveCapacity(numbers.count * dossiers.count)
    for number in numbers {
      for dossier in dossiers {
        papers.append(.kamerstuk(KamerstukNumber(dossier: dossier.number, number: number)))
      }
    }
    return papers
  }

  mutating func append(_ number: String, through last: Int?) {
    numbers.append(number)
    guard let first = Int(number), let last, last > first else { return }
    if last - first < Self.longestRange - written {
      numbers += (first + 1...last).map(String.init)
      written += last - first
    } else {
      numbers.append(String(last))
      tooLong = first...last
    }
  }
}

extension Cursor {
  /// Recognises one or more numbers of papers behind their label, up to where the list ends or `most` are read.
  mutating func numberList(_ label: PaperLabel, most: Int = .max) -> NumberList? {
    attempt { cursor in
      var label = label
      var list = NumberList()
      guard let first = cursor.paperNumber(letters: label.letters) else { return nil }
      cursor.add(first, label, to: &list)
      while list.numbers.count < most, let next = cursor.furtherNumber(&label, after: list) {
        cursor.add(next, label, to: &list)
      }
      return list
    }
  }

  private mutating func add(_ number: String, _ label: PaperLabel, to list: inout NumberList) {
    list.append(number, through: Int(number).flatMap { rangeEnd(after: $0, label) })
    if let pages = pageReference() { list.pages = list.pages.map { "\($0), \(pages)" } ?? pages }
  }

  /// Recognises one number of a paper: `251`, `42e`, the Senate's `B` and `AB`, a letter's Roman `II`.
  mutating func paperNumber(letters: Bool) -> String? {
    attempt { cursor in
      let digits = cursor.run(while: \.isDigit)
      if digits.isEmpty {
        let capitals = cursor.run(while: \.isUppercase)
        guard !capitals.isEmpty, !cursor.isBeforeLetter, !cursor.isBeforeDigit,
          capitals.count <= 2 || capitals.count <= 4 && cursor.isRoman(capitals)
        else { return nil }
        return cursor.string(capitals)
      }
      guard digits.count <= 5, cursor.text[digits.lowerBound] != UInt8(ascii: "0") else {
        return nil
      }
      if let letter = cursor.next, letter.isLowercase {
        cursor.advance()
        return cursor.isBeforeLetter ? nil : cursor.string(digits.lowerBound..<cursor.position)
      }
      guard !cursor.isBeforeLetter else { return nil }
      // A number that goes on as an amount or a decimal is none.
      if cursor.next == UInt8(ascii: "."), cursor.peek(1)?.isDigit ?? false { return nil }
      return cursor.string(digits)
    }
  }

  private func isRoman(_ range: Range<Int>) -> Bool {
    text[range].allSatisfy { "IVX".utf8.contains($0) }
  }

  /// The far end of a range: `–3`, ` t/m 255`, ` tot en met 255`; it must lie behind the first.
  ///
  /// A dash between blanks may part clauses, so it makes a range only where several numbers are announced.
  private mutating func rangeEnd(after first: Int, _ label: PaperLabel) -> Int? {
    attempt { cursor in
      let start = cursor.position
      cursor.skipSpaces()
      let isTight = cursor.position == start
      guard
        (isTight || label.isPlural) && cursor.skipDash() || cursor.skip("t/m")
          || cursor.skip("tot en met") || isTight && cursor.skip("..")
      else { return nil }
      cursor.skipSpaces()
      if let label = cursor.paperLabel(), label.letters { return nil }
      let number = cursor.position
      guard let end = cursor.number(digits: 1...5), end > first, !cursor.isBeforeLetter,
        !cursor.isFollowedByMonthOrUnit
      else { return nil }
      // «26643-987 t/m 26643-1001»: what looks like the end is a dossier.
      let after = cursor.position
      cursor.position = number
      if cursor.writtenDossier(isLabelled: false) != nil, cursor.isBeforeNumberOfPaper {
        return nil
      }
      cursor.position = after
      return end
    }
  }
}

extension Cursor {
  /// Whether a number of a paper comes next as it stands behind its dossier: `-1001`, `, nr. 1001`.
  private var isBeforeNumberOfPaper: Bool {
    var ahead = self
    if ahead.skipDash() { return ahead.isBeforeDigit }
    ahead.skipSeparators()
    return ahead.paperLabel() != nil
  }

  /// A number that continues the list: `, 348`, ` en 309`, `; nr. 7`, `, en nr. 6`, `/ 12`, `, I en II`.
  private mutating func furtherNumber(_ label: inout PaperLabel, after list: NumberList) -> String?
  {
    let known = label
    let found = attempt { cursor -> (number: String, label: PaperLabel)? in
      cursor.skipSpaces()
      let comma = cursor.skip(UInt8(ascii: ",")) || cursor.skip(UInt8(ascii: ";"))
      cursor.skipSpaces()
      let and =
        cursor.skipWord("en") || cursor.skipWord("alsmede") || cursor.skip(UInt8(ascii: "/"))
      guard comma || and else { return nil }
      cursor.skipSpaces()
      if let label = cursor.paperLabel() {
        return cursor.paperNumber(letters: label.letters).map { ($0, label) }
      }
      var ahead = cursor
      guard ahead.writtenDossier(isLabelled: false) == nil else { return nil }
      guard let number = cursor.unlabelledNumber(known, after: list, isJoined: and) else {
        return nil
      }
      return (number, known)
    }
    guard let found else { return nil }
    label = found.label
    return found.number
  }

  /// A further number without a label of its own, which must end like a list and not begin a date or an amount.
  private mutating func unlabelledNumber(
    _ label: PaperLabel, after list: NumberList, isJoined: Bool
  ) -> String? {
    attempt { cursor in
      guard let number = cursor.paperNumber(letters: label.letters) else { return nil }
      guard isJoined || cursor.listGoesOn(label), !cursor.isFollowedByMonthOrUnit else {
        return nil
      }
      guard let value = Int(number) else {
        guard number.utf8.allSatisfy(\.isUppercase) else { return number }
        // Capitals go on where letters began, and Roman numbers (of letters with a list of motions) behind `nrs.`
        let isRoman = number.utf8.allSatisfy { "IVX".utf8.contains($0) }
        let began = list.numbers.last?.utf8.allSatisfy(\.isUppercase) ?? false
        return (began || label.isPlural && isRoman) && cursor.endsLikeList ? number : nil
      }
      // A year is a number only among numbers as large, or where several are announced.
      let isYear = (1900...2100).contains(value)
      let afterLarge = list.numbers.last.flatMap { Int($0) }.map { $0 >= 1900 } ?? false
      return !isYear || label.isPlural || afterLarge ? number : nil
    }
  }

  /// Whether behind this number comes more of a list or range, or its end with a bracket or stop.
  private func listGoesOn(_ label: PaperLabel) -> Bool {
    var ahead = self
    if label.isPlural, ahead.skipDash(), ahead.isBeforeDigit { return true }
    ahead.skipSpaces()
    guard let next = ahead.next else { return true }
    return ",;)./".utf8.contains(next) || ahead.skipWord("en")
  }

  /// Whether no name or year follows: `en I 2021/22` names the Senate, `en A Jansen` a person.
  private var endsLikeList: Bool {
    guard let next else { return true }
    if next == UInt8(ascii: ".") { return !(peek(1)?.leadsLetter ?? false) }
    guard next == 0x20 else { return ",;)/\n".utf8.contains(next) }
    return !(peek(1).map { $0.isDigit || $0.isUppercase || $0 == UInt8(ascii: "&") } ?? false)
  }

  /// Months, units and things counted, which make a number something else than a paper's.
  private static var units: [StaticString] {
    [
      "procent", "miljoen", "miljard", "euro", "jaar", "jaren", "maanden", "weken", "dagen", "uur",
      "Kamer", "leden", "andere", "overige", "keer", "maal", "personen", "mensen", "gemeenten",
      "landen", "moties", "vragen", "brieven", "amendementen", "toezeggingen", "aanbevelingen",
    ]
  }

  private var isFollowedByMonthOrUnit: Bool {
    var ahead = self
    if ahead.skip("%") { return true }
    guard ahead.skip(0x20) else { return false }
    return ahead.skip("%") || ahead.monthName() != nil
      || Self.units.contains { ahead.skipWord($0) }
  }
}

extension Cursor {
  /// Recognises the pages of a citation and returns them as written: `, p. 12-13`, `, blz. 134`, ` p. 13 en 14`.
  mutating func pageReference() -> String? {
    attempt { cursor in
      _ = cursor.skip(UInt8(ascii: ","))
      cursor.skipSpaces()
      guard
        cursor.skip("pp.") || cursor.skip("p.") || cursor.skip("blz.") || cursor.skip("pag.")
          || cursor.skipWord("pagina") || cursor.skipWord("pagina's")
      else { return nil }
      cursor.skipSpaces()
      return cursor.pageNumbers()
    }
  }

  /// Recognises page numbers without a word before them: `7909-7943`, `13 en 14`.
  mutating func pageNumbers() -> String? {
    attempt { cursor in
      let start = cursor.position
      guard cursor.number(digits: 1...5) != nil else { return nil }
      var end = cursor.position
      while true {
        cursor.skipSpaces()
        guard
          cursor.skipDash() || cursor.skipWord("en") || cursor.skipWord("t/m")
            || cursor.skip(UInt8(ascii: "/"))
        else { break }
        cursor.skipSpaces()
        guard cursor.number(digits: 1...5) != nil else { break }
        end = cursor.position
      }
      cursor.position = end
      return cursor.string(start..<end)
    }
  }
}
