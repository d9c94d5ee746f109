import Dossiers
import Kamerstukken
import TestAids
import Testing

@Suite struct `The schema of a command` {
  static let names = [
    "search", "show", "motion", "timeline", "check", "cite", "dossier", "link",
    "verdict", "correction", "correct", "export",
  ]

  @Test(arguments: names)
  func `is called after the command`(_ name: String) throws {
    let schema = try JSONSchema(named: name)
    #expect(schema.root["title"] == .string("kamerspoor.\(name)/1"))
    #expect(schema.root["properties"]?["schema"]?["const"] == .string("kamerspoor.\(name)/1"))
  }

  @Test(arguments: names)
  func `allows no field more and no field less than it lists`(_ name: String) throws {
    for (path, object) in try JSONSchema(named: name).root.objects(at: "$") {
      #expect(object["additionalProperties"] == .boolean(false), "\(path)")
      guard case .object(let fields) = object["properties"],
        case .array(let required) = object["required"]
      else {
        Issue.record("\(path) lists no fields")
        continue
      }
      #expect(required.compactMap(\.string) == fields.keys.sorted(), "\(path)")
    }
  }

  @Test func `has every code of a finding, in the order of the answer`() throws {
    let codes = try JSONSchema(named: "check").root["$defs"]?["finding"]?["properties"]?["code"]
    #expect(codes?["enum"] == .array(Finding.Code.allCases.map { .string($0.rawValue) }))
  }

  @Test func `has every kind of link that one paper can have`() throws {
    let kinds = try JSONSchema(named: "show").root["$defs"]?["link"]?["properties"]?["kind"]
    let linking = Link.Kind.allCases.filter { $0 != .cites }
    #expect(kinds?["enum"] == .array(linking.map { .string($0.rawValue) }))
  }

  @Test func `of links has every kind`() throws {
    let kinds = try JSONSchema(named: "link").root["$defs"]?["link"]?["properties"]?["kind"]
    #expect(kinds?["enum"] == .array(Link.Kind.allCases.map { .string($0.rawValue) }))
  }

  @Test func `reaches into another schema`() throws {
    let schema = try JSONSchema(named: "show")
    let value = try JSONValue(
      parsing:
        #"{"corrections": [], "links": [], "record": {"schema": 1}, "schema": "kamerspoor.show/1"}"#
    )
    let problems = schema.problems(in: value)
    #expect(problems.contains("$.record: lacks kenmerk"))
    #expect(problems.contains("$.record.schema: not the constant"))
  }
}

extension JSONValue {
  /// Every schema of an object in a schema, with the path to it.
  fileprivate func objects(at path: String) -> [(path: String, schema: JSONValue)] {
    switch self {
    case .array(let items): items.enumerated().flatMap { $1.objects(at: "\(path)[\($0)]") }
    case .object(let members):
      members.flatMap { $1.objects(at: "\(path).\($0)") }
        + (members["type"] == .string("object") ? [(path, self)] : [])
    default: []
    }
  }
}
