internal import Kamerstukken

/// A value of YAML, written so that versions 1.1 and 1.2 read the same: every text is in quotes.
indirect enum YAML {
  case text(String)
  case number(Int)
  case boolean(Bool)
  /// Words of the program in lines of their own, such as SQL.
  case lines(String)
  case list([YAML])
  /// In the order given; a value that is nothing is left out.
  case map([(name: String, value: YAML?)])

  static func texts(_ texts: [String]) -> YAML? {
    texts.isEmpty ? nil : .list(texts.map(YAML.text))
  }

  static func text(_ text: String?) -> YAML? { text.map { YAML.text($0) } }
}

extension YAML {
  /// The lines of a document, a map or list as blocks.
  var document: [String] {
    switch self {
    case .map, .list: block
    default: inline.map { [$0] } ?? block
    }
  }

  /// Between quotes and on one line; what cannot be seen is shown by its number.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in Printable.text(text).unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      // No character, and refused by readers.
      case "\u{FFFE}", "\u{FFFF}": quoted += "\u{FFFD}"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  /// The value where it fits behind a name.
  private var inline: String? {
    switch self {
    case .text(let text): Self.quoted(text)
    case .number(let number): "\(number)"
    case .boolean(let value): value ? "true" : "false"
    case .lines: nil
    case .list(let items): items.isEmpty ? "[]" : nil
    case .map(let members): members.allSatisfy { $0.value == nil } ? "{}" : nil
    }
  }

  private var block: [String] {
    switch self {
    case .text, .number, .boolean: inline.map { [$0] } ?? []
    case .lines(let text):
      ["|-"] + text.split(separator: "\n", omittingEmptySubsequences: false).map { "  \($0)" }
    case .list(let items):
      items.flatMap { item in
        item.inline.map { ["- \($0)"] }
          ?? item.block.enumerated().map { ($0.offset == 0 ? "- " : "  ") + $0.element }
      }
    case .map(let members):
      members.flatMap { name, value -> [String] in
        guard let value else { return [] }
        let key = Self.isPlain(name) ? name : Self.quoted(name)
        if let inline = value.inline { return ["\(key): \(inline)"] }
        let block = value.block
        if case .lines = value { return ["\(key): \(block[0])"] + block.dropFirst() }
        return ["\(key):"] + block.map { "  \($0)" }
      }
    }
  }

  /// Whether a name needs no quotes: small letters, digits and underscores, and no word of YAML.
  private static func isPlain(_ name: String) -> Bool {
    let words: Set<String> = ["y", "n", "yes", "no", "on", "off", "true", "false", "null"]
    let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
    return name.utf8.first.map(letters.contains) ?? false && !words.contains(name)
      && name.utf8.allSatisfy { byte in
        letters.contains(byte) || byte == UInt8(ascii: "_")
          || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
      }
  }
}
