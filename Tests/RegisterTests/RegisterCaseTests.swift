import Kamerstukken
import Register
import Testing

@Suite struct `A case of the register` {
  private func motion() throws -> RegisterCase {
    let zaak = try Pages.entities(Pages.zaak)
    let main = try #require(zaak.first { $0.kind == .zaak })
    let votes = try Pages.entities(Pages.votes).filter { $0.kind != .zaak }
    return try #require(
      RegisterCase(main, related: zaak.filter { $0.kind == .document } + votes))
  }

  @Test func `that is a motion has what a paper of it would have`() throws {
    let found = try motion()
    let motion = try #require(found.record.motions.first)
    #expect(motion.submitters.map(\.text) == ["Jansen", "De Vries"])
    #expect(motion.isCoSigned)
    #expect(motion.form == .gewijzigd)
    #expect(motion.kamerstuk == "26643-21")
    #expect(motion.replaces == "26643-17")
    #expect(motion.submitted?.value?.description == "2024-03-06")
    #expect(motion.subject?.text == "over open registers")
    #expect(found.facts.number == "2024Z00001")
  }

  @Test func `has the opinion and the votes with who voted what`() throws {
    let found = try motion()
    #expect(found.facts.appreciatie?.text == "Oordeel Kamer")
    let vote = try #require(found.facts.votes.first)
    #expect(vote.outcome == "aangenomen")
    #expect(vote.date?.value?.description == "2024-03-12")
    #expect(vote.parties(.for) == ["D66"])
    #expect(vote.seats(.against) == 3)
    #expect(vote.ballots.filter(\.isMistake).map(\.party) == ["SGP"])
  }

  @Test func `shows every claim in its own text`() throws {
    let found = try motion()
    let places: [(Evidence?, String)] = [
      (found.facts.appreciatie?.evidence, #""Kabinetsappreciatie": "Oordeel Kamer""#),
      (found.facts.votes.first?.evidence, #""BesluitSoort": "Stemmen - aangenomen""#),
      (found.record.motions.first?.submitted?.evidence, #""Datum": "2024-03-06T00:00:00+01:00""#),
    ]
    for (evidence, quote) in places {
      #expect(try found.original.quote(#require(evidence).first) == quote)
    }
  }

  @Test func `that is a promise has its term and its state`() throws {
    let entity = try #require(try Pages.entities(Pages.promise).first)
    let found = try #require(RegisterCase(entity))
    let promise = try #require(found.record.commitments.first)
    #expect(promise.due?.value?.description == "2024-06-30")
    #expect(promise.by == "minister van Justitie en Veiligheid")
    #expect(found.facts.state?.text == "Openstaand")
  }

  @Test func `has no vote of an item of the agenda that is of other cases too`() throws {
    let shared = Pages.votes.replacing(
      #""Zaak": [{"#, with: #""Zaak": [{"Id": "A2", "Nummer": "2024Z00002", "Soort": "Motie"}, {"#)
    let zaak = try Pages.entities(Pages.zaak)
    let main = try #require(zaak.first { $0.kind == .zaak })
    let found = RegisterCase(main, related: try Pages.entities(shared).filter { $0.id != "a1" })
    #expect(found?.facts.votes == [])
  }

  @Test(arguments: [(1, 1), (2, 0)])
  func `has the one decision of an item whose cases are not listed, and none of several`(
    _ decisions: Int, _ votes: Int
  ) throws {
    let taken = (1...decisions).map {
      #"{"Id": "B\#($0)", "BesluitSoort": "Stemmen - aangenomen"}"#
    }
    let item = """
      {"Id": "A1", "Nummer": "2024Z00001", "Soort": "Motie", "Onderwerp": "Motie van het lid Jansen over registers",
       "Agendapunt": [{"Id": "P1", "Nummer": "2024P00003", "Besluit": [\(taken.joined(separator: ","))]}]}
      """
    let entities = try Pages.entities(item)
    let main = try #require(entities.first { $0.kind == .zaak })
    let found = try #require(RegisterCase(main, related: entities.filter { $0.id != "a1" }))
    #expect(found.facts.votes.count == votes)
  }

  @Test func `of several papers is about the one of its sort and subject`() throws {
    func document(_ id: Int, _ sort: String, _ subject: String, _ number: Int, _ kenmerk: String)
      -> String
    {
      #"""
      {"Id": "D\#(id)", "DocumentNummer": "2024D0000\#(id)", "Soort": "\#(sort)", "Onderwerp": "\#(subject)",
       "Datum": "2024-03-0\#(id)", "KenmerkAfzender": "\#(kenmerk)",
       "HuidigeDocumentVersie": {"ExterneIdentifier": "kst-26643-\#(number)"}}
      """#
    }
    func found(_ sort: String, _ subject: String, _ papers: [String]) throws -> RegisterCase {
      let entities = try Pages.entities(
        #"""
        {"Id": "A1", "Nummer": "2024Z00001", "Soort": "\#(sort)", "Onderwerp": "\#(subject)",
         "GestartOp": "2024-03-09", "Document": [\#(papers.joined(separator: ","))]}
        """#)
      let main = try #require(entities.first { $0.kind == .zaak })
      return try #require(RegisterCase(main, related: entities))
    }
    let amended = "Gewijzigde motie van het lid Jansen over x"
    let motion = try found(
      "Motie", amended,
      [
        document(1, "Motie", "Motie van het lid Jansen over x", 5, "k"),
        document(2, "Motie (gewijzigd/nader)", amended, 6, "k"),
      ]
    ).record.motions.first
    #expect(motion?.kamerstuk == "26643-6")
    #expect(motion?.submitted?.value?.description == "2024-03-02")
    let letter = try found(
      "Brief regering", "Over x",
      [
        document(1, "Bijlage", "Rapport", 7, "annex"),
        document(2, "Brief regering", "Over x", 8, "own"),
      ]
    ).record.letters.first
    #expect(letter?.ids == ["26643-8"])
    #expect(letter?.kenmerk == "own")
    #expect(letter?.date?.value?.description == "2024-03-02")
  }

  @Test func `counts every Member once where the manner of voting is not told`() throws {
    let page = """
      {"Id": "B1", "BesluitSoort": "Stemmen - verworpen", "StemmingsSoort": null,
       "Zaak": [{"Id": "A1", "Nummer": "2024Z00001", "Soort": "Motie", "Onderwerp": "Motie van het lid Jansen over x"}],
       "Stemming": [
        {"Id": "S1", "Besluit_Id": "B1", "Soort": "Voor", "FractieGrootte": 9, "ActorNaam": "Jansen", "ActorFractie": "D66"},
        {"Id": "S2", "Besluit_Id": "B1", "Soort": "Voor", "FractieGrootte": 9, "ActorNaam": "Bos", "ActorFractie": "D66"}]}
      """
    let entities = try Pages.entities(page)
    let main = try #require(entities.first { $0.kind == .zaak })
    let found = try #require(RegisterCase(main, related: entities.filter { $0.id != "a1" }))
    #expect(found.facts.votes.first?.seats(.for) == 2)
  }

  @Test func `is none where it was deleted`() throws {
    let deleted = Pages.zaak.replacing(#""Verwijderd": false"#, with: #""Verwijderd": true"#)
    let main = try #require(try Pages.entities(deleted).first { $0.kind == .zaak })
    #expect(RegisterCase(main) == nil)
  }
}

@Suite struct `Readings of one entity` {
  @Test func `come to the same whatever their order`() throws {
    let full = try #require(try Pages.entities(Pages.zaak, file: "b.json").first)
    let short = try #require(
      try Pages.entities(
        #"{"Id": "A1", "Nummer": "2024Z00001", "Kabinetsappreciatie": "Ontraden"}"#, file: "a.json"
      ).first)
    let newer = try #require(
      try Pages.entities(
        #"""
        {"Id": "A1", "Nummer": "2024Z00001", "Kabinetsappreciatie": "Ontraden",
         "ApiGewijzigdOp": "2024-04-02T10:00:00Z"}
        """#, file: "c.json"
      ).first)
    let orders = [[full, short, newer], [newer, full, short], [short, newer, full]]
    let merged = orders.map { order in order.dropFirst().reduce(order[0]) { $0.merged(with: $1) } }
    #expect(Set(merged).count == 1)
    #expect(merged[0]["Kabinetsappreciatie"] == "Ontraden")
    #expect(merged[0].related == full.related)
    #expect(full.merged(with: short)["Kabinetsappreciatie"] == "Oordeel Kamer")
  }

  @Test func `give the number of the last reading that has one`() throws {
    func zaak(_ number: Int?, _ month: Int) throws -> RegisterEntity {
      let version = number.map {
        #", "HuidigeDocumentVersie": {"ExterneIdentifier": "kst-26643-\#($0)"}"#
      }
      return try #require(
        try Pages.entities(
          #"""
          {"Id": "D1", "DocumentNummer": "2024D00001", "ApiGewijzigdOp": "2024-0\#(month)-01"\#(version ?? "")}
          """#
        ).first)
    }
    let readings = [try zaak(999, 1), try zaak(1000, 2), try zaak(nil, 3), try zaak(1001, 1)]
    for order in [[0, 1, 2, 3], [3, 2, 1, 0], [2, 0, 3, 1], [1, 3, 0, 2]] {
      let merged = order.dropFirst().reduce(readings[order[0]]) { $0.merged(with: readings[$1]) }
      #expect(merged.kamerstuk == "26643-1000")
      #expect(
        merged == order.reversed().map { readings[$0] }.reduce(merged) { $0.merged(with: $1) })
    }
  }

  @Test func `leave the number of a Rijkswet out of that of the paper`() throws {
    let page = """
      {"Id": "D1", "DocumentNummer": "2024D00001", "Volgnummer": 3,
       "Kamerstukdossier": [{"Id": "K1", "Nummer": 34356, "Toevoeging": "(R2064)"}]}
      """
    #expect(try Pages.entities(page).first?.kamerstuk == "34356-3")
  }

  @Test func `know a deleted promise, of which all is null`() throws {
    let page =
      #"{"Id": "T1", "Nummer": null, "Tekst": null, "DatumNakoming": null, "Verwijderd": true}"#
    let found = try #require(try Pages.entities(page).first)
    #expect(found.kind == .toezegging)
    #expect(found.isDeleted)
  }

  @Test func `know each kind by what only it has`() throws {
    let kinds = try Pages.entities(Pages.votes).map(\.kind)
    #expect(
      kinds == [.stemming, .besluit, .agendapunt, .activiteit, .zaak, .stemming])
  }

  @Test(arguments: [#"{"name": "package", "version": 1}"#, "[]", #"{"value": []}"#, "{}"])
  func `are none in other JSON`(_ text: String) throws {
    #expect(try Pages.entities(text).isEmpty)
  }
}
