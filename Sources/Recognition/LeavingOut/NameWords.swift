internal import Kamerstukken

/// A word of a text as it may be part of a name: `Jansen-de`, `J.A.`, `drs.`, `’t`.
struct NameWord {
  let range: Range<Int>
  /// In small letters without accents, with the full stops of initials.
  let folded: String
  let isCapital: Bool
  /// How many ASCII capitals it has, and whether it has small letters.
  let capitals: Int
  let hasSmall: Bool
  /// Whether only blanks, and at most one end of a line, stand between it and the word before it.
  let follows: Bool
  let line: Int
}

extension NameWord {
  /// Whether it is initials, as `J.A.` and `Th.` are.
  var isInitials: Bool {
    guard isCapital, folded.hasSuffix(".") else { return false }
    return folded.split(separator: ".").allSatisfy { part in
      let letters = part.drop { $0 == "-" }
      return (1...2).contains(letters.utf8.count)
    } && !Self.titles.contains(stem)
  }

  var isTitle: Bool {
    let parts = folded.split(separator: ".")
    return !parts.isEmpty && parts.allSatisfy { Self.titles.contains(String($0)) }
  }

  var isTussenvoegsel: Bool {
    PersonName.tussenvoegsels.contains(folded)
      || ["v.", "v.d.", "d.", "\u{2019}t"].contains(folded)
  }

  /// Whether it can be a first or last name by its look.
  var isName: Bool {
    isCapital && stem.utf8.count > 1 && !folded.hasSuffix(".") && !Self.bodies.contains(stem)
      && !isTitle && !isAbbreviation
  }

  /// `MBZK`, `MinIenW`: capitals where a name has none.
  var isAbbreviation: Bool {
    let parts = folded.split(separator: "-").count
    if hasSmall { return capitals > parts + (folded.hasPrefix("ij") ? 1 : 0) }
    return stem.utf8.count < 6
  }

  /// Without a full stop at its end.
  var stem: String { folded.hasSuffix(".") ? String(folded.dropLast()) : folded }

  static let titles: Set<String> = [
    "drs", "dr", "ir", "mr", "ing", "prof", "jhr", "bc", "ba", "bsc", "msc", "llm", "ma", "mpa",
  ]
  static let honorifics: Set<String> = ["heer", "mevrouw", "mevr", "mw", "dhr", "meneer", "heren"]
  /// Behind these words a name is that of a Member or a member of the government.
  static let offices: Set<String> = [
    "minister", "ministers", "minister-president", "staatssecretaris", "staatssecretarissen", "lid",
    "leden", "kamerlid", "kamerleden", "oud-minister", "viceminister-president", "bewindspersoon",
    "motie", "moties", "motie-", "amendement", "kabinet-", "kabinet", "commissie", "woordvoerder",
  ]
  /// Words of bodies, places and heads of letters, which are no part of a name.
  static let bodies: Set<String> = [
    "directie", "directoraat", "directoraat-generaal", "dg", "afdeling", "ministerie", "minister",
    "staatssecretaris", "team", "cluster", "programma", "bureau", "dienst", "inspectie", "tweede",
    "eerste", "kamer", "kamers", "der", "staten-generaal", "postbus", "den", "haag", "voorzitter",
    "justitie", "veiligheid", "sociale", "zaken", "werkgelegenheid", "binnenlandse",
    "koninkrijksrelaties", "economische", "klimaat", "buitenlandse", "algemene", "volksgezondheid",
    "welzijn", "sport", "onderwijs", "cultuur", "wetenschap", "infrastructuur", "waterstaat",
    "landbouw", "natuur", "voedselkwaliteit", "visserij", "voedselzekerheid", "financien",
    "defensie", "asiel", "migratie", "volkshuisvesting", "ruimtelijke", "ordening", "groene",
    "groei", "rijksoverheid", "rijkswaterstaat", "bestuurskern", "dir", "secretaris-generaal",
    "directeur", "directeur-generaal", "hoofd", "plaatsvervangend", "datum", "kenmerk", "onderwerp",
    "betreft", "aan", "van", "bijlage", "bijlagen", "status", "deadline", "nota", "telefoon",
    "contactpersoon", "auteur", "steller", "kopie", "paraaf", "lijnparaaf", "medeparaaf",
    "parafenroute", "nederland", "nederlandse", "europese", "unie", "de", "het", "een", "dit",
    "deze", "die", "artikel", "kamerstuk", "kamerstukken", "beslisnota", "kamerbrief", "geachte",
    "hoogachtend", "pagina", "bezoekadres", "postadres", "kern", "advies", "aanleiding", "raad",
    "beantwoording", "kamervragen", "reactie", "verzoek", "voortgang", "overleg", "debat",
    "commissie", "aanbieding", "toezending", "besluitvorming", "ondertekening", "informatie",
    "beslissing", "openbaar", "vragen", "brief", "vergaderjaar", "voorgesteld", "bestuur",
    "state", "koning", "koninkrijk", "wet", "besluit", "ter", "dossiernummer", "zaaknummer",
    "motie",
  ]
}

