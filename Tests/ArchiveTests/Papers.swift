import Archive
import Kamerstukken

/// A paper with these words, and nothing else that was recognised.
func paper(
  _ text: String, at path: String, reader: String = "1", keys: [String] = [],
  _ fill: (inout DocumentRecord) -> Void = { _ in }
) -> Paper {
  let bytes = Array(text.utf8)
  let name = path.split(separator: "/").last.map(String.init) ?? path
  var record = DocumentRecord(
    source: Source(
      name: name, bytes: bytes.count, sha256: SHA256.hexadecimal(bytes), encoding: "UTF-8"))
  fill(&record)
  return Paper(
    path: path, record: record, original: OriginalText(bytes), clean: text, keys: keys,
    reader: reader)
}

/// A day as its own date, stated.
func stated(_ iso: String) -> DocumentDate {
  DocumentDate(value: CalendarDate(iso: iso), basis: .stated, text: iso)
}

/// A memo in which every field of the record is filled.
func fullPaper(_ number: Int, reader: String = "1") -> Paper {
  let text = "Beslisnota \(number)\nDe motie-Leijten wordt ontraden.\nZie 26 643, nr. 1001.\n"
  let here = Evidence(0..<10, more: [11..<20])
  return paper(text, at: "nota/\(number).txt", reader: reader, keys: ["n:\(number)", "alle"]) {
    $0.kind = .beslisnota
    $0.kindEvidence = here
    $0.title = Passage("Beslisnota \(number)", here)
    $0.dossierTitle = Passage("Informatie- en communicatietechnologie", here)
    $0.date = DocumentDate(
      value: CalendarDate(year: 2023, month: 1, day: 1 + number % 28), basis: .stated,
      text: "de datum", evidence: here)
    $0.deadline = DocumentDate(
      latest: CalendarDate(iso: "2023-07-05"), basis: .term, text: "voor het zomerreces",
      evidence: here)
    $0.status = Passage("TER BESLISSING", here)
    $0.kenmerk = Kenmerk(value: "IENW/BSK-2023/\(number)", evidence: here)
    $0.otherKenmerken = [
      OtherKenmerk(kenmerk: Kenmerk(value: "4577120", evidence: here), role: .uw)
    ]
    $0.kamerstukken = ["36600-XVI-\(number)", "32761-\(number)"]
    $0.dossiers = ["36600-XVI", "32761"]
    $0.sender = Sender(ministry: .ienW, organisation: "DGMI", basis: .head, evidence: here)
    $0.addressee = Passage("de minister", here)
    $0.copyTo = [Passage("de directeur", here)]
    $0.attachments = [Passage("de brief", here)]
    $0.signatories = [Person(name: PersonName("Jan Jansen"), office: "directeur", evidence: here)]
    $0.sections = [Section(number: "1", level: 1, heading: "Kern", role: "kern", lines: 1...2)]
    $0.decision = Passage("akkoord te gaan", here)
    $0.references = [reference("26643-1001", here), joint(here)]
    $0.motions = [motion(here)]
    $0.letters = [
      Letter(
        date: stated("2023-02-01"), ids: ["26643-1010"], kenmerk: "2023-1", relation: .announces,
        motions: [0], evidence: here)
    ]
    $0.debates = [
      Debate(kind: "tweeminutendebat", title: "ICT", date: stated("2023-03-01"), evidence: here)
    ]
    $0.commitments = [
      Commitment(text: "een brief", by: "de minister", due: $0.deadline, evidence: here)
    ]
    $0.people = [Person(name: PersonName("Renske Leijten"), party: "SP", evidence: here)]
    $0.redactions = [Redaction(ground: "5.1.2.e", evidence: here)]
    $0.unread = [3...3]
    $0.diagnostics = [Diagnostic(.note, .undated, Phrase(verbatim: "geen datum"), evidence: here)]
  }
}

func reference(_ id: String, _ evidence: Evidence) -> Reference {
  Reference(
    kind: .kamerstuk, ids: [id], raw: "26 643, nr. 1001", chamber: .tweede,
    session: ParliamentaryYear(first: 2022), pages: "12-13", rijkswet: "R2064", footnote: "1",
    anchor: Passage("de motie", evidence), evidence: evidence)
}

private func joint(_ evidence: Evidence) -> Reference {
  Reference(
    kind: .kamerstuk, ids: ["32761-251", "29911-251"], isJoint: true, raw: "32 761 en 29 911",
    evidence: evidence)
}

private func motion(_ evidence: Evidence) -> Motion {
  Motion(
    submitters: [PersonName("Leijten"), PersonName("van der Plas")], isCoSigned: true,
    form: .gewijzigd, state: .aangehouden, kamerstuk: "26643-1001", kamerstukBasis: .stated,
    replaces: "26643-987", relation: .advisesOn,
    debate: Debate(
      kind: "commissiedebat", title: nil, date: stated("2023-03-01"), evidence: evidence),
    submitted: stated("2023-03-02"), request: Passage("verzoekt de regering", evidence),
    subject: Passage("over ICT", evidence),
    advice: [
      Advice(value: .ontraden, by: "de minister", basis: .memo, evidence: evidence),
      Advice(
        value: .ontradenTenzijGewijzigd, by: nil, basis: .intendedLetter, condition: "mits",
        date: stated("2023-03-03"), evidence: evidence),
    ],
    evidence: evidence)
}
