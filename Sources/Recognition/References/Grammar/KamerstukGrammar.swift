internal import Kamerstukken

extension Cursor {
  /// Recognises a labelled citation: `Kamerstukken II 2022/23, 26 643, nr. 1001`, `KST 22343-330`, `TK 2022–2023, 26 643, nr. 1001`, and a dossier alone: `Kamerstuk 34 986`.
  mutating func labelledKamerstuk() -> FoundReference? {
    attempt { cursor in
      let start = cursor.position
      guard let head = cursor.citationHead() else { return nil }
      let basis: CitationBasis =
        head.chamber == .eerste ? .senate : head.session == nil ? .labelled : .session
      guard var found = cursor.kamerstukBody(from: start, basis: basis),
        !head.isChamberAlone || found.kind == .kamerstuk
      else { return nil }
      found.chamber = head.chamber
      found.session = head.session
      return found
    }
  }

  /// Recognises a citation without a word before it: `32761-251`, `26 643, nr. 1001`, `36 600-VI-105`, `35 526, B`;
  /// of a dossier alone only what nothing else looks like: `36 410-VII`, `36587(R2197)`.
  ///
  /// `lead`: the words before it, behind which a number is a ruling's (`nr.`) or a paper's (`motie nr.`); `floor`: where the
  /// reference before it ended.
  mutating func bareKamerstuk(_ lead: Lead, behind floor: Int) -> FoundReference? {
    attempt { cursor in
      guard lead.announcement != .foreign, cursor.mayBeginNumber(behind: floor) else { return nil }
      let isPaper = lead.namesPaper
      let basis: CitationBasis =
        switch lead.announcement {
        case .number: isPaper ? .announced : .numbered
        case .kenmerk: .numbered
        case .paper, .stuk: .announced
        default: cursor.isBehindDigits ? .listed : .bare
        }
      return cursor.kamerstukBody(from: cursor.position, basis: basis)
    }
  }

  /// Recognises one dossier or several, and the numbers behind them.
  mutating func kamerstukBody(from start: Int, basis: CitationBasis) -> FoundReference? {
    guard let first = writtenDossier(isLabelled: basis.isLabelled, behindSession: basis == .session)
    else { return nil }
    let firstEnd = position
    let others = furtherDossiers()
    let end = position
    if basis.isLabelled { _ = skip(" e.a.") }
    guard var list = numbers(behind: first, basis: basis) else {
      // A list of dossiers ends like one: «wetsvoorstel 36 327, 18 000 reacties» names one.
      position = end
      let endsList = next.map { !$0.isSpace || peek(1).map { !$0.isLowercase } ?? true } ?? true
      if !basis.isLabelled || !endsList { position = firstEnd }
      guard basis.isLabelled ? !isBeforeDashedDigit : first.isUnmistakable && !isBeforeDash else {
        return nil
      }
      let named = position == end ? [first] + others : [first]
      var found = FoundReference(start..<position, named.map { .dossier($0.number) })
      found.rijkswet = first.rijkswet
      return found
    }
    if others.isEmpty { closeRange(&list, of: first.number) }
    var found = FoundReference(start..<position, list.papers(of: first, others))
    found.isJoint = !others.isEmpty
    found.pages = list.pages
    found.rijkswet = first.rijkswet
    found.takeRanges(of: list)
    return found
  }

  /// Reads the far end of a range that is written in full: `26643-987 t/m 26643-1001`.
  private mutating func closeRange(_ list: inout NumberList, of dossier: DossierNumber) {
    guard list.count == 1 else { return }
    let last = attempt { cursor -> Int? in
      cursor.skipSpaces()
      guard cursor.skip("t/m") || cursor.skip("tot en met") || cursor.skip("..") else { return nil }
      cursor.skipSpaces()
      guard cursor.writtenDossier(isLabelled: false)?.number == dossier else { return nil }
      guard !cursor.skipDash() else { return cursor.number(digits: 1...5) }
      cursor.skipSeparators()
      return cursor.paperLabel().flatMap { _ in cursor.number(digits: 1...5) }
    }
    guard let last, let first = Int(list.last), last > first else { return }
    list = NumberList(list.last, through: last)
  }

  /// The most dossiers one paper is taken to be printed under; more are a list of amounts.
  private static var mostDossiers: Int { 12 }

  /// The other dossiers that a paper is printed under: `32 761 en 29 911`, `34 682/35 334`.
  private mutating func furtherDossiers() -> [WrittenDossier] {
    var dossiers: [WrittenDossier] = []
    while dossiers.count + 1 < Self.mostDossiers, let next = furtherDossier() {
      dossiers.append(next)
    }
    return dossiers
  }

  private mutating func furtherDossier() -> WrittenDossier? {
    attempt { cursor in
      cursor.skipSpaces()
      let comma = cursor.skip(UInt8(ascii: ",")) || cursor.skip(UInt8(ascii: "/"))
      cursor.skipSpaces()
      let and = cursor.skipWord("en")
      guard comma || and else { return nil }
      cursor.skipSpaces()
      return cursor.isBeforeDigit ? cursor.writtenDossier(isLabelled: false) : nil
    }
  }

  private var isBeforeDash: Bool {
    var ahead = self
    return ahead.skipDash()
  }

  private var isBeforeDashedDigit: Bool {
    var ahead = self
    return ahead.skipDash() && ahead.isBeforeDigit
  }
}
