import TestAids
import Testing
import accuracy

@Suite struct `A truth` {
  @Test(
    arguments: [
      (
        "Motie van het lid Van der Plas over sloten", "motie", ["Van der Plas"], false, nil
      ),
      (
        "Gewijzigde motie het lid Ceder c.s. over maatwerk (t.v.v. 36600-VI-105)", "gewijzigd",
        ["Ceder"], true, "36600-VI-105"
      ),
      (
        "Nader gewijzigde motie van de leden Kröger, Peter de Groot en Beckerman over zon (t.v.v.  32813-1500) ",
        "nader gewijzigd", ["Kröger", "Peter de Groot", "Beckerman"], false, "32813-1500"
      ),
      (
        "Tweede nader gewijzigde motie van het lid Patijn over varianten over jaren (t.v.v. 36488-9)",
        "tweede nader gewijzigd", ["Patijn"], false, "36488-9"
      ),
    ] as [(String, String, [String], Bool, String?)])
  func `is read from the register's line`(
    _ line: String, _ form: String, _ submitters: [String], _ isCoSigned: Bool, _ replaced: String?
  ) throws {
    let subject = try #require(RegisterSubject(line))
    #expect(subject.form == form)
    #expect(subject.submitters == submitters)
    #expect(subject.isCoSigned == isCoSigned)
    #expect(subject.replaced == replaced)
  }

  @Test(arguments: [
    "Amendement van het lid X over iets", "Motie X over iets", "Motie van het lid X",
  ])
  func `is not read from another line`(_ line: String) {
    #expect(RegisterSubject(line) == nil)
  }

  @Test func `in short is spelled out as a record has it`() throws {
    let short = #"""
      {"kind": "beslisnota", "date": null, "date_earliest": "2023-03-28", "sections": ["Kern"], "references": [["1-2"]],
       "decision_starts": "Akkoord", "debates": [{"kind": "commissiedebat", "title": "Politie", "date": "2024-09-25"}]}
      """#
    let long = #"""
      {"kind": {"value": "beslisnota"}, "date": {"value": null, "earliest": "2023-03-28"}, "sections": [{"heading": "Kern"}],
       "references": [{"ids": ["1-2"]}], "decision": {"text_starts": "Akkoord"},
       "debates": [{"kind": "commissiedebat", "title": "Politie", "date": {"value": "2024-09-25"}}]}
      """#
    #expect(ShortTruth.spelledOut(try JSONValue(parsing: short)) == (try JSONValue(parsing: long)))
  }
}
