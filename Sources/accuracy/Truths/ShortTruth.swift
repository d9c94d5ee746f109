package import TestAids

/// What is known of a paper in short, as the key to the seeds has it: a date, a text or a heading by itself.
package enum ShortTruth {
  /// The member that a field's short form stands for.
  private static let members: [String: String] = [
    "kind": "value", "date": "value", "kenmerk": "value", "deadline": "value", "submitted": "value",
    "title": "text", "dossierTitle": "text", "addressee": "text", "status": "text",
    "sections": "heading", "references": "ids", "diagnostics": "code",
  ]

  /// The same in the shape of a record.
  package static func spelledOut(_ truth: JSONValue) -> JSONValue {
    spelledOut(truth, isInner: false)
  }

  private static func spelledOut(_ truth: JSONValue, isInner: Bool) -> JSONValue {
    switch truth {
    case .object(let members):
      var shaped: [String: JSONValue] = [:]
      for (name, value) in members.sorted(by: { $0.key < $1.key }) {
        let (name, value) = field(name, value, isInner: isInner)
        shaped[name] = value
      }
      return .object(shaped)
    case .array(let items): return .array(items.map { spelledOut($0, isInner: true) })
    default: return truth
    }
  }

  private static func field(
    _ name: String, _ value: JSONValue, isInner: Bool
  ) -> (String, JSONValue) {
    switch name {
    // The day of an undated paper is not known; its bound is.
    case "date_earliest": ("date", .object(["value": .null, "earliest": value]))
    case "decision_starts": ("decision", .object(["text_starts": value]))
    case "request_has": ("request", .object(["text_has": value]))
    // The title and kind of a debate are plain; its date is an object as everywhere.
    case "title" where isInner, "kind" where isInner, "ids", "text_has": (name, value)
    default: (name, wrapped(value, in: members[name]))
    }
  }

  private static func wrapped(_ value: JSONValue, in member: String?) -> JSONValue {
    guard let member else { return spelledOut(value, isInner: true) }
    return switch value {
    case .null: .null
    case .array(let items): .array(items.map { .object([member: $0]) })
    case .object: value
    default: .object([member: value])
    }
  }
}
