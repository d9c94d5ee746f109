import TestAids
extension JSONValue {
  var array: [JSONValue] {
    guard case .array(let items) = self else { return [] }
    return items
  }

  var integer: Int? {
    guard case .number(let value) = self else { return nil }
    return Int(value)
  }

  var strings: [String] { array.compactMap(\.string) }

  /// Every object in it, itself first.
  var objects: [JSONValue] {
    switch self {
    case .array(let items): items.flatMap(\.objects)
    case .object(let members):
      [self] + members.sorted { $0.key < $1.key }.flatMap { $0.value.objects }
    default: []
    }
  }

  /// Every place in a named paper.
  var sources: [(name: String, evidence: JSONValue)] {
    objects.compactMap { object in
      guard let name = object["name"]?.string, let evidence = object["evidence"],
        object["sha256"] != nil
      else { return nil }
      return (name, evidence)
    }
  }

  /// The quotes in it that do not stand in `file` where they are said to stand.
  func falseQuotes(in file: [UInt8]) -> [String] {
    objects.filter { $0["quote"] != nil && $0["bytes"] != nil }.filter { !$0.isTrueQuote(of: file) }
      .compactMap { $0["quote"]?.string }
  }

  private func isTrueQuote(of file: [UInt8]) -> Bool {
    let bytes = self["bytes"]?.array.compactMap(\.integer) ?? []
    let lines = self["lines"]?.array.compactMap(\.integer) ?? []
    guard bytes.count == 2, lines.count == 2, 0 <= bytes[0], bytes[0] < bytes[1],
      bytes[1] <= file.count
    else { return false }
    let first = file[..<bytes[0]].count { $0 == 0x0A } + 1
    let last = file[..<(bytes[1] - 1)].count { $0 == 0x0A } + 1
    let words = Encoded(of: file).text(file[bytes[0]..<bytes[1]])
    return words.utf8.elementsEqual((self["quote"]?.string ?? "").utf8)
      && lines == [first, last]
  }
}
