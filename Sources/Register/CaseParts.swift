internal import Kamerstukken

/// The entities that hang together with one case, each kind in the order of its numbers and keys.
struct CaseParts {
  let main: RegisterEntity
  private let related: [RegisterEntity]

  init(_ main: RegisterEntity, _ related: [RegisterEntity]) {
    self.main = main
    self.related = related.sorted { ($0.number ?? "", $0.id) < ($1.number ?? "", $1.id) }
  }

  private func all(_ kind: RegisterEntity.Kind) -> [RegisterEntity] {
    related.filter { $0.kind == kind }
  }

  /// The papers of the case, what it is about first: a letter comes with its annexes.
  var documents: [RegisterEntity] {
    let tied = all(.document).filter { areTied($0, main) }
    let own = tied.filter(isOfSort)
    return own.filter(isOfSubject) + own.filter { !isOfSubject($0) } + tied.filter { !isOfSort($0) }
  }

  private func isOfSubject(_ document: RegisterEntity) -> Bool {
    document["Onderwerp"] == main["Onderwerp"]
  }

  /// The papers of the case's own sort; of two forms of a motion in one case that with the subject of the case.
  private var own: [RegisterEntity] {
    let own = documents.filter(isOfSort)
    let exact = own.filter(isOfSubject)
    return exact.isEmpty ? own : exact
  }

  /// The paper that the case is about, where there is one.
  var paper: RegisterEntity? {
    own.count == 1 ? own.first : own.first { $0.kamerstuk != nil && $0.kamerstuk == number }
  }

  /// Whether a paper is what the case is about: `Motie (gewijzigd/nader)` in a case of sort `Motie`.
  private func isOfSort(_ document: RegisterEntity) -> Bool {
    guard let sort = main["Soort"] else { return false }
    return document["Soort"]?.hasPrefix(sort) ?? false
  }

  /// The number of the paper of the case's own sort, if there is one.
  var number: String? {
    let numbers = Set(own.compactMap(\.kamerstuk))
    return numbers.count == 1 ? numbers.first : main.kamerstuk
  }

  var activities: [RegisterEntity] { all(.activiteit) }

  /// What was decided on the case: by its own tie, or by an item of the agenda that is of no other case.
  ///
  /// An item of which the page lists the cases is of these alone; of one that does not, only a lone decision counts, for
  /// an item on twelve motions has twelve.
  var decisions: [RegisterEntity] {
    let decisions = all(.besluit)
    let known = Set(decisions.map(\.id))
    let items = all(.agendapunt).filter { item in
      areTied(item, main) && cases(of: item).allSatisfy { $0 == main.id }
        && (item.related.contains(main.id)
          || item.related.filter { known.contains($0) }.count == 1
            && decisions.count { areTied($0, item) } == 1)
    }
    return decisions.filter { decision in
      areTied(decision, main) || items.contains { areTied(decision, $0) }
    }
  }

  private func cases(of item: RegisterEntity) -> [String] {
    let known = Set(all(.zaak).map(\.id))
    return item.related.filter { known.contains($0) }
  }

  func votes(of decision: RegisterEntity) -> [RegisterEntity] {
    all(.stemming).filter { areTied($0, decision) }
      .sorted {
        ($0["ActorFractie"] ?? "", $0["ActorNaam"] ?? "", $0.id)
          < ($1["ActorFractie"] ?? "", $1["ActorNaam"] ?? "", $1.id)
      }
  }

  /// The sitting in which a decision was taken.
  func sitting(of decision: RegisterEntity) -> RegisterEntity? {
    let items = all(.agendapunt).filter { areTied(decision, $0) }
    return activities.first { activity in items.contains { areTied($0, activity) } }
  }

  private func areTied(_ one: RegisterEntity, _ other: RegisterEntity) -> Bool {
    one.related.contains(other.id) || other.related.contains(one.id)
  }
}
