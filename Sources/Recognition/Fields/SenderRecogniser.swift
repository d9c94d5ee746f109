internal import Kamerstukken
internal import Reading

/// Says which ministry a paper comes from, and by which of its marks.
///
/// In order: what the head names, the web address, whom a memo advises (its own minister), who signed, the kenmerk.
struct SenderRecogniser {
  let kind: DocumentRecord.Kind
  let head: HeadFields
  let publication: PublicationHead?
  let annex: Annex?
  let signatories: [Person]

  func sender() -> Sender? {
    let found = stated() ?? advised() ?? signed() ?? titled() ?? fromKenmerk()
    guard let found else {
      // What heads a paper of the House or of no kind is not who wrote it.
      guard [.beslisnota, .kamerbrief, .antwoord].contains(kind) else { return nil }
      return head.organisation.map {
        Sender(ministry: nil, organisation: $0.text, basis: .head, evidence: $0.evidence)
      }
    }
    let evidence = head.organisation.map {
      found.evidence == $0.evidence ? $0.evidence : $0.evidence.adding(found.evidence)
    }
    let isSigned = found.basis == .signature
    return Sender(
      ministry: found.ministry, organisation: head.organisation?.text, basis: found.basis,
      evidence: isSigned ? found.evidence : evidence ?? found.evidence)
  }

  private typealias Found = (ministry: Ministry, basis: Sender.Basis, evidence: Evidence)

  private func stated() -> Found? {
    if let ministry = head.ministry { return ministry }
    // «Kabinet Minister-President» is the prime minister's office.
    if let unit = head.organisation, unit.text.holdsFolded("minister-president") {
      return (.az, .head, unit.evidence)
    }
    guard let annex, let answer = annex.answer, let ministry = annex.ministry else { return nil }
    return (ministry, .head, answer.evidence)
  }

  /// A memo comes from the ministry of the minister it advises.
  private func advised() -> Found? {
    guard kind == .beslisnota, let addressee = head.addressee,
      let ministry = Ministry(addressees: addressee.text)
    else { return nil }
    return (ministry, .head, addressee.evidence)
  }

  private func signed() -> Found? {
    guard let signatory = signatories.first, let office = signatory.office else { return nil }
    guard let ministry = Ministry(office: office) else { return nil }
    return (ministry, .signature, signatory.evidence)
  }

  /// «BRIEF VAN DE MINISTER VAN VOLKSGEZONDHEID, WELZIJN EN SPORT».
  private func titled() -> Found? {
    guard kind == .kamerbrief, let title = publication?.title,
      let start = title.text.firstRange(of: "MINISTER")
        ?? title.text.firstRange(of: "STAATSSECRETARIS"),
      let ministry = Ministry(office: String(title.text[start.lowerBound...]))
    else { return nil }
    return (ministry, .head, title.evidence)
  }

  private func fromKenmerk() -> Found? {
    guard let kenmerk = head.kenmerk, let ministry = Ministry(kenmerk: kenmerk.value) else {
      return nil
    }
    return (ministry, .kenmerk, kenmerk.evidence)
  }
}
