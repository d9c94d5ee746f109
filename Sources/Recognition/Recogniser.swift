package import Kamerstukken
package import Reading

/// Turns one clean text into one record.
///
///     heads ─▶ kind, date, kenmerk, sender, title
///     text  ─▶ references ─▶ debates ─▶ motions ─▶ advice, letters, commitments
package struct Recogniser: ~Copyable {
  let source: SourceText
  private let head: HeadFields
  private let publication: PublicationHead?
  let sections: [SectionRecogniser.Found]
  /// Made where it is asked for first: of a motie as the Chamber prints it only the classes of its words are.
  private lazy var prose = Prose(source)
  /// The rare ones of the text's words, and others where it was cut into sentences.
  private lazy var classes =
    isPrintedMotie ? RareWords.classes(of: source) : prose.classes
  private let digits: DigitRuns
  var record: DocumentRecord

  /// The record of a paper: a pure function of its text and the name of its file.
  ///
  /// `name` is the base name; `sha256` the digest of the file's bytes; `bytes` their number, where the text that a
  /// converter made has another.
  package static func record(
    of source: SourceText, name: String, sha256: String, bytes: Int? = nil
  ) -> DocumentRecord {
    let publication = PublicationHead(of: source)
    var recogniser = Recogniser(
      source: source,
      head: publication == nil ? HeadRecogniser.fields(of: source) : HeadFields(),
      publication: publication, sections: SectionRecogniser.sections(of: source),
      digits: DigitRuns(source.clean),
      record: DocumentRecord(
        source: Source(
          name: name, bytes: bytes ?? source.original.bytes.count, sha256: sha256,
          encoding: source.encoding, converter: source.converter)))
    recogniser.record.diagnostics = source.diagnostics
    recogniser.readHead()
    recogniser.readText()
    // Exchanged for an empty one, which costs nothing to let go: so it is not copied.
    var record = DocumentRecord(source: recogniser.record.source)
    swap(&record, &recogniser.record)
    return record
  }
}

extension Recogniser {
  /// Whether it is a motie as the Chamber prints it, which is read by its clauses.
  private var isPrintedMotie: Bool { record.kind == .motie && publication != nil }

  private mutating func readHead() {
    record.signatories = SignatureRecogniser.signatories(of: source)
    let annex = Annex(of: source)
    // A printed title says what the paper is, and it is no sitting's.
    let sitting = publication?.title == nil ? SittingHead(of: source) : nil
    let kind = KindRecogniser(
      source: source, head: head, publication: publication, sections: sections,
      signatories: record.signatories, sitting: sitting, annex: annex
    ).kind()
    (record.kind, record.kindEvidence) = kind
    record.sections = sections.map(\.section)
    record.date =
      publication?.date ?? head.date ?? annex?.date ?? DateLine.date(of: source)
    if record.kind == .handelingen { record.date = sitting?.date ?? record.date }
    record.deadline = head.deadline
    record.title = publication?.title ?? title(annex)
    record.dossierTitle = publication?.dossierTitle
    if record.kind == .amendement, let title = record.title {
      record.signatories = AmendmentSignatures(source: source, title: title).signatories()
    }
    record.status = record.kind == .handelingen ? nil : head.status
    record.kenmerk = head.kenmerk
    record.otherKenmerken = head.otherKenmerken
    if classes.contains(.kenmerk) {
      record.otherKenmerken += CitedKenmerkRecogniser.kenmerken(
        of: source, own: head.kenmerk?.value, others: head.otherKenmerken)
    }
    record.kamerstukken = publication?.kamerstukken ?? []
    record.dossiers = (publication?.dossiers ?? []).map(\.description)
    record.addressee = publication?.addressee ?? head.addressee
    record.copyTo = head.copyTo
    record.attachments = head.attachments
    record.unread = head.unread
    record.diagnostics += head.diagnostics
    record.redactions = RedactionRecogniser.redactions(of: source, digits)
    record.sender = SenderRecogniser(
      kind: record.kind, head: head, publication: publication, annex: annex,
      signatories: record.signatories
    ).sender()
    record.decision = record.kind == .beslisnota ? decision() : nil
    checkAddressee()
  }

  /// The title of the head; questions without a letter around them have their own first line.
  private func title(_ annex: Annex?) -> Passage? {
    switch record.kind {
    case .other, .handelingen: nil
    case .kamervragen, .antwoord: head.titleIsLabelled ? head.title : annex?.question ?? head.title
    default: head.title
    }
  }

  /// The text of the section that holds the advised decision.
  private func decision() -> Passage? {
    guard let section = sections.first(where: { $0.section.role == "besluit" }) else { return nil }
    let ranges = source.blocks[section.blocks].filter { $0.isParagraph || $0.isItem }
      .map(\.range)
    guard !ranges.isEmpty else { return nil }
    return Passage(source.string(ranges, parted: 0x0A), source.separateEvidence(ranges))
  }

  /// A memo advises a member of the government; another addressee is a slip that a reader should see.
  private mutating func checkAddressee() {
    guard record.kind == .beslisnota, let addressee = record.addressee,
      addressee.text.holdsFolded("voorzitter")
    else { return }
    record.diagnostics.append(
      Diagnostic(
        .warning, .addresseeUnlikely,
        Phrase("a memo that advises a minister is addressed to: \(addressee.text)"),
        evidence: addressee.evidence))
  }
}

