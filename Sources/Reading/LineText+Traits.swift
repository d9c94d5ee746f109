internal import Kamerstukken

extension LineText {
  /// What the line is of all that begins with its first two letters.
  func traits(words: Int) -> LineTraits {
    guard let first else { return [] }
    var traits: LineTraits = []
    func add(_ trait: LineTraits, _ isSo: Bool) { if isSo { traits.insert(trait) } }
    if first.isDigit {
      add(.listMark, startsWithListMark)
      add(.pageNumber, isPageNumber)
      add(.address, cursor.isAddress)
      guard let heading else { return traits }
      add(.numberedHeading, looksLikeNumbered(heading))
      add(.knownHeading, isKnown(heading))
      return traits
    }
    add(.knownHeading, isKnownHeading)
    if first >= 0x80 { add(.pageNumber, isPageNumber) }
    let second = count > 1 ? bytes[content.lowerBound + 1].lowercased : 0
    if first.isLowercase, !second.isLowercase { add(.listMark, startsWithListMark) }
    switch UInt16(first.lowercased) << 8 | UInt16(second) {
    case Self.two("aa"), Self.two("vo"): add(.sitting, opensSitting)
    case Self.two("an"), Self.two("vr"):
      add(.numberedQuestion, isNumberedQuestion)
      add(.questionOrAnswer, isNumberedQuestion || opensQuestionOrAnswer)
    case Self.two("af"), Self.two("cl"), Self.two("di"), Self.two("pr"):
      add(.unit, startsWithUnit)
    case Self.two("be"):
      add(.unit, startsWithUnit)
      add(.motionClause, opensMotionClause)
    case Self.two("bi"): add(.replyRequest, startsReplyRequest)
    case Self.two("de"):
      switch letterBehindArticle {
      case UInt8(ascii: "k"): add(.deKamer, isDeKamer)
      case UInt8(ascii: "m"), UInt8(ascii: "s"):
        add(.signatureOffice, isSignatureOffice(words: words))
        add(.signatureLine, isSignatureLine)
      case UInt8(ascii: "v"): add(.sitting, opensSitting)
      default: add(.dateLine, isDateLine)
      }
    case Self.two("en"):
      add(.endOfMotion, endsMotion)
      add(.motionClause, opensMotionClause)
    case Self.two("ge"):
      add(.salutation, isSalutation)
      add(.motionClause, opensMotionClause)
    case Self.two("ho"): add(.closing, isClosing)
    case Self.two("me"):
      add(.closing, isClosing)
      add(.motionClause, opensMotionClause)
    case Self.two("mi"):
      add(.unit, startsWithUnit)
      add(.bareOffice, isBareOffice(words: words))
    case Self.two("na"):
      add(.signatureOffice, isSignatureOffice(words: words))
      add(.pageNumber, isWebFurniture)
    case Self.two("on"): add(.pageNumber, isWebFurniture)
    case Self.two("pa"), Self.two("p "): add(.pageNumber, isPageNumber)
    case Self.two("po"):
      add(.unit, startsWithUnit)
      add(.address, cursor.isAddress)
    case Self.two("st"): add(.bareOffice, isBareOffice(words: words))
    case Self.two("f "), Self.two("ht"), Self.two("m "), Self.two("re"), Self.two("t "),
      Self.two("ww"):
      add(.address, cursor.isAddress)
    case Self.two("co"), Self.two("dr"), Self.two("er"), Self.two("in"), Self.two("ke"),
      Self.two("no"), Self.two("ov"), Self.two("ro"), Self.two("sp"), Self.two("te"),
      Self.two("va"), Self.two("ve"), Self.two("ze"):
      add(.motionClause, opensMotionClause)
    default:
      if first == UInt8(ascii: ">") { traits.insert(.address) }
      if first == UInt8(ascii: "'") || first == 0xE2 { add(.dateLine, isDateLine) }
      // A blank of another kind or a sign may part the letters of a page number.
      if first | 0x20 == UInt8(ascii: "p"), !second.isASCIILetter {
        add(.pageNumber, isPageNumber)
      }
    }
    return traits
  }

  /// In small form, the first letter of the word behind the article «de» that the line begins with; 0 where there is none.
  private var letterBehindArticle: UInt8 {
    var cursor = cursor
    cursor.position += 2
    guard cursor.next?.isSpace ?? false else { return 0 }
    cursor.skipSpaces()
    return cursor.next?.lowercased ?? 0
  }

  /// Two small letters as one number.
  @inline(__always)
  private static func two(_ letters: StaticString) -> UInt16 {
    unsafe UInt16(letters.utf8Start[0]) << 8 | UInt16(letters.utf8Start[1])
  }
}
