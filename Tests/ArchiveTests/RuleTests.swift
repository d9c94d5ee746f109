import Archive
import Kamerstukken
import Testing

@Suite struct `The schema` {
  @Test(arguments: [
    "UPDATE document SET date = '2024-02-30'", "UPDATE document SET date = '2024-1-1'",
    "UPDATE document SET date_earliest = 'morgen'", "UPDATE document SET date_basis = 'guessed'",
    "UPDATE document SET kind = 'brief'", "UPDATE document SET sha256 = 'abc'",
    "UPDATE document SET sha256 = upper(sha256)", "UPDATE document SET bytes = -1",
    "UPDATE document SET sender_basis = 'guess'", "UPDATE document SET bytes = 'veel'",
    "UPDATE evidence SET start = -1", "UPDATE evidence SET start = \"end\" + 1",
    "UPDATE evidence SET first_line = 0", "UPDATE section SET last_line = 0",
    "UPDATE reference SET kind = 'boek'", "UPDATE reference SET role = 'quotes'",
    "UPDATE reference SET joint = 2", "UPDATE motion SET form = 'oud'",
    "UPDATE motion SET state = 'weg'", "UPDATE motion SET relation = 'likes'",
    "UPDATE motion SET kamerstuk_basis = 'guessed'", "UPDATE motion SET submitted = '2023-13-01'",
    "UPDATE advice SET value = 'Ontraden!'", "UPDATE advice SET basis = 'rumour'",
    "UPDATE advice SET motion = 7", "UPDATE letter SET relation = 'burns'",
    "UPDATE letter_motion SET motion = 9", "UPDATE other_kenmerk SET role = 'mijn'",
    "UPDATE person SET role = 'hero'", "UPDATE diagnostic SET severity = 'panic'",
    "UPDATE commitment SET due_latest = '2023-06-31'", "UPDATE file SET document = 1",
    "INSERT INTO import_run (program, started) VALUES ('x', 'vandaag')",
    "INSERT INTO verdict VALUES ('is', 'a', 'b', 'perhaps', '')",
    "INSERT INTO verdict VALUES ('', 'a', 'b', 'accepted', '')",
    "INSERT INTO correction VALUES ('abc', 'date', '2023-04-03', '')",
    "INSERT INTO correction_block VALUES ('a', 7)", "INSERT INTO arrival VALUES (7, 1)",
  ])
  func `refuses what cannot be`(_ sql: String) throws {
    let file = TemporaryFile()
    var archive = try Archive(path: file.path, access: .create)
    #expect(try archive.store([fullPaper(1)]) == [.new])
    let connection = try Connection(path: file.path, access: .write)
    try connection.execute("PRAGMA foreign_keys = ON")
    let error = #expect(throws: ArchiveError.self) { try connection.execute(sql) }
    #expect(error?.reason == .constraint)
    #expect(error?.sql == sql)
  }

  @Test func `knows every word of the record`() throws {
    let file = TemporaryFile()
    var archive = try Archive(path: file.path, access: .create)
    let here = Evidence(0..<1)
    var papers: [Paper] = []
    for kind in DocumentRecord.Kind.allCases {
      papers.append(paper(kind.rawValue, at: "kind/\(kind)") { $0.kind = kind })
    }
    papers.append(
      paper("woorden", at: "woorden") {
        $0.references = referenceWords.map { Reference(kind: $0, ids: [], raw: "", evidence: here) }
        $0.references += [Reference.Role.replaces, .unresolved].map {
          Reference(kind: .zaak, ids: [], role: $0, raw: "", evidence: here)
        }
        $0.motions = motionWords(here)
        $0.letters = [Letter.Relation.encloses, .sent, .answers, .announces, .mentions].map {
          Letter(date: nil, relation: $0, evidence: here)
        }
        $0.otherKenmerken = [OtherKenmerk.Role.uw, .case, .cited, .other].map {
          OtherKenmerk(kenmerk: Kenmerk(value: "1", evidence: here), role: $0)
        }
        $0.diagnostics = Diagnostic.Code.allCases.map {
          Diagnostic(.warning, $0, Phrase(verbatim: ""))
        }
      })
    for basis in [Sender.Basis.head, .address, .signature, .kenmerk] {
      papers.append(
        paper("\(basis)", at: "sender/\(basis)") {
          $0.sender = Sender(ministry: nil, organisation: nil, basis: basis, evidence: here)
        })
    }
    for basis in [DocumentDate.Basis.stated, .relative, .term, .inferred] {
      papers.append(
        paper("\(basis)!", at: "date/\(basis)") { $0.date = DocumentDate(basis: basis) })
    }
    #expect(try archive.store(papers) == Array(repeating: .new, count: papers.count))
  }

  private var referenceWords: [Reference.Kind] {
    [
      .kamerstuk, .dossier, .handelingen, .aanhangsel, .zaak, .document, .activiteit, .toezegging,
      .staatsblad, .staatscourant, .tractatenblad, .eu, .ecli, .bijlage, .kenmerk,
    ]
  }

  private func motionWords(_ here: Evidence) -> [Motion] {
    let advice = Appreciatie.allCases.map {
      Advice(value: $0, by: nil, basis: .memo, evidence: here)
    }
    let bases = [Advice.Basis.debate, .letter, .intendedLetter].map {
      Advice(value: .geen, by: nil, basis: $0, evidence: here)
    }
    var motions = [Motion(submitters: [], advice: advice + bases, evidence: here)]
    for form in [Motion.Form.motie, .gewijzigd, .naderGewijzigd, .tweedeNaderGewijzigd] {
      motions.append(Motion(submitters: [], form: form, evidence: here))
    }
    for state in [
      Motion.State.aangehouden, .ingetrokken, .aangenomen, .verworpen, .overgenomen,
    ] {
      motions.append(Motion(submitters: [], state: state, evidence: here))
    }
    for basis in [Motion.NumberBasis.stated, .footnote, .own] {
      motions.append(Motion(submitters: [], kamerstukBasis: basis, evidence: here))
    }
    for relation in [
      Motion.Relation.is, .advisesOn, .answers, .carriesOut, .mentions,
    ] {
      motions.append(Motion(submitters: [], relation: relation, evidence: here))
    }
    return motions
  }
}
