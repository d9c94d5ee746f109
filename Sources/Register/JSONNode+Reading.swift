/// Reading one JSON value that is no page of the register: a line of a reader's own file.
extension JSONNode {
  /// Parses one JSON value; nothing where the bytes are not one.
  ///
  /// Strictly, half of a pair of surrogates is an error; else it is the replacement character.
  package init?(parsing bytes: [UInt8], strictly isStrict: Bool = false) {
    guard let node = JSONParser.value(of: bytes, strictly: isStrict) else { return nil }
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

  /// The text of a member of an object that has one of that name; nothing where it has several.
  package func onlyText(_ name: String) -> String? {
    guard case .object(let members) = self else { return nil }
    let named = members.filter { $0.name == name }
    return named.count == 1 ? named[0].value.text : nil
  }

  /// The text that this is.
  package var text: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }

  /// The whole number that this is, as it is written without sign, fraction or exponent.
  package var count: Int? {
    guard case .number(let digits) = self else { return nil }
    return digits.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(digits) : nil
  }

  /// The items of an array; nothing where this is none.
  package var items: [JSONNode]? {
    guard case .array(let items) = self else { return nil }
    return items
  }
}
