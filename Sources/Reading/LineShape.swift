internal import Kamerstukken

/// What a line looks like, found out once: what is asked of it later is a look at these facts.
struct LineShape {
  /// The line without blanks and bold signs at its ends, in bytes of the text.
  let content: Range<Int>
  let first: UInt8?
  let last: UInt8?
  let wordCount: Int
  private(set) var traits: LineTraits = []
  /// The label of a head that the line opens with.
  private(set) var labelled: LabelledLine?

  var count: Int { content.count }
  var endsSentence: Bool { traits.contains(.endsSentence) }
  var startsLowercase: Bool { first?.isLowercase ?? false }
  /// A capital, also one beyond ASCII.
  var startsUppercase: Bool { first.map { $0.isUppercase || $0 >= 0xC3 } ?? false }

  func `is`(_ trait: LineTraits) -> Bool { !traits.isDisjoint(with: trait) }

  /// Whether the first letter is one of a few, capital or small: most lines are told apart by it.
  @inline(__always)
  func opens(with letters: StaticString) -> Bool { first?.lowercased.isOne(of: letters) ?? false }

  /// Finds out what a line looks like; of a text that is no paper only what cuts it into paragraphs.
  init(of line: LineText, isPaper: Bool) {
    content = line.content
    first = line.first
    last = line.last
    guard let first else {
      wordCount = 0
      return
    }
    let census = ByteCensus(of: line.bytes.span.extracting(content))
    wordCount = census.words
    traits = census.traits
    if line.endsSentence { traits.insert(.endsSentence) }
    if line.startsWithBullet { traits.insert(.bullet) }
    guard isPaper else { return }
    line.addTraits(behind: first, words: wordCount, to: &traits)
    labelled = line.labelled
  }
}

extension LineText {
  /// Adds what the line is of all that begins with its first letter.
  fileprivate func addTraits(behind first: UInt8, words: Int, to traits: inout LineTraits) {
    func add(_ trait: LineTraits, _ isSo: Bool) { if isSo { traits.insert(trait) } }
    if first.isDigit {
      add(.listMark, startsWithListMark)
      add(.pageNumber, isPageNumber)
      add(.address, cursor.isAddress)
      add(.numberedHeading, looksLikeNumberedHeading)
      add(.knownHeading, isKnownHeading)
      return
    }
    if first.isLowercase {
      add(.listMark, startsWithListMark)
      add(.motionClause, opensMotionClause)
    } else {
      add(.knownHeading, isKnownHeading)
    }
    switch first.lowercased {
    case UInt8(ascii: "a"):
      addQuestion(to: &traits)
      add(.unit, startsWithUnit)
      add(.sitting, opensSitting)
    case UInt8(ascii: "b"):
      add(.unit, startsWithUnit)
      add(.replyRequest, startsReplyRequest)
    case UInt8(ascii: "c"): add(.unit, startsWithUnit)
    case UInt8(ascii: "d"):
      add(.deKamer, isDeKamer)
      add(.unit, startsWithUnit)
      add(.signatureOffice, isSignatureOffice(words: words))
      add(.signatureLine, isSignatureLine)
      add(.dateLine, isDateLine)
      add(.sitting, opensSitting)
      if first.isUppercase { add(.motionClause, opensMotionClause) }
    case UInt8(ascii: "e"): add(.endOfMotion, endsMotion)
    case UInt8(ascii: "f"), UInt8(ascii: "r"), UInt8(ascii: "t"), UInt8(ascii: "w"),
      UInt8(ascii: ">"):
      add(.address, cursor.isAddress)
    case UInt8(ascii: "g"): add(.salutation, isSalutation)
    case UInt8(ascii: "h"):
      add(.closing, isClosing)
      add(.address, cursor.isAddress)
    case UInt8(ascii: "m"):
      add(.closing, isClosing)
      add(.address, cursor.isAddress)
      add(.unit, startsWithUnit)
      add(.bareOffice, isBareOffice(words: words))
    case UInt8(ascii: "n"):
      add(.signatureOffice, isSignatureOffice(words: words))
      add(.pageNumber, isWebFurniture)
    case UInt8(ascii: "o"): add(.pageNumber, isWebFurniture)
    case UInt8(ascii: "p"):
      add(.pageNumber, isPageNumber)
      add(.address, cursor.isAddress)
      add(.unit, startsWithUnit)
    case UInt8(ascii: "s"): add(.bareOffice, isBareOffice(words: words))
    case UInt8(ascii: "v"):
      addQuestion(to: &traits)
      add(.sitting, opensSitting)
    case UInt8(ascii: "'"), 0xE2:
      add(.dateLine, isDateLine)
      add(.pageNumber, isPageNumber)
    case 0x80...: add(.pageNumber, isPageNumber)
    default: break
    }
  }

  private func addQuestion(to traits: inout LineTraits) {
    if isNumberedQuestion {
      traits.formUnion([.numberedQuestion, .questionOrAnswer])
    } else if opensQuestionOrAnswer {
      traits.insert(.questionOrAnswer)
    }
  }
}
