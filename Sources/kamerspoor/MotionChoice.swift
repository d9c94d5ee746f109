internal import Archive
internal import Dossiers
internal import Kamerstukken
internal import Reporting

/// Choosing motions by number, also of their case in the register, by debate, and by Member and words.
struct MotionChoice {
  private let text: String
  private let query: LookUp
  private let debate: TypedDebate?

  init(_ text: String) {
    self.text = text
    query = LookUp(text)
    debate = TypedDebate(text)
  }

  /// The histories that fit, and the graph they are part of.
  func histories(_ library: inout Library) throws -> (graph: DossierGraph, chains: [[Int]]) {
    // Of a dossier there are too many, and its number is none of theirs.
    guard query.dossier == nil else { return (DossierGraph([]), []) }
    let ids = try library.numbers(query)
    let found = try candidates(ids, library)
    let graph = try library.graph(around: found.papers.map(\.id), cases: found.cases)
    return (graph, chains(ids, in: graph))
  }

  /// The histories that fit, and the graph of the papers that tell of them and no more.
  ///
  /// Which motions fit is seen from the papers that can name them, before it is asked what else is told of these.
  func toldHistories(
    _ library: inout Library
  ) throws -> (graph: DossierGraph, chains: [[Int]]) {
    guard query.dossier == nil else { return (DossierGraph([]), []) }
    let ids = try library.numbers(query)
    let found = try candidates(ids, library)
    var motions: [Motion]
    if let ids, registered.isEmpty {
      motions = try library.held(found.papers.map(\.id), cases: found.cases).flatMap { paper in
        paper.record.motions.filter { motion in
          ids.contains { $0 == motion.kamerstuk || $0 == motion.replaces }
        }
      }
    } else {
      let named = try library.graph(of: found.papers.map(\.id), cases: found.cases)
      motions = chains(ids, in: named).flatMap { $0 }.flatMap { named.motions[$0].mentions }
        .map { named.motion($0) }
    }
    while true {
      let (graph, reach) = try library.graph(toldOf: motions)
      let chains = chains(ids, in: graph)
      // An amended form may be known as one by no more than its wording, and has a number of its own.
      let told = chains.flatMap { $0 }.flatMap { graph.motions[$0].mentions }
        .map { graph.motion($0) }
      if MotionReach(told).keys.isSubset(of: reach.keys) { return (graph, chains) }
      motions += told
    }
  }

  /// The histories that fit in a graph that holds more.
  func histories(_ library: borrowing Library, in graph: DossierGraph) throws -> [[Int]] {
    chains(try library.numbers(query), in: graph)
  }

  /// The histories in a graph that fit, in order of their first day, those without one last.
  private func chains(_ ids: [String]?, in graph: DossierGraph) -> [[Int]] {
    var chains: [[Int]] = []
    var seen: Set<Int> = []
    for motion in graph.motions.indices
    where !seen.contains(motion) && fits(motion, ids, in: graph) {
      chains.append(graph.chain(of: motion))
      seen.formUnion(chains.last ?? [])
    }
    let days = chains.map { chain in
      chain.flatMap { graph.motions[$0].mentions }.compactMap { graph.day(graph.motion($0)) }.min()
    }
    let order = chains.indices.sorted { left, right in
      guard let first = days[left], let second = days[right], first != second else {
        return days[left] != nil && days[right] == nil || days[left] == days[right] && left < right
      }
      return first < second
    }
    return order.map { chains[$0] }
  }

  /// The cases of the register that may be of the motions asked for.
  func cases(_ library: borrowing Library) throws -> [String] {
    try candidates(try library.numbers(query), library).cases
  }

