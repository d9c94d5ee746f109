/// A dossier: its number, and the chapter of a budget.
struct PlantedDossier: Equatable, Sendable {
  let head: Int
  var chapter: String?
  /// Whether many cases belong to it, as to the dossiers that live for decades.
  var isBusy = false

  /// As the Chamber prints it: `36 410 XVI`.
  var spelled: String { chapter.map { "\(spacedHead) \($0)" } ?? spacedHead }

  /// The five digits as the Chamber prints them: `36 410`.
  var spacedHead: String {
    let rest = String(head % 1_000)
    return "\(head / 1_000) \(String(repeating: "0", count: 3 - rest.count))\(rest)"
  }

  /// As it stands in a number: `36410-XVI`.
  var canonical: String { chapter.map { "\(head)-\($0)" } ?? String(head) }

  /// The dossier of a case, and how many cases of the same dossier come before it.
  ///
  /// One case of ten is of one of fifty busy dossiers, one of twenty of a budget, and the others of 7,000 dossiers.
  static func place(ofCase index: Int) -> (dossier: Self, order: Int) {
    if index % 10 == 0 {
      let busy = (index / 10) % 50
      return (Self(head: busy == 0 ? 26_643 : 29_500 + busy * 37, isBusy: true), index / 500)
    }
    if index % 20 == 7 {
      let (order, place) = (index / 20).quotientAndRemainder(
        dividingBy: budgets.count * chapters.count)
      let (chapter, budget) = place.quotientAndRemainder(dividingBy: budgets.count)
      return (Self(head: budgets[budget], chapter: chapters[chapter]), order)
    }
    // The cases of the two kinds above are counted out, so that no dossier is left without a case.
    let others = index - (index / 10 + 1) - ((index + 13) / 20)
    let (order, place) = others.quotientAndRemainder(dividingBy: 7_000)
    // 3,001 has no factor in common with 7,000: neighbours are of dossiers far apart.
    return (Self(head: 22_000 + place * 3_001 % 7_000), order)
  }

  private static let budgets = [
    33_750, 34_000, 34_300, 34_550, 34_775, 34_950, 35_000, 35_300, 35_570, 35_925, 36_200, 36_410,
  ]
  private static let chapters = [
    "V", "VI", "VII", "VIII", "IX", "X", "XII", "XIII", "XIV", "XV", "XVI", "XVII",
  ]
}

/// A paper's number within its dossier.
struct PlantedNumber: Equatable, Sendable {
  let dossier: PlantedDossier
  let number: Int

  /// As records and archives have it: `26643-1001`.
  var canonical: String { "\(dossier.canonical)-\(number)" }
}
