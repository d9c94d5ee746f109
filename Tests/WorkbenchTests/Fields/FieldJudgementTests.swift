import TestAids
import Testing
import accuracy

@Suite struct `A field of a record` {
  @Test(arguments: [
    (#""2024-01-15""#, #""2024-01-15""#, Verdict.exact),
    ("null", "null", .exact),
    ("[]", "null", .exact),
    (#""4577120""#, "null", .missing),
    ("null", #""4577120""#, .wrong),
    (#""4577120""#, #""4577121""#, .wrong),
    (
      #""verzoekt de regering te wachten""#, #""verzoekt de regering te wachten tot mei""#, .partial
    ),
    (#""Yeşilgöz""#, #""YESILGOZ""#, .partial),
    (#"["Leijten", "Azarkan"]"#, #"["Leijten"]"#, .partial),
    (#"["Leijten"]"#, #"["Azarkan"]"#, .wrong),
    (
      #"{"value": "2024-01-15", "basis": "stated"}"#,
      #"{"value": "2024-01-15", "basis": "relative"}"#, .partial
    ),
    (
      #"{"value": null, "earliest": "2024-01-01"}"#,
      #"{"value": "2024-01-15", "earliest": "2024-01-01"}"#, .wrong
    ),
    (
      #"{"kind": "kamerstuk", "ids": ["26643-987"]}"#,
      #"{"kind": "kamerstuk", "ids": ["26643-988"]}"#, .wrong
    ),
    (
      #"{"kind": "kamerstuk", "ids": ["26643-987"]}"#,
      #"{"kind": "dossier", "ids": ["26643-987"]}"#, .partial
    ),
    (#"{"text_has": "te wachten"}"#, #"{"text": "verzoekt te wachten"}"#, .exact),
    (#"{"text_starts": "verzoekt"}"#, #"{"text": "roept op"}"#, .wrong),
    (#"{"folded": "kostic"}"#, #""Kostić""#, .exact),
    (#"{"folded": "kostic"}"#, #""Kosič-Smit""#, .wrong),
  ])
  func `stands to its truth as it should`(_ truth: String, _ found: String, _ verdict: Verdict)
    throws
  {
    let (truth, found) = (try JSONValue(parsing: truth), try JSONValue(parsing: found))
    #expect(Likeness.verdict(found, for: truth) == verdict)
  }

  @Test func `is not judged where the truth leaves it out`() throws {
    #expect(try judged(#"{"kind": {"value": "motie"}}"#, motie) == ["kind exact"])
  }

  @Test func `of a motion is judged by itself`() throws {
    let truth = #"""
      {"motions": [{"kamerstuk": "26643-987", "submitters": ["Leijten"], "replaces": "26643-986",
        "advice": [{"value": "Ontraden", "by": "Minister van VWS"}]}]}
      """#
    #expect(
      try judged(truth, motie) == [
        "motions[0] exact", "motions[0].advice[0] exact",
        "motions[0].advice[0].by wrong", "motions[0].advice[0].value exact",
        "motions[0].kamerstuk exact", "motions[0].replaces missing", "motions[0].submitters exact",
      ])
  }

  @Test func `that no truth knows is an invention`() throws {
    #expect(try judged(#"{"motions": []}"#, motie) == ["motions+0 wrong"])
  }

  @Test func `in a list is missing once, with what the truth says of it`() throws {
    let truth =
      #"{"motions": [{"kamerstuk": "1-1"}, {"kamerstuk": "26643-987", "replaces": null}]}"#
    #expect(
      try judged(truth, motie) == [
        "motions[0] missing", "motions[0].kamerstuk missing", "motions[1] exact",
        "motions[1].kamerstuk exact", "motions[1].replaces exact",
      ])
  }

  @Test func `read wrong among others is one error`() throws {
    let truth = #"{"signatories": [{"name": "A. Jansen"}, {"name": "B. Smit"}]}"#
    let found = #"{"signatories": [{"name": "X. Anders"}, {"name": "A. Jansen"}]}"#
    #expect(try judged(truth, found) == ["signatories[0] exact", "signatories[1] wrong"])
  }

  private let motie = #"""
    {"kind": {"value": "motie"}, "motions": [{"kamerstuk": "26643-987", "submitters": ["Leijten"], "replaces": null,
      "advice": [{"value": "Ontraden", "by": "Minister van JenV"}]}]}
    """#

  private func judged(_ truth: String, _ record: String) throws -> [String] {
    let (truth, record) = (try JSONValue(parsing: truth), try JSONValue(parsing: record))
    return PaperJudge.judgements(on: record, for: truth, of: "paper.txt")
      .map { "\($0.place) \($0.verdict.rawValue)" }
  }
}
