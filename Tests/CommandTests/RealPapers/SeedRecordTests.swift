import Foundation
import TestAids
import Testing

@Suite(.enabled(if: Real.isHere), .timeLimit(.minutes(10))) struct `A real paper` {
  let place: Workplace

  init() throws {
    place = try Workplace()
  }

  static let seeds = [
    "000_84eaf30ea222cc89.txt", "001_056d1b19d0a90eb5.txt", "002_9f848c4b344fc8d6.txt",
    "003_e4c05947aadea225.txt",
  ]

  @Test(arguments: seeds)
  func `gives the record that was written from it by hand`(_ name: String) throws {
    let truths = try JSONValue(
      parsing: Array(Data(contentsOf: URL(filePath: "\(Real.folder)/seeds/expected.json"))))
    let record = try place.run("extract", "\(Real.folder)/seeds/\(name)").json
    let truth = try #require(truths[name])
    #expect(Truth(value: truth).problems(in: record) == [])
  }

  @Test(arguments: ["seeds", "beslisnota", "kamervragen", "moties"])
  func `gives a record that follows the schema and quotes what stands in the file`(
    _ folder: String
  ) throws {
    let path = "\(Real.folder)/\(folder)"
    let names = try FileManager.default.contentsOfDirectory(atPath: path).filter {
      $0.hasSuffix(".txt")
    }
    let run = try place.run(["extract"] + names.sorted().map { "\(path)/\($0)" })
    #expect(run.status == 0)
    let schema = try JSONSchema(named: "record")
    let records = run.output.split(separator: 0x0A)
    #expect(records.count == names.count)
    for line in records {
      let record = try JSONValue(parsing: Array(line))
      let name = try #require(record["source"]?["name"]?.string)
      #expect(schema.problems(in: record) == [], "\(name)")
      let file = Array(try Data(contentsOf: URL(filePath: "\(path)/\(name)")))
      #expect(record.falseQuotes(in: file) == [], "\(name)")
    }
  }
}
