/// A JSON value as RFC 8259 has it, to the letter: what is not, is refused with the reason.
indirect enum CheckedJSON: Equatable {
  case null
  case boolean(Bool)
  /// As it is written.
  case number(String)
  case string(String)
  case array([CheckedJSON])
  case object([(name: String, value: CheckedJSON)])

  static func == (one: Self, other: Self) -> Bool {
    switch (one, other) {
    case (.null, .null): true
    case (.boolean(let one), .boolean(let other)): one == other
    case (.number(let one), .number(let other)): one == other
    case (.string(let one), .string(let other)): Array(one.utf8) == Array(other.utf8)
    case (.array(let one), .array(let other)): one == other
    case (.object(let one), .object(let other)):
      one.count == other.count
        && zip(one, other).allSatisfy { $0.name == $1.name && $0.value == $1.value }
    default: false
    }
  }

  /// The value of a member, where this is an object that has it.
  subscript(name: String) -> CheckedJSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  var items: [CheckedJSON] {
    if case .array(let items) = self { items } else { [] }
  }

  var string: String? {
    if case .string(let text) = self { text } else { nil }
  }

  var integer: Int? {
    if case .number(let digits) = self { Int(digits) } else { nil }
  }

  /// Every object in this value, itself included, each before those in it.
  var objects: [CheckedJSON] {
    switch self {
    case .array(let items): items.flatMap(\.objects)
    case .object(let members): [self] + members.flatMap(\.value.objects)
    default: []
    }
  }

  /// What the shape of the value is, without its words and numbers: `{a:[s,n]}`.
  var shape: String {
    switch self {
    case .null: "0"
    case .boolean: "b"
    case .number: "n"
    case .string: "s"
    case .array(let items): "[\(items.map(\.shape).joined(separator: ","))]"
    case .object(let members):
      "{\(members.map { "\($0.name):\($0.value.shape)" }.joined(separator: ","))}"
    }
  }
}
