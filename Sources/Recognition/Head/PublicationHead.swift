internal import Kamerstukken
internal import Reading

/// The head of a paper as the Chamber prints it.
///
///     Vergaderjaar 2024-2025
///     Kamerstukken
///     36 600                    dossier; its suffix may stand on lines of its own
///     XVI
///     Vaststelling van …        dossier title
///     Nr.
///     105
///     NADER GEWIJZIGDE MOTIE …  title
///     Voorgesteld 12 november 2024
///
/// A class, though it does not change once it is read: several recognisers keep it.
final class PublicationHead {
  private(set) var dossiers: [DossierNumber] = []
  private(set) var number: String?
  private(set) var dossierTitle: Passage?
  private(set) var title: Passage?
  private(set) var date: DocumentDate?
  private(set) var session: ParliamentaryYear?
  private(set) var addressee: Passage?
  /// The debate of «Voorgesteld tijdens het Wetgevingsoverleg van …», as clean bytes.
  private(set) var occasion: Range<Int>?

  /// The paper's own canonical numbers, one for each dossier it is printed under.
  private(set) lazy var kamerstukken: [String] =
    number.map { number in dossiers.map { KamerstukNumber(dossier: $0, number: number).description }
    }
    ?? []

  private let source: SourceText
  private var titleRanges: [Range<Int>] = []
  private var dossierTitleRanges: [Range<Int>] = []

  /// Reads the head of a printed paper; nothing where the head is not of that form.
  init?(of source: SourceText) {
    self.source = source
    var lines: [Range<Int>] = []
    lines.reserveCapacity(16)
    for block in source.blocks {
      if case .head(0) = block.kind { lines.append(block.range) }
    }
    let label = lines.firstIndex { source.opens($0, with: "Kamerstukken") }
    // On the web the head begins with the dossier, its title on the same line.
    guard let first = label.map({ $0 + 1 }) ?? lines.firstIndex(where: { isDossierLine($0) })
    else { return nil }
    for range in lines[..<first] where session == nil {
      session = Self.session(in: range, of: source)
    }
    var stage = Stage.dossier
    for range in lines[first...] { read(range, &stage) }
    guard number != nil, !dossiers.isEmpty else { return nil }
    dossierTitle = joined(dossierTitleRanges)
    title = joined(titleRanges)
  }

  private enum Stage { case dossier, dossierTitle, number, title, date, rest }

  private func read(_ range: Range<Int>, _ stage: inout Stage) {
    var cursor = Cursor(source.clean, at: range.lowerBound, limit: range.upperBound)
    switch stage {
    case .dossier, .dossierTitle:
      if readNumberLabel(&cursor, &stage) || readLetterLabel(&cursor, &stage) { return }
      let isNumbered = cursor.isBeforeDigit
      if isNumbered, let dossier = wholeDossier(&cursor) {
        dossiers.append(dossier)
        stage = .dossier
      } else if isNumbered, let dossier = titledDossier(&cursor) {
        dossiers.append(dossier)
        if dossiers.count < 2 { dossierTitleRanges.append(cursor.position..<range.upperBound) }
        stage = .dossierTitle
      } else if stage == .dossier, readSuffix(&cursor) {
        return
      } else {
        if dossiers.count < 2 || stage == .dossierTitle { dossierTitleRanges.append(range) }
        stage = .dossierTitle
      }
    case .number:
      guard let written = cursor.paperNumber(letters: true), cursor.isAtEnd else { return }
      number = written
      stage = .title
    case .title, .date:
      var ahead = cursor
      if ahead.skip("Aan "), ahead.position < range.upperBound, !titleRanges.isEmpty,
        source.clean[range].contains(where: \.isLowercase)
      {
        addressee = source.passage(ahead.position..<range.upperBound)
        stage = .date
        return
      }
      if cursor.skipPlace() || cursor.skipWord("Voorgesteld") || cursor.skipWord("Vastgesteld")
        || cursor.skipWord("Ontvangen")
      {
        stage = .date
      } else if stage == .title {
        titleRanges.append(range)
        return
      }
      readDate(&cursor, range)
      if date != nil { stage = .rest }
    case .rest: return
    }
  }

