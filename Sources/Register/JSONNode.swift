/// A JSON value as it was parsed; numbers stay as they are written.
package indirect enum JSONNode: Hashable, Sendable {
  case null
  case boolean(Bool)
  case number(String)
  case string(String)
  case array([JSONNode])
  case object([Member])

  package struct Member: Hashable, Sendable {
    let name: String
    let value: JSONNode
  }

  /// The value of the first member of that name, where this is an object.
  package subscript(name: String) -> JSONNode? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// A string, or a number or Boolean as it is written; nothing of null, arrays and objects.
  var scalar: String? {
    switch self {
    case .string(let text), .number(let text): text
    case .boolean(let value): value ? "true" : "false"
    case .null, .array, .object: nil
    }
  }

  /// The objects in an array, or the one object that this is.
  var objects: [JSONNode] {
    switch self {
    case .object: [self]
    case .array(let items): items.filter { if case .object = $0 { true } else { false } }
    default: []
    }
  }
}
