internal import Kamerstukken

/// Which lines are headings: known ones, numbered ones in sequence, bold ones, and short lines that stand apart.
extension Layout {
  mutating func markHeadings() {
    var sequence = HeadingSequence()
    // Behind a minister's office stand names, then other papers; short lines there are no headings.
    var isSigned = false
    var before: Int?
    for index in lines.indices where index >= bodyStart {
      guard lines[index].isBody else { continue }
      defer { before = index }
      let shape = shape(index)
      isSigned = isSigned || shape.is([.signatureOffice, .closing])
      let followsBody = index > 0 && lines[index - 1].isBody
      let standsAlone = !followsBody && !(index + 1 < lines.count && lines[index + 1].isBody)
      if standsAlone, looksLikeAnnexHeading(index) {
        isSigned = false
        lines[index].part = .heading
        continue
      }
      if standsAlone, looksLikeItemHeading(index), opensText(index, after: before) {
        lines[index].part = .heading
        continue
      }
      guard shape.count <= (standsAlone ? 110 : 90) else { continue }
      if shape.is(.knownHeading) {
        guard !continuesSentence(index) else { continue }
        lines[index].part = .heading
        sequence.take(lineText(index))
      } else if shape.is(.numberedHeading), sequence.admits(lineText(index)),
        !followsBody || opensText(index, after: before)
      {
        lines[index].part = .heading
        sequence.take(lineText(index))
      } else if standsAlone, isBold(index), !shape.endsSentence, shape.startsUppercase {
        lines[index].part = .heading
      } else if !isSigned, looksLikeLetteredHeading(index, behind: sequence.letter),
        opensText(index, after: before)
      {
        lines[index].part = .heading
        sequence.letter = shape.first
      } else if !isSigned, looksLikePlainHeading(index, mostWords: standsAlone ? 14 : 10),
        opensText(index, after: before)
      {
        lines[index].part = .heading
      }
    }
  }

  /// Whether the line before ends its sentence, and running text begins on the next line.
  ///
  /// A line of running text is as long as the first word of the next line left it room for; a heading is shorter.
  private func opensText(_ index: Int, after before: Int?) -> Bool {
    if let before, lines[before].isBody, !shape(before).endsInStop { return false }
    guard before != nil, let next = nextFilled(after: index), lines[next].isBody,
      next - index <= 3
    else { return false }
    let shape = shape(index)
    let text = self.shape(next)
    guard text.startsUppercase, text.wordCount >= 3, text.labelled == nil, !text.is(.bareOffice)
    else {
      return false
    }
    if next > index + 1 { return text.endsInStop || text.count >= 50 }
    if text.endsInStop, lineText(index).isNumbered { return true }
    let word = text.content.prefix { !bytes[$0].isSpace }.count
    return text.count >= 45 && shape.count + 1 + word <= text.count - 5
  }

  /// Whether the line before breaks off in the middle of a sentence, so that this line only looks like a heading.
  private func continuesSentence(_ index: Int) -> Bool {
    guard index > 0, lines[index - 1].isBody else { return false }
    let before = shape(index - 1)
    return !before.endsSentence && before.count > 60
  }

  private func isBold(_ index: Int) -> Bool {
    let content = lines[index].content
    return content.lowerBound >= 2 && content.upperBound + 1 < bytes.count
      && bytes[content.lowerBound - 1] == UInt8(ascii: "*")
      && bytes[content.upperBound] == UInt8(ascii: "*")
  }
}

/// The numbers of the headings so far, so that a numbered line of a list is not taken for a heading.
private struct HeadingSequence {
  private var last: [Int] = []
  /// The letter of the last heading below a numbered one: `a` of `a. Draagvlak politiek`.
  var letter: UInt8?

  mutating func take(_ line: LineText) {
    if let numbers = Self.numbers(line) {
      last = numbers
      letter = nil
    }
  }

  /// Whether the line's number can follow: `2` after `1` or `1.3`; `4.1` after `4`; `4.2` after `4.1`.
  func admits(_ line: LineText) -> Bool {
    guard let numbers = Self.numbers(line), let level = numbers.indices.last else { return false }
    guard !last.isEmpty else { return numbers == [1] }
    if numbers.count > last.count {
      return numbers.dropLast().elementsEqual(last) && numbers[level] == 1
    }
    return numbers.dropLast().elementsEqual(last.prefix(level)) && numbers[level] == last[level] + 1
  }

