import TestAids
import Testing

@Suite(.enabled(if: Real.isHere), .holdingSeeds(and: "pdf")) struct `Real papers, exported` {
  @Test func `follow the schema, with the records that extract prints`() throws {
    let schema = try JSONSchema(named: "export-line")
    let run = try ask("export", "ndjson")
    for line in run.lines {
      #expect(schema.problems(in: try JSONValue(parsing: String(line))) == [])
    }
    let extracted = try ask("extract", "\(Real.folder)/seeds", "\(Real.folder)/pdf").lines
      .filter { $0.contains("\"schema\":\"kamerspoor.record/1\"") }
    #expect(extracted.count == 5)
    for record in extracted { #expect(run.lines.contains(record)) }
  }

  @Test(.needsPython("csv")) func `are an inventory with the pages of what has pages`() throws {
    let run = try ask("export", "inventaris", "--lang", "nl")
    let place = try #require(Holding.place)
    let rows = try place.python(`Exported as a table`.reading, input: run.output).json.array
    #expect(rows.count == 5)
    let pages = rows.compactMap { $0["Aantal pagina's"]?.string }.filter { !$0.isEmpty }
    #expect(pages == ["3"])
    // What is not known of a day is said, and no day is made up.
    for row in rows {
      let day = row["Datum"]?.string ?? ""
      #expect(day == "ongedateerd" || day.hasPrefix("vanaf ") || day.count == 10, "\(day)")
    }
  }

  @Test(.needsPython("csv")) func `have a reason for each event that is inferred`() throws {
    let run = try ask("export", "csv", "Leijten")
    let place = try #require(Holding.place)
    let rows = try place.python(`Exported as a table`.reading, input: run.output).json.array
    #expect(rows.contains { $0["sure"] == .string("inferred") })
    for row in rows {
      #expect((row["sure"] == .string("inferred")) == (row["reasons"] != .string("")))
      #expect((row["sure"] != .string("date inferred")) || row["date_reason"] != .string(""))
    }
  }

  @Test(.needsPython("yaml")) func `are notes of which every link leads to one`() throws {
    let place = try #require(Holding.place)
    #expect(try place.run("export", "obsidian", "--output", "notes").status == 0)
    let run = try place.python(`Exported as notes`.reading, "notes")
    #expect(run.status == 0, "\(run.complaint)")
  }
}
