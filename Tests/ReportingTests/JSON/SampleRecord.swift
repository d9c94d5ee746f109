import Kamerstukken
import Testing

/// A made-up memo, and records of it that say everything and nothing.
enum SampleRecord {
  static let text = """
    TER BESLISSING
    Aan: Minister voor Rechtsbescherming
    Datum 3 april 2023, kenmerk 4577120, uw kenmerk 2023Z05555
    Onderwerp: Uitvoering motie-Leijten c.s.\u{20}
    Ontraden “tot na ontvangst van de brief” vóór de zomer
    1 Kamerstukken II 2022/23, 26 643, nr. 1001 (R2064), p. 12-13.

    """
  static let original = OriginalText(Array(text.utf8))

  /// Where `words` stand in the memo.
  static func place(_ words: String) -> Range<Int> {
    let bytes = original.bytes
    let wanted = Array(words.utf8)
    let start = bytes.indices.first { bytes[$0...].starts(with: wanted) }
    guard let start else {
      Issue.record("the memo lacks «\(words)»")
      return 0..<0
    }
    return start..<start + wanted.count
  }

  static func evidence(_ words: String, more: String...) -> Evidence {
    Evidence(place(words), more: more.map(place))
  }

  static func passage(_ words: String) -> Passage { Passage(words, evidence(words)) }

  static let source = Source(
    name: "memo.txt", bytes: original.bytes.count, sha256: SHA256.hexadecimal(original.bytes),
    encoding: "UTF-8")

  /// A record of the memo in which nothing was found.
  static let empty = DocumentRecord(source: source)

  static let date = DocumentDate(
    value: CalendarDate(year: 2023, month: 4, day: 3), basis: .stated, text: "3 april 2023",
    evidence: evidence("3 april 2023"))

  static let debate = Debate(
    kind: "tweeminutendebat", title: "Gegevensbescherming", date: date,
    evidence: evidence("motie-Leijten"))

  static let motion = Motion(
    submitters: [PersonName("Leijten")], isCoSigned: true, form: .naderGewijzigd,
    state: .aangehouden, stateEvidence: evidence("Ontraden"), kamerstuk: "26643-1001",
    kamerstukBasis: .footnote,
    replaces: "26643-987", relation: .advisesOn, debate: debate, submitted: date,
    request: passage("Uitvoering"), subject: passage("motie-Leijten"),
    advice: [
      Advice(
        value: .ontraden, by: "Minister", basis: .intendedLetter,
        condition: "tot na ontvangst van de brief", date: date, evidence: evidence("Ontraden"))
    ], evidence: evidence("motie-Leijten", more: "Ontraden", "nr. 1001"))

  static let reference = Reference(
    kind: .kamerstuk, ids: ["26643-1001"], raw: "Kamerstukken II 2022/23, 26 643, nr. 1001",
    chamber: .tweede, session: ParliamentaryYear(first: 2022), pages: "12-13", rijkswet: "R2064",
    footnote: "1", anchor: passage("motie-Leijten"),
    evidence: evidence("Kamerstukken II 2022/23, 26 643, nr. 1001"))

  /// A record of the memo in which every field is filled in.
  static let full: DocumentRecord = {
    var record = empty
    record.source.converter = "pdftotext 22.12.0"
    record.kind = .beslisnota
    record.kindEvidence = evidence("TER BESLISSING")
    record.title = passage("Uitvoering motie-Leijten c.s.")
    record.dossierTitle = passage("Uitvoering")
    record.date = date
    record.deadline = DocumentDate(
      earliest: CalendarDate(year: 2023, month: 4, day: 3),
      latest: CalendarDate(year: 2023, month: 6, day: 30), basis: .term, text: "vóór de zomer",
      evidence: evidence("vóór de zomer"))
    record.status = passage("TER BESLISSING")
    record.kenmerk = Kenmerk(value: "4577120", evidence: evidence("4577120"))
    record.otherKenmerken = [
      OtherKenmerk(
        kenmerk: Kenmerk(value: "2023Z05555", evidence: evidence("2023Z05555")), role: .uw)
    ]
    record.kamerstukken = ["32761-251"]
    record.dossiers = ["32761"]
    record.sender = Sender(
      ministry: .jenV, organisation: "Directie Wetgeving", basis: .kenmerk,
      evidence: evidence("4577120"))
    record.addressee = passage("Minister voor Rechtsbescherming")
    record.copyTo = [passage("Minister")]
    record.attachments = [passage("de brief")]
    let person = Person(
      name: PersonName("Leijten"), office: "lid", party: "SP", evidence: evidence("Leijten"))
    record.signatories = [person]
    record.people = [person]
    record.sections = [
      Section(number: "4.1", level: 2, heading: "Politieke context", role: "kern", lines: 4...6)
    ]
    record.decision = passage("Ontraden")
    record.references = [reference]
    record.motions = [motion]
    record.letters = [
      Letter(
        date: date, ids: ["32761-251"], kenmerk: "4577120", by: "Minister", relation: .encloses,
        motions: [0],
        evidence: evidence("de brief"))
    ]
    record.debates = [debate]
    record.commitments = [
      Commitment(text: "de brief", by: "Minister", due: date, evidence: evidence("de brief"))
    ]
    record.redactions = [Redaction(ground: "5.1.2.e", evidence: evidence("Aan"))]
    record.unread = [2...3]
    record.diagnostics = [
      Diagnostic(
        .warning, .dateDiffers, Phrase(verbatim: "3 april"), evidence: evidence("3 april 2023"))
    ]
    return record
  }()
}
