internal import Kamerstukken

/// The numbers written behind a dossier: `251`, `520 en 548`, `1–3`, `251 t/m 255`, `4, p. 12 en 13, en nr. 6`.
struct NumberList {
  /// The most numbers that the ranges of a list are written out to; a longer range gives its two ends.
  static let longestRange = 100

  /// The first number, and those behind it.
  private var first: String
  private var others: [String] = []
  var pages: String?
  var tooLong: ClosedRange<Int>?
  /// The ranges that were written out.
  private(set) var writtenOut: [ClosedRange<Int>] = []
  /// How many numbers they were written out to.
  private var written = 0

  init(_ number: String, through last: Int? = nil) {
    first = number
    extend(number, through: last)
  }

  /// The numbers in the order written.
  var numbers: [String] { [first] + others }
  var count: Int { 1 + others.count }
  var last: String { others.last ?? first }

  /// The papers of these numbers: of each number one for every dossier that it is printed under.
  func papers(of dossier: WrittenDossier, _ joint: [WrittenDossier] = []) -> [Vindplaats] {
    let paper = Vindplaats.kamerstuk(KamerstukNumber(dossier: dossier.number, number: first))
    if others.isEmpty, joint.isEmpty { return [paper] }
    return numbers.flatMap { number in
      ([dossier] + joint).map {
        .kamerstuk(KamerstukNumber(dossier: $0.number, number: number))
      }
    }
  }

  mutating func append(_ number: String, through last: Int?) {
    others.append(number)
    extend(number, through: last)
  }

  /// Writes out the range that begins with `number`.
  private mutating func extend(_ number: String, through last: Int?) {
    guard let last, let first = Int(number), last > first else { return }
    if last - first < Self.longestRange - written {
      others += (first + 1...last).map(String.init)
      written += last - first
      writtenOut.append(first...last)
    } else {
      others.append(String(last))
      tooLong = first...last
    }
  }
}

extension Cursor {
  /// Recognises one or more numbers of papers behind their label, up to where the list ends or `most` are read.
  mutating func numberList(_ label: PaperLabel, most: Int = .max) -> NumberList? {
    attempt { cursor in
      guard let first = cursor.paperNumber(letters: label.letters) else { return nil }
      var label = label
      var list = NumberList(first, through: cursor.rangeEnd(after: first, label))
      cursor.addPages(to: &list)
      while list.count < most, let next = cursor.furtherNumber(&label, after: list) {
        list.append(next, through: cursor.rangeEnd(after: next, label))
        cursor.addPages(to: &list)
      }
      return list
    }
  }

