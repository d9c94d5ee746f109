import Kamerstukken
import Reporting
import TestAids
import Testing

@Suite struct `The record's schema` {
  let schema: JSONSchema

  init() throws {
    schema = try JSONSchema(named: "record")
  }

  @Test(arguments: [SampleRecord.empty, SampleRecord.full])
  func `accepts a record`(_ record: DocumentRecord) throws {
    #expect(schema.problems(in: try parsed(record)) == [])
  }

  @Test func `is tried on a record that leaves nothing out`() throws {
    let record = try parsed(SampleRecord.full)
    #expect(record.gaps(at: "$").filter { !$0.hasSuffix(".page") } == ["$.deadline.value"])
  }

  @Test func `refuses a record that lacks a field, has one more, or has one of another type`()
    throws
  {
    let record = try parsed(SampleRecord.full)
    let wrong = record.mutations(at: "$")
    #expect(wrong.count > 300)
    for (change, mutated) in wrong {
      #expect(!schema.problems(in: mutated).isEmpty, "\(change)")
    }
  }

  @Test func `lists every word the types have`() throws {
    var records: [DocumentRecord] = []
    for kind in DocumentRecord.Kind.allCases {
      records.append(DocumentRecord(source: SampleRecord.source, kind: kind))
    }
    for ministry in Ministry.allCases {
      records.append(SampleRecord.empty)
      records[records.count - 1].sender = Sender(
        ministry: ministry, organisation: nil, basis: .head, evidence: Evidence(0..<3))
    }
    for code in Diagnostic.Code.allCases {
      records.append(SampleRecord.empty)
      records[records.count - 1].diagnostics = [Diagnostic(.note, code, Phrase(verbatim: ""))]
    }
    for value in Appreciatie.allCases {
      var motion = SampleRecord.motion
      motion.advice[0].value = value
      records.append(SampleRecord.empty)
      records[records.count - 1].motions = [motion]
    }
    for record in records {
      #expect(schema.problems(in: try parsed(record)) == [])
    }
  }

  @Test(arguments: [
    (#""2023-04-03""#, #""3 april 2023""#), (#""session":"2022/23""#, #""session":"2022""#),
    (#""sha256":""#, #""sha256":"g"#), (#""chamber":"II""#, #""chamber":"2""#),
    (#""lines":[4,6]"#, #""lines":[0,6]"#), (#""lines":[4,6]"#, #""lines":[4]"#),
    (#""rijkswet":"R2064""#, #""rijkswet":"2064""#), (#""level":2"#, #""level":0"#),
    ("kamerspoor.record/1", "kamerspoor.record/2"), (#""value":"beslisnota""#, #""value":"nota""#),
  ])
  func `refuses what is not a record`(_ right: String, _ wrong: String) throws {
    let line = String(
      decoding: RecordJSON.line(SampleRecord.full, of: SampleRecord.original), as: UTF8.self)
    let changed = line.replacing(right, with: wrong)
    #expect(changed != line)
    #expect(!schema.problems(in: try JSONValue(parsing: changed)).isEmpty)
  }
}

extension JSONValue {
  /// The paths to every null and every empty array.
  fileprivate func gaps(at path: String) -> [String] {
    switch self {
    case .null, .array([]): [path]
    case .array(let items):
      items.enumerated().flatMap { $1.gaps(at: "\(path)[\($0)]") }
    case .object(let members):
      members.sorted { $0.key < $1.key }.flatMap { $1.gaps(at: "\(path).\($0)") }
    default: []
    }
  }

  /// This value with one thing wrong, for each thing that can be.
  fileprivate func mutations(at path: String) -> [(change: String, value: JSONValue)] {
    switch self {
    case .object(let members):
      var changed = [("\(path) with a field more", JSONValue.object(with("extra", .null, members)))]
      for (key, member) in members {
        if !["more", "of"].contains(key) {
          changed.append(("\(path) without \(key)", .object(with(key, nil, members))))
        }
        // Evidence is one definition: it is taken apart in one place, and replaced in every other.
        let place = "\(path).\(key)"
        let isDone = key == "evidence" && path != "$.motions[0]"
        for (change, value) in isDone ? [(place, .number(1))] : member.mutations(at: place) {
          changed.append((change, .object(with(key, value, members))))
        }
      }
      return changed + [("\(path) as a number", .number(1))]
    case .array(let items):
      var changed = [("\(path) as a text", JSONValue.string("x"))]
      for (index, item) in items.enumerated() {
        for (change, value) in item.mutations(at: "\(path)[\(index)]") {
          var items = items
          items[index] = value
          changed.append((change, .array(items)))
        }
      }
      return changed
    case .number: return [("\(path) as a text", .string("1")), ("\(path) below zero", .number(-1))]
    case .string, .boolean, .null: return [("\(path) as an array", .array([]))]
    }
  }

  private func with(
    _ key: String, _ value: JSONValue?, _ members: [String: JSONValue]
  ) -> [String: JSONValue] {
    var members = members
    members[key] = value
    return members
  }
}
