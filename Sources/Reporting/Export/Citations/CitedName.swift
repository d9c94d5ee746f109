internal import Kamerstukken

/// A name as reference managers want it, in parts where the parts are certain.
enum CitedName: Hashable {
  /// `given` and `particle` may be empty: «van der Plas» has no first name here.
  case person(given: String, particle: String, family: String)
  /// A body, or a person whose first name and surname cannot be told apart: «Six Dijkstra».
  case literal(String)

  /// Takes a person's name apart.
  ///
  /// Initials are given names; what follows them is the surname, however many words it has. So is a word before a small
  /// particle: «Diederik van Dijk». Two full words are taken apart only of somebody who signs for an office, since Members
  /// are called by surnames of two words too.
  init(_ name: PersonName, hasOffice: Bool) {
    var words = name.text.split(separator: " ").map(String.init)
    var given: [String] = []
    while words.count > 1, let first = words.first, first.utf8.last == UInt8(ascii: ".") {
      given.append(first)
      words.removeFirst()
    }
    if given.isEmpty, let first = words.first, words.count > 1, !Self.isParticle(first),
      !Self.opensSurname(first)
    {
      let particle = words.firstIndex(where: Self.isParticle)
      let count = particle ?? (hasOffice ? words.count - 1 : 0)
      given = Array(words.prefix(count))
      words.removeFirst(count)
    }
    let particle = words.prefix(while: Self.isParticle)
    let family = words.dropFirst(particle.count)
    let isCertain =
      family.count == 1 || !given.isEmpty || !particle.isEmpty
      || family.first.map(Self.opensSurname) ?? false
    guard isCertain, !family.isEmpty else {
      self = .literal(name.text)
      return
    }
    self = .person(
      given: given.joined(separator: " "),
      particle: particle.map { $0.lowercased() }.joined(separator: " "),
      family: family.joined(separator: " "))
  }

  /// Whether a word stands before a surname and belongs to it: `El`.
  private static func opensSurname(_ word: String) -> Bool {
    PersonName.kept.contains(word.lowercased())
  }

  /// Whether a word stands before a surname and apart from it: `van`, `der`, but not `El`.
  private static func isParticle(_ word: String) -> Bool {
    let small = word.lowercased()
    return PersonName.tussenvoegsels.contains(small) && !PersonName.kept.contains(small)
  }

  /// The name as one text in its usual order.
  var text: String {
    switch self {
    case .person(let given, let particle, let family):
      [given, particle, family].filter { !$0.isEmpty }.joined(separator: " ")
    case .literal(let name): name
    }
  }

  /// Surname first, with a comma before what is given: `van der Plas, C.`.
  var inverted: String {
    switch self {
    case .person(let given, let particle, let family):
      [particle, family].filter { !$0.isEmpty }.joined(separator: " ")
        + (given.isEmpty ? "" : ", \(given)")
    case .literal(let name): name
    }
  }
}
