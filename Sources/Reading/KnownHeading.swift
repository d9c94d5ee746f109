internal import Kamerstukken

/// The section headings that memos and letters share, and the one word for what each section is for.
package enum KnownHeading {
  /// Every heading met, in small letters without blanks, and its role.
  private static let roles: [String: String] = [
    "aanleiding": "aanleiding", "inleiding": "aanleiding", "geadviseerdbesluit": "besluit",
    "advies": "besluit",
    "gevraagdbesluit": "besluit", "beslispunt": "besluit", "beslispunten": "besluit",
    "kern": "kern",
    "kernpunten": "kern", "kernvandebrief": "kern", "samenvatting": "kern",
    "toelichting": "toelichting",
    "achtergrond": "toelichting", "politiekecontext": "politieke context",
    "krachtenveld": "krachtenveld",
    "financiëleoverwegingen": "financiën", "financiële/juridischeoverwegingen": "financiën",
    "financiëleenjuridischeoverwegingen": "financiën", "financiëleconsequenties": "financiën",
    "juridischeoverwegingen": "juridisch", "juridischeaspecten": "juridisch",
    "uitvoering": "uitvoering",
    "communicatie": "communicatie", "afstemming": "afstemming", "bijlagen": "bijlagen",
    "bijlage": "bijlagen",
    "bijlage(n)": "bijlagen", "voorgaandeontwikkelingenenalternatieven": "toelichting",
    "informatiedienietopenbaargemaaktkanworden": "niet openbaar",
    "informatiedienietopenbaargemaaktwordt": "niet openbaar",
    "informatiedienietopenbaarwordtgemaakt": "niet openbaar",
    "informatiedienietopenbaarkanwordengemaakt": "niet openbaar",
    "motivering": "toelichting", "vervolg": "vervolg", "planning": "vervolg", "tenslotte": "slot",
    "totslot": "slot",
  ]

  /// The role of a heading that is known, however its words are spaced or capitalised.
  package static func role(of heading: String) -> String? {
    let hash = hash(Array(heading.utf8)[...])
    return known.contains(hash) ? hashes[hash] : nil
  }

  static func isKnown(_ heading: ArraySlice<UInt8>) -> Bool {
    guard let last = heading.last, last.isSpace || lasts >> UInt32(last & 0x1F) & 1 == 1 else {
      return false
    }
    return known.contains(hash(heading))
  }

  /// One bit for each last letter.
  private static let lasts = roles.keys.reduce(UInt32(0)) { letters, heading in
    heading.utf8.last.map { letters | 1 << UInt32($0 & 0x1F) } ?? letters
  }

  /// Whether a line that is a heading may end in this byte: one of its letters, or what is taken off it.
  static func mayEnd(with last: UInt8) -> Bool {
    last.isSpace || last.isOne(of: "*:") || lasts >> UInt32(last & 0x1F) & 1 == 1
  }

  /// Whether a heading may have these first three bytes: most lines are told apart by them.
  static func mayBegin(with first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    guard second.isASCIILetter else { return true }
    let known = thirds[pair(first, second)]
    return third.isASCIILetter ? known >> UInt32(third & 0x1F) & 1 == 1 : known != 0
  }

  /// Two letters as one number, capital or small.
  private static func pair(_ first: UInt8, _ second: UInt8) -> Int {
    Int(first & 0x1F) << 5 | Int(second & 0x1F)
  }

  /// For each two first letters one bit for the third ones, capital or small.
  private static let thirds: [UInt32] = roles.keys.reduce(
    into: Array(repeating: 0, count: 1 << 10)
  ) {
    let letters = Array($1.utf8.prefix(3))
    $0[pair(letters[0], letters[1])] |= 1 << UInt32(letters[2] & 0x1F)
  }

  private static let known: KeySet = {
    var known = KeySet(minimumCapacity: roles.count)
    for hash in hashes.keys { known.insert(hash) }
    return known
  }()

  private static let hashes = Dictionary(
    uniqueKeysWithValues: roles.map { (hash(Array($0.key.utf8)[...]), $0.value) })

  /// The FNV-1a hash of the heading in small letters, without blanks, colons and bold signs.
  private static func hash(_ heading: ArraySlice<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var isLatin = false
    for byte in heading
    where !byte.isSpace && byte != UInt8(ascii: "*") && byte != UInt8(ascii: ":") {
      // Behind C3 stand À through Þ, and 32 further their small letters.
      let letter = isLatin && byte < 0x9F ? byte | 0x20 : byte.lowercased
      isLatin = byte == 0xC3
      hash = (hash ^ UInt64(letter)) &* 0x100_0000_01B3
    }
    return hash
  }

  /// The longest known heading in bytes of its text, blanks aside; a longer line need not be looked up.
  static let longest = 60
}
