internal import Kamerstukken

/// The title of a printed motie or amendment, taken apart.
///
/// `MOTIE VAN HET LID VAN DER PLAS C.S.`, `TWEEDE NADER GEWIJZIGDE MOTIE VAN DE LEDEN X EN Y TER VERVANGING VAN DIE
/// GEDRUKT ONDER NR. 30`, and as it goes wrong: `MOTIE VAN THIADENS`, `MOTIE VAN HE LID DIJK`,
/// `MOTIE VAN HET EL ABASSI`, `MOTIE DE LEDEN VAN BAARLE EN KLAVER`.
struct MotionTitle {
  private(set) var form = Motion.Form.motie
  private(set) var names: [PersonName] = []
  private(set) var isCoSigned = false
  /// The number that the motie replaces, in its own dossier.
  private(set) var replaced: String?

  init(_ title: String) {
    var words = title.blankSeparated.map(String.init)
    readReplaced(&words)
    let papers = ["MOTIE", "AMENDEMENT", "SUBAMENDEMENT"]
    guard let motie = words.firstIndex(where: { papers.contains($0) }) else { return }
    readForm(words[..<motie])
    var rest = Array(words[(motie + 1)...])
    if let member = rest.prefix(4).firstIndex(where: { $0 == "LID" || $0 == "LEDEN" }) {
      rest.removeSubrange(...member)
    } else if rest.first == "VAN", rest.count > 1 {
      rest.removeFirst()
      if rest.first == "HET", rest.count > 1 { rest.removeFirst() }
    }
    readNames(rest)
  }

  private mutating func readReplaced(_ words: inout [String]) {
    guard
      let start = words.indices.first(where: {
        words[$0] == "TER" && words[$0...].dropFirst().first == "VERVANGING"
      })
    else { return }
    if let label = words[start...].firstIndex(where: { $0.hasPrefix("NR") }) {
      let glued = words[label].drop { !$0.isNumber }
      let number =
        glued.isEmpty ? words[label...].dropFirst().first.map { String($0) } : String(glued)
      replaced = number.map { $0.filter(\.isNumber) }.flatMap { $0.isEmpty ? nil : $0 }
    }
    words.removeSubrange(start...)
  }

  private mutating func readForm(_ words: ArraySlice<String>) {
    guard words.contains("GEWIJZIGDE") || words.contains("GEWIJZIGD") else { return }
    form = .gewijzigd
    if words.contains("NADER") {
      form = words.contains("TWEEDE") ? .tweedeNaderGewijzigd : .naderGewijzigd
    }
  }

  private mutating func readNames(_ words: [String]) {
    var name: [String] = []
    func close(_ names: inout [PersonName]) {
      if !name.isEmpty { names.append(PersonName(name.joined(separator: " "))) }
      name = []
    }
    for word in words {
      if word == "C.S." || word == "C.S" {
        isCoSigned = true
      } else if word == "EN" {
        close(&names)
      } else if word.hasSuffix(",") {
        name.append(String(word.dropLast()))
        close(&names)
      } else {
        name.append(word)
      }
    }
    close(&names)
  }
}
