internal import Kamerstukken
internal import TestAids
internal import Workbench

/// A reference as a truth file of the corpus lists it.
struct TrueReference: Hashable {
  let kind: String
  let role: String
  let ids: [String]

  init(_ reference: Reference) {
    kind = reference.kind.rawValue
    role = reference.role.rawValue
    ids = reference.ids
  }

  private init?(_ value: JSONValue) {
    guard let kind = value["kind"]?.string, let role = value["role"]?.string,
      case .array(let ids)? = value["ids"]
    else { return nil }
    self.kind = kind
    self.role = role
    self.ids = ids.compactMap(\.string)
  }

  /// The references of `NAME.expected.json` beside `NAME.txt`, where there is one that lists them.
  static func all(beside path: String) -> [TrueReference]? {
    guard path.hasSuffix(".txt"), let file = WholeFile("\(path.dropLast(4)).expected.json"),
      let truth = try? JSONValue(parsing: file.bytes), case .array(let items)? = truth["references"]
    else { return nil }
    return items.compactMap { TrueReference($0) }
  }
}

extension TrueReference: CustomStringConvertible {
  var description: String { ([kind, role] + ids).joined(separator: " ") }
}
