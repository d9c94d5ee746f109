import TestAids
/// What is known of a paper, in short, against the record that is read from it.
///
/// A date, a passage or a heading is given by its text alone. A field that is not listed is free; a list is as long as
/// it is listed.
struct Truth {
  let value: JSONValue

  /// Where the record departs from it.
  func problems(in record: JSONValue) -> [String] {
    Self.problems(value, record, at: "$")
  }

  private static func problems(_ truth: JSONValue, _ found: JSONValue, at path: String)
    -> [String]
  {
    switch (truth, found) {
    case (.object(let members), _):
      return members.sorted { $0.key < $1.key }.flatMap {
        field($0.key, $0.value, found, at: "\(path).\($0.key)")
      }
    case (.array(let truths), .array(let items)):
      guard truths.count == items.count else {
        return ["\(path): \(items.count) for \(truths.count)"]
      }
      return zip(truths, items).enumerated().flatMap { index, pair in
        problems(pair.0, pair.1, at: "\(path)[\(index)]")
      }
    case (.array, .object): return problems(truth, found["ids"] ?? .null, at: path)
    case (.string, .object), (.null, .object):
      let short = ["value", "text", "heading", "code", "name"].compactMap { found[$0] }.first
      return short == truth ? [] : ["\(path): \(short ?? found) for \(truth)"]
    default: return found == truth ? [] : ["\(path): \(found) for \(truth)"]
    }
  }

  private static func field(
    _ name: String, _ truth: JSONValue, _ record: JSONValue, at path: String
  ) -> [String] {
    switch name {
    case "date_earliest": problems(truth, record["date"]?["earliest"] ?? .null, at: path)
    case "decision_starts":
      require(path, record["decision"]?["text"], truth) { $0.hasPrefix($1) }
    case "request_has": require(path, record["request"]?["text"], truth) { $0.contains($1) }
    case "text_has": require(path, record["text"], truth) { $0.contains($1) }
    default: problems(truth, record[name] ?? .null, at: path)
    }
  }

  private static func require(
    _ path: String, _ found: JSONValue?, _ truth: JSONValue, _ holds: (String, String) -> Bool
  ) -> [String] {
    guard let text = found?.string, let words = truth.string, holds(text, words) else {
      return ["\(path): \(found ?? .null) for \(truth)"]
    }
    return []
  }
}
