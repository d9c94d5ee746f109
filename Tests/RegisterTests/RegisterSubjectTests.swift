import Kamerstukken
import Register
import Testing

@Suite struct `The register's line on a motion` {
  @Test(
    arguments: [
      ("Motie van het lid Van der Plas over sloten", .motie, ["Van der Plas"], false, nil),
      (
        "Gewijzigde motie het lid Ceder c.s. over maatwerk (t.v.v. 36600-VI-105)", .gewijzigd,
        ["Ceder"], true, "36600-VI-105"
      ),
      (
        "Nader gewijzigde motie van de leden Kröger, Peter de Groot en Beckerman over zon (t.v.v.  32813-1500) ",
        .naderGewijzigd, ["Kröger", "Peter de Groot", "Beckerman"], false, "32813-1500"
      ),
      (
        "Tweede nader gewijzigde motie van het lid Patijn over varianten over jaren (t.v.v. 36488-9)",
        .tweedeNaderGewijzigd, ["Patijn"], false, "36488-9"
      ),
      ("Motie van lid Dijk over zorg", .motie, ["Dijk"], false, nil),
      ("Motie Agema over Valys", .motie, ["Agema"], false, nil),
      ("Motie van het lid Wilders", .motie, ["Wilders"], false, nil),
    ] as [(String, Motion.Form, [String], Bool, String?)])
  func `gives form, Members and what is replaced`(
    _ line: String, _ form: Motion.Form, _ submitters: [String], _ isCoSigned: Bool,
    _ replaced: String?
  ) throws {
    let subject = try #require(RegisterSubject(line))
    #expect(subject.form == form)
    #expect(subject.submitters == submitters)
    #expect(subject.isCoSigned == isCoSigned)
    #expect(subject.replaced == replaced)
  }

  @Test func `gives what it is about without what it replaces`() throws {
    let subject = try #require(RegisterSubject("Motie van het lid X over iets (t.v.v. 36488-9)"))
    #expect(subject.subject == "over iets")
  }

  @Test(arguments: [
    "Amendement van het lid X over iets", "Brief over een motie van het lid X", "",
  ])
  func `is none of another paper`(_ line: String) {
    #expect(RegisterSubject(line) == nil)
  }
}
