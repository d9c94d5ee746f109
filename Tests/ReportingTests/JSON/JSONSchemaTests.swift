import TestAids
import Testing

@Suite struct `A schema` {
  @Test(arguments: [
    (#"{"type": "integer"}"#, "3"),
    (#"{"type": "number"}"#, "3.5"),
    (#"{"type": ["string", "null"]}"#, "null"),
    (#"{"type": "boolean"}"#, "true"),
    (#"{"const": "motie"}"#, #""motie""#),
    (#"{"enum": ["I", "II", null]}"#, "null"),
    (#"{"pattern": "^R[0-9]+$"}"#, #""R2064""#),
    (#"{"pattern": "^R[0-9]+$"}"#, "7"),
    (#"{"minimum": 1, "maximum": 3}"#, "3"),
    (#"{"minItems": 1, "maxItems": 2}"#, "[1, 2]"),
    (#"{"prefixItems": [{"type": "integer"}], "items": {"type": "string"}}"#, #"[1, "a", "b"]"#),
    (#"{"properties": {"a": {"type": "null"}}, "additionalProperties": false}"#, #"{"a": null}"#),
    (#"{"required": ["a"]}"#, #"{"a": 1, "b": 2}"#),
    (#"{"anyOf": [{"type": "string"}, {"type": "null"}]}"#, "null"),
    (##"{"$ref": "#/$defs/a", "$defs": {"a": {"type": "string"}}}"##, #""x""#),
    ("true", "1"),
  ])
  func `accepts what follows it`(_ schema: String, _ value: String) throws {
    #expect(try JSONSchema(schema).problems(in: JSONValue(parsing: value)) == [])
  }

  @Test(arguments: [
    (#"{"type": "integer"}"#, "3.5", "$: not integer"),
    (#"{"type": "integer"}"#, "true", "$: not integer"),
    (#"{"type": "boolean"}"#, "1", "$: not boolean"),
    (#"{"type": ["string", "null"]}"#, "1", "$: of no type"),
    (#"{"const": "motie"}"#, #""Motie""#, "$: not the constant"),
    (#"{"enum": ["I", "II"]}"#, "null", "$: not listed"),
    (#"{"pattern": "^R[0-9]+$"}"#, #""R2064\n""#, "$: does not match ^R[0-9]+$"),
    (#"{"pattern": "R"}"#, #""R""#, "$: not an anchored pattern R"),
    (#"{"minimum": 1}"#, "0", "$: too small"),
    (#"{"maximum": 1}"#, "2", "$: too large"),
    (#"{"minItems": 1}"#, "[]", "$: too few items"),
    (#"{"maxItems": 1}"#, "[1, 2]", "$: too many items"),
    (#"{"prefixItems": [{"type": "string"}]}"#, "[1]", "$[0]: not string"),
    (#"{"prefixItems": [true], "items": false}"#, "[1, 2]", "$[1]: nothing is allowed here"),
    (#"{"properties": {"a": {"type": "null"}}}"#, #"{"a": 1}"#, "$.a: not null"),
    (#"{"additionalProperties": false}"#, #"{"b": 1}"#, "$.b: nothing is allowed here"),
    (#"{"required": ["a"]}"#, #"{"b": 2}"#, "$: lacks a"),
    (#"{"anyOf": [{"type": "string"}, {"type": "null"}]}"#, "1", "$: not string"),
    (##"{"$ref": "#/$defs/a"}"##, "1", "$: unknown reference #/$defs/a"),
    (#"{"format": "date"}"#, "1", "$: unknown keyword format"),
    ("false", "1", "$: nothing is allowed here"),
  ])
  func `says where a value departs from it`(
    _ schema: String, _ value: String, _ problem: String
  ) throws {
    #expect(try JSONSchema(schema).problems(in: JSONValue(parsing: value)) == [problem])
  }
}
