internal import Dossiers
internal import Kamerstukken

/// One field of a record in words: its value, its evidence, and the rule by which it was read.
struct ExplainedField {
  let name: String
  let value: String
  let evidence: Evidence?
  let rule: String

  /// Every field that holds something, in the order of the record.
  static func all(of record: DocumentRecord) -> [ExplainedField] {
    head(record) + sender(record) + text(record) + record.references.map(reference)
      + record.motions.flatMap(motion)
      + rest(record)
  }

  /// What the field stands behind: the one of that name that the paper gives.
  var place: String { name.hasSuffix(Self.mark) ? String(name.dropLast(Self.mark.count)) : name }

  private static let mark = " (yours)"

  /// What the reader says a field should be.
  init(correcting applied: AppliedCorrection, of document: HeldDocument) {
    let field = applied.correction.field
    let name =
      switch field {
      case .ministry: "sender"
      case .motionKamerstuk, .motionSubmitters: "motion"
      default: field.description
      }
    let value = CorrectionView.shown(document.record.value(of: field))
    let what = name == field.description ? value : "\(field): \(value)"
    self.init(
      name + Self.mark, "\(what) (\(CorrectionView.words(applied)))", nil,
      "the reader's own word, which every answer about papers together uses")
  }

  private init(_ name: String, _ value: String, _ evidence: Evidence?, _ rule: String) {
    self.name = name
    self.value = value
    self.evidence = evidence
    self.rule = rule
  }

  private static func head(_ record: DocumentRecord) -> [ExplainedField] {
    var fields = [
      ExplainedField(
        "file", "\(record.source.name), sha256 \(record.source.sha256)", nil,
        "the digest of the file's bytes"),
      ExplainedField(
        "kind", record.kind.rawValue, record.kindEvidence,
        "what stands on the paper, never its file name"),
    ]
    if let title = record.title {
      fields.append(
        .init(
          "title", title.text, title.evidence,
          "the subject label, else the head's text that nothing else explains"))
    }
    if let title = record.dossierTitle {
      fields.append(
        .init(
          "dossier title", title.text, title.evidence,
          "between the dossier's number and the paper's"))
    }
    if let date = record.date {
      let rule =
        date.basis == .inferred
        ? "undated: no older than the last day it tells of"
        : "the letterhead's date; for a motie «Voorgesteld»"
      fields.append(.init("date", Words.date(date), date.evidence, rule))
    }
    if let deadline = record.deadline {
      fields.append(
        .init(
          "deadline", Words.date(deadline), deadline.evidence,
          "the label «Beslistermijn» or «Deadline»"))
    }
    if let status = record.status {
      fields.append(.init("status", status.text, status.evidence, "a line that begins with TER"))
    }
    if let kenmerk = record.kenmerk {
      fields.append(
        .init(
          "kenmerk", kenmerk.value, kenmerk.evidence,
          "the value of «Ons kenmerk», «Kenmerk» or «Onze referentie»"))
    }
    for other in record.otherKenmerken {
      fields.append(
        .init(
          "other kenmerk (\(other.role.rawValue))", other.kenmerk.value, other.kenmerk.evidence,
          "the label says whose it is"))
    }
    if !record.kamerstukken.isEmpty {
      fields.append(
        .init(
          "kamerstuk", record.kamerstukken.joined(separator: ", "), record.title?.evidence,
          "the number printed in its own head"))
    }
    return fields
  }

  private static func sender(_ record: DocumentRecord) -> [ExplainedField] {
    var fields: [ExplainedField] = []
    if let sender = record.sender {
      let value = [sender.ministry?.rawValue, sender.organisation].compactMap { $0 }.joined(
        separator: ", ")
      fields.append(
        .init("sender", value, sender.evidence, "read from the \(sender.basis.rawValue)"))
    }
    if let addressee = record.addressee {
      fields.append(
        .init(
          "addressee", addressee.text, addressee.evidence,
          "the label «Aan», or an office alone in the head"))
    }
    for person in record.signatories {
      let office = person.office.map { ", \($0)" } ?? ""
      fields.append(
        .init(
          "signed by", "\(person.name.text)\(office)", person.evidence,
          "an office and the name under it; in a motie the lines below its close"))
    }
    return fields
  }

  private static func text(_ record: DocumentRecord) -> [ExplainedField] {
    var fields = record.sections.map { section in
      ExplainedField(
        "section",
        "\(section.number.map { "\($0) " } ?? "")\(section.heading), lines \(section.lines.lowerBound)–\(section.lines.upperBound)",
        nil,
        "a heading by its number, its known name or its bold line")
    }
    if let decision = record.decision {
      fields.append(
        .init(
          "decision", decision.text, decision.evidence,
          "the text of the section that asks for a decision"))
    }
    return fields
  }

  private static func reference(_ reference: Reference) -> ExplainedField {
    var value = "\(reference.kind.rawValue) \(reference.ids.joined(separator: ", "))"
    if reference.isJoint { value += " (one number, printed under each dossier)" }
    if reference.role != .cites { value += " (\(reference.role.rawValue))" }
    if let footnote = reference.footnote { value += ", footnote \(footnote)" }
    if let anchor = reference.anchor { value += " at «\(anchor.text)»" }
    return .init(
      "reference", value, reference.evidence, "the grammar of citations, by its label or its form")
  }

  private static func motion(_ motion: Motion) -> [ExplainedField] {
    let who = motion.submitters.map(\.text).joined(separator: ", ")
    let number = motion.kamerstuk.map { " \($0) (\(motion.kamerstukBasis?.rawValue ?? ""))" } ?? ""
    var fields = [
      ExplainedField(
        "motion",
        "\(motion.form.rawValue)\(number), \(who.isEmpty ? "no Member named" : who); \(motion.relation.rawValue)",
        motion.evidence, "the word «motie» with the Members behind or before it")
    ]
    if let request = motion.request {
      fields.append(
        .init(
          "request", request.text, request.evidence,
          "the operative clause, word for word where it stands so"))
    }
    for advice in motion.advice {
      fields.append(
        .init(
          "advice",
          "\(advice.value.rawValue), by \(advice.by ?? "nobody named"), \(Words.place(advice.basis))",
          advice.evidence,
          "the Chamber's own words for an opinion; who gave it is the office the sentence names"))
    }
    return fields
  }

  private static func rest(_ record: DocumentRecord) -> [ExplainedField] {
    var fields = record.letters.map { letter in
      ExplainedField(
        "letter",
        "\(Words.date(letter.date)) \(letter.ids.joined(separator: ", ")) (\(letter.relation.rawValue))",
        letter.evidence,
        "the word «brief» with a day or a number of its own")
    }
    for debate in record.debates {
      let title = debate.title.map { " «\($0)»" } ?? ""
      fields.append(
        .init(
          "debate", "\(debate.kind)\(title), \(Words.date(debate.date))", debate.evidence,
          "a kind of debate with its title or day"))
    }
    for commitment in record.commitments {
      let due = commitment.due.map { ", \($0.reading ?? Words.date($0))" } ?? ""
      fields.append(
        .init(
          "promise", "\(commitment.text) (by \(commitment.by ?? "nobody named")\(due))",
          commitment.evidence, "somebody will inform the Chamber or send it something"))
    }
    for diagnostic in record.diagnostics {
      fields.append(
        .init("note", diagnostic.message, diagnostic.evidence, "code \(diagnostic.code.rawValue)"))
    }
    for lines in record.unread {
      fields.append(
        .init(
          "not understood", "lines \(lines.lowerBound)–\(lines.upperBound) of a head", nil,
          "no recogniser knew them"))
    }
    return fields
  }
}
