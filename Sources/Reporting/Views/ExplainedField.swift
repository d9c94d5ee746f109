internal import Dossiers
internal import Kamerstukken

/// One field of a record in words: its value, its evidence, and the rule by which it was read.
struct ExplainedField {
  let name: Phrase
  let value: Phrase
  let evidence: Evidence?
  let rule: Phrase
  /// Whether it is what the reader says the field should be, which stands behind what the paper gives.
  var isReaders = false

  /// Every field that holds something, in the order of the record.
  static func all(of record: DocumentRecord) -> [ExplainedField] {
    head(record) + sender(record) + text(record) + record.references.map(reference)
      + record.motions.flatMap(motion)
      + rest(record)
  }

  /// The name for a reader.
  var label: Phrase { isReaders ? Phrase("\(name) (yours)") : name }

  /// What the reader says a field should be.
  init(correcting applied: AppliedCorrection, of document: HeldDocument) {
    let field = applied.correction.field
    let shown = CorrectionView.shown(document.record.value(of: field))
    let value =
      switch field {
      case .ministry, .motionKamerstuk, .motionSubmitters: Phrase("\(field): \(shown)")
      default: shown
      }
    self.init(
      Self.name(of: field), Phrase("\(value) (\(CorrectionView.words(applied)))"), nil,
      Phrase("the reader's own word, which every answer about papers together uses"))
    isReaders = true
  }

  private static func name(of field: CorrectedField) -> Phrase {
    switch field {
    case .date: Phrase("date")
    case .kind: Phrase("kind")
    case .title: Phrase("title")
    case .kenmerk: Phrase(verbatim: "kenmerk")
    case .kamerstuk: Phrase(verbatim: "kamerstuk")
    case .ministry: Phrase("sender")
    case .motionKamerstuk, .motionSubmitters: Phrase("motion")
    }
  }

  private init(_ name: Phrase, _ value: Phrase, _ evidence: Evidence?, _ rule: Phrase) {
    self.name = name
    self.value = value
    self.evidence = evidence
    self.rule = rule
  }

  private static func head(_ record: DocumentRecord) -> [ExplainedField] {
    var fields = [
      ExplainedField(
        Phrase("file"), Phrase(verbatim: "\(record.source.name), sha256 \(record.source.sha256)"),
        nil,
        Phrase("the digest of the file's bytes")),
      ExplainedField(
        Phrase("kind"), Phrase(term: record.kind.rawValue), record.kindEvidence,
        Phrase("what stands on the paper, never its file name")),
    ]
    if let title = record.title {
      fields.append(
        .init(
          Phrase("title"), Phrase(verbatim: title.text), title.evidence,
          Phrase("the subject label, else the head's text that nothing else explains")))
    }
    if let title = record.dossierTitle {
      fields.append(
        .init(
          Phrase("dossier title"), Phrase(verbatim: title.text), title.evidence,
          Phrase("between the dossier's number and the paper's")))
    }
    if let date = record.date {
      let rule =
        date.basis == .inferred
        ? Phrase("undated: no older than the last day it tells of")
        : Phrase("the letterhead's date; for a motie «Voorgesteld»")
      fields.append(.init(Phrase("date"), Words.date(date), date.evidence, rule))
    }
    if let deadline = record.deadline {
      fields.append(
        .init(
          Phrase("deadline"), Words.date(deadline), deadline.evidence,
          Phrase("the label «Beslistermijn» or «Deadline»")))
    }
    if let status = record.status {
      fields.append(
        .init(
          Phrase("status"), Phrase(verbatim: status.text), status.evidence,
          Phrase("a line that begins with TER")))
    }
    if let kenmerk = record.kenmerk {
      fields.append(
        .init(
          Phrase(verbatim: "kenmerk"), Phrase(verbatim: kenmerk.value), kenmerk.evidence,
          Phrase("the value of «Ons kenmerk», «Kenmerk» or «Onze referentie»")))
    }
    for other in record.otherKenmerken {
      fields.append(
        .init(
          Phrase("other kenmerk (\(other.role.rawValue))"), Phrase(verbatim: other.kenmerk.value),
          other.kenmerk.evidence,
          Phrase("the label says whose it is")))
    }
    if !record.kamerstukken.isEmpty {
      fields.append(
        .init(
          Phrase(verbatim: "kamerstuk"),
          Phrase(verbatim: record.kamerstukken.joined(separator: ", ")), record.title?.evidence,
          Phrase("the number printed in its own head")))
    }
    return fields
  }

