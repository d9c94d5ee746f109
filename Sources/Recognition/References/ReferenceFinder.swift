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
  /// Where the last kamerstuk or dossier ended; a gazette or act may stand in the title of a bill.
  private var paperFloor: Int

  private init(_ text: [UInt8], in range: Range<Int>, behind paper: Int?) {
    cursor = Cursor(text, at: range.lowerBound, limit: range.upperBound)
    floor = cursor.position
    paperFloor = paper ?? floor
  }

  /// The references in `range` of `text`.
  ///
  /// `paper`: where the last kamerstuk or dossier before the range ended, if the text goes on from there.
  package static func references(
    in text: [UInt8], range: Range<Int>? = nil, behind paper: Int? = nil
  ) -> [FoundReference] {
    var room = Int.max
    return references(in: text, range: range, behind: paper, room: &room)
  }

  /// The references in `range` of `text`, whose ranges are written out as long as there is `room` for their numbers.
  static func references(
    in text: [UInt8], range: Range<Int>? = nil, behind paper: Int? = nil, room: inout Int
  ) -> [FoundReference] {
    var finder = ReferenceFinder(text, in: range ?? 0..<text.count, behind: paper)
    var found: [FoundReference] = []
    while var reference = finder.next() {
      room -= reference.foldRanges(beyond: room)
      // Papers with one reference have several.
      if found.isEmpty { found.reserveCapacity(8) }
      found.append(reference)
    }
    return found
  }

  private mutating func next() -> FoundReference? {
    while cursor.skipToDigit() {
      let digits = cursor.position
      let lead = Lead(before: cursor, floor: floor)
      let forms = NumberForms(at: cursor, behind: lead)
      guard lead.count > 0 || !forms.isEmpty || lead.replaces else {
        cursor.skipDigits()
        continue
      }
      if var found = found(lead, forms, at: digits) {
        floor = cursor.position
        if found.isPaper { paperFloor = floor }
        if lead.replaces, found.kind == .kamerstuk, !found.targets.isEmpty {
          found.role = .replaces
        }
        return found
      }
      cursor.position = digits
      cursor.skipDigits()
    }
    return nil
  }

  private mutating func found(_ lead: borrowing Lead, _ forms: NumberForms, at digits: Int)
    -> FoundReference?
  {
    var isSitting = false
    for index in (0..<lead.count).reversed() where lead.starts[index].word != .stuk {
      let start = lead.starts[index]
      // What «Handelingen» leads is no kamerstuk, whatever Chamber is named behind it.
      if isSitting, start.word == .kamerstuk { continue }
      isSitting = start.word == .handelingen || start.word == .aanhangsel
      cursor.position = digits - Int(start.distance)
      if let found = led(by: start.word) { return found }
    }
    cursor.position = digits
    if let found = numberLed(lead, forms) { return found }
    if let found = formerNumber(lead) { return found }
    guard lead.count > 0, lead.starts[0].word == .stuk else { return nil }
    cursor.position = digits - Int(lead.starts[0].distance)
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
    case .number, .paper, .stuk, .link, .replacing, .former, .kenmerk, .foreign:
      nil
    }
  }

  /// The number that the paper named right before it had, in the same dossier: `36 800 XVI, nr. 410, was nr. 402`.
  private mutating func formerNumber(_ lead: borrowing Lead) -> FoundReference? {
    guard lead.replaces, lead.announcement == .number, paperFloor > 0,
      cursor.position - paperFloor <= 16
    else { return nil }
    return cursor.formerNumber()
  }

  /// What a number that no word before it leads is, of the forms that it can have.
  private mutating func numberLed(_ lead: Lead, _ forms: NumberForms) -> FoundReference? {
    if forms.contains(.celex), let found = cursor.celex() { return found }
    if forms.contains(.dossier),
      let found = cursor.bareKamerstuk(lead, behind: floor)
        ?? cursor.bracketedDossier(behind: paperFloor)
    {
      return found
    }
    if forms.contains(.register), let found = cursor.register() { return found }
    if forms.contains(.session), let found = cursor.sessionLed() { return found }
    if forms.contains(.directive), let found = cursor.directive() { return found }
    if forms.contains(.beforeDossier),
      let found = cursor.numberBeforeDossier(lead, behind: floor)
    {
      return found
    }
    return forms.contains(.hash) ? cursor.numberedMotion() : nil
  }
}

extension Cursor {
  fileprivate mutating func skipDigits() {
    while isBeforeDigit { advance() }
  }
}