  /// The papers and the cases of the register that may be of the motions asked for.
  private func candidates(
    _ ids: [String]?, _ library: borrowing Library
  ) throws -> (papers: [DocumentSummary], cases: [String]) {
    if let ids {
      let found = try Self.found(by: ids.map(BlockKey.motion), library)
      let registered = try registered.flatMap { try library.archive.cases(numbered: $0) }
      return (found.papers, found.cases + registered.filter { !found.cases.contains($0) })
    }
    if let debate { return try Self.found(by: debate.keys, library) }
    let words = Self.words(text)
    // A Member's name is one to four words; the longest that somebody bears is taken.
    for length in stride(from: min(words.count, 4), through: 1, by: -1) {
      for start in 0...(words.count - length) {
        let name = words[start..<start + length].joined(separator: " ")
        let found = try Self.found(by: [BlockKey.member(name)], library)
        if !found.papers.isEmpty || !found.cases.isEmpty { return found }
      }
    }
    return (
      try library.archive.search(words: words, filter: Filter(limit: 200)).map(\.document),
      try library.archive.registerMotions(words: words, limit: 200)
    )
  }

  private static func found(
    by keys: [String], _ library: borrowing Library
  ) throws -> (papers: [DocumentSummary], cases: [String]) {
    (try library.archive.summaries(withKeys: keys), try library.archive.cases(withKeys: keys))
  }

  private static func words(_ text: String) -> [String] {
    Folding.folded(text).split { !$0.isLetter && !$0.isNumber && $0 != "-" && $0 != "'" }.map(
      String.init)
  }

  private func fits(_ motion: Int, _ ids: [String]?, in graph: DossierGraph) -> Bool {
    let identity = graph.motions[motion]
    if let ids {
      return ids.contains { isNumbered(motion, $0, graph) }
        || !registered.isEmpty
          && identity.mentions.contains { mention in
            graph.documents[mention.document].register.map { registered.contains($0.number) }
              ?? false
          }
    }
    if let debate {
      return identity.mentions.map { graph.motion($0) }.contains {
        $0.debate?.kind == debate.kind && $0.debate?.date?.value == debate.day
      }
    }
    let name = PersonName(text)
    if name.folded != name.surname,
      let other = identity.submitters.first(where: { $0.surname == name.surname })
    {
      // A first name that is typed and printed must be the same.
      guard
        identity.submitters.contains(where: { [name.folded, name.surname].contains($0.folded) })
      else { return other.folded.contains(name.folded) }
    }
    var said = identity.submitters.map(\.folded)
    for mention in identity.mentions {
      let motion = graph.motion(mention)
      said += [motion.request?.text, motion.subject?.text, motion.debate?.title].compactMap { $0 }
        .map { Folding.folded($0) }
    }
    let whole = said.joined(separator: " ")
    let words = Self.words(text)
    return !words.isEmpty && words.allSatisfy { whole.contains($0) }
  }

  /// Whether a motion has a number, or replaces one that has it.
  private func isNumbered(_ motion: Int, _ id: String, _ graph: DossierGraph) -> Bool {
    graph.motions[motion].kamerstuk == id
      || graph.replacements(of: motion).contains { $0.to == .number(id) }
  }

  /// The register's numbers of cases that are asked for: `2024Z21744`.
  private var registered: [String] {
    (query.asked?.targets ?? []).compactMap { target in
      target.kind == .zaak ? target.description : nil
    }
  }

  /// Whether motions are asked for by their numbers.
  var isByNumber: Bool { query.asked != nil }

  /// Those of some numbers that no history is of.
  func missing(_ ids: [String], _ chains: [[Int]], in graph: DossierGraph) -> [String] {
    ids.filter { id in
      !chains.contains { chain in chain.contains { isNumbered($0, id, graph) } }
    }
  }

  /// Says which numbers that were asked for are no motion's, and how to ask for a dossier.
  func noteOthers(
    _ library: borrowing Library, _ chains: [[Int]], in graph: DossierGraph, _ console: Console
  ) throws {
    if let dossier = query.dossier {
      console.note(
        "\(dossier) is a dossier: kamerspoor dossier \(dossier), or kamerspoor search \(dossier) --kind motie"
      )
    }
    guard !chains.isEmpty, query.asked?.ranges.isEmpty ?? false else { return }
    for id in missing(try library.numbers(query) ?? [], chains, in: graph) {
      console.note("no motion \(id) is spoken of in the papers held")
    }
  }
}
