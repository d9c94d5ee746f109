internal import Dossiers
internal import Kamerstukken

/// A held paper as an item for a reference manager.
struct CitedPaper {
  /// What kind of source it is to a reference manager.
  enum Form { case bill, report, hearing, document }

  let document: Int
  let held: HeldDocument
  let citation: PaperCitation?
  private let citations: PaperCitations
  private let selection: Selection

  init(_ document: Int, _ citations: PaperCitations, in selection: Selection) {
    self.document = document
    self.citations = citations
    self.selection = selection
    held = selection.graph.documents[document]
    citation = citations[document]
  }

  /// The same for the same bytes, whatever else is held.
  var id: String { "sha256-\(held.sha256)" }

  var form: Form {
    switch held.record.kind {
    case .motie, .amendement: .bill
    case .beslisnota, .kamerbrief, .kamervragen, .antwoord: .report
    case .verslag, .handelingen: .hearing
    case .other: .document
    }
  }

  /// The paper's title; its file name where it has none.
  var title: String { Printable.text(held.record.title?.text ?? held.name) }

  /// What the paper is in one word, as the record has it.
  var genre: String { held.record.kind.rawValue }

  /// The number in the series, else the ministry's own reference.
  var number: String? {
    citation?.numberInSeries ?? held.record.kenmerk.map { Printable.text($0.value) }
  }

  var address: String? { citation?.number.address }

  var dossiers: [String] { held.record.dossiers }

  /// Who publishes it: the Chamber of a printed paper, the ministry of another.
  var publisher: String? {
    switch (citation?.chamber, held.ministry) {
    case (.tweede?, _): "Tweede Kamer der Staten-Generaal"
    case (.eerste?, _): "Eerste Kamer der Staten-Generaal"
    case (nil, let ministry?): ministry.wholeName
    case (nil, nil): nil
    }
  }
}

extension CitedPaper {
  /// Those who hand it in or sign it, in order; else the ministry it comes from.
  func authors(abbreviated: Bool = false) -> [CitedName] {
    let record = held.record
    var people = record.signatories
    if let own = record.motions.first(where: { $0.relation == .is }) {
      let missing = own.submitters.filter { name in !people.contains { $0.name.canBe(name) } }
      people = missing.map { Person(name: $0, evidence: own.evidence) } + people
    }
    let names = people.map { person in
      CitedName(PersonName(Printable.text(person.name.text)), hasOffice: person.office != nil)
    }
    guard names.isEmpty, let ministry = held.ministry else { return names }
    return [.literal(abbreviated ? ministry.shortName : ministry.wholeName)]
  }

  /// What does not fit a field: the official citation, offices, doubts, and where the item comes from.
  var notes: [String] {
    var notes = citation.map { [$0.text] } ?? []
    if let session = citation?.session, citation?.isSessionInferred ?? false {
      notes.append(selection.say("The parliamentary year, \(session), is inferred from the date"))
    }
    if let kenmerk = held.record.kenmerk, citation != nil {
      notes.append(selection.say("Kenmerk: \(kenmerk.value)"))
    }
    for person in held.record.signatories {
      if let office = person.office { notes.append("\(person.name.text), \(office)") }
    }
    for link in selection.graph.links(touching: .document(document))
    where link.kind == .isKamerstuk {
      if case .number(let id) = link.to {
        let text = citations.text(of: id, on: held.record.date?.value)
        notes.append(selection.say("It is \(text) (\(selection.basis(link)))"))
      }
    }
    if held.record.date?.value == nil {
      notes.append(selection.say("Date: \(selection.date(held.record.date))"))
      if let other = selection.graph.inferredEarliest(of: document) {
        notes.append(
          selection.say("Not before \(other.day) (inferred: \(selection.reasons([other.reason])))"))
      }
    } else if held.record.date?.basis == .inferred {
      notes.append(selection.say("The date is inferred"))
    }
    for said in held.corrections {
      notes.append(selection.say("Corrected by the reader: \(said.correction.field)"))
    }
    notes.append(
      ProvenanceNote(selection).line(
        .init(name: held.name, sha256: held.sha256, isOfRegister: false)))
    return (notes + ProvenanceNote(selection).head).map(Printable.text)
  }
}

extension Ministry {
  /// `Ministerie van Justitie en Veiligheid`.
  var wholeName: String { "Ministerie van \(name)" }

  /// `Ministerie van OCW`, for where a comma in a name would part it.
  var shortName: String { name.contains(",") ? "Ministerie van \(rawValue)" : wholeName }
}

extension Selection {
  /// Its papers, without the cases of the register; of a question about what is new only the new ones.
  func papers(_ settings: ExportSettings) -> [Int] {
    documents.filter { document in
      !graph.documents[document].isOfRegister && settings.new.map { $0.contains(document) } ?? true
    }
  }
}
