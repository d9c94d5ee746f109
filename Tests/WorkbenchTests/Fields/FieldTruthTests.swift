import TestAids
import Testing
import accuracy

@Suite struct `A truth` {
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
