/// A person's name as Kamerspoor writes it: composed letters, a leading tussenvoegsel with a capital.
///
/// `Van der Plas` and `Diederik van Dijk`, without title, party or c.s.
package struct PersonName: Hashable, Sendable {
  package let text: String

  package init(_ text: String) {
    self.text = Self.spelledPlainly(text) ?? Self.spelled(Folding.composed(text))
  }

  /// The name in small letters without accents, by which two spellings are compared.
  package var folded: String { Folding.folded(text) }

  /// Whether two names are spelled alike, capitals and accents aside.
  package func matches(_ other: PersonName) -> Bool {
    let (own, others) = (text.utf8.span, other.text.utf8.span)
    // Most names begin with another letter.
    if !own.isEmpty, !others.isEmpty, own[0] < 0x80, others[0] < 0x80,
      own[0].lowercased != others[0].lowercased
    {
      return false
    }
    guard own.firstBeyondASCII(from: 0) == own.count,
      others.firstBeyondASCII(from: 0) == others.count
    else { return folded == other.folded }
    guard own.count == others.count else { return false }
    for index in own.indices where own[index].lowercased != others[index].lowercased {
      return false
    }
    return true
  }

  /// The name without first names and initials, folded: `van dijk` for `Diederik van Dijk`.
  package var surname: String {
    if let plain = Self.plainSurname(of: text) { return plain }
    let words = folded.split(separator: " ").filter { !$0.hasSuffix(".") }
    guard words.count > 1 else { return words.joined(separator: " ") }
    let first = words.firstIndex { Self.tussenvoegsels.contains(String($0)) } ?? words.count - 1
    return words[first...].joined(separator: " ")
  }

  /// Whether two names can be of one person: one surname, and no first names that differ.
  ///
  /// `Van Dijk` and `I. van Dijk` can be `Inge van Dijk`; `Diederik van Dijk` cannot.
  package func canBe(_ other: PersonName) -> Bool {
    let surname = surname
    guard surname == other.surname else { return false }
    let (own, others) = (folded, other.folded)
    guard own != surname, others != surname, let one = own.split(separator: " ").first,
      let two = others.split(separator: " ").first
    else { return true }
    return one == two || one.first == two.first && (one.hasSuffix(".") || two.hasSuffix("."))
  }

  /// The small words of Dutch surnames, in small letters.
  package static let tussenvoegsels: Set<String> = [
    "van", "de", "der", "den", "het", "'t", "ter", "ten", "te", "von", "zu", "la", "le", "di", "da",
    "dos", "du",
    "el", "al", "op", "in", "aan", "bij", "tot", "uit",
  ]

  /// Words that stay as they are printed, since they belong to the name itself: `El Abassi`.
  package static let kept: Set<String> = ["el", "al", "la", "le", "da", "dos", "du", "di"]

  private static func spelled(_ text: String) -> String {
    let shouts =
      text.unicodeScalars.contains { $0.properties.isUppercase }
      && !text.unicodeScalars.contains { $0.properties.isLowercase }
    var words: [String] = []
    for piece in text.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "\u{A0}" }) {
      var word = shouts ? capitalised(piece.lowercased()) : String(piece)
      let small = word.lowercased()
      if tussenvoegsels.contains(small), !kept.contains(small) {
        word = words.isEmpty ? capitalised(small) : small
      }
      words.append(word)
    }
    return words.joined(separator: " ")
  }

  /// `text` with a capital at its start and after every hyphen; `ij` at a start counts as one letter.
  private static func capitalised(_ text: String) -> String {
    var result = ""
    var atStart = true
    for scalar in text.unicodeScalars {
      let letter = String(Character(scalar))
      result += atStart ? letter.uppercased() : letter
      atStart = scalar == "-"
    }
    return result.hasPrefix("Ij") ? "IJ" + result.dropFirst(2) : result
  }
}
