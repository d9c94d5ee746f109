import Foundation

/// A JSON Schema (2020-12), as far as the schemas in this repository use it.
///
/// A keyword that is not known here is a problem, so that no schema can promise what nobody checks.
package struct JSONSchema {
  package let root: JSONValue
  /// The other schemas it refers to, by file name.
  private let others: [String: JSONSchema]
  private let patterns: [String: Regex<AnyRegexOutput>]

  package init(_ root: JSONValue, others: [String: JSONSchema] = [:]) {
    self.root = root
    self.others = others
    patterns = Dictionary(
      uniqueKeysWithValues: Set(root.patterns).compactMap { pattern in
        guard pattern.hasPrefix("^"), pattern.hasSuffix("$") else { return nil }
        return (try? Regex(String(pattern.dropFirst().dropLast()))).map { (pattern, $0) }
      })
  }

  package init(_ text: String) throws {
    self.init(try JSONValue(parsing: text))
  }

  /// The schema of that name in `Sources/Reporting/Schemas`, with those it refers to.
  package init(named name: String) throws {
    try self.init(file: "\(name).schema.json")
  }

  private init(file name: String) throws {
    let root = try JSONValue(parsing: Array(Data(contentsOf: Self.folder.appending(path: name))))
    let names = Set(root.references.compactMap { $0.split(separator: "#").first.map(String.init) })
    let others = try names.filter { $0.hasSuffix(".schema.json") }.map { name in
      (name, try JSONSchema(file: name))
    }
    self.init(root, others: Dictionary(uniqueKeysWithValues: others))
  }

  /// Found from this file, which stands three folders below the top.
  private static var folder: URL {
    let folders = URL(filePath: #filePath).pathComponents.dropLast(3)
    return URL(filePath: folders.joined(separator: "/")).appending(
      path: "Sources/Reporting/Schemas")
  }

  /// What is wrong with `value`, each with the path to it; nothing where it follows the schema.
  package func problems(in value: JSONValue) -> [String] {
    problems(in: value, by: root, at: "$").sorted()
  }

  private func problems(in value: JSONValue, by schema: JSONValue, at path: String) -> [String] {
    guard case .object(let keywords) = schema else {
      return schema == .boolean(true) ? [] : ["\(path): nothing is allowed here"]
    }
    return keywords.flatMap { keyword, rule in
      check(value, keyword, rule, beside: keywords, at: path)
    }
  }

  private func check(
    _ value: JSONValue, _ keyword: String, _ rule: JSONValue, beside keywords: [String: JSONValue],
    at path: String
  ) -> [String] {
    switch (keyword, rule, value) {
    case ("$schema", _, _), ("$defs", _, _), ("title", _, _), ("description", _, _): []
    case ("type", .string(let name), _):
      require(value.typeNames.contains(name), path, "not \(name)")
    case ("type", .array(let names), _):
      require(names.contains { value.typeNames.contains($0.string ?? "") }, path, "of no type")
    case ("const", _, _): require(value == rule, path, "not the constant")
    case ("enum", .array(let values), _): require(values.contains(value), path, "not listed")
    case ("$ref", .string(let name), _): follow(name, value, path)
    case ("anyOf", .array(let schemas), _): any(of: schemas, value, path)
    case ("pattern", .string(let pattern), .string(let text)): match(pattern, text, path)
    case ("minimum", .number(let least), .number(let number)):
      require(number >= least, path, "too small")
    case ("maximum", .number(let most), .number(let number)):
      require(number <= most, path, "too large")
    case ("minItems", .number(let least), .array(let items)):
      require(items.count >= Int(least), path, "too few items")
    case ("maxItems", .number(let most), .array(let items)):
      require(items.count <= Int(most), path, "too many items")
    case ("prefixItems", .array(let schemas), .array(let items)):
      zip(items, schemas).enumerated().flatMap { index, pair in
        problems(in: pair.0, by: pair.1, at: "\(path)[\(index)]")
      }
    case ("items", _, .array(let items)):
      items.enumerated().dropFirst(count(of: keywords["prefixItems"])).flatMap { index, item in
        problems(in: item, by: rule, at: "\(path)[\(index)]")
      }
    case ("required", .array(let names), .object(let members)):
      names.compactMap(\.string).filter { members[$0] == nil }.map { "\(path): lacks \($0)" }
    case ("properties", .object(let schemas), .object(let members)):
      members.flatMap { name, member in
        schemas[name].map { problems(in: member, by: $0, at: "\(path).\(name)") } ?? []
      }
    case ("additionalProperties", _, .object(let members)):
      members.filter { keywords["properties"]?[$0.key] == nil }
        .flatMap { problems(in: $0.value, by: rule, at: "\(path).\($0.key)") }
    default: require(Self.conditional.contains(keyword), path, "unknown keyword \(keyword)")
    }
  }

  /// Keywords that say nothing of a value of another type.
  private static let conditional: Set<String> = [
    "pattern", "minimum", "maximum", "minItems", "maxItems", "prefixItems", "items", "required",
    "properties", "additionalProperties",
  ]

  private func require(_ holds: Bool, _ path: String, _ problem: String) -> [String] {
    holds ? [] : ["\(path): \(problem)"]
  }

  private func count(of schemas: JSONValue?) -> Int {
    guard case .array(let schemas) = schemas else { return 0 }
    return schemas.count
  }

  /// Follows `#/$defs/date` in this schema, `record.schema.json` and `record.schema.json#/$defs/date` in another.
  private func follow(_ name: String, _ value: JSONValue, _ path: String) -> [String] {
    let parts = name.split(separator: "#", omittingEmptySubsequences: false).map(String.init)
    guard let schema = parts[0].isEmpty ? self : others[parts[0]],
      let rule = schema.root[path: parts.count > 1 ? parts[1] : ""]
    else { return ["\(path): unknown reference \(name)"] }
    return schema.problems(in: value, by: rule, at: path)
  }

  /// The problems by the schema that `value` comes nearest to, unless it follows one.
  private func any(of schemas: [JSONValue], _ value: JSONValue, _ path: String) -> [String] {
    let found = schemas.map { problems(in: value, by: $0, at: path) }
    guard found.allSatisfy({ !$0.isEmpty }) else { return [] }
    return found.min { $0.count < $1.count } ?? ["\(path): no choice"]
  }

  private func match(_ pattern: String, _ text: String, _ path: String) -> [String] {
    guard let regex = patterns[pattern] else {
      return ["\(path): not an anchored pattern \(pattern)"]
    }
    return require((try? regex.wholeMatch(in: text)) != nil, path, "does not match \(pattern)")
  }
}
