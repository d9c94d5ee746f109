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
      if let found = found(lead, at: digits) {
        floor = cursor.position
        return replacing(found)
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
    if let found = cursor.numberedMotion() { return found }
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
    case .number, .paper, .stuk, .link: nil
    }
  }

  /// What a number without a word before it can be, by its digits and the sign behind them.
  private mutating func numberLed(_ lead: Lead) -> FoundReference? {
    var end = cursor
    let count = end.run(while: \.isDigit).count
    let next = end.next ?? 0
    switch count {
    case 5:
      if next.isASCIILetter, let found = cursor.celex() { return found }
      if let found = cursor.bareKamerstuk(lead.announcement) ?? cursor.bracketedDossier() {
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
        let found = cursor.bareKamerstuk(lead.announcement)
      {
        return found
      }
    case 6...: return nil
    default: break
    }
    if next == UInt8(ascii: "/"), let found = cursor.directive() { return found }
    end.skipSpaces()
    guard lead.announcement != nil || end.next == UInt8(ascii: "(") else { return nil }
    return cursor.numberBeforeDossier(isAnnounced: lead.announcement != nil)
  }

  /// A number behind «t.v.v.» or «ter vervanging van» is replaced by the paper that says so.
  private func replacing(_ found: FoundReference) -> FoundReference {
    guard found.kind == .kamerstuk, !found.targets.isEmpty else { return found }
    var before = Cursor(cursor.text, at: found.range.lowerBound)
    for words in ["nr", "die gedrukt onder", "die", "motie", "de", "("] as [StaticString] {
      before.stepBack(over: words)
    }
    guard before.isBehind(["t.v.v", "ter vervanging van"]) else { return found }
    var replacing = found
    replacing.role = .replaces
    return replacing
  }
}

extension Cursor {
  /// Moves back over blanks, and over `words` with a stop behind them where they stand right before the cursor.
  fileprivate mutating func stepBack(over words: StaticString) {
    var end = position
    while end > 0, text[end - 1].isSpace { end -= 1 }
    position = end
    guard isBehind([words]) else { return }
    if end > 0, text[end - 1] == UInt8(ascii: ".") { end -= 1 }
    position = end - words.utf8CodeUnitCount
  }
}
