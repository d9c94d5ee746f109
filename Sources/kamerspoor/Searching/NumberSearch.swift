internal import Archive
internal import Kamerstukken
internal import Reporting

/// What an archive knows of the numbers that are asked for.
struct NumberSearch {
  /// A number, and the held letters that other papers show to be it.
  struct Found {
    let target: Vindplaats
    let citedBy: Int
    let isStated: Bool
    /// The numbers under which the paper is published, where they are others.
    let publishedAs: [String]
    /// The papers that bear one of those.
    let published: [ResultLine]
    let letters: [ResultLine]

    var isHeld: Bool { isStated || !letters.isEmpty || !published.isEmpty }
  }

  private let asked: AskedNumbers
  /// Those asked for one by one, and of ranges those that a held paper bears or cites; in order within each dossier.
  let numbers: [Found]

  init(_ asked: AskedNumbers, _ library: inout Library) throws {
    self.asked = asked
    var seen: Set<Vindplaats> = []
    let known = try Self.known(of: asked, in: library.archive).filter {
      seen.insert($0.target).inserted
    }
    let unnumbered = known.map(\.number).filter(\.mayBeLetter).map(\.id)
    let letters = try library.letters(numbered: unnumbered)
    var found: [Found] = []
    for (target, number) in known {
      let others = asked.publishing(target).map { [$0.description] } ?? number.publishedAs
      var published: [ResultLine] = []
      for id in others {
        published += try library.archive.summaries(withOwnNumber: id).map {
          ResultLine($0, .isIt, number: id)
        }
      }
      found.append(
        Found(
          target: target, citedBy: number.citedBy, isStated: number.isHeld, publishedAs: others,
          published: published, letters: letters[number.id] ?? []))
    }
    numbers = Self.inOrder(found)
  }

  private static func known(
    of asked: AskedNumbers, in archive: borrowing Archive
  ) throws -> [(target: Vindplaats, number: KnownNumber)] {
    var known: [(target: Vindplaats, number: KnownNumber)] = []
    for target in asked.targets {
      guard let number = try archive.number(target.description, target.kind) else { continue }
      known.append((target, number))
    }
    for range in asked.ranges {
      for number in try archive.numbers(in: range) {
        guard let paper = KamerstukNumber(id: number.id) else { continue }
        known.append((.kamerstuk(paper), number))
      }
    }
    return known
  }

  /// Papers in order of number, dossier by dossier as they were asked for; whatever else is asked for comes first.
  private static func inOrder(_ numbers: [Found]) -> [Found] {
    var order: [DossierNumber: Int] = [:]
    for case let dossier? in numbers.map(\.target.paper?.dossier) where order[dossier] == nil {
      order[dossier] = order.count
    }
    let papers = numbers.compactMap { found in found.target.paper.map { (found, $0) } }
      .sorted { left, right in
        let (first, second) = (order[left.1.dossier] ?? 0, order[right.1.dossier] ?? 0)
        return first == second ? left.1 < right.1 : first < second
      }
    return numbers.filter { $0.target.paper == nil } + papers.map(\.0)
  }
}

extension NumberSearch {
  /// What was asked for: `range`, or the kind of its numbers.
  var understood: String { asked.targets.first?.kind.rawValue ?? "range" }

  /// What is to be shown of the numbers, as many as the limit allows.
  func lines(limit: Int?) -> [NumberLine] {
    numbers.prefix(limit ?? numbers.count).map { number in
      let isPublished = number.publishedAs.isEmpty
      return NumberLine(
        number.target, citedBy: number.citedBy, isHeld: number.isHeld,
        publishedAs: number.publishedAs,
        citation: isPublished ? asked.citation(of: number.target) : nil,
        address: isPublished ? asked.address(of: number.target) : nil)
    }
  }

  /// The official address of the first number asked for; nothing of one that is published under another.
  var address: String? {
    guard let first = asked.targets.first,
      numbers.first(where: { $0.target == first })?.publishedAs.isEmpty ?? true
    else { return nil }
    return asked.address(of: first)
  }

  /// How many papers cite one or more of the numbers.
  func countCiting(_ archive: borrowing Archive) throws -> Int {
    let cited = numbers.filter { $0.citedBy > 0 }
    if cited.count < 2 { return cited.first?.citedBy ?? 0 }
    return try archive.countCiting(cited.map { ($0.target.description, $0.target.kind) })
  }

  /// How much of each range is held and cited.
  var tallies: [RangeTally] {
    asked.ranges.map { range in
      let within = numbers.filter { $0.target.paper.map(range.contains) ?? false }
      return RangeTally(
        range, held: within.count(where: \.isHeld), notHeld: within.count { !$0.isHeld })
    }
  }
}

extension NumberSearch {
  /// The papers that are one of the numbers, stated or inferred, then those that cite one, the newest first.
  func results(_ filter: Filter, _ library: borrowing Library) throws -> ResultList {
    var results = ResultList(filter)
    for number in numbers {
      let id = number.target.description
      if number.target.paper == nil {
        try results.add(kenmerk: id, library)
      } else if number.isStated {
        for summary in try library.archive.summaries(withOwnNumber: id) {
          results.add(ResultLine(summary, .isIt, number: id))
        }
      }
      for paper in number.published + number.letters { results.add(paper) }
    }
    for number in numbers where number.citedBy > 0 {
      let id = number.target.description
      for citation in try library.archive.citations(of: id, kind: number.target.kind).reversed() {
        results.add(ResultLine(citation, .cites, number: id))
      }
    }
    return results
  }
}

extension ResultList {
  /// Adds the papers that bear a kenmerk, then those that give it as another paper's, the newest first.
  mutating func add(kenmerk: String, _ library: borrowing Library) throws {
    for summary in try library.archive.summaries(withKenmerk: kenmerk).reversed() {
      add(ResultLine(summary, .kenmerk))
    }
    for citation in try library.archive.citations(ofKenmerk: kenmerk).reversed() {
      add(ResultLine(citation, .names))
    }
  }
}