  private mutating func addPages(to list: inout NumberList) {
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
      if let letter = cursor.next, letter.isLowercase, digits.count < 4 {
        cursor.advance()
        return cursor.isBeforeLetter ? nil : cursor.string(digits.lowerBound..<cursor.position)
      }
      guard !cursor.isBeforeLetter else { return nil }
      // A number that goes on as an amount or a decimal is none.
      if cursor.next == UInt8(ascii: "."), cursor.peek(1)?.isDigit ?? false,
        !cursor.isBeforeFootnoteMark
      {
        return nil
      }
      return cursor.string(digits)
    }
  }

  /// Whether a stop with the mark of a footnote glued to it ends the sentence here: `nr. 1001.3 In de brief`.
  private var isBeforeFootnoteMark: Bool {
    var ahead = self
    guard ahead.skip(UInt8(ascii: ".")), ahead.number(digits: 1...2) != nil else { return false }
    guard ahead.next?.isSpace ?? true else { return false }
    ahead.skipSpaces()
    return ahead.next.map { $0.isUppercase || $0 >= 0x80 } ?? true
  }

  private func isRoman(_ range: Range<Int>) -> Bool {
    text[range].allSatisfy(\.isRomanDigit)
  }

  /// The far end of a range: `–3`, ` t/m 255`, ` tot en met 255`; it must lie behind the first.
  ///
  /// A dash between blanks may part clauses, so it makes a range only where several numbers are announced.
  private mutating func rangeEnd(after number: String, _ label: PaperLabel) -> Int? {
    guard let next, next.isSpace || next.isOne(of: "-.tT") || next == 0xE2 else { return nil }
    return attempt { cursor in
      let start = cursor.position
      cursor.skipSpaces()
      let isTight = cursor.position == start
      guard
        (isTight || label.isPlural) && cursor.skipDash() || cursor.skip("t/m")
          || cursor.skip("tot en met") || isTight && cursor.skip(".."),
        let first = Int(number)
      else { return nil }
      cursor.skipSpaces()
      if let label = cursor.paperLabel(), label.letters { return nil }
      let second = cursor.position
      guard let end = cursor.number(digits: 1...5), end > first, !cursor.isBeforeLetter,
        cursor.endsNumber(label),
        !(1_990...2_099).contains(end) || end - first < NumberList.longestRange
      else { return nil }
      // «26643-987 t/m 26643-1001»: what looks like the end is a dossier.
      let after = cursor.position
      cursor.position = second
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
  var isBeforeNumberOfPaper: Bool {
    var ahead = self
    if ahead.skipDash() { return ahead.isBeforeDigit }
    ahead.skipSeparators()
    return ahead.paperLabel() != nil
  }

  /// A number that continues the list: `, 348`, ` en 309`, `; nr. 7`, `, en nr. 6`, `/ 12`, `, I en II`.
  private mutating func furtherNumber(_ label: inout PaperLabel, after list: NumberList) -> String?
  {
    guard let next, next.isSpace || next.isOne(of: ",;&/") else { return nil }
    let known = label
    let found = attempt { cursor -> (number: String, label: PaperLabel)? in
      cursor.skipSpaces()
      let comma = cursor.skip(UInt8(ascii: ",")) || cursor.skip(UInt8(ascii: ";"))
      cursor.skipSpaces()
      let and = cursor.skipConjunction()
      guard comma || and else { return nil }
      cursor.skipSpaces()
      let given = cursor.paperLabel()
      var ahead = cursor
      guard ahead.writtenDossier(isLabelled: false) == nil else { return nil }
      if let given { return cursor.paperNumber(letters: given.letters).map { ($0, given) } }
      // Behind pages an unlabelled number is one more page, and one glued to its sign is a footnote's mark.
      guard list.pages == nil, and || cursor.previous?.isSpace ?? false || known.isPlural else {
        return nil
      }
      guard let number = cursor.unlabelledNumber(known, after: list, isJoined: and) else {
        return nil
      }
      return (number, known)
    }
    guard let found else { return nil }
    label = found.label
    return found.number
  }

  /// Consumes what joins two numbers: `en`, `of`, `alsmede`, `resp.`, `&`, `/`.
  private mutating func skipConjunction() -> Bool {
    skipWord("en") || skipWord("of") || skipWord("alsmede") || skipWord("respectievelijk")
      || skip("resp.") || skip(UInt8(ascii: "&")) || skip(UInt8(ascii: "/"))
  }

  /// A further number without a label of its own, which must end like a list and not begin a date or an amount.
  private mutating func unlabelledNumber(
    _ label: PaperLabel, after list: NumberList, isJoined: Bool
  ) -> String? {
    attempt { cursor in
      guard let number = cursor.paperNumber(letters: label.letters), cursor.endsNumber(label),
        isJoined || cursor.listGoesOn(label)
      else { return nil }
      guard let value = Int(number) else {
        guard number.utf8.allSatisfy(\.isUppercase) else {
          // «en 2e nota», «en 3e termijn»: an ordinal.
          return number.utf8.last == UInt8(ascii: "e") && !label.isPlural ? nil : number
        }
        // Capitals go on where letters began, and Roman numbers (of letters with a list of motions) behind `nrs.`
        let isRoman = number.utf8.allSatisfy(\.isRomanDigit)
        let began = list.last.utf8.allSatisfy(\.isUppercase)
        return (began || label.isPlural && isRoman) && cursor.endsLikeList ? number : nil
      }
      // A year is a number only among numbers as large.
      let isYear = (1900...2100).contains(value)
      let afterLarge = Int(list.last).map { $0 >= 1000 } ?? false
      return !isYear || afterLarge ? number : nil
    }
  }

  /// Whether no name or year follows: `en I 2021/22` names the Senate, `en A Jansen` a person.
  private var endsLikeList: Bool {
    guard let next else { return true }
    if next == UInt8(ascii: ".") { return !(peek(1)?.leadsLetter ?? false) }
    guard next == 0x20 else { return next.isOne(of: ",;)/\n") }
    return !(peek(1).map { $0.isDigit || $0.isUppercase || $0 == UInt8(ascii: "&") } ?? false)
  }
}
