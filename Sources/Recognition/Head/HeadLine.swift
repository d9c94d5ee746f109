internal import Kamerstukken
internal import Reading

/// One line of a letterhead or page head, and what it is by its own look.
struct HeadLine {
  enum Look {
    case label(HeadLabel, value: Range<Int>)
    /// `TER BESLISSING`
    case status
    /// `nota`, `Beslisnota`: what the paper is, alone on its line.
    case paperName
    case address
    case request
    case free
  }

  let block: Int
  /// Clean bytes.
  let range: Range<Int>
  let line: Int
  let look: Look
}

extension HeadLine {
  init(_ source: SourceText, block index: Int) {
    let block = source.blocks[index]
    self.block = index
    self.range = block.range
    self.line = block.lines.lowerBound
    self.look = Self.look(
      Cursor(source.clean, at: block.range.lowerBound, limit: block.range.upperBound))
  }

  private static func look(_ start: Cursor) -> Look {
    var cursor = start
    if cursor.skip("TER "), !start.text[start.position..<start.limit].contains(where: \.isLowercase)
    {
      return .status
    }
    cursor = start
    for name in ["beslisnota", "openbare beslisnota", "nota", "memo", "brief"] as [StaticString]
    where cursor.skipWord(name) && cursor.isAtEnd {
      return .paperName
    }
    cursor = start
    if cursor.skipWord("Bij beantwoording") || cursor.skipWord("en ons kenmerk vermelden")
      || cursor.skip("Wilt u slechts")
      || cursor.skip("brief behandelen")
    {
      return .request
    }
    cursor = start
    // `[word/header2.xml]`, `[document]`: what a converter wrote between the parts.
    if cursor.skip("["), start.text[start.limit - 1] == UInt8(ascii: "]") { return .request }
    cursor = start
    if cursor.isAddressLine { return .address }
    cursor = start
    if let labelled = cursor.labelledLine(), isAccepted(labelled) {
      return .label(labelled.label, value: labelled.value)
    }
    return .free
  }

  /// «Van der Plas», «Aan tafel»: a label that is a common word needs its value in its own shape.
  private static func isAccepted(_ labelled: LabelledLine) -> Bool {
    labelled.value.isEmpty || labelled.hasColon || !labelled.label.isCommonWord
      || labelled.label == .aan
      || labelled.label == .bijlagen
  }
}

extension Cursor {
  /// Whether the whole line is part of a Dutch address.
  fileprivate var isAddressLine: Bool {
    var cursor = self
    if cursor.skip(UInt8(ascii: ">")) || cursor.skip("www.") || cursor.skip("http") { return true }
    if cursor.skipWord("Postbus") || cursor.skipWord("Retouradres") { return true }
    if cursor.skip("T 0") || cursor.skip("F 0") || cursor.skip("M 0") { return true }
    if cursor.number(digits: 4...4) != nil {
      cursor.skipSpaces()
      return cursor.run(while: \.isUppercase).count == 2 && (cursor.next?.isSpace ?? true)
    }
    cursor = self
    guard next?.isUppercase ?? false, limit - position <= 40 else { return false }
    _ = cursor.run { !$0.isDigit }
    let digits = cursor.run(while: \.isDigit)
    _ = cursor.run(while: \.isASCIILetter)
    return (1...4).contains(digits.count) && cursor.isAtEnd && text[digits.lowerBound - 1].isSpace
      && monthlessYear(digits)
  }

  /// A house number, not the year of «oktober 2024».
  private func monthlessYear(_ digits: Range<Int>) -> Bool {
    digits.count < 4 || !(1800...2199).contains(text[digits].reduce(0) { $0 * 10 + $1.digitValue })
  }
}