extension Recogniser {
  private mutating func readText() {
    let stated = DateFinder(source: source, own: record.date?.value)
    // What is said in a committee is said on the day it met, not on the day of its minutes.
    let sitting = record.kind == .verslag ? SittingDay.day(in: prose, stated) : record.date
    let dates = DateFinder(source: source, own: sitting?.value ?? record.date?.value)
    let placed = ReferenceRecogniser.references(
      of: source, digits, classes, title: record.kind == .motie ? nil : record.title,
      dossiers: publication?.dossiers ?? [], kind: record.kind)
    record.references = placed.map { ReferenceRecogniser.record($0, of: source) }
    reportLongRanges(placed)
    if isPrintedMotie, let publication {
      readMotie(MotieRecogniser(source: source, publication: publication))
    } else {
      // What hangs on a word must name a paper, and stand there in figures.
      readProse(
        prose, dates, placed.allSatisfy(\.isNumbered) ? placed : placed.filter(\.isNumbered),
        sitting: sitting)
    }
    record.diagnostics += ImpossibleDates(source: source, digits: digits).diagnostics()
    boundDate(dates)
    record.people += people()
  }

  private mutating func readMotie(_ recogniser: MotieRecogniser) {
    record.signatories = recogniser.signatories()
    guard let (motion, diagnostics) = recogniser.motion(record.signatories) else { return }
    record.motions.append(motion)
    record.diagnostics += diagnostics
    if let replaced = recogniser.replacedReference(motion) {
      record.references.insert(replaced, at: 0)
    }
  }

  private mutating func readProse(
    _ prose: Prose, _ dates: DateFinder, _ placed: [PlacedReference], sitting: DocumentDate?
  ) {
    let debates = DebateRecogniser(prose, dates: dates)
    let anchors = Anchors(prose, references: placed)
    let rows = AdviceRows(prose)
    let neighbours =
      prose.classes.contains(.motion)
      ? NeighbouringNumbers(placed, own: publication?.dossiers ?? [], record.kamerstukken) : nil
    var collector = MotionCollector(prose, anchors: anchors, rows: rows, neighbours: neighbours)
    collector.addDebates(debates)
    record.debates = debates.debates
    record.letters =
      Letters(prose, dates: dates, anchors: anchors, references: placed, motions: collector)
      .letters
    record.motions = collector.motions
    for motion in collector.spoken where sitting?.value != nil {
      record.motions[motion].submitted = record.motions[motion].submitted ?? sitting
    }
    readRequests(prose, collector)
    let speeches = Speeches(prose)
    readAdvice(prose, collector, rows, debates, speeches, sitting: sitting)
    readStates(prose, collector)
    readRelations(prose, collector)
    tieEnclosedLetters()
    record.commitments = CommitmentRecogniser(
      prose: prose, dates: dates, signatory: signatory,
      speeches: speeches, isPaper: ![.other, .kamervragen, .amendement].contains(record.kind),
      isToChamber: [.kamerbrief, .antwoord].contains(record.kind)
    ).commitments()
  }

  private mutating func reportLongRanges(_ placed: [PlacedReference]) {
    for index in placed.indices {
      guard let range = placed[index].found.tooLong else { continue }
      record.diagnostics.append(
        Diagnostic(
          .warning, .rangeTooLong,
          Phrase(
            "numbers \(range.lowerBound) through \(range.upperBound): only the ends are listed"),
          evidence: source.evidence(placed[index].found.range)))
    }
  }
}

extension Recogniser {
  /// An undated paper is no older than the last day it tells of.
  private mutating func boundDate(_ dates: DateFinder) {
    guard record.date == nil, record.kind != .other else { return }
    let prose = prose
    record.diagnostics.append(
      Diagnostic(.note, .undated, Phrase("the paper has no date of its own")))
    let told = prose.sentences.filter { !$0.isHeading }.flatMap { dates.days(in: $0.range) }.filter
    {
      $0.date.basis == .stated
    }
    let debates = record.debates.compactMap(\.date).filter { $0.value != nil }
    let past = told.filter { found in
      debates.contains { $0.value == found.date.value } || isPast(found, prose)
    }
    guard
      let last = past.max(by: {
        ($0.date.value ?? .firstDay(of: 1, in: 1800))
          < ($1.date.value ?? .firstDay(of: 1, in: 1800))
      })
    else { return }
    record.date = DocumentDate(
      earliest: last.date.value, basis: .inferred, text: last.date.text,
      evidence: last.date.evidence)
  }

  /// Whether a day stands behind words that tell of the past: «van», «tijdens … op», «d.d.»; not behind «voor» or «per».
  private func isPast(_ found: FoundDate, _ prose: Prose) -> Bool {
    guard
      let token = prose.tokens.firstIndex(where: { $0.range.lowerBound >= found.range.lowerBound }),
      token > 0
    else {
      return false
    }
    return prose.isOne(token - 1, of: ["van", "dd"])
  }

  private func people() -> [Person] {
    let isOfMembers = record.kind == .motie || record.kind == .amendement
    var people = isOfMembers ? [] : record.signatories
    guard record.motions.contains(where: { !$0.submitters.isEmpty }) else { return people }
    var known: Set<String>?
    for motion in record.motions.indices {
      for name in record.motions[motion].submitters where isNew(name, to: people, &known) {
        people.append(Person(name: name, evidence: record.motions[motion].evidence))
      }
    }
    return people
  }

  /// Whether none of the people has the name: a few are compared with it, more are kept by their names.
  private func isNew(_ name: PersonName, to people: [Person], _ known: inout Set<String>?) -> Bool {
    guard people.count >= 8 else {
      for index in people.indices where people[index].name.matches(name) { return false }
      return true
    }
    if known == nil { known = Set(people.map(\.name.folded)) }
    return known?.insert(name.folded).inserted ?? true
  }
}
