import Dossiers
import Kamerstukken
import TestAids
import Testing

@Suite(.serialized) struct `Linking` {
  /// Papers of which each has something of the one before it, all of a few Members and one ministry.
  private static func papers(_ count: Int) -> [HeldDocument] {
    (0..<count).map { place in
      let day = CalendarDate(iso: "2020-01-01")?.adding(days: place / 8)
      return Papers.made("p\(place)", "toezegging \(place) \(place + 1) \(place + 2)") { record in
        let kinds: [DocumentRecord.Kind] = [.motie, .kamerbrief, .kamervragen, .antwoord]
        record.kind = kinds[place % 4]
        record.date = day.map { DocumentDate(value: $0, basis: .stated) }
        record.title = Passage(
          "Vragen van het lid Jansen (Volt) aan de minister over onderwerp\(place / 4) station\(place / 4)",
          Evidence(0..<3))
        record.sender = Sender(
          ministry: .ienW, organisation: nil, basis: .head, evidence: Evidence(0..<2))
        record.kenmerk = Kenmerk(value: "k\(place / 2)", evidence: Evidence(0..<2))
        record.motions = [
          Motion(
            submitters: [PersonName("Jansen")], form: place % 3 == 0 ? .gewijzigd : .motie,
            kamerstuk: place % 2 == 0 ? "\(20000 + place / 50)-\(place + 1)" : nil,
            relation: place % 4 == 0 ? .is : .mentions,
            debate: Debate(
              kind: "debat", title: "Onderwerp \(place % 5)",
              date: day.map { DocumentDate(value: $0, basis: .stated) }, evidence: Evidence(2..<3)),
            submitted: day.map { DocumentDate(value: $0, basis: .stated) },
            request: Passage(
              "verzoekt onderwerp\(place / 2) uitbreiding\(place / 2) voorbeeld\(place / 2) te regelen",
              Evidence(1..<2)), evidence: Evidence(0..<3))
        ]
        record.commitments = [
          Commitment(
            text: "Ik kom terug op onderwerp\(place / 4) station\(place / 4)", by: nil, due: nil,
            evidence: Evidence(0..<4))
        ]
      }
    }
  }

  @Test func `takes eight times longer for eight times the papers, of one Member and one ministry`()
  {
    let ratio = growth(from: Self.papers(400), to: Self.papers(3_200)) { _ = DossierGraph($0) }
    #expect(ratio < 8 * 1.6, "\(ratio)")
  }

  /// Two papers that each speak of so many motions of one Member and day, all in the same words.
  private static func crowds(_ count: Int) -> [HeldDocument] {
    ["een", "twee"].map { name in
      Papers.made(name) { record in
        record.kind = .beslisnota
        record.motions = (0..<count).map { place in
          Motion(
            submitters: [PersonName("Jansen")], form: place % 2 == 0 ? .motie : .gewijzigd,
            submitted: Papers.day("2024-06-05"),
            request: Passage("verzoekt uitbreiding van voorbeelden te regelen", Evidence(0..<3)),
            evidence: Evidence(place..<place + 1))
        }
      }
    }
  }

  @Test func `claims nothing among motions of one Member and day by the thousand, and soon`() {
    let graph = DossierGraph(Self.crowds(2_000))
    #expect(graph.motions.count == 4_000)
    #expect(!graph.links.contains { $0.kind == .replaces })
    let ratio = growth(from: Self.crowds(1_000), to: Self.crowds(4_000)) { _ = DossierGraph($0) }
    #expect(ratio < 4 * 1.8, "\(ratio)")
  }
}
