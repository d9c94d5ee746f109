/// Names and words put together from parts, so that a large archive has as many of them as a real one.
enum PlantedWords {
  private static let nameStarts = [
    "Berg", "Kool", "Steen", "Zand", "Hoog", "Laar", "Veen", "Wester", "Ooster", "Noord", "Zuider",
    "Broek", "Haver", "Koren", "Linden", "Beuken", "Elzen", "Iepen", "Roos", "Molen", "Brug", "Dam",
    "Kerk", "Toren", "Winkel", "Water", "Meer", "Rijn", "Maas", "Schel", "Grave", "Heuvel", "Heide",
    "Duin", "Polder", "Akker", "Tuin", "Hof", "Boom", "Vliet",
  ]
  private static let nameEnds = [
    "stra", "ma", "inga", "huis", "veld", "kamp", "dijk", "horst", "brink", "meijer", "bakker",
    "berg", "burg", "beek", "zicht", "laan", "oord", "rode", "sma", "wijk", "hoven", "egge", "donk",
    "laer", "stede", "werf", "graaf", "haag", "mond", "ström",
  ]
  private static let topicStarts = [
    "water", "woning", "zorg", "spoor", "jeugd", "natuur", "energie", "school", "haven", "landbouw",
    "luchtvaart", "veiligheids", "privacy", "data", "archief", "bibliotheek", "politie", "rechts",
    "arbeids", "pensioen", "inkomens", "schulden", "huur", "bouw", "klimaat", "bodem", "visserij",
    "erfgoed", "muziek", "sport", "reclame", "consumenten", "markt", "handels", "grens", "asiel",
    "inburgerings", "taal", "lezers", "studie", "beurs", "fiets", "wegen", "brug", "tunnel", "dijk",
    "drinkwater", "afval", "verpakkings", "medicijn", "ziekenhuis", "huisarts", "wijk", "buurt",
  ]
  private static let topicEnds = [
    "toezicht", "register", "fonds", "beleid", "bekostiging", "toeslag", "vergunning", "keuring",
    "onderzoek", "regeling", "verdrag", "akkoord", "norm", "plicht", "tarief", "voorziening",
    "loket", "team", "coördinatie", "evaluatie", "monitor", "agenda", "strategie", "opgave",
    "visie",
    "toets", "kader", "richtlijn", "handreiking", "proef", "campagne", "subsidie", "heffing",
    "vrijstelling", "garantie", "reserve", "planning", "bezetting", "capaciteit", "opleiding",
  ]
  private static let consonants = Array("bdfghjklmnprstvwz".utf8)
  private static let vowels = Array("aeiou".utf8)

  /// Different surnames of Members, of 1,200.
  static func members(_ count: Int, by draw: inout SeededGenerator) -> [String] {
    var names: [String] = []
    while names.count < count {
      let name = surname(by: &draw)
      if !names.contains(name) { names.append(name) }
    }
    return names
  }

  /// The same name for the same office, year and turn: `A.B. Molendijk`.
  static func minister(_ office: Int, in year: Int, _ turn: Int) -> String {
    var draw = SeededGenerator(seed: UInt64(office * 1_000_000 + year * 100 + turn))
    return "A.B. \(surname(by: &draw))"
  }

  static func surname(by draw: inout SeededGenerator) -> String {
    nameStarts[draw.below(nameStarts.count)] + nameEnds[draw.below(nameEnds.count)]
  }

  /// A compound such as `spoortarief`, of 2,160; one in two has a part more, of 116,640.
  static func topic(by draw: inout SeededGenerator) -> String {
    let start = topicStarts[draw.below(topicStarts.count)]
    let middle = draw.below(2) == 0 ? "" : topicStarts[draw.below(topicStarts.count)]
    return start + middle + topicEnds[draw.below(topicEnds.count)]
  }

  /// A word for each index, and for no other: its digits written as syllables, `Zabedidorp`.
  static func place(_ index: Int) -> String {
    let base = consonants.count * vowels.count
    var bytes: [UInt8] = []
    var rest = index + base * base
    while rest > 0 {
      let (vowel, consonant) = (rest % base).quotientAndRemainder(dividingBy: consonants.count)
      bytes += [consonants[consonant], vowels[vowel]]
      rest /= base
    }
    bytes[0] &-= 0x20
    return String(decoding: bytes, as: UTF8.self) + "dorp"
  }
}

extension SeededGenerator {
  /// A number from 0 to below `count`, which is not 0.
  mutating func below(_ count: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(count)).high)
  }
}
