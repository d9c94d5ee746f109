internal import Kamerstukken
internal import Reading

/// Names of Members found in the prose, with their tokens.
struct FoundNames {
  var names: [PersonName] = []
  /// The party written behind each name, in the same order.
  var parties: [String?] = []
  var isCoSigned = false
  var tokens: Range<Int>
}

extension Prose {
  /// Recognises the names of one or more Members from a token on: `Leijten`, `Dekker-Abdulaziz c.s.`,
  /// `Omtzigt, Van Vroonhoven (beiden NSC) en Dassen (Volt)`, `Lodders/Geurts`, `Peter de Groot`.
  func names(at start: Int, limit: Int) -> FoundNames? {
    var found = FoundNames(tokens: start..<start)
    var index = start
    while let end = name(at: index, limit: limit) {
      found.names.append(PersonName(source.string(range(index..<end))))
      index = end
      let party = self.party(at: index, limit: limit)
      found.parties.append(party?.name)
      index = party?.end ?? index
      found.tokens = start..<index
      if let end = coSigned(at: index, limit: limit) {
        found.isCoSigned = true
        found.tokens = start..<end
        break
      }
      guard let next = separator(at: index, limit: limit) else { break }
      index = next
    }
    return found.names.isEmpty ? nil : found
  }

  /// The end of one name: first names, tussenvoegsels, one surname with its hyphens.
  func name(at start: Int, limit: Int) -> Int? {
    var index = start
    var capitals = 0
    var sawParticle = false
    while index < limit, tokens[index].kind == .word {
      let isParticle = self.isParticle(index)
      if isParticle {
        guard capitals < 2, name(at: index + 1, limit: limit) != nil || isCapitalised(index + 1)
        else { break }
        sawParticle = true
        index += 1
        continue
      }
      guard isCapitalised(index), !isNoName(index) else { break }
      capitals += 1
      index += 1
      while index + 1 < limit, self.is(index, "-"), isGlued(index), isGlued(index + 1),
        tokens[index + 1].kind == .word
      {
        index += 2
      }
      if sawParticle && capitals > 0 || capitals == 3 { break }
      // `Peter de Groot`, `Six Dijkstra`: on over one more capital or a particle before one.
      guard index < limit, tokens[index].kind == .word, !isGlued(index) else { break }
    }
    return capitals > 0 ? index : nil
  }

  /// Whether the token is a small word of Dutch surnames, however it is written.
  func isParticle(_ index: Int) -> Bool { isOne(index, of: Self.particles) }

  private static let particles = WordSet(
    "van", "de", "der", "den", "het", "ter", "ten", "te", "von", "zu", "la", "le", "di", "da",
    "dos", "du", "el", "al", "op", "in", "aan", "bij", "tot", "uit")

  private static let groups = WordSet(
    "PVV", "VVD", "CDA", "SP", "BBB", "NSC", "SGP", "DENK", "FVD", "PvdA", "PvdD", "GroenLinks",
    "ChristenUnie", "Volt")

  /// Words with a capital that begin something other than a name.
  private func isNoName(_ index: Int) -> Bool {
    if isOne(index, of: Self.groups) { return true }
    return isOne(
      index,
      of: [
        "Kamer", "Tweede", "Eerste", "De", "Het", "Een", "Minister", "Staatssecretaris",
        "Kamerstuk", "Kamerstukken",
      ])
      && !(self.is(index, "De") && isCapitalised(index + 1))
  }

  /// `(VVD)`, `(beiden Nieuw Sociaal Contract)`.
  private func party(at index: Int, limit: Int) -> (name: String, end: Int)? {
    guard index + 2 < limit, self.is(index, "("), tokens[index + 1].kind == .word else {
      return nil
    }
    var end = index + 1
    while end < limit, !self.is(end, ")") {
      guard end - index < 8,
        tokens[end].kind == .word || self.is(end, "-") || tokens[end].kind == .number
      else {
        return nil
      }
      end += 1
    }
    guard end < limit else { return nil }
    let first = isOne(index + 1, of: ["beiden", "allen"]) ? index + 2 : index + 1
    guard isCapitalised(first), !isOne(first, of: ["Kamerstuk", "Kamerstukken", "Handelingen"])
    else { return nil }
    return (source.string(range(first..<end)), end + 1)
  }

  private func coSigned(at index: Int, limit: Int) -> Int? {
    guard index + 2 < limit, self.is(index, "c"), self.is(index + 1, "."), self.is(index + 2, "s")
    else { return nil }
    return index + 3 < limit && self.is(index + 3, ".") ? index + 4 : index + 3
  }

  /// Past `, `, ` en ` or `/` where another name follows.
  private func separator(at index: Int, limit: Int) -> Int? {
    guard index < limit, isOne(index, of: [",", "en", "/"]) else { return nil }
    let next = self.is(index, ",") && self.is(index + 1, "en") ? index + 2 : index + 1
    guard next < limit, name(at: next, limit: limit) != nil else { return nil }
    // `, Van der Plas en …`: a comma continues a list of names only; `en Veiligheid` never follows a Member's name.
    return next
  }
}