  private static func sender(_ record: DocumentRecord) -> [ExplainedField] {
    var fields: [ExplainedField] = []
    if let sender = record.sender {
      let value = [sender.ministry?.rawValue, sender.organisation].compactMap { $0 }.joined(
        separator: ", ")
      fields.append(
        .init(
          Phrase("sender"), Phrase(verbatim: value), sender.evidence,
          Phrase("read from the \(Phrase(term: sender.basis.rawValue))")))
    }
    if let addressee = record.addressee {
      fields.append(
        .init(
          Phrase("addressee"), Phrase(verbatim: addressee.text), addressee.evidence,
          Phrase("the label «Aan», or an office alone in the head")))
    }
    for person in record.signatories {
      let office = person.office.map { ", \($0)" } ?? ""
      fields.append(
        .init(
          Phrase("signed by"), Phrase(verbatim: "\(person.name.text)\(office)"), person.evidence,
          Phrase("an office and the name under it; in a motie the lines below its close")))
    }
    return fields
  }

  private static func text(_ record: DocumentRecord) -> [ExplainedField] {
    var fields = record.sections.map { section in
      ExplainedField(
        Phrase("section"),
        Phrase(
          "\(section.number.map { "\($0) " } ?? "")\(section.heading), lines \(section.lines.lowerBound)–\(section.lines.upperBound)"
        ),
        nil,
        Phrase("a heading by its number, its known name or its bold line"))
    }
    if let decision = record.decision {
      fields.append(
        .init(
          Phrase("decision"), Phrase(verbatim: decision.text), decision.evidence,
          Phrase("the text of the section that asks for a decision")))
    }
    return fields
  }

  private static func reference(_ reference: Reference) -> ExplainedField {
    var value = Phrase(
      verbatim: "\(reference.kind.rawValue) \(reference.ids.joined(separator: ", "))")
    if reference.isJoint { value = Phrase("\(value) (one number, printed under each dossier)") }
    if reference.role != .cites {
      value = value + " (" + Phrase(term: reference.role.rawValue) + ")"
    }
    if let footnote = reference.footnote { value = Phrase("\(value), footnote \(footnote)") }
    if let anchor = reference.anchor { value = Phrase("\(value) at «\(anchor.text)»") }
    return .init(
      Phrase("reference"), value, reference.evidence,
      Phrase("the grammar of citations, by its label or its form"))
  }

  private static func motion(_ motion: Motion) -> [ExplainedField] {
    let names = motion.submitters.map(\.text).joined(separator: ", ")
    let who = names.isEmpty ? Phrase("no Member named") : Phrase(verbatim: names)
    var what = Phrase(verbatim: motion.form.rawValue)
    if let number = motion.kamerstuk {
      let basis = Phrase(term: motion.kamerstukBasis?.rawValue ?? "")
      what = Phrase("\(what) \(number) (\(basis))")
    }
    var fields = [
      ExplainedField(
        Phrase("motion"),
        Phrase("\(what), \(who); \(Phrase(term: motion.relation.rawValue))"),
        motion.evidence, Phrase("the word «motie» with the Members behind or before it"))
    ]
    if let request = motion.request {
      fields.append(
        .init(
          Phrase("request"), Phrase(verbatim: request.text), request.evidence,
          Phrase("the operative clause, word for word where it stands so")))
    }
    for advice in motion.advice {
      fields.append(
        .init(
          Phrase("advice"),
          Phrase(
            "\(advice.value.rawValue), by \(Words.somebody(advice.by)), \(Words.place(advice.basis))"
          ),
          advice.evidence,
          Phrase(
            "the Chamber's own words for an opinion; who gave it is the office the sentence names"))
      )
    }
    return fields
  }

  private static func rest(_ record: DocumentRecord) -> [ExplainedField] {
    var fields = record.letters.map { letter in
      ExplainedField(
        Phrase("letter"),
        Words.date(letter.date) + " \(letter.ids.joined(separator: ", ")) ("
          + Phrase(term: letter.relation.rawValue) + ")",
        letter.evidence,
        Phrase("the word «brief» with a day or a number of its own"))
    }
    for debate in record.debates {
      let title = debate.title.map { " «\($0)»" } ?? ""
      fields.append(
        .init(
          Phrase("debate"), Phrase("\(debate.kind)\(title), \(Words.date(debate.date))"),
          debate.evidence,
          Phrase("a kind of debate with its title or day")))
    }
    for commitment in record.commitments {
      let by = Words.somebody(commitment.by)
      let promise =
        commitment.due.map {
          Phrase("\(commitment.text) (by \(by), \($0.reading ?? Words.date($0)))")
        } ?? Phrase("\(commitment.text) (by \(by))")
      fields.append(
        .init(
          Phrase("promise"), promise,
          commitment.evidence, Phrase("somebody will inform the Chamber or send it something")))
    }
    for diagnostic in record.diagnostics {
      fields.append(
        .init(
          Phrase("note"), diagnostic.message, diagnostic.evidence,
          Phrase("code \(diagnostic.code.rawValue)")))
    }
    for lines in record.unread {
      fields.append(
        .init(
          Phrase("not understood"),
          Phrase("lines \(lines.lowerBound)–\(lines.upperBound) of a head"), nil,
          Phrase("no recogniser knew them")))
    }
    return fields
  }
}
