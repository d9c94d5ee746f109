/// A word that stands before a reference's first digit.
enum LeadWord: UInt8 {
  /// `Kamerstuk`, `kst-`, `TK`: it begins a citation of a kamerstuk.
  case kamerstuk
  case handelingen, aanhangsel, sitting, gazette, act, commission, ecli, toezegging, bijlage
  /// `nr.`: it announces a number.
  case number
  /// `motie`, `amendement`: it announces a paper.
  case paper
  /// `stuk`, `stuknummer`, `gedrukt onder`: it announces a paper's number, and begins a reference to a paper of a dossier named elsewhere.
  case stuk
  /// `idem`: the dossier named last.
  case idem
  /// It stands between the others: `vergaderjaar`, `II`, `van de`.
  case link
  /// `vervanging`, and the first letter of `t.v.v.`: what it leads takes the place of the paper.
  case replacing
  /// `was`, between `nr. 348,` and `nr. 347`: the number behind it is the one that the paper had before.
  case former
  /// `kenmerk`: the number behind it is a paper's only where `nr.` says so.
  case kenmerk
  /// `artikel`, `Postbus`: the number behind it is no paper's.
  case foreign
}

extension LeadWord {
  private static let words: [(LeadWord, [StaticString])] = [
    (
      .kamerstuk,
      [
        "kamerstuk", "kamerstukken", "kamerstuknummer", "kamerstuknummers", "kamerstuknr",
        "kamerstukdossier", "kamerst", "kst", "tk", "ek", "tweede", "eerste", "wetsvoorstel",
        "wetsontwerp", "dossier",
      ]
    ),
    (.handelingen, ["handelingen"]),
    (.aanhangsel, ["aanhangsel", "aanhangsels"]),
    (.sitting, ["h", "ah"]),
    (.gazette, ["stb", "staatsblad", "stcrt", "staatscourant", "trb", "tractatenblad"]),
    (.act, ["eu", "eg", "eeg", "euratom"]),
    (.commission, ["com", "swd", "sec", "join"]),
    (.ecli, ["ecli"]),
    (.toezegging, ["tz"]),
    (.bijlage, ["blg"]),
    (.number, ["nr", "nrs", "nummer", "nummers", "no"]),
    (.paper, ["motie", "moties", "amendement", "amendementen", "krijgt", "krijgen", "kreeg"]),
    (.stuk, ["stuk", "stukken", "stuknummer", "stuknummers", "stuknr", "stuknrs", "gedrukt"]),
    (.idem, ["idem", "ibid", "ibidem"]),
    (
      .link,
      [
        "ii", "i", "vergaderjaar", "zitting", "kamer", "van", "de", "die", "der", "bij", "onder",
        "het", "v",
      ]
    ),
    (.former, ["was"]),
    (.kenmerk, ["kenmerk"]),
    (.replacing, ["vervanging", "t"]),
    (
      .foreign,
      [
        "eur", "euro", "postbus", "tel", "telefoon", "artikel", "artikelen", "art", "iso", "nen",
        "iec", "din", "norm", "npr", "cen", "ts", "bs", "vdi", "pren", "fax", "box",
        "referentie", "ref", "factuur", "offerte", "perceel", "versie", "bsn", "order", "tabel",
        "figuur", "pagina",
      ]
    ),
  ]

  /// A word from its last letter to its first, as one number: `hash(hash(0, "r"), "n")` is that of `nr`.
  @inline(__always)
  static func hash(_ hash: UInt64, _ letter: UInt8) -> UInt64 {
    (hash ^ UInt64(letter | 0x20)) &* 0x9E37_79B9_7F4A_7C15
  }

  /// The word with that hash, if it is one.
  static func word(of hash: UInt64) -> LeadWord? {
    var slot = Self.slot(of: hash)
    while let entry = table[slot] {
      if entry.hash == hash { return entry.word }
      slot = (slot + 1) % table.count
    }
    return nil
  }

  private struct Entry {
    let hash: UInt64
    let word: LeadWord
  }

  /// The words by the highest bits of their hash, each with the whole hash beside it.
  private static let table: InlineArray<256, Entry?> = {
    var table = InlineArray<256, Entry?>(repeating: nil)
    for (word, spellings) in words {
      for spelling in spellings {
        let hash = spelling.description.utf8.reversed().reduce(0, hash)
        var slot = slot(of: hash)
        while table[slot] != nil { slot = (slot + 1) % table.count }
        table[slot] = Entry(hash: hash, word: word)
      }
    }
    return table
  }()

  private static func slot(of hash: UInt64) -> Int { Int(hash >> 56) }
}
