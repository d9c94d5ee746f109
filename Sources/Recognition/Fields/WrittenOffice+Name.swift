internal import Kamerstukken

extension WrittenOffice {
  /// A line of initials, first names and a surname, without titles: `D. Yeşilgöz-Zegerius`, `drs. C.A. van der Maat`.
  static func name(_ line: LineWords) -> PersonName? {
    guard line.range.count <= 60,
      !line.text[line.range].contains(where: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ":") }
      ),
      let start = line.indices.first(where: { !titles.contains(line.word($0)) })
    else { return nil }
    let words = line[start..<line.indices.upperBound]
    let last = words.indices.upperBound - 1
    guard words.count <= 7, words[last].count > 1,
      words.text[words[last].upperBound - 1] != UInt8(ascii: "."), words.isCapitalised(last),
      words.indices.allSatisfy({ isNameWord($0, of: words) }),
      words.count > 1 || !headings.contains(words.word(last))
    else { return nil }
    return PersonName(words.joined)
  }

  private static let titles = WordSet(
    "mr.", "dr.", "drs.", "ir.", "ing.", "prof.", "mw.", "mevr.", "mevrouw", "dhr.", "mr.drs.",
    "prof.dr.", "mr.dr.", "dr.ir.")

  /// Words that stand alone on a line and are nobody's name.
  private static let headings = WordSet("Bijlage", "Bijlagen", "Inleiding", "Vraag", "Antwoord")

  private static let particles = WordSet(
    PersonName.tussenvoegsels.map { Word(Array($0.utf8).span, 0..<$0.utf8.count) })

  private static func isNameWord(_ index: Int, of words: LineWords) -> Bool {
    // Most words of names are letters of ASCII behind a capital.
    let bytes = words.text[words[index]]
    if words.text[words[index].lowerBound].isUppercase, bytes.allSatisfy(\.isASCIILetter) {
      return true
    }
    if particles.contains(words.word(index)) { return true }
    guard words.isCapitalised(index) else { return false }
    let word = words.string(index)
    return word.unicodeScalars.allSatisfy { scalar in
      // The properties of a character are far to look up.
      if scalar.isASCII {
        return UInt8(scalar.value).isASCIILetter || scalar == "." || scalar == "-" || scalar == "'"
      }
      return scalar.properties.isAlphabetic || scalar == "’"
    } && (bytes.last != UInt8(ascii: ".") || word.count <= 6 || isInitials(word))
  }

  /// Whether the word is initials: `V.L.W.A.`, `Ch.A.`.
  static func isInitials(_ word: String) -> Bool {
    word.split(separator: ".").allSatisfy { $0.count <= 2 }
  }
}
