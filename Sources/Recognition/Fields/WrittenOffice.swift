internal import Kamerstukken

/// The parts of a signature, each as the words of one block.
enum WrittenOffice {
  /// «De Minister van Justitie en Veiligheid,» without its article and comma.
  static func signed(_ line: LineWords) -> String? {
    let first = line.indices.lowerBound
    guard line.range.count <= 140, line.count >= 2, line.word(first) == "de" else { return nil }
    return office(
      line[first + 1..<line.indices.upperBound],
      endsInComma: line.text[line.range.upperBound - 1] == UInt8(ascii: ","))
  }

  /// «Minister van Landbouw, Natuur en Voedselkwaliteit», under a name.
  static func bare(_ line: LineWords) -> String? {
    let first = line.indices.lowerBound
    guard line.range.count <= 120, line.count >= 3, line.isCapitalised(first),
      line.word(first + 1) == "van" || line.word(first + 1) == "voor"
    else { return nil }
    return office(line, endsInComma: false)
  }

  private static func office(_ words: LineWords, endsInComma: Bool) -> String? {
    let first = words.indices.lowerBound
    guard
      words.word(first, opensWith: "minister") || words.word(first, opensWith: "staatssecretaris")
    else { return nil }
    // Two offices beside each other are two signatures that cannot be told apart here.
    let again = words.indices.dropFirst().contains { words.word($0) == "de" }
    guard !again || words.count < 3, words.count <= 14,
      !words.text[words.range].contains(UInt8(ascii: "."))
    else { return nil }
    var text = words.joined
    if text.utf8.last == UInt8(ascii: ",") { text.removeLast() }
    return endsInComma || words.count <= 8 || Ministry(office: text) != nil ? text : nil
  }

  /// An office and a name that stand on one line with a comma between them.
  static func withName(_ line: LineWords) -> (office: String, name: PersonName)? {
    guard line.range.count <= 180, line.text[line.range].contains(UInt8(ascii: ".")),
      let (before, rest) = cutAtName(line),
      line.text[rest.range].contains(UInt8(ascii: ".")),
      let office = signed(before),
      Ministry(office: office) != nil, let name = name(rest)
    else { return nil }
    return (office, name)
  }

  /// An office and a name, parted at the last comma; where that was left out, before the initials.
  private static func cutAtName(_ line: LineWords) -> (before: LineWords, name: LineWords)? {
    if let comma = line.text[line.range].lastIndex(of: UInt8(ascii: ",")) {
      let rest = LineWords(line.text, comma + 1..<line.range.upperBound)
      if opensWithInitials(rest) {
        return (LineWords(line.text, line.range.lowerBound..<comma), rest)
      }
    }
    guard
      let initials = line.indices.first(where: {
        line.text[line[$0].upperBound - 1] == UInt8(ascii: ".") && line.isCapitalised($0)
          && isInitials(line.string($0))
      }), initials > line.indices.lowerBound + 2
    else { return nil }
    return (
      line[line.indices.lowerBound..<initials], line[initials..<line.indices.upperBound]
    )
  }

  /// Whether a stop stands among the first six letters.
  private static func opensWithInitials(_ line: LineWords) -> Bool {
    var letters = 0
    for index in line.range {
      if line.text[index] & 0xC0 != 0x80 { letters += 1 }
      if letters > 6 { return false }
      if line.text[index] == UInt8(ascii: ".") { return true }
    }
    return false
  }

  /// The office with the rest of it that stands in the next block, where only both together name a ministry.
  static func continued(_ office: String, with line: LineWords) -> String? {
    guard line.range.count <= 80, line.text[line.range].last == UInt8(ascii: ",") else {
      return nil
    }
    let rest = String(line.joined.dropLast())
    if Folding.folded(office).hasPrefix("minister-president"),
      Folding.folded(rest) == "minister van algemene zaken"
    {
      return "\(office), \(rest)"
    }
    guard Ministry(office: office) == nil else { return nil }
    return ["\(office), \(rest)", "\(office) \(rest)"].first { Ministry(office: $0) != nil }
  }

  /// «Namens deze,», «mede namens de Minister van …,».
  static func isOnBehalf(_ line: LineWords) -> Bool {
    guard line.range.count <= 160, line.count > 1 else { return false }
    let first = line.indices.lowerBound
    return line.word(first) == "namens"
      || line.count > 2 && line.word(first) == "mede" && line.word(first + 1) == "namens"
  }
}
