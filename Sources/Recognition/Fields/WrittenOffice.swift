internal import Kamerstukken

/// The parts of a signature, each as the text of one block.
enum WrittenOffice {
  /// «De Minister van Justitie en Veiligheid,» without its article and comma.
  static func signed(_ text: String) -> String? {
    let words = text.blankSeparated
    guard text.utf8.count <= 140, words.count >= 2, words[0].lowercased() == "de" else {
      return nil
    }
    return office(words.dropFirst(), endsInComma: text.hasSuffix(","))
  }

  /// «Minister van Landbouw, Natuur en Voedselkwaliteit», under a name.
  static func bare(_ text: String) -> String? {
    let words = text.blankSeparated
    guard text.utf8.count <= 120, words.count >= 3, text.first?.isUppercase ?? false,
      ["van", "voor"].contains(words[1].lowercased())
    else { return nil }
    return office(words[...], endsInComma: false)
  }

  private static func office(_ words: ArraySlice<Substring>, endsInComma: Bool) -> String? {
    guard let title = words.first?.lowercased(),
      title.hasPrefix("minister") || title.hasPrefix("staatssecretaris")
    else { return nil }
    // Two offices beside each other are two signatures that cannot be told apart here.
    let again = words.dropFirst().contains { ["de", "De", "DE"].contains($0) }
    guard !again || words.count < 3 else { return nil }
    var text = words.joined(separator: " ")
    if text.hasSuffix(",") { text.removeLast() }
    guard !text.utf8.contains(UInt8(ascii: ".")), words.count <= 14 else { return nil }
    return endsInComma || words.count <= 8 || Ministry(office: text) != nil ? text : nil
  }

  /// An office and a name that stand on one line with a comma between them.
  static func withName(_ text: String) -> (office: String, name: PersonName)? {
    guard text.utf8.count <= 180, text.utf8.contains(UInt8(ascii: ".")),
      let (before, rest) = cutAtName(text),
      rest.utf8.contains(UInt8(ascii: ".")),
      let office = signed(before),
      Ministry(office: office) != nil, let name = name(rest)
    else { return nil }
    return (office, name)
  }

  /// An office and a name, parted at the last comma; where that was left out, before the initials.
  private static func cutAtName(_ text: String) -> (before: String, name: String)? {
    if let comma = text.lastIndex(of: ",") {
      let rest = text[text.index(after: comma)...].drop { $0 == " " }
      if rest.prefix(6).contains(".") { return (String(text[..<comma]), String(rest)) }
    }
    let words = text.split(separator: " ")
    guard
      let initials = words.firstIndex(where: {
        $0.hasSuffix(".") && $0.first?.isUppercase ?? false && isInitials(String($0))
      }), initials > 2
    else { return nil }
    return (
      words[..<initials].joined(separator: " "), words[initials...].joined(separator: " ")
    )
  }

  /// The office with the rest of it that stands in the next block, where only both together name a ministry.
  static func continued(_ office: String, with text: String) -> String? {
    guard text.hasSuffix(","), text.utf8.count <= 80 else { return nil }
    let rest = String(text.dropLast())
    if Folding.folded(office).hasPrefix("minister-president"),
      Folding.folded(rest) == "minister van algemene zaken"
    {
      return "\(office), \(rest)"
    }
    guard Ministry(office: office) == nil else { return nil }
    return ["\(office), \(rest)", "\(office) \(rest)"].first { Ministry(office: $0) != nil }
  }

  /// «Namens deze,», «mede namens de Minister van …,».
  static func isOnBehalf(_ text: String) -> Bool {
    guard let first = text.utf8.first?.lowercased, first == 0x6E || first == 0x6D else {
      return false
    }
    let small = text.lowercased()
    return text.utf8.count <= 160 && (small.hasPrefix("namens ") || small.hasPrefix("mede namens "))
  }

  /// A line of initials, first names and a surname, without titles: `D. Yeşilgöz-Zegerius`, `drs. C.A. van der Maat`.
  static func name(_ text: String) -> PersonName? {
    guard text.utf8.count <= 60, !text.utf8.contains(where: { $0 == 0x2C || $0 == 0x3A }) else {
      return nil
    }
    var words = text.blankSeparated.map(String.init)
    while let first = words.first, isTitle(first) { words.removeFirst() }
    guard (1...7).contains(words.count), words.allSatisfy({ isNameWord($0) }),
      let last = words.last, !last.hasSuffix("."), last.utf8.count > 1,
      last.unicodeScalars.first?.properties.isUppercase ?? false,
      words.count > 1 || !["Bijlage", "Bijlagen", "Inleiding", "Vraag", "Antwoord"].contains(last)
    else { return nil }
    return PersonName(words.joined(separator: " "))
  }

  private static let titles: Set<String> = [
    "mr.", "dr.", "drs.", "ir.", "ing.", "prof.", "mw.", "mevr.", "mevrouw", "dhr.", "mr.drs.",
    "prof.dr.", "mr.dr.", "dr.ir.",
  ]

  private static func isTitle(_ word: String) -> Bool {
    (word.utf8.last == UInt8(ascii: ".") || word.utf8.count == 7)
      && titles.contains(word.lowercased())
  }

  private static func isNameWord(_ word: String) -> Bool {
    // Most words of names are letters of ASCII behind a capital.
    if let first = word.utf8.first, first.isUppercase, word.utf8.allSatisfy(\.isASCIILetter) {
      return true
    }
    if PersonName.tussenvoegsels.contains(word.lowercased()) { return true }
    guard let first = word.unicodeScalars.first, first.properties.isUppercase else { return false }
    return word.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || scalar == "." || scalar == "-" || scalar == "'"
        || scalar == "’"
    } && (!word.hasSuffix(".") || word.count <= 6 || isInitials(word))
  }

  /// Whether the word is initials: `V.L.W.A.`, `Ch.A.`.
  private static func isInitials(_ word: String) -> Bool {
    word.split(separator: ".").allSatisfy { $0.count <= 2 }
  }
}
