package import Kamerstukken

/// What is known of numbers, whether a paper bears them or only cites them.
extension Archive {
  /// What is known of one number, canonical, of a kind.
  package func number(_ id: String, _ kind: Reference.Kind) throws(ArchiveError) -> KnownNumber? {
    try connection.first(Query.number, id, kind.rawValue, read: KnownNumber.init)
  }

  /// The numbers of a range that held papers bear or cite, in no order.
  ///
  /// The cost grows with what is held of the dossier, never with the length of the range.
  package func numbers(in range: NumberRange) throws(ArchiveError) -> [KnownNumber] {
    try connection.rows(
      Query.numbers, range.dossier.description, range.first, range.last, read: KnownNumber.init)
  }

  /// The papers of a dossier and those that cite it, those whose own number lies in it first, each time the newest.
  package func papers(
    ofDossier dossier: DossierNumber, filter: Filter = Filter()
  ) throws(ArchiveError) -> [DossierPaper] {
    try connection.rows(
      Query.dossierPapers, filter, dossier.description, read: DossierPaper.init)
  }

  /// How many papers cite one or more of the numbers, each with its kind.
  package func countCiting(
    _ numbers: [(id: String, kind: Reference.Kind)]
  ) throws(ArchiveError) -> Int {
    var papers: Set<Int> = []
    for number in numbers {
      papers.formUnion(
        try connection.rows(Query.citingPapers, number.id, number.kind.rawValue) { $0.int(0) })
    }
    return papers.count
  }

  /// How many papers that are not of a dossier cite it or a number in it.
  package func countCiting(dossier: DossierNumber) throws(ArchiveError) -> Int {
    try connection.first(Query.countCitingDossier, dossier.description) { $0.int(0) } ?? 0
  }

  /// The dossiers with a suffix behind a dossier's number under which papers are held: `36600-XVI` of `36600`.
  package func suffixed(_ dossier: DossierNumber) throws(ArchiveError) -> [String] {
    guard dossier.suffix == nil else { return [] }
    return try connection.rows(Query.suffixedDossiers, dossier.description) { $0.text(0) ?? "" }
  }

  /// The first place where a document cites a dossier or a number in it, or nothing where it does not.
  package func citation(
    ofDossier dossier: DossierNumber, in id: DocumentID
  ) throws(ArchiveError) -> Citation? {
    try connection.first(Query.citingDossier, dossier.description, id, read: Citation.init)
  }

  /// The places where a head gives a kenmerk as another paper's, in capitals or small letters.
  package func citations(ofKenmerk kenmerk: String) throws(ArchiveError) -> [Citation] {
    try connection.rows(Query.namingKenmerk, kenmerk, read: Citation.init)
  }
}
