internal import Archive
internal import Dossiers
internal import Kamerstukken
internal import Reporting

extension Command {
  static let motion = Command(
    name: "motion", operands: "NAME",
    summary: "Show a motion's history: submitted, advised, debated, answered.",
    discussion: """
      A motion is named by its kamerstuk number, by a Member, or by a Member and words of what it asks:
      kamerspoor motion Kathmann gezichtsherkenning. Where several fit, they are listed. An amended form is a motion
      of its own, shown as a stage of the same history.
      """,
    options: [.archive, .json]
  ) { invocation, console in
    var library = try Library(invocation)
    let found = try MotionChoice(invocation.text).histories(&library)
    let view = MotionView(found.graph)
    if invocation.has(.json) {
      console.write(view.json(found.chains, query: invocation.text))
    } else if found.chains.count > 1 {
      console.note(
        "\(found.chains.count) histories fit \(invocation.text); name one by its number, or add words of what it asks:"
      )
      console.print(view.choices(found.chains, width: console.width))
    } else if let chain = found.chains.first {
      console.print(view.history(chain, width: console.width))
    } else {
      console.note("no motion \(invocation.text) is spoken of in the papers held")
    }
    return found.chains.isEmpty ? .nothingFound : .done
  }
}

/// Choosing motions by number, Member and words.
struct MotionChoice {
  private let text: String
  private let query: LookUp

  init(_ text: String) {
    self.text = text
    query = LookUp(text)
  }

  /// The histories that fit, and the graph they are part of.
  func histories(_ library: inout Library) throws -> (graph: DossierGraph, chains: [[Int]]) {
    let documents = try candidates(&library)
    let graph = try library.graph(around: documents.map(\.id))
    var chains: [[Int]] = []
    for motion in graph.motions.indices where fits(motion, in: graph) {
      let chain = graph.chain(of: motion)
      if !chains.contains(chain) { chains.append(chain) }
    }
    // In order of their first day, those without one last.
    let days = chains.map { chain in
      chain.flatMap { graph.motions[$0].mentions }.compactMap { graph.day(graph.motion($0)) }.min()
    }
    let order = chains.indices.sorted { left, right in
      guard let first = days[left], let second = days[right], first != second else {
        return days[left] != nil && days[right] == nil || days[left] == days[right] && left < right
      }
      return first < second
    }
    return (graph, order.map { chains[$0] })
  }

  private func candidates(_ library: inout Library) throws -> [DocumentSummary] {
    if let id = query.numbers.first {
      return try library.archive.summaries(withKeys: [BlockKey.motion(id)])
    }
    let words = Self.words(text)
    // A Member's name is one to four words; the longest that somebody bears is taken.
    for length in stride(from: min(words.count, 4), through: 1, by: -1) {
      for start in 0...(words.count - length) {
        let name = words[start..<start + length].joined(separator: " ")
        let found = try library.archive.summaries(withKeys: [BlockKey.member(name)])
        if !found.isEmpty { return found }
      }
    }
    return try library.archive.search(words: words, filter: Filter(limit: 200)).map(\.document)
  }

  private static func words(_ text: String) -> [String] {
    Folding.folded(text).split { !$0.isLetter && !$0.isNumber && $0 != "-" && $0 != "'" }.map(
      String.init)
  }

  private func fits(_ motion: Int, in graph: DossierGraph) -> Bool {
    let identity = graph.motions[motion]
    if let id = query.numbers.first {
      return identity.kamerstuk == id || isReplaced(motion, id, graph)
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

  private func isReplaced(_ motion: Int, _ id: String, _ graph: DossierGraph) -> Bool {
    graph.links.contains {
      $0.kind == .replaces && $0.from == .motion(motion) && $0.to == .number(id)
    }
  }
}
