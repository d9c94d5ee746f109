internal import Kamerstukken

/// Finds every reference in a clean text, in order, in one pass.
///
///     text ── next digit ──▶ words before it ──▶ grammar of the word that leads, else of bare numbers
///
/// Most bytes are only asked whether they are a digit; the words before one decide what is tried there.
package struct ReferenceFinder {
  private var cursor: Cursor
  /// Where the last reference ended: nothing before it belongs to the next.
  private var floor: Int
  private let words = LeadWord.table

  private init(_ text: [UInt8], in range: Range<Int>) {
    cursor = Cursor(text, at: range.lowerBound, limit: range.upperBound)
    floor = cursor.position
  }

  /// The references in `range` of `text`.
  package static func references(in text: [UInt8], range: Range<Int>? = nil) -> [FoundReference] {
    var finder = ReferenceFinder(text, in: range ?? 0..<text.count)
    var found: [FoundReference] = []
    while let reference = finder.next() { found.append(reference) }
    return found
  }

  private mutating func next() -> FoundReference? {
    while cursor.skipToDigit() {
      let digits = cursor.position
      let lead = Lead(before: cursor, floor: floor, in: words)
      if var found = found(lead, at: digits) {
        floor = cursor.position
        if lead.replaces, found.kind == .kamerstuk, !found.targets.isEmpty {
          found.role = .replaces
        }
        return found
      }
      cursor.position = digits
      _ = cursor.run(while: \.isDigit)
    }
    return nil
  }

  private mutating func found(_ lead: Lead, at digits: Int) -> FoundReference? {
    var isSitting = false
    for start in lead.starts where start.word != .stuk {
      // What «Handelingen» leads is no kamerstuk, whatever Chamber is named behind it.
      if isSitting, start.word == .kamerstuk { continue }
      isSitting = start.word == .handelingen || start.word == .aanhangsel
      cursor.position = start.offset
      if let found = led(by: start.word) { return found }
    }
    cursor.position = digits
    if let found = numberLed(lead) { return found }
    if cursor.previous == UInt8(ascii: "#"), let found = cursor.numberedMotion() { return found }
    guard let stuk = lead.starts.last, stuk.word == .stuk else { return nil }
    cursor.position = stuk.offset
    return cursor.paperOfNoDossier()
  }

  private mutating func led(by word: LeadWord) -> FoundReference? {
    switch word {
    case .kamerstuk: cursor.kamerstukAddress() ?? cursor.labelledKamerstuk()
    case .handelingen: cursor.handelingen()
    case .aanhangsel: cursor.aanhangsel()
    case .sitting: cursor.sittingID()
    case .gazette: cursor.gazette()
    case .act: cursor.unionAct()
    case .commission: cursor.commissionDocument()
    case .ecli: cursor.ecli()
    case .toezegging: cursor.toezegging()
    case .bijlage: cursor.bijlage()
    case .idem: cursor.idem()
    case .number, .paper, .stuk, .link, .replacing, .foreign: nil
    }
  }

  /// What a number without a word before it can be, by its digits and the sign behind them.
  private mutating func numberLed(_ lead: Lead) -> FoundReference? {
    let count = cursor.countOfDigits
    let next = cursor.peek(count) ?? 0
    switch count {
    case 5:
      if next.isASCIILetter, let found = cursor.celex() { return found }
      if let found = cursor.bareKamerstuk(lead, behind: floor)
        ?? cursor.bracketedDossier(behind: floor)
      {
        return found
      }
    case 4:
      if next.isUppercase { return cursor.register() }
      if next == UInt8(ascii: "/") || next == UInt8(ascii: "-") || next >= 0x80,
        let found = cursor.sessionLed()
      {
        return found
      }
    case 2:
      if next == 0x20 || next == UInt8(ascii: "."),
        let found = cursor.bareKamerstuk(lead, behind: floor)
          ?? cursor.bracketedDossier(behind: floor)
      {
        return found
      }
    case 6...: return nil
    default: break
    }
    if next == UInt8(ascii: "/"), let found = cursor.directive() { return found }
    guard lead.announcement != .foreign,
      lead.announcement != nil || cursor.isBeforeBracket(behind: count)
    else { return nil }
    return cursor.numberBeforeDossier(lead, behind: floor)
  }
}

extension Cursor {
  /// How many digits come next.
  fileprivate var countOfDigits: Int {
    var count = 0
    while peek(count)?.isDigit ?? false { count += 1 }
    return count
  }

  /// Whether a bracket opens behind `count` bytes, with or without a blank before it.
  fileprivate func isBeforeBracket(behind count: Int) -> Bool {
    let next = peek(count)
    return next == UInt8(ascii: "(")
      || next?.isSpace ?? false && peek(count + 1) == UInt8(ascii: "(")
  }
}