  private static func numbers(_ line: LineText) -> [Int]? {
    guard let heading = line.heading, !heading.number.isEmpty else { return nil }
    return line.bytes[heading.number].split(separator: UInt8(ascii: ".")).map { part in
      part.reduce(0) { $0 * 10 + $1.digitValue }
    }
  }
}

extension LineShape {
  /// Whether the line ends with a full stop, a question or exclamation mark, closing signs aside.
  fileprivate var endsInStop: Bool {
    endsSentence && !(last.map { $0.isOne(of: ":;") } ?? true)
  }

  fileprivate func isShortTitle(_ mostWords: Int = 10) -> Bool {
    guard count <= mostWords * 8, wordCount <= mostWords, let last else { return false }
    return !last.isOne(of: ".,;:?!")
  }
}

extension Layout {
  /// `a. Draagvlak politiek` at first, or with the letter that follows the last one.
  private func looksLikeLetteredHeading(_ index: Int, behind letter: UInt8?) -> Bool {
    let shape = shape(index)
    guard shape.first == (letter.map { $0 + 1 } ?? UInt8(ascii: "a")), shape.isShortTitle() else {
      return false
    }
    var cursor = lineText(index).cursor
    cursor.advance()
    guard cursor.skip(UInt8(ascii: ".")), cursor.skip(0x20) else { return false }
    cursor.skipSpaces()
    return cursor.next?.isUppercase ?? false
  }

  /// A few words with a capital and no stop, which are neither a label nor a question's number.
  private func looksLikePlainHeading(_ index: Int, mostWords: Int) -> Bool {
    let shape = shape(index)
    guard let first = shape.first, first.isUppercase, shape.isShortTitle(mostWords),
      shape.labelled == nil,
      !shape.is([.salutation, .closing, .signatureOffice, .signatureLine])
    else { return false }
    let line = lineText(index)
    var cursor = line.cursor
    return !cursor.skip("Vraag") && !cursor.skip("Antwoord") && !line.isOfficerOfHouse
      && !bytes[line.content].allSatisfy(\.isRomanDigit)
  }

  /// `BIJLAGE – STAND VAN ZAKEN MOTIES EN TOEZEGGINGEN`: what follows is a text of its own, also behind signatures.
  private func looksLikeAnnexHeading(_ index: Int) -> Bool {
    let shape = shape(index)
    guard shape.count <= 160, shape.opens(with: "b"), !shape.endsSentence else { return false }
    var cursor = lineText(index).cursor
    guard cursor.skipWord("Bijlage") else { return false }
    cursor.skipSpaces()
    return cursor.skipDash()
  }

  /// `Motie van het lid Paulusma over de hoogte van het bedrag`, `Toezegging te informeren over …`: the item that the
  /// paragraph below deals with, on one line however long.
  private func looksLikeItemHeading(_ index: Int) -> Bool {
    let shape = shape(index)
    guard shape.count <= 240, shape.opens(with: "gamt"), let last = shape.last,
      !last.isOne(of: ".,;:?!)")
    else { return false }
    var cursor = lineText(index).cursor
    if cursor.skipWord("Gewijzigde") || cursor.skipWord("Aangehouden") { cursor.skipSpaces() }
    guard cursor.skipWord("Motie") || cursor.skipWord("Moties") || cursor.skipWord("Toezegging")
    else { return false }
    cursor.skipSpaces()
    return cursor.skipWord("van") || cursor.skipWord("om") || cursor.skipWord("te")
      || cursor.skipWord("over") || cursor.skipWord("inzake")
  }
}

extension LineText {
  fileprivate var isNumbered: Bool {
    first?.isDigit ?? false
      || bytes.indices.contains(content.lowerBound + 1)
        && bytes[content.lowerBound + 1] == UInt8(ascii: ".")
  }

  /// `De voorzitter van de commissie`, `De fungerend voorzitter …`, `De adjunct-griffier`: above a name, below minutes.
  fileprivate var isOfficerOfHouse: Bool {
    var cursor = cursor
    guard cursor.skipWord("De") else { return false }
    for _ in 0..<2 {
      cursor.skipSpaces()
      if cursor.skip("adjunct-") || cursor.skip("onder") {}
      if cursor.skip("voorzitter") || cursor.skip("griffier") { return true }
      _ = cursor.letters()
    }
    return false
  }
}
