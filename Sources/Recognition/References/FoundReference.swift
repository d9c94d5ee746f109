package import Kamerstukken

/// A reference as found in a text, before it has evidence: clean bytes and what they name.
package struct FoundReference: Equatable, Sendable {
  package var range: Range<Int>
  /// What it points at, in the order written; nothing while it is not known of which dossier its numbers are.
  package var targets: [Vindplaats]
  /// Of a reference that names no dossier: the numbers of the papers it means.
  package var numbers: [String] = []
  package var pages: String?
  package var rijkswet: String?
  /// The two ends of a range that is too long to write out.
  package var tooLong: ClosedRange<Int>?
  /// The ranges among its numbers that are written out.
  private(set) var writtenOut: [ClosedRange<Int>] = []
  package var session: ParliamentaryYear?
  package var chamber: Chamber?
  package var kind: Reference.Kind
  package var role = Reference.Role.cites
  package var isJoint = false
  /// Of a reference that names no dossier: whether it says that the dossier is the one named last.
  var isIdem = false
  /// Of such a reference: whether it names the paper that another takes the place of.
  var isReplaced = false

  init(_ range: Range<Int>, _ targets: [Vindplaats]) {
    self.range = range
    self.targets = targets
    kind = targets.first?.kind ?? .kamerstuk
  }

  init(_ range: Range<Int>, _ target: Vindplaats) {
    self.init(range, [target])
  }

  /// Takes over of a list which ranges were written out, and which were too long for it.
  mutating func takeRanges(of list: NumberList) {
    tooLong = list.tooLong
    writtenOut = list.writtenOut
  }

  /// Leaves of every range that was written out its two ends, and returns how many numbers were.
  ///
  /// Nothing is left out while `budget` has room for them.
  mutating func foldRanges(beyond budget: Int) -> Int {
    let count = writtenOut.reduce(0) { $0 + $1.count }
    guard count > budget, let range = writtenOut.last else { return count }
    let folded = writtenOut
    func isInside(_ number: Int?) -> Bool {
      number.map { number in folded.contains { $0.lowerBound < number && number < $0.upperBound } }
        ?? false
    }
    numbers.removeAll { isInside(Int($0)) }
    targets.removeAll { isInside($0.numberOfPaper) }
    tooLong = tooLong ?? range
    writtenOut = []
    return 0
  }

  /// Whether it is of a kamerstuk or dossier, behind which the title of another bill begins.
  var isPaper: Bool { kind == .kamerstuk || kind == .dossier }

  /// The canonical ids of what it points at.
  package var ids: [String] { targets.map(\.description) }
}

extension Reference {
  /// A reference that was found, with its clean words and where they stand.
  init(_ found: FoundReference, raw: String, evidence: Evidence) {
    self.init(
      kind: found.kind, ids: found.ids, isJoint: found.isJoint, role: found.role, raw: raw,
      chamber: found.chamber, session: found.session, pages: found.pages, rijkswet: found.rijkswet,
      evidence: evidence)
  }
}

extension Vindplaats {
  /// The number that a list of numbers gave it.
  fileprivate var numberOfPaper: Int? {
    switch self {
    case .kamerstuk(let paper): Int(paper.number)
    case .aanhangsel(let appendix): appendix.number
    default: nil
    }
  }
}
