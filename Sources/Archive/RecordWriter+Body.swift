internal import Kamerstukken

extension RecordWriter {
  func writeReferences(
    _ references: [Reference], of subject: Subject
  ) throws(ArchiveError) {
    for (ordinal, found) in references.enumerated() {
      try reference.run(
        subject.id, ordinal, found.kind.rawValue, found.isJoint, found.role.rawValue, found.raw,
        found.chamber?.rawValue, found.session?.description, found.pages, found.rijkswet,
        found.footnote,
        found.anchor?.text)
      for (position, number) in found.ids.enumerated() {
        try referenceID.run(subject.id, ordinal, position, number, found.dossier(of: number))
      }
      try write(found.evidence, of: "reference", ordinal, in: subject)
      try write(found.anchor?.evidence, of: "reference_anchor", ordinal, in: subject)
    }
  }

  func writeMotions(
    _ motions: [Motion], of subject: Subject
  ) throws(ArchiveError) {
    var advices = 0
    for (ordinal, found) in motions.enumerated() {
      try motion.run(
        subject.id, ordinal, found.kamerstuk, found.kamerstukBasis?.rawValue, found.replaces,
        found.form.rawValue, found.state?.rawValue, found.relation.rawValue, found.isCoSigned,
        found.subject?.text, found.request?.text, found.submitted, found.debate?.kind,
        found.debate?.title, found.debate?.date)
      for (position, name) in found.submitters.enumerated() {
        try submitter.run(subject.id, ordinal, position, name.text)
      }
      try write(found.evidence, of: "motion", ordinal, in: subject)
      try write(found.subject?.evidence, of: "motion_subject", ordinal, in: subject)
      try write(found.request?.evidence, of: "motion_request", ordinal, in: subject)
      try write(found.submitted?.evidence, of: "motion_submitted", ordinal, in: subject)
      try write(found.debate?.evidence, of: "motion_debate", ordinal, in: subject)
      try write(found.debate?.date?.evidence, of: "motion_debate_date", ordinal, in: subject)
      for given in found.advice {
        try advice.run(
          subject.id, advices, ordinal, given.value.rawValue, given.by, given.basis.rawValue,
          given.condition, given.date)
        try write(given.evidence, of: "advice", advices, in: subject)
        try write(given.date?.evidence, of: "advice_date", advices, in: subject)
        advices += 1
      }
    }
  }

  func writeLetters(
    _ record: DocumentRecord, of subject: Subject
  ) throws(ArchiveError) {
    for (ordinal, found) in record.letters.enumerated() {
      try letter.run(subject.id, ordinal, found.date, found.kenmerk, found.relation.rawValue)
      for (position, number) in found.ids.enumerated() {
        try letterKamerstuk.run(subject.id, ordinal, position, number)
      }
      for (position, motion) in found.motions.enumerated() {
        try letterMotion.run(subject.id, ordinal, position, motion)
      }
      try write(found.evidence, of: "letter", ordinal, in: subject)
      try write(found.date?.evidence, of: "letter_date", ordinal, in: subject)
    }
    for (ordinal, found) in record.debates.enumerated() {
      try debate.run(subject.id, ordinal, found.kind, found.title, found.date)
      try write(found.evidence, of: "debate", ordinal, in: subject)
      try write(found.date?.evidence, of: "debate_date", ordinal, in: subject)
    }
    for (ordinal, found) in record.commitments.enumerated() {
      try commitment.run(subject.id, ordinal, found.text, found.by, found.due)
      try write(found.evidence, of: "commitment", ordinal, in: subject)
      try write(found.due?.evidence, of: "commitment_due", ordinal, in: subject)
    }
  }
}

extension Reference {
  /// The dossier that one of the ids lies in.
  fileprivate func dossier(of id: String) -> String? {
    switch kind {
    case .dossier: id
    case .kamerstuk: KamerstukNumber(id: id)?.dossier.description
    default: nil
    }
  }
}
