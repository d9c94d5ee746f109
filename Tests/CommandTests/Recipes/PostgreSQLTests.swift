import Foundation
import TestAids
import Testing

@Suite(.enabled(if: Recipe.hasServer, "no PostgreSQL server"), .timeLimit(.minutes(10)))
struct `The recipe for PostgreSQL` {
  @Test func `holds what the archive holds, for readers who can only ask`() throws {
    let place = try Workplace()
    let papers = try Corpus.allNames
    let lines = try papers.enumerated().map { index, name in
      try paperLine("/stukken/\(name)", try Corpus.bytes(of: name), asText: index % 3 > 0)
    }
    try place.write(lines.joined(), to: "papers.ndjson")
    // Again all of them, one of them under a greater name and one under a smaller, and a line that is none.
    let bytes = try Corpus.bytes(of: "kst-26643-1170.txt")
    let again = lines.reversed() + [try paperLine("zz.txt", bytes), "{}\n"]
    try place.write(again.joined(), to: "again.ndjson")
    try place.write(try paperLine("aa.txt", bytes), to: "smaller.ndjson")
    let run = try place.run(
      URL(filePath: "\(Recipe.folder)/postgresql/trial"), ["sh", "-c", Self.script],
      environment: [
        "KAMERSPOOR": try Program.url.path, "RECIPE": "\(Recipe.folder)/postgresql",
        "PGPORT": "\(Int.random(in: 20_000..<60_000))",
      ])
    try #require(run.status == 0, "\(run.text.suffix(1_000)) \(run.complaint.suffix(2_000))")
    let told = run.lines.map(String.init)
    let expected = try Expected(at: place)
    #expect(told.contains("records \(expected.records)"))
    #expect(told.contains("told \(expected.told)"))
    #expect(told.contains("papers \(papers.count)"))
    // Loading again changes no row, and tells the line that is no paper.
    let states = told.filter { $0.hasPrefix("state ") }
    #expect(states.count == 2)
    #expect(Set(states).count == 1)
    #expect(told.contains { $0.contains(#""line":\#(papers.count + 2),"#) })
    #expect(told.contains("renamed aa.txt"))
    #expect(told.contains("reader asks 1"))
    #expect(!told.contains { $0.hasPrefix("reader changes") || $0.hasPrefix("stored wrongly") })
    #expect(told.contains { $0.contains("kst-26643-1001.txt") && $0.contains("is") })
    #expect(told.contains { $0.contains("Ontraden") && $0.contains("intended letter") })
    #expect(told.contains { $0.contains("<b>algoritmeregister</b>") })
    #expect(
      told.contains { $0.contains("kamerbrief-ontraden-motie.txt|kamerbrief|2023-04-03|JenV") })
  }

  /// What is done with the server, by hand as a reader would do it.
  private static let script = """
    set -eu
    ask() { psql --no-psqlrc --quiet -At --set=ON_ERROR_STOP=1 "$@"; }
    digest() { LC_ALL=C sort | sha256sum | cut -c1-64; }
    state() {
      ask -c "SELECT 'state ' || md5(string_agg(sha256 || xmin::text || line, '|' ORDER BY sha256)) FROM kamerspoor.paper"
    }
    ask -f "$RECIPE/schema.sql" -f "$RECIPE/readers.sql"
    ask -f "$RECIPE/schema.sql" -f "$RECIPE/readers.sql"
    "$RECIPE/load" papers.ndjson
    echo "records $(ask -c 'SELECT line FROM kamerspoor.paper' | digest)"
    echo "told $(ask -c 'SELECT line FROM kamerspoor.motion UNION ALL SELECT line FROM kamerspoor.link' | digest)"
    state
    "$RECIPE/load" again.ndjson
    state
    echo "papers $(ask -c 'SELECT count(*) FROM kamerspoor.paper')"
    ask -v number=26643-1001 -v kenmerk=4577120 -v words=algoritmeregister -f "$RECIPE/questions.sql"
    "$RECIPE/load" smaller.ndjson
    ask -c "SELECT 'renamed ' || name FROM kamerspoor.paper WHERE name IN ('aa.txt', 'zz.txt')"
    ask -c "CREATE ROLE redactie LOGIN IN ROLE kamerspoor_reader"
    reader() { PGUSER=redactie ask "$@" 2>/dev/null; }
    echo "reader asks $(reader -c "SELECT count(*) FROM kamerspoor.motion WHERE kamerstuk = '26643-1001'")"
    for change in "DELETE FROM kamerspoor.link" "UPDATE kamerspoor.paper SET title = ''" \\
      "INSERT INTO kamerspoor.wide_key SELECT * FROM kamerspoor.wide_key" "CREATE TABLE kamerspoor.x ()" \\
      "CREATE TABLE public.x ()" "TRUNCATE kamerspoor.motion" "DROP TABLE kamerspoor.link"
    do
      if reader -c "$change"; then echo "reader changes: $change"; fi
    done
    for wrong in "UPDATE kamerspoor.paper SET original = 'x'" "UPDATE kamerspoor.paper SET name = 'x'" \\
      "UPDATE kamerspoor.paper SET day = '1900-01-01'" "UPDATE kamerspoor.link SET confidence = 2" \\
      "UPDATE kamerspoor.link SET kind = 'likes'" "UPDATE kamerspoor.advice SET value = 'Goed'" \\
      "INSERT INTO kamerspoor.wide_key VALUES ('none', 'person:x')"
    do
      if ask -c "$wrong" 2>/dev/null; then echo "stored wrongly: $wrong"; fi
    done
    """
}
