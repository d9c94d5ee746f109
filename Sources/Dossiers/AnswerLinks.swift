internal import Kamerstukken

/// Which questions and letters a letter answers.
extension DossierGraph {
  /// How long after its questions an answer may come.
  private static let longest = 366

  mutating func linkAnsweredPapers() {
    let questions = documents.indices.filter { documents[$0].record.kind == .kamervragen }
    var byNumber: [String: [Int]] = [:]
    var byKey: [String: [Int]] = [:]
    for question in questions {
      if let number = documents[question].questionNumber {
        byNumber[number.text, default: []].append(question)
      }
      if let key = asked(question)?.key { byKey[key, default: []].append(question) }
    }
    byNumber = byNumber.filter { $0.value.count <= Self.widest }
    byKey = byKey.filter { $0.value.count <= Self.widest }
    for document in documents.indices where documents[document].record.kind.isLetter {
      linkQuestions(answeredBy: document, byNumber: byNumber, byKey: byKey)
      linkLetter(answeredBy: document)
    }
  }

  private func asked(_ document: Int) -> QuestionPaper? {
    documents[document].record.title.flatMap { QuestionPaper($0.text) }
  }

  private mutating func linkQuestions(
    answeredBy answer: Int, byNumber: [String: [Int]], byKey: [String: [Int]]
  ) {
    let cases = documents[answer].answeredCases
    for said in cases.yours {
      for question in byNumber[said.text] ?? [] where !isEarlier(answer, than: question) {
        addStated(.answers, .document(answer), .document(question), proofs(said, answer, question))
      }
    }
    guard documents[answer].record.kind == .antwoord else { return }
    let others = Set(cases.cited.map(\.text)).subtracting(cases.yours.map(\.text))
    for said in cases.cited where others.contains(said.text) {
      for question in byNumber[said.text] ?? [] where !isEarlier(answer, than: question) {
        let isAlike = haveOneSubject(answer, question)
        // Another case is cited too, and the subject does not tell which of them is answered.
        guard isAlike || others.count == 1 && cases.yours.isEmpty else { continue }
        var reasons = [Phrase("it cites \(said.text), the number of these questions")]
        if isAlike { reasons.append(Phrase("the same Member and subject")) }
        // Number, Member and subject are independent; the number alone may be cited in passing.
        add(
          .answers, .document(answer), .document(question), .inferred, isAlike ? .strong : .fair,
          reasons, proofs(said, answer, question))
      }
    }
    linkQuestionsBySubject(answer, byKey)
  }

  /// Questions without a number in common: the same Member and subject, and the answer in good time.
  private mutating func linkQuestionsBySubject(_ answer: Int, _ byKey: [String: [Int]]) {
    guard let key = asked(answer)?.key else { return }
    let fitting = (byKey[key] ?? []).filter { question in
      guard haveOneSubject(answer, question), !isEarlier(answer, than: question) else {
        return false
      }
      guard let day = documents[question].record.date?.value,
        let later = documents[answer].record.date?.value
      else { return false }
      return later.dayNumber - day.dayNumber <= Self.longest
    }
    guard fitting.count == 1, let question = fitting.first,
      let title = documents[answer].record.title
    else { return }
    // Three signs, but a Member can ask of the same thing twice.
    add(
      .answers, .document(answer), .document(question), .inferred, .good,
      [
        Phrase("the same Member and subject"),
        Phrase("the answer is of within a year behind the questions"),
      ],
      proofs(title, answer, question))
  }

  private func haveOneSubject(_ answer: Int, _ question: Int) -> Bool {
    guard let first = asked(answer), let second = asked(question) else { return false }
    return first.surnames[0] == second.surnames[0]
      && (first.subject == second.subject
        || Wording([first.subject]).isNear(Wording([second.subject])))
  }

  private func proofs(_ said: Passage, _ answer: Int, _ question: Int) -> [Proof] {
    let record = documents[question].record
    let place = documents[question].questionNumber?.evidence ?? record.title?.evidence
    return [Proof(document: answer, evidence: said.evidence)]
      + (place.map { [Proof(document: question, evidence: $0)] } ?? [])
  }

  /// A letter whose «uw kenmerk» is the kenmerk of one held paper of another sender.
  private mutating func linkLetter(answeredBy answer: Int) {
    for other in documents[answer].record.otherKenmerken where other.role == .uw {
      let found = (index.kenmerken[other.kenmerk.value] ?? []).filter {
        $0 != answer && documents[$0].record.kind != .beslisnota && !isEarlier(answer, than: $0)
      }
      guard found.count == 1, let kenmerk = documents[found[0]].record.kenmerk else { continue }
      // One sign, but one that the paper itself prints for this.
      add(
        .answers, .document(answer), .document(found[0]), .inferred, .good,
        [Phrase("its «uw kenmerk» is the kenmerk of that paper, \(kenmerk.value)")],
        [
          Proof(document: answer, evidence: other.kenmerk.evidence),
          Proof(document: found[0], evidence: kenmerk.evidence),
        ])
    }
  }

  /// Whether a paper is certainly older than another.
  func isEarlier(_ paper: Int, than other: Int) -> Bool {
    guard let last = documents[paper].record.date?.latest,
      let first = documents[other].record.date?.earliest
    else { return false }
    return last < first
  }
}
