package import Kamerstukken

/// One case of the register, as a record beside those of papers: a motion, a letter, or a promise.
///
///     Zaak ─┬─ Document            number, day
///           └─ Agendapunt ─ Besluit ─ Stemming
package struct RegisterCase {
  package private(set) var record: DocumentRecord
  package let original: OriginalText
  package private(set) var facts: RegisterFacts

  /// The case of an entity, with what hangs together with it; nothing of entities that are none of a case.
  ///
  /// The text and so the evidence is ours, made from the register's properties; see ``CaseText``.
  package init?(_ main: RegisterEntity, related: [RegisterEntity] = []) {
    guard !main.isDeleted, let number = main.number else { return nil }
    let parts = CaseParts(main, related.filter { !$0.isDeleted })
    var text = CaseText()
    var record = DocumentRecord(
      source: Source(
        name: "\(main.kind.rawValue) \(number)", bytes: 0, sha256: "", encoding: "utf-8",
        converter: "register"))
    var facts = RegisterFacts(number: number)
    switch main.kind {
    case .zaak, .document: Self.readCase(parts, into: &record, &facts, &text)
    case .toezegging: Self.readPromise(parts, into: &record, &facts, &text)
    default: return nil
    }
    text.end()
    record.source = Source(
      name: record.source.name, bytes: text.bytes.count,
      sha256: SHA256.hexadecimal(text.bytes), encoding: "utf-8", converter: "register")
    self.record = record
    self.facts = facts
    original = OriginalText(text.bytes)
  }
}

extension RegisterCase {
  private static func readCase(
    _ parts: CaseParts, into record: inout DocumentRecord, _ facts: inout RegisterFacts,
    _ text: inout CaseText
  ) {
    var places = write(parts.main, to: &text)
    for document in parts.documents {
      places.merge(write(document, to: &text)) { first, _ in first }
    }
    facts.appreciatie = places["Kabinetsappreciatie"]
    facts.votes = parts.decisions.map { vote($0, parts, &text) }
    guard let subject = places["Onderwerp"] else { return }
    record.title = subject
    record.date = parts.paper.flatMap { day($0, places) } ?? day(parts.main, places)
    let number = parts.number
    if let motion = RegisterSubject(subject.text), parts.main["Soort"]?.hasPrefix("Motie") ?? false
    {
      record.motions = [
        Motion(
          submitters: motion.submitters.map(PersonName.init), isCoSigned: motion.isCoSigned,
          form: motion.form, kamerstuk: number, kamerstukBasis: number.map { _ in .stated },
          replaces: motion.replaced, relation: .is, submitted: record.date,
          subject: motion.subject.map { Passage($0, subject.evidence) },
          evidence: subject.evidence)
      ]
    } else if let number, parts.main["Soort"]?.hasPrefix("Brief regering") ?? false {
      record.letters = [
        Letter(
          date: record.date, ids: [number], kenmerk: (parts.paper ?? parts.main)["KenmerkAfzender"],
          relation: .mentions, evidence: (places[RegisterEntity.Kind.kamerstuk] ?? subject).evidence
        )
      ]
    }
  }

  private static func readPromise(
    _ parts: CaseParts, into record: inout DocumentRecord, _ facts: inout RegisterFacts,
    _ text: inout CaseText
  ) {
    let places = write(parts.main, to: &text)
    for activity in parts.activities { write(activity, to: &text) }
    facts.state = places["Status"]
    guard let promise = places["Tekst"] else { return }
    let due = places["DatumNakoming"].flatMap { date($0, day: parts.main.day("DatumNakoming")) }
    record.commitments = [
      Commitment(
        text: promise.text, by: (places["Functie"] ?? places["Ministerie"])?.text, due: due,
        evidence: promise.evidence)
    ]
    let made = parts.main.day("AanmaakDatum") ?? parts.activities.first?.day("Datum")
    record.date = made.map { DocumentDate(value: $0, basis: .stated) }
  }

  /// Writes all that is kept of an entity, and returns where each property stands.
  @discardableResult
  private static func write(
    _ entity: RegisterEntity, to text: inout CaseText
  ) -> [String: Passage] {
    text.open(entity)
    var places: [String: Passage] = [:]
    for name in entity.kind.properties { places[name] = text.add(name, of: entity) }
    text.close(entity)
    return places
  }

  private static func day(_ entity: RegisterEntity, _ places: [String: Passage]) -> DocumentDate? {
    for name in ["Datum", "GestartOp"] {
      guard let day = entity.day(name), let place = places[name] else { continue }
      return date(place, day: day)
    }
    return nil
  }

  private static func date(_ place: Passage, day: CalendarDate?) -> DocumentDate? {
    day.map { DocumentDate(value: $0, basis: .stated, text: place.text, evidence: place.evidence) }
  }

  /// A decision, of the day of its sitting where the page has that; else of a day between the begin of the case and the
  /// last time that the register changed the decision.
  private static func vote(
    _ decision: RegisterEntity, _ parts: CaseParts, _ text: inout CaseText
  ) -> Vote {
    text.open(decision)
    var places: [String: Passage] = [:]
    for name in decision.kind.properties { places[name] = text.add(name, of: decision) }
    let votes = parts.votes(of: decision)
    let rows = votes.isEmpty ? nil : text.add(.stemming, votes)
    text.close(decision)
    let sitting = parts.sitting(of: decision)
    let latest = CalendarDate(iso: String(decision.changed.prefix(10)))
    var date = parts.main.day("GestartOp").map {
      DocumentDate(
        earliest: $0, latest: latest.map { [first = $0] in max($0, first) }, basis: .inferred)
    }
    if let sitting, let day = sitting.day("Datum") {
      date = self.date(write(sitting, to: &text)["Datum"] ?? Passage("", Evidence(0..<0)), day: day)
    }
    var evidence = places["BesluitSoort"]?.evidence ?? Evidence(0..<0)
    if let said = places["BesluitTekst"] { evidence.add(said.evidence) }
    if let rows { evidence.add(rows) }
    return Vote(
      decision: decision["BesluitSoort"] ?? "", text: decision["BesluitTekst"],
      manner: decision["StemmingsSoort"], date: date,
      ballots: votes.compactMap {
        ballot($0, isRollCall: ["Hoofdelijk", nil].contains(decision["StemmingsSoort"]))
      },
      evidence: evidence)
  }

  private static func ballot(_ vote: RegisterEntity, isRollCall: Bool) -> Vote.Ballot? {
    guard let choice = vote["Soort"].flatMap(Vote.Choice.init), let actor = vote["ActorNaam"] else {
      return nil
    }
    let party = vote["ActorFractie"] ?? actor
    return Vote.Ballot(
      party: party, member: isRollCall && actor != party ? actor : nil,
      seats: vote["FractieGrootte"].flatMap { Int($0) } ?? 0, choice: choice,
      isMistake: vote["Vergissing"] == "true")
  }
}
