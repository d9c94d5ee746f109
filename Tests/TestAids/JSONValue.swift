import Foundation

/// Any JSON, read by a parser nobody here wrote.
package enum JSONValue: Equatable {
  case null
  case boolean(Bool)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])
}

extension JSONValue: Decodable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .boolean(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .string(value)
    } else if let value = try? container.decode([JSONValue].self) {
      self = .array(value)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }

  package init(parsing bytes: [UInt8]) throws {
    self = try JSONDecoder().decode(Self.self, from: Data(bytes))
  }

  package init(parsing text: String) throws {
    try self.init(parsing: Array(text.utf8))
  }
}

extension JSONValue {
  /// The value of a member, where this is an object that has it.
  package subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members[key]
  }

  /// The items, where this is an array.
  package var items: [JSONValue] {
    guard case .array(let items) = self else { return [] }
    return items
  }

  package var string: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }

  /// The name of the value's type in a JSON Schema; a whole number is both `integer` and `number`.
  package var typeNames: Set<String> {
    switch self {
    case .null: ["null"]
    case .boolean: ["boolean"]
    case .number(let value): value == value.rounded() ? ["integer", "number"] : ["number"]
    case .string: ["string"]
    case .array: ["array"]
    case .object: ["object"]
    }
  }
}

extension JSONValue {
  /// Every pattern in a schema.
  package var patterns: [String] { strings(of: "pattern") }

  /// Every reference in a schema.
  package var references: [String] { strings(of: "$ref") }

  private func strings(of keyword: String) -> [String] {
    switch self {
    case .array(let items): items.flatMap { $0.strings(of: keyword) }
    case .object(let members):
      members.flatMap { name, member in
        name == keyword ? [member.string].compactMap { $0 } : member.strings(of: keyword)
      }
    default: []
    }
  }

  /// The value a JSON pointer leads to; the empty one leads to the whole.
  package subscript(path pointer: String) -> JSONValue? {
    pointer.split(separator: "/").reduce(self) { $0?[String($1)] }
  }
}
