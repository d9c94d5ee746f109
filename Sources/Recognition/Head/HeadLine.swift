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
    if start.isShoutedStatus || start.isStatus { return .status }
    if start.isPaperName { return .paperName }
    if start.isRequest { return .request }
    if start.isAddress { return .address }
    var cursor = start
    if let labelled = cursor.labelledLine(), isAccepted(labelled) {
      return .label(labelled.label, value: labelled.value)
    }
    return start.isStreet ? .address : .free
  }

  /// «Van der Plas», «Aan tafel»: a label that is a common word needs its value in its own shape.
  private static func isAccepted(_ labelled: LabelledLine) -> Bool {
    labelled.value.isEmpty || labelled.hasColon || !labelled.label.isCommonWord
      || labelled.label == .aan
      || labelled.label == .bijlagen
  }
}

extension Cursor {
  /// `TER BESLISSING`.
  fileprivate var isShoutedStatus: Bool {
    var cursor = self
    return cursor.skip("TER ") && !text[position..<limit].contains(where: \.isLowercase)
  }

  fileprivate var isPaperName: Bool {
    guard next?.lowercased.isOne(of: "bomn") ?? false else { return false }
    var cursor = self
    let isNamed =
      cursor.skipWord("beslisnota") || cursor.skipWord("openbare beslisnota")
      || cursor.skipWord("memorandum") || cursor.skipWord("nota") || cursor.skipWord("memo")
      || cursor.skipWord("brief")
    return isNamed && cursor.isAtEnd
  }

  /// What a letterhead asks of who answers, and `[word/header2.xml]`, `[document]`: what a converter wrote between parts.
  fileprivate var isRequest: Bool {
    var cursor = self
    if cursor.skip(UInt8(ascii: "[")) { return text[limit - 1] == UInt8(ascii: "]") }
    return cursor.skipWord("Bij beantwoording") || cursor.skipWord("en ons kenmerk vermelden")
      || cursor.skip("Wilt u slechts") || cursor.skip("brief behandelen")
  }

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
