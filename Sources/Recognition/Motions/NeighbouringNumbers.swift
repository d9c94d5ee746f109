internal import Kamerstukken

/// The numbers of a paper that speaks of one dossier only, beside which a number alone is one of that dossier too.
///
///     - Motie 203 (Jansen): ontraden
///     - Motie 28 286, nr. 206 (Bakker): ontijdig
///
/// The motions of one debate are printed one behind another. A number that is far from every number named in full, or
/// that has fewer than three digits, may be the order in the debate; where a second dossier is named it may be of that.
struct NeighbouringNumbers {
  private let references: [PlacedReference]
  private let dossiers: [DossierNumber]
  private let kamerstukken: [String]
  /// The one dossier and the numbers in order, found out where a number alone is met: few papers have one.
  private lazy var known = Self.known(references, dossiers, kamerstukken)

  /// How far apart the numbers of one debate's motions may lie.
  private static var reach: Int { 40 }

  init(_ references: [PlacedReference], own dossiers: [DossierNumber], _ kamerstukken: [String]) {
    self.references = references
    self.dossiers = dossiers
    self.kamerstukken = kamerstukken
  }

  private static func known(
    _ references: [PlacedReference], _ dossiers: [DossierNumber], _ kamerstukken: [String]
  ) -> (dossier: DossierNumber, numbers: [Int])? {
    let targets = references.flatMap(\.found.targets)
    let named = Set(dossiers + targets.compactMap(\.dossier))
    guard named.count == 1, let dossier = named.first else { return nil }
    let own = kamerstukken.compactMap { KamerstukNumber(id: $0)?.number }
    let cited = targets.compactMap { target -> String? in
      if case .kamerstuk(let paper) = target { paper.number } else { nil }
    }
    return (dossier, (own + cited).compactMap { Int($0) }.sorted())
  }

  /// The id of the paper that the digits name, or nothing where they may mean something else.
  mutating func id(_ digits: String) -> String? {
    guard (3...5).contains(digits.utf8.count), digits.utf8.allSatisfy(\.isDigit),
      digits.utf8.first != UInt8(ascii: "0"), let number = Int(digits),
      let (dossier, numbers) = known
    else { return nil }
    let next = numbers.countOfPrefix { $0 < number - Self.reach }
    guard next < numbers.count, numbers[next] <= number + Self.reach else { return nil }
    return KamerstukNumber(dossier: dossier, number: digits).description
  }
}
