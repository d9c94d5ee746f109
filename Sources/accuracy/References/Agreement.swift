internal import Kamerstukken

/// How far the references found are those that were written down by hand.
struct Agreement {
  private var papers = 0
  private var found = 0
  private var expected = 0
  private var both = 0
  private var disagreements: [String] = []

  /// Compares the papers that have a truth, each reference with one of the same kind, role and ids.
  init(_ papers: [ReadPaper]) {
    for paper in papers {
      if let truth = paper.truth { add(paper, truth) }
    }
  }

  private mutating func add(_ paper: ReadPaper, _ truth: [TrueReference]) {
    papers += 1
    found += paper.references.count
    expected += truth.count
    var missing = truth
    for reference in paper.references {
      let reading = TrueReference(reference)
      if let index = missing.firstIndex(of: reading) {
        missing.remove(at: index)
        both += 1
      } else {
        let quote = paper.quote(of: reference.evidence.places, as: reading.description)
        disagreements.append("not by hand: \(quote)")
      }
    }
    disagreements += missing.map { "by hand alone: \(paper.name): \($0)" }
  }

  /// Prints what disagrees, precision and recall, where any paper has a truth; returns whether all agrees.
  func isWhole() -> Bool {
    guard papers > 0 else { return true }
    for line in disagreements { print(line) }
    print(
      "by hand: \(expected) references in \(papers) papers; "
        + "precision \(share(of: found)), recall \(share(of: expected))")
    return disagreements.isEmpty
  }

  /// `97.9 % (46 of 47)`; of nothing, all is right.
  private func share(of all: Int) -> String {
    let tenths = all == 0 ? 1_000 : both * 1_000 / all
    return "\(tenths / 10).\(tenths % 10) % (\(both) of \(all))"
  }
}
