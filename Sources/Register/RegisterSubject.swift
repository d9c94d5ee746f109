package import Kamerstukken

/// What the register's line on a motion says.
///
///     Gewijzigde motie van de leden Kröger en De Groot c.s. over zonnestroom (t.v.v. 32813-1500)
///
/// and as it goes wrong: `Gewijzigde motie het lid Ceder c.s. over …`, `Motie van lid Dijk over …`, `Motie Agema over …`.
package struct RegisterSubject: Equatable {
  package private(set) var form = Motion.Form.motie
  package private(set) var submitters: [String] = []
  package private(set) var isCoSigned = false
  /// What it is about, from «over» to before what it replaces.
  package private(set) var subject: String?
  /// The canonical number of the motion it replaces.
  package private(set) var replaced: String?

  /// Reads the line; nothing where it is none of a motion.
  package init?(_ line: String) {
    var words = line.blankSeparated.map { String($0) }[...]
    guard let motie = words.prefix(4).firstIndex(where: { Self.isMotie($0) }) else { return nil }
    let form = words[..<motie].map { $0.lowercased() }
    guard form.allSatisfy({ Self.formWords.contains($0) }) else { return nil }
    self.form = Self.form(form)
    replaced = Self.replaced(words)
    words = words[(motie + 1)...]
    if let cut = words.firstIndex(where: { $0.lowercased() == "(t.v.v." }) { words = words[..<cut] }
    if let over = words.firstIndex(of: "over") {
      subject = words[over...].joined(separator: " ")
      words = words[..<over]
    }
    readNames(words)
  }

  private static let formWords: Set<String> = [
    "gewijzigde", "gewijzigd", "nader", "tweede", "derde", "aangehouden",
  ]

  private static func isMotie(_ word: String) -> Bool { word.lowercased() == "motie" }

  private static func form(_ words: [String]) -> Motion.Form {
    guard words.contains("gewijzigde") || words.contains("gewijzigd") else { return .motie }
    guard words.contains("nader") else { return .gewijzigd }
    return words.contains("tweede") || words.contains("derde")
      ? .tweedeNaderGewijzigd : .naderGewijzigd
  }

  /// `(t.v.v. 36600-VI-105)`.
  private static func replaced(_ words: ArraySlice<String>) -> String? {
    guard let place = words.lastIndex(where: { $0.lowercased() == "(t.v.v." }),
      place + 1 < words.endIndex
    else { return nil }
    let number = words[place + 1].filter { $0 != ")" && $0 != "." && $0 != "," }
    return KamerstukNumber(id: number)?.description
  }

  private mutating func readNames(_ words: ArraySlice<String>) {
    // «Van» opens a name too, so the words before it are only skipped as far as «lid».
    let member = words.prefix(4).firstIndex { ["lid", "leden"].contains($0.lowercased()) }
    var rest = words[(member.map { $0 + 1 } ?? words.startIndex)...]
    if member == nil, rest.first == "van" { rest = rest.dropFirst() }
    var name: [String] = []
    for word in rest {
      switch word.lowercased() {
      case "en": close(&name)
      case "c.s.", "c.s":
        isCoSigned = true
        close(&name)
      default:
        name.append(word.hasSuffix(",") ? String(word.dropLast()) : word)
        if word.hasSuffix(",") { close(&name) }
      }
    }
    close(&name)
  }

  private mutating func close(_ name: inout [String]) {
    if !name.isEmpty { submitters.append(name.joined(separator: " ")) }
    name = []
  }
}
