/// A reference that was gained or lost.
struct Difference {
  let fact: ReferenceFact
  let isGained: Bool

  /// The reference by name: paper, line, what was read, and the words it was read from.
  func described(by papers: [ReadPaper]) -> String {
    let reading = fact.reading.joined(separator: " ")
    guard let paper = papers.first(where: { $0.name == fact.paper }) else {
      return "\(sign) \(fact.paper) \(reading) (the paper is not among those read)"
    }
    return "\(sign) \(paper.quote(of: fact.places, as: reading))"
  }

  private var sign: String { isGained ? "+" : "-" }
}