/// The words of a text, with whether each goes on from the one before it.
struct NameWords {
  private(set) var words: [NameWord] = []

  init(_ text: [UInt8]) {
    var (place, line, gapIsBlank, gapLines) = (0, 0, true, 0)
    while place < text.count {
      guard Self.isWordByte(text, place) else {
        if text[place] == 0x0A {
          line += 1
          gapLines += 1
        } else if !Self.isBlank(text, place) {
          gapIsBlank = false
        }
        place += 1
        continue
      }
      let start = place
      while place < text.count, Self.isWordByte(text, place) { place += 1 }
      let range = Self.trimmed(start..<place, text)
      guard !range.isEmpty else {
        gapIsBlank = false
        continue
      }
      let folded = Folding.folded(String(decoding: text[range], as: UTF8.self))
      words.append(
        NameWord(
          range: range, folded: folded,
          isCapital: text[range.lowerBound].isUppercase || Self.isAccented(text, range.lowerBound),
          capitals: text[range].count { $0.isUppercase },
          hasSmall: text[range].contains { $0.isASCIILetter && !$0.isUppercase },
          follows: gapIsBlank && gapLines < 2 && !words.isEmpty && range.lowerBound == start,
          line: line))
      gapIsBlank = range.upperBound == place
      gapLines = 0
    }
  }

  /// A capital letter with an accent, composed.
  private static func isAccented(_ text: [UInt8], _ place: Int) -> Bool {
    guard place + 1 < text.count else { return false }
    let (first, second) = (text[place], text[place + 1])
    return first == 0xC3 && (0x80...0x9E).contains(second)
      || (first == 0xC4 || first == 0xC5) && (0x80...0xBF).contains(second)
  }

  private static func isBlank(_ text: [UInt8], _ place: Int) -> Bool {
    text[place].isSpace || text[place] == 0xC2 && place + 1 < text.count && text[place + 1] == 0xA0
      || text[place] == 0xA0 && place > 0 && text[place - 1] == 0xC2
      || text[place] == UInt8(ascii: "*")
  }

  private static func isWordByte(_ text: [UInt8], _ place: Int) -> Bool {
    let byte = text[place]
    if byte.isASCIILetter { return true }
    if byte < 0x80 {
      return byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'")
    }
    // Letters with accents, and those behind U+0300 that are put on others; not blanks, dashes and quotes.
    if byte == 0xC2 || byte == 0xE2 { return false }
    if byte < 0xC0 {
      var lead = place
      while lead > 0, text[lead] & 0xC0 == 0x80 { lead -= 1 }
      return text[lead] != 0xC2 && text[lead] != 0xE2 && text[lead] >= 0xC0
    }
    return true
  }

  /// Without hyphens and apostrophes at its ends, and without a full stop that ends a sentence.
  private static func trimmed(_ range: Range<Int>, _ text: [UInt8]) -> Range<Int> {
    var (from, to) = (range.lowerBound, range.upperBound)
    while from < to, text[from] == UInt8(ascii: "-") || text[from] == UInt8(ascii: ".") {
      from += 1
    }
    while from < to, text[to - 1] == UInt8(ascii: "-") || text[to - 1] == UInt8(ascii: "'") {
      to -= 1
    }
    guard from < to, text[to - 1] == UInt8(ascii: ".") else { return from..<to }
    // Of a long word the full stop ends the sentence; of `J.A.` and `drs.` it does not.
    let last = text[from..<to - 1].lastIndex(of: UInt8(ascii: ".")).map { $0 + 1 } ?? from
    if to - 1 - last > 4 { to -= 1 }
    return from..<to
  }
}
