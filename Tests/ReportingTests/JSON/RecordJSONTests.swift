import Kamerstukken
import Reporting
import TestAids
import Testing

@Suite struct `A record's line` {
  @Test func `has every field when nothing was found`() {
    let line = String(
      decoding: RecordJSON.line(SampleRecord.empty, of: SampleRecord.original), as: UTF8.self)
    #expect(
      line == """
        {"addressee":null,"attachments":[],"commitments":[],"copyTo":[],"date":null,"deadline":null,\
        "debates":[],"decision":null,"diagnostics":[],"dossierTitle":null,"dossiers":[],\
        "kamerstukken":[],"kenmerk":null,"kind":{"evidence":null,"value":"other"},"letters":[],\
        "motions":[],"otherKenmerken":[],"people":[],"redactions":[],"references":[],\
        "schema":"kamerspoor.record/1","sections":[],"sender":null,"signatories":[],\
        "source":{"bytes":277,"converter":null,"encoding":"UTF-8","name":"memo.txt",\
        "sha256":"\(SampleRecord.source.sha256)"},"status":null,"title":null,"unread":[]}

        """)
  }

  @Test func `has its members sorted by their keys' bytes`() throws {
    let line = RecordJSON.line(SampleRecord.full, of: SampleRecord.original)
    var again = JSONWriter()
    again.sorted(try JSONValue(parsing: line))
    again.endLine()
    #expect(again.bytes == line)
  }

  @Test func `is one line`() {
    let line = RecordJSON.line(SampleRecord.full, of: SampleRecord.original)
    #expect(line.firstIndex(of: UInt8(ascii: "\n")) == line.count - 1)
  }

  @Test func `gives a date that is known and one that is not`() throws {
    let record = try parsed(SampleRecord.full)
    #expect(record["date"]?["value"] == .string("2023-04-03"))
    #expect(record["date"]?["latest"] == .string("2023-04-03"))
    #expect(record["deadline"]?["value"] == .null)
    #expect(record["deadline"]?["latest"] == .string("2023-06-30"))
    #expect(record["deadline"]?["basis"] == .string("term"))
  }
}

@Suite struct `Evidence in a record` {
  @Test func `quotes the file byte for byte`() throws {
    var record = SampleRecord.empty
    let place = SampleRecord.place("c.s. \nOntraden “tot")
    record.title = Passage("c.s. Ontraden “tot", Evidence(place))
    let evidence = try parsed(record)["title"]?["evidence"]
    #expect(
      evidence
        == .object([
          "bytes": .array([.number(Double(place.lowerBound)), .number(Double(place.upperBound))]),
          "lines": .array([.number(4), .number(5)]), "page": .null,
          "quote": .string("c.s. \nOntraden “tot"),
        ]))
  }

  @Test func `has further places only where there are any`() throws {
    let record = try parsed(SampleRecord.full)
    #expect(record["title"]?["evidence"]?["more"] == nil)
    guard case .array(let motions) = record["motions"],
      case .array(let more) = motions.first?["evidence"]?["more"]
    else {
      Issue.record("the motion has one place")
      return
    }
    #expect(more.map { $0["quote"] } == [.string("Ontraden"), .string("nr. 1001")])
    #expect(more.allSatisfy { $0["more"] == nil })
  }

  @Test func `is of the converted text, with its page, where the file was converted`() throws {
    let text = OriginalText(Array("een\n\u{C}twee\n\u{C}drie\n".utf8))
    var record = SampleRecord.empty
    record.source.converter = "pdftotext 22.12.0"
    record.copyTo = [0..<3, 5..<9, 11..<15].map { Passage(text.quote($0), Evidence($0)) }
    guard case .array(let copies) = try parsed(record, of: text)["copyTo"] else { return }
    #expect(copies.map { $0["evidence"]?["page"] } == [.number(1), .number(2), .number(3)])
    #expect(copies.map { $0["evidence"]?["of"] } == Array(repeating: .string("text"), count: 3))
  }

  @Test func `outside the text gives an empty quote instead of a stop`() throws {
    var record = SampleRecord.empty
    record.title = Passage("", Evidence(9000..<9010))
    #expect(try parsed(record)["title"]?["evidence"]?["quote"] == .string(""))
  }
}

func parsed(
  _ record: DocumentRecord, of text: OriginalText = SampleRecord.original
) throws -> JSONValue {
  try JSONValue(parsing: RecordJSON.line(record, of: text))
}

extension JSONWriter {
  /// Writes a parsed value with the members of every object sorted.
  mutating func sorted(_ value: JSONValue) {
    switch value {
    case .null: null()
    case .boolean(let value): boolean(value)
    case .number(let value): number(Int(value))
    case .string(let text): string(text)
    case .array(let items): array(items) { $1.sorted($0) }
    case .object(let members):
      object { json in
        let keys = members.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        for key in keys { json.member(key, members[key]) { $1.sorted($0) } }
      }
    }
  }
}