  private func readNumberLabel(_ cursor: inout Cursor, _ stage: inout Stage) -> Bool {
    var ahead = cursor
    guard ahead.skip("Nr") else { return false }
    _ = ahead.skip(UInt8(ascii: "."))
    ahead.skipSpaces()
    if ahead.isAtEnd {
      stage = .number
      return true
    }
    guard let written = ahead.paperNumber(letters: true) else { return false }
    if !ahead.isAtEnd {
      // `Nr. 331 BRIEF VAN …`: the title in capitals on the same line.
      guard ahead.skip(0x20),
        !source.clean[ahead.position..<ahead.limit].contains(where: \.isLowercase)
      else { return false }
      titleRanges.append(ahead.position..<ahead.limit)
    }
    number = written
    stage = .title
    return true
  }

  /// The Senate's letter and the title in capitals on one line: `B VOORLOPIG VERSLAG VAN …`.
  private func readLetterLabel(_ cursor: inout Cursor, _ stage: inout Stage) -> Bool {
    var ahead = cursor
    let letters = ahead.run(while: \.isUppercase)
    guard (1...2).contains(letters.count), !dossiers.isEmpty, ahead.skip(0x20),
      ahead.limit - ahead.position >= 8,
      !source.clean[ahead.position..<ahead.limit].contains(where: { $0.isLowercase || $0.isDigit })
    else { return false }
    number = source.string(letters)
    titleRanges.append(ahead.position..<ahead.limit)
    stage = .title
    return true
  }

  private func isDossierLine(_ range: Range<Int>) -> Bool {
    var cursor = Cursor(source.clean, at: range.lowerBound, limit: range.upperBound)
    return cursor.isBeforeDigit && (wholeDossier(&cursor) != nil || titledDossier(&cursor) != nil)
  }

  /// `29 538 Zorg en maatschappelijke ondersteuning`: the dossier, up to its title.
  private func titledDossier(_ cursor: inout Cursor) -> DossierNumber? {
    cursor.attempt { cursor in
      guard var dossier = cursor.writtenDossier(isLabelled: true)?.number, cursor.skip(0x20),
        cursor.next?.isUppercase ?? false
      else { return nil }
      // `36 800 X Vaststelling van …`: a budget chapter or fund before the title.
      var ahead = cursor
      let word = ahead.run { !$0.isSpace }
      if dossier.suffix == nil, DossierNumber.isSuffix(word, of: ahead.text), ahead.skip(0x20) {
        dossier.suffix = ahead.string(word)
        cursor = ahead
      }
      return dossier
    }
  }

  private func wholeDossier(_ cursor: inout Cursor) -> DossierNumber? {
    cursor.attempt { cursor in
      guard let dossier = cursor.writtenDossier(isLabelled: true), cursor.isAtEnd else {
        return nil
      }
      return dossier.number
    }
  }

  /// `-`, `33`, `XVI` on lines of their own.
  private func readSuffix(_ cursor: inout Cursor) -> Bool {
    guard let last = dossiers.indices.last, dossiers[last].suffix == nil else { return false }
    if cursor.skipDash(), cursor.isAtEnd { return true }
    let text = cursor.position..<cursor.limit
    guard DossierNumber.isSuffix(text, of: cursor.text) else { return false }
    dossiers[last].suffix = cursor.string(text)
    return true
  }

  private func readDate(_ cursor: inout Cursor, _ range: Range<Int>) {
    cursor.skipSpaces()
    if cursor.skip("tijdens ") { occasion = range }
    while !cursor.isAtEnd {
      let start = cursor.position
      if let day = cursor.writtenDate()?.resolved(against: nil) {
        let found = start..<cursor.position
        date = DocumentDate(
          value: day.date, basis: day.basis, text: source.string(found),
          evidence: source.evidence(found))
        return
      }
      cursor.position = start + 1
    }
  }

  private func joined(_ ranges: [Range<Int>]) -> Passage? {
    guard let first = ranges.first, let last = ranges.last else { return nil }
    let evidence = source.evidence(first).first.lowerBound..<source.evidence(last).first.upperBound
    return Passage(source.joined(ranges), Evidence(evidence))
  }

  private static func session(in range: Range<Int>, of source: SourceText) -> ParliamentaryYear? {
    var cursor = Cursor(source.clean, at: range.lowerBound, limit: range.upperBound)
    guard cursor.skipWord("Vergaderjaar") else { return nil }
    cursor.skipSpaces()
    return cursor.parliamentaryYear()
  }
}

extension Cursor {
  /// Consumes the place of a date line: `Den Haag, `.
  fileprivate mutating func skipPlace() -> Bool {
    guard skip("Den Haag") || skip("'s-Gravenhage") || skip("’s-Gravenhage") else { return false }
    return skip(UInt8(ascii: ",")) || next == 0x20
  }
}
