/// Reading one JSON value that is no page of the register: a line of a reader's own file.
extension JSONNode {
  /// Parses one JSON value; nothing where the bytes are not one.
  package init?(parsing bytes: [UInt8]) {
    guard let node = JSONParser.value(of: bytes) else { return nil }
    self = node
  }

  /// The members of an object that are texts, by name; nothing of what is no object, or has other or repeated members.
  package var texts: [String: String]? {
    guard case .object(let members) = self else { return nil }
    var texts: [String: String] = [:]
    for member in members {
      guard case .string(let text) = member.value,
        texts.updateValue(text, forKey: member.name) == nil
      else { return nil }
    }
    return texts
  }
}
