internal import Dossiers
internal import Kamerstukken
internal import Register
internal import Reporting

extension FuzzTarget {
  /// A file of the Chamber's register, whole and in pieces.
  static let register = FuzzTarget(
    "register", feeds: "the reader of the register's JSON, and the cases it makes", seeds: .none,
    examples: registerExamples
  ) { bytes, violations in
    let (entities, error) = Violations.entities(bytes, pieces: max(bytes.count, 1))
    for size in [1, 5] {
      let (others, otherError) = Violations.entities(bytes, pieces: size)
      violations.expect(others == entities, "other entities in pieces of \(size)")
      violations.expect(otherError == error, "another error in pieces of \(size)")
    }
    for main in entities.prefix(4) {
      guard let made = RegisterCase(main, related: entities) else { continue }
      let line = RecordJSON.line(made.record, of: made.original)
      violations.checkLine(line, "the record of a case")
      _ = JSONChecker.value(of: line, "the record of a case", &violations)
      let held = HeldDocument(record: made.record, original: made.original, register: made.facts)
      _ = BlockKey.keys(of: held)
    }
  }

  private static let registerExamples = [
    #"{"value":[{"Id":"a1","Nummer":"2024Z21744","Soort":"Motie","Titel":"ICT","Onderwerp":"Gewijzigde motie "#
      + #"van het lid Kathmann c.s. over x (t.v.v. 26643-1200)","Kabinetsappreciatie":"Ontraden","Document":["#
      + #"{"Id":"d1","DocumentNummer":"2024D1","Kamerstukdossier":[{"Nummer":26643,"HoogsteVolgnummer":9,"Id":"k"}],"#
      + #""Volgnummer":1001,"Datum":"2024-12-18T00:00:00+01:00"}],"Besluit":[{"Id":"b1","BesluitSoort":"Stemmen - "#
      + #"aangenomen","Stemming":[{"Id":"s","ActorNaam":"PVV","Besluit_Id":"b1","Soort":"Voor","FractieGrootte":37}]}]}]}"#,
    #"[{"Id":"t1","Nummer":"TZ202306-026","Tekst":"De minister zegt toe","DatumNakoming":"2024-01-01"},{"Id":"z"}]"#,
    #"{"Id":"p1","Achternaam":"Vries","Tussenvoegsel":"de","Roepnaam":"A\ud83d\ude00"} {"Id":2,"NaamNL":"x","Afkorting":"X"}"#,
  ]
}

extension Violations {
  /// The entities in a file, and the first thing that is wrong with it.
  fileprivate static func entities(
    _ bytes: [UInt8], pieces size: Int
  ) -> (entities: [RegisterEntity], error: RegisterError?) {
    var rest = bytes.pieces(of: size)[...]
    var stream = EntityStream { rest.popFirst() ?? [] }
    var entities: [RegisterEntity] = []
    var first: RegisterError?
    while true {
      do {
        guard let text = try stream.next() else { return (entities, first) }
        entities += try EntityReader.entities(in: text, file: "page.json")
      } catch let error as RegisterError {
        first = first ?? error
        if error.endsReading { return (entities, first) }
      } catch {
        return (entities, first)
      }
    }
  }
}
