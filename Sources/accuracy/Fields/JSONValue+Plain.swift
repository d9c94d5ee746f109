internal import TestAids

extension JSONValue {
  /// Whether it tells nothing: `null` or an empty list.
  var isNothing: Bool { self == .null || self == .array([]) }

  /// The value on one line for a human, without evidence, cut where it is long.
  var plain: String {
    let whole = written
    return whole.count <= 160 ? whole : "\(whole.prefix(157))…"
  }

  private var written: String {
    switch self {
    case .null: return "nothing"
    case .boolean(let value): return "\(value)"
    case .number(let value): return value == value.rounded() ? "\(Int(value))" : "\(value)"
    case .string(let text): return "«\(text)»"
    case .array(let items): return "[\(items.map(\.written).joined(separator: ", "))]"
    case .object(let members):
      let shown = members.filter {
        !["evidence", "stateEvidence"].contains($0.key) && !$0.value.isNothing
      }
      return shown.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value.written)" }
        .joined(separator: ", ")
    }
  }
}
