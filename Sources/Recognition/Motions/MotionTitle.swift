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
  /// The number that the motie replaces, in its own dossier where it names no other.
  private(set) var replaced: String?
  private(set) var replacedDossier: DossierNumber?

  init(_ title: String) {
    let text = Array(title.utf8)
    let words = LineWords(text, text.indices)
    let end = replacement(in: words) ?? words.count
    guard
      let motie = (0..<end).first(where: {
        words.is($0, "MOTIE") || words.is($0, "AMENDEMENT") || words.is($0, "SUBAMENDEMENT")
      })
    else { return }
    readForm(words[0..<motie])
    var start = motie + 1
    if let member = (start..<end).prefix(4).first(where: {
      words.is($0, "LID") || words.is($0, "LEDEN")
    }) {
      start = member + 1
    } else if start + 1 < end, words.is(start, "VAN") {
      start += 1
      if start + 1 < end, words.is(start, "HET") { start += 1 }
    }
    readNames(words[start..<end])
  }

  /// Reads the number behind «TER VERVANGING VAN», and returns where those words begin.
  private mutating func replacement(in words: LineWords) -> Int? {
    guard
      let start = words.indices.first(where: {
        words.is($0, "TER") && $0 + 1 < words.count && words.is($0 + 1, "VERVANGING")
      })
    else { return nil }
    if let label = (start..<words.count).first(where: { words.word($0, startsWith: "NR") }) {
      // `NR.30` or `NR. 30`.
      let isGlued = words.text[words[label]].contains(where: \.isDigit)
      let number = isGlued ? label : label + 1
      let digits = number < words.count ? words.text[words[number]].filter(\.isDigit) : []
      replaced = digits.isEmpty ? nil : String(decoding: digits, as: UTF8.self)
      let behind = number + 1
      let isBehind = behind < words.count && words.text[words[behind]].first == UInt8(ascii: "(")
      readDossier(in: words, start..<label)
      if isBehind, replacedDossier == nil { readDossier(in: words, behind..<words.count) }
    }
    return start
  }

  /// Reads the other dossier of what is replaced: `ONDER 30 573, NR. 55`, `ONDER NR. 55 (36 600 XVI)`.
  ///
  /// Where there are digits that are none, nothing is known of what is replaced.
  private mutating func readDossier(in words: LineWords, _ range: Range<Int>) {
    let first = range.first { index in words.text[words[index]].contains(where: \.isDigit) }
    guard let first else { return }
    var id: [UInt8] = []
    for index in first..<range.upperBound {
      let word = words.text[words[index]].filter { !$0.isOne(of: "(),.;") }
      if !word.allSatisfy(\.isDigit), !id.isEmpty { id.append(UInt8(ascii: "-")) }
      id += word
    }
    replacedDossier = DossierNumber(id: String(decoding: id, as: UTF8.self))
    if replacedDossier == nil { replaced = nil }
  }

  private mutating func readForm(_ words: LineWords) {
    guard words.contains("GEWIJZIGDE") || words.contains("GEWIJZIGD") else { return }
    form = .gewijzigd
    if words.contains("NADER") {
      form = words.contains("TWEEDE") ? .tweedeNaderGewijzigd : .naderGewijzigd
    }
  }

  private mutating func readNames(_ words: LineWords) {
    var name: [UInt8] = []
    for index in words.indices {
      if words.is(index, "C.S.") || words.is(index, "C.S") {
        isCoSigned = true
        continue
      }
      if words.is(index, "EN") {
        close(&name)
        continue
      }
      let word = words[index]
      let endsName = words.text[word.upperBound - 1] == UInt8(ascii: ",")
      if !name.isEmpty { name.append(0x20) }
      name += words.text[endsName ? word.dropLast() : word]
      if endsName { close(&name) }
    }
    close(&name)
  }

  private mutating func close(_ name: inout [UInt8]) {
    if !name.isEmpty { names.append(PersonName(String(decoding: name, as: UTF8.self))) }
    name.removeAll(keepingCapacity: true)
  }
}
