internal import Kamerstukken
internal import Recognition

/// What one reference or typed range asks for: single numbers, and ranges of a dossier's papers.
struct AskedReference {
  /// What is asked for one by one, those of a dossier in the order written.
  private(set) var targets: [Vindplaats] = []
  private(set) var ranges: [NumberRange] = []
  /// The first of the dossiers a paper is printed under; its number under another one is an alias without an address.
  private var publishing: DossierNumber?
  /// Where typed.
  private var chamber: Chamber?
  private var session: ParliamentaryYear?

  /// The fewest numbers that make a range.
  private static let shortestRange = 3

  init(_ range: NumberRange) {
    ranges = [range]
  }

  /// The numbers of a reference.
  ///
  /// The grammar writes ranges out, so three numbers that follow one another are a range however they were typed.
  init(_ reference: FoundReference) {
    chamber = reference.chamber
    session = reference.session
    if reference.isJoint { publishing = reference.targets.first?.paper?.dossier }
    var dossiers: [DossierNumber] = []
    var papers: [DossierNumber: [KamerstukNumber]] = [:]
    for target in reference.targets {
      guard let paper = target.paper else {
        targets.append(target)
        continue
      }
      if papers[paper.dossier] == nil { dossiers.append(paper.dossier) }
      papers[paper.dossier, default: []].append(paper)
    }
    for dossier in dossiers { add(papers[dossier] ?? [], cut: reference.tooLong) }
  }

  /// The official citation of one of the numbers; nothing of an alias.
  func citation(of target: Vindplaats) -> String? {
    isAlias(target) ? nil : target.citation(chamber: chamber, session: session)
  }

  /// The official address of one of the numbers; nothing of an alias, or where there is none of that form.
  func address(of target: Vindplaats) -> String? { isAlias(target) ? nil : target.address }

  /// The number under which a paper is published, where it is another than the one asked for.
  func publishing(_ target: Vindplaats) -> KamerstukNumber? {
    guard let publishing, let paper = target.paper, paper.dossier != publishing else { return nil }
    return KamerstukNumber(dossier: publishing, number: paper.number)
  }

  private func isAlias(_ target: Vindplaats) -> Bool { publishing(target) != nil }
}

extension AskedReference {
  /// Adds numbers of one dossier; of a range that was too long to write out, `cut`, they hold the two ends.
  private mutating func add(_ papers: [KamerstukNumber], cut: ClosedRange<Int>?) {
    var run: [KamerstukNumber] = []
    for paper in papers {
      if let last = run.last, !paper.follows(last, cut) {
        close(run, cut)
        run = []
      }
      run.append(paper)
    }
    close(run, cut)
  }

  private mutating func close(_ run: [KamerstukNumber], _ cut: ClosedRange<Int>?) {
    guard let first = run.first, let last = run.last else { return }
    let isCut = cut.map { first.value == $0.lowerBound && last.value == $0.upperBound } ?? false
    if run.count >= Self.shortestRange || isCut,
      let range = NumberRange(dossier: first.dossier, first: first.value, last: last.value)
    {
      // A range of aliases would take in other papers.
      if !isAlias(.kamerstuk(first)) { ranges.append(range) }
    } else {
      targets += run.map(Vindplaats.kamerstuk)
    }
  }
}

extension Vindplaats {
  /// The number of the paper, where it is one.
  var paper: KamerstukNumber? {
    guard case .kamerstuk(let number) = self else { return nil }
    return number
  }
}

extension KamerstukNumber {
  /// Whether it comes right behind another number of the dossier, or is the far end of the range that begins there.
  fileprivate func follows(_ other: Self, _ cut: ClosedRange<Int>?) -> Bool {
    guard let value, let before = other.value, before < value else { return false }
    return value == before + 1 || cut == before...value
  }
}
