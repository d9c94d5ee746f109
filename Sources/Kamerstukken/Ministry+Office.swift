extension Ministry {
  /// The ministry of an office as written: «Minister van BZK», «staatssecretaris van Financiën – Fiscaliteit en
  /// Belastingdienst», «Minister-President», «MBZK», «stas IenW».
  ///
  /// «Minister voor Volkshuisvesting …» was a post within BZK; «Minister van …» heads the ministry of that name.
  package init?(office: String) {
    var words = Folding.folded(office).blankSeparated
    while let first = words.first, ["de", "aan", "onze", "demissionair"].contains(first) {
      words.removeFirst()
    }
    guard let title = words.first else { return nil }
    if title.hasPrefix("minister-president") || title == "mp" {
      self = .az
      return
    }
    guard Self.titles.contains(title) else {
      guard words.count == 1, let ministry = Self.glued(title) else { return nil }
      self = ministry
      return
    }
    words.removeFirst()
    if words.first == "president" || words.first == "-president" {
      self = .az
      return
    }
    // «de Minister en Staatssecretaris van …» are two offices of one ministry.
    if words.first == "en" { words.removeFirst(min(2, words.count)) }
    let isPost = words.first == "voor"
    if words.first == "van" || isPost { words.removeFirst() }
    if words.first == "het" || words.first == "ministerie" { return nil }
    guard let ministry = Self.longest(words) else { return nil }
    self = isPost && ministry == .vro ? .bzk : ministry
  }

  /// The ministry of those a memo is for: «MBZK en SBZK»; nothing where they belong to several.
  package init?(addressees: String) {
    if let ministry = Self(office: addressees) {
      self = ministry
      return
    }
    var found: Set<Ministry> = []
    for part in addressees.split(whereSeparator: { $0 == "," || $0 == "/" || $0 == "+" }) {
      for name in String(part).components(separatedByWord: "en") {
        guard let ministry = Self(office: name) else { return nil }
        found.insert(ministry)
      }
    }
    guard found.count == 1, let ministry = found.first else { return nil }
    self = ministry
  }

  /// The ministry whose own mark a kenmerk begins with: `IENW/BSK-2022/248639`, `Min-BuZa.2023.16211-25`.
  package init?(kenmerk: String) {
    let folded = Folding.folded(kenmerk)
    let marks: [(String, Ministry)] = [
      ("ienw/", .ienW), ("ienm/", .ienM), ("min-buza", .buZa), ("minbuza", .buZa),
    ]
    guard let mark = marks.first(where: { folded.hasPrefix($0.0) }) else { return nil }
    self = mark.1
  }

  private static let titles: Set<String> = [
    "minister", "staatssecretaris", "staatsecretaris", "stas", "stas.", "min", "min.",
  ]

  /// `MBZK`, `SOCW`, `MinIenW`, `StasIenW`: the office glued to the ministry's abbreviation.
  private static func glued(_ word: String) -> Ministry? {
    for prefix in ["stas", "min", "m", "s"] where word.hasPrefix(prefix) {
      let rest = String(word.dropFirst(prefix.count))
      if rest.count > 1, !rest.hasPrefix("min"), let ministry = Ministry(abbreviation: rest) {
        return ministry
      }
    }
    return nil
  }

  /// The ministry of the most words, so that a subject behind the name does not matter.
  private static func longest(_ words: [String]) -> Ministry? {
    for count in stride(from: min(words.count, 12), to: 0, by: -1) {
      // A name may not break off inside a longer list of subjects.
      if count < words.count, !endsName(words, at: count) { continue }
      var name = words[0]
      for word in words[1..<count] { name += " " + word }
      while let last = name.last, ",–-( ".contains(last) { name.removeLast() }
      if let ministry = Ministry(foldedName: name) { return ministry }
    }
    return nil
  }

  /// Whether a name can end before the word at `index`: a dash, a bracket or a comma sets the rest apart.
  private static func endsName(_ words: [String], at index: Int) -> Bool {
    ["-", "–", "—"].contains(words[index]) || words[index].hasPrefix("(")
      || words[index - 1].hasSuffix(",")
  }
}

extension String {
  /// The parts between a word that stands alone.
  fileprivate func components(separatedByWord word: String) -> [String] {
    var parts: [[Substring]] = [[]]
    for piece in split(separator: " ") {
      if piece == word { parts.append([]) } else { parts[parts.count - 1].append(piece) }
    }
    return parts.map { $0.joined(separator: " ") }
  }
}
