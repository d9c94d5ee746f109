internal import Kamerstukken

/// The parts of a signature, each as the words of one block.
enum WrittenOffice {
  /// «De Minister van Justitie en Veiligheid,» without its article and comma.
  static func signed(_ line: LineWords) -> String? {
    let line = withoutAddition(line)
    let first = line.indices.lowerBound
    guard line.range.count <= 140, line.count >= 2, line.word(first) == "de" else { return nil }
    return office(
      line[first + 1..<line.indices.upperBound],
      endsInComma: line.text[line.range.upperBound - 1] == UInt8(ascii: ","))
  }

  /// The words before «a.i.» or «mede namens …», which do not belong to the office.
  private static func withoutAddition(_ line: LineWords) -> LineWords {
    let end = line.indices.first { index in
      let isLast = index + 1 == line.indices.upperBound
      if line.word(index) == "mede" { return !isLast && line.word(index + 1) == "namens" }
      return (line.word(index) == "a.i." || line.word(index) == "a.i.,")
        && (isLast || line.word(index + 1) == "mede")
    }
    return end.map { line[line.indices.lowerBound..<$0] } ?? line
  }

  /// «Minister van Landbouw, Natuur en Voedselkwaliteit», under a name.
  static func bare(_ line: LineWords) -> String? {
    let line = withoutAddition(line)
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
      || line.word(first) == "mede" && line.word(first + 1) == "namens"
  }

  /// Whether «mede namens de minister van … en» goes on with another office in the next line.
  static func isOpen(_ line: LineWords) -> Bool {
    let last = line.word(line.indices.upperBound - 1)
    return last == "en" || last == "namens"
  }

  /// The name behind the last comma of «mede namens de Minister van Financiën, Anna Voorbeeld»; it has initials.
  static func nameBehind(_ line: LineWords) -> (name: PersonName, range: Range<Int>)? {
    guard let comma = line.text[line.range].lastIndex(of: UInt8(ascii: ",")) else { return nil }
    let rest = LineWords(line.text, comma + 1..<line.range.upperBound)
    return signature(rest).map { ($0, rest.range) }
  }

  /// «de directeur-generaal Wonen,» below «namens deze»: an office that is no member of the government's.
  static func ofDeputy(_ line: LineWords) -> String? {
    // «namens deze, de directeur,» may stand on one line.
    let isGlued = line.count > 2 && line.is(line.indices.lowerBound + 1, "deze,")
    let line = isGlued ? line[line.indices.lowerBound + 2..<line.indices.upperBound] : line
    guard line.range.count <= 120, line.count > 1, line.word(line.indices.lowerBound) == "de",
      line.text[line.range.upperBound - 1] == UInt8(ascii: ",")
    else { return nil }
    return String(line[line.indices.lowerBound + 1..<line.indices.upperBound].joined.dropLast())
  }

  /// A name that can be nothing else, by the initials it opens with.
  static func signature(_ line: LineWords) -> PersonName? {
    line.count > 1 && opensWithInitials(line) ? name(line) : nil
  }
}
