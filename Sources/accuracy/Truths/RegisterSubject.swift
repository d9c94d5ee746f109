/// What the register's line on a motion says.
///
///     Gewijzigde motie van de leden Kröger en De Groot c.s. over zonnestroom (t.v.v. 32813-1500)
package struct RegisterSubject: Equatable {
  package let form: String
  package let submitters: [String]
  package let isCoSigned: Bool
  package let replaced: String?

  private static let forms = [
    "Motie ": "motie", "Gewijzigde motie ": "gewijzigd",
    "Nader gewijzigde motie ": "nader gewijzigd",
    "Tweede nader gewijzigde motie ": "tweede nader gewijzigd",
  ]

  /// Reads the line; nothing where it is none of a motion.
  package init?(_ line: String) {
    guard let form = Self.forms.first(where: { line.hasPrefix($0.key) }) else { return nil }
    self.form = form.value
    var words = Self.words(line.dropFirst(form.key.count))
    if words.first == "van" { words.removeFirst() }
    guard words.starts(with: ["het", "lid"]) || words.starts(with: ["de", "leden"]),
      let end = words.firstIndex(of: "over")
    else { return nil }
    let names = Self.names(words[2..<end])
    isCoSigned = names.last == "c.s."
    submitters = names.filter { $0 != "c.s." }
    replaced = Self.replaced(words)
  }

  private static func names(_ words: ArraySlice<String>) -> [String] {
    var names: [String] = []
    var name: [String] = []
    for word in words {
      let isLast = word.hasSuffix(",")
      if word == "en" || word == "c.s." {
        if !name.isEmpty { names.append(name.joined(separator: " ")) }
        name = []
        if word == "c.s." { names.append(word) }
      } else {
        name.append(isLast ? String(word.dropLast()) : word)
        if isLast {
          names.append(name.joined(separator: " "))
          name = []
        }
      }
    }
    return name.isEmpty ? names : names + [name.joined(separator: " ")]
  }

  private static func replaced(_ words: [String]) -> String? {
    guard let index = words.lastIndex(of: "(t.v.v."), index + 1 < words.count else { return nil }
    let number = words[index + 1]
    return number.hasSuffix(")") ? String(number.dropLast()) : nil
  }

  private static func words(_ text: Substring) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map(String.init)
  }
}
