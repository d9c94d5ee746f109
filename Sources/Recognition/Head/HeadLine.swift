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

  /// Clean bytes.
  let range: Range<Int>
  let line: Int
  let look: Look
}

extension HeadLine {
  init(_ source: SourceText, block index: Int) {
    let block = source.blocks[index]
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
    if cursor.isStatus { return .status }
    cursor = start
    for name in ["beslisnota", "openbare beslisnota", "memorandum", "nota", "memo", "brief"]
      as [StaticString]
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
    if cursor.isAddress { return .address }
    if let labelled = cursor.labelledLine(), isAccepted(labelled) {
      return .label(labelled.label, value: labelled.value)
    }
    cursor = start
    if cursor.isStreet { return .address }
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
  /// `(ter beslissing)`, `Ter informatie`: what a memo asks of the minister, alone on its line.
  fileprivate var isStatus: Bool {
    var cursor = self
    _ = cursor.skip(UInt8(ascii: "("))
    guard cursor.skip("ter ") else { return false }
    guard
      cursor.skipWord("beslissing") || cursor.skipWord("besluitvorming")
        || cursor.skipWord("informatie") || cursor.skipWord("ondertekening")
        || cursor.skipWord("advisering") || cursor.skipWord("kennisneming")
        || cursor.skipWord("kennisname") || cursor.skipWord("bespreking")
        || cursor.skipWord("goedkeuring") || cursor.skipWord("accordering")
        || cursor.skipWord("parafering")
    else { return false }
    _ = cursor.skip(UInt8(ascii: ")"))
    return cursor.isAtEnd
  }
}
