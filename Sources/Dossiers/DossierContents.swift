package import Kamerstukken

/// What belongs to one dossier: its numbers in order, which are held, and the promises in its papers.
package struct DossierContents: Sendable {
  /// One number of the dossier: the papers that are it, the motion that has it, and the papers that cite it.
  package struct Entry: Sendable {
    package let number: KamerstukNumber
    package let held: [(document: Int, link: Link?)]
    /// The motion, as an index into the graph's.
    package let motion: Int?
    /// The motion that takes its place.
    package let replacedBy: Int?
    package let citing: [Proof]

    package var isHeld: Bool { !held.isEmpty }

    /// Whether one of some documents is the paper, cites it, or speaks of the motion.
    fileprivate func isTold(by documents: Set<Int>, in graph: DossierGraph) -> Bool {
      held.contains { documents.contains($0.document) }
        || citing.contains { documents.contains($0.document) }
        || motion.map { graph.motions[$0].mentions.contains { documents.contains($0.document) } }
          ?? false
    }
  }

  package let dossier: String
  package private(set) var entries: [Entry] = []
  /// The promises in the papers that are of the dossier, or on its motions.
  package private(set) var promises: [Promise] = []

  /// `new` are the documents of which alone the contents are told; nothing where all are.
  package init(
    _ dossier: String, in graph: DossierGraph, asOf: CalendarDate?, new: Set<Int>? = nil
  ) {
    self.dossier = dossier
    var citing: [String: [Proof]] = [:]
    for link in graph.links {
      guard link.kind == .cites || link.kind == .isKamerstuk, case .number(let number) = link.to
      else { continue }
      citing[number, default: []] += link.kind == .cites ? link.sources : []
    }
    var motions: [String: Int] = [:]
    for (place, motion) in graph.motions.enumerated() {
      guard let number = motion.kamerstuk else { continue }
      motions[number] = place
      citing[number] = citing[number] ?? []
    }
    let replacements = Self.replacements(in: graph)
    for number in replacements.keys { citing[number] = citing[number] ?? [] }
    for (document, held) in graph.documents.enumerated() {
      for number in held.record.kamerstukken { citing[number] = citing[number] ?? [] }
      // A letter of which only the register tells.
      for letter in held.isOfRegister ? held.record.letters : [] {
        for id in letter.ids {
          citing[id, default: []].append(Proof(document: document, evidence: letter.evidence))
        }
      }
    }
    entries = citing.keys.compactMap(KamerstukNumber.init(id:))
      .filter { $0.dossier.description == dossier }.sorted()
      .map { (number: KamerstukNumber) -> Entry in
        Entry(
          number: number, held: graph.documents(withNumber: number.description),
          motion: motions[number.description], replacedBy: replacements[number.description],
          citing: citing[number.description] ?? [])
      }
    if let new { entries = entries.filter { $0.isTold(by: new, in: graph) } }
    let members = Set(entries.flatMap { $0.held.map(\.document) })
      .union(Self.papers(on: Set(entries.compactMap(\.motion)), in: graph))
    promises = graph.promises(asOf: asOf).filter { promise in
      members.contains(promise.source.document)
        || graph.documents[promise.source.document].record.dossiers.contains(dossier)
    }.filter { new?.contains($0.source.document) ?? true }
  }

  /// The papers that advise on some motions, answer them or carry them out.
  private static func papers(on motions: Set<Int>, in graph: DossierGraph) -> [Int] {
    graph.links(to: motions, of: Timeline.onMotions).compactMap { link in
      if case .document(let document) = link.from { document } else { nil }
    }
  }

  /// The motions that take another's place, by the number of that other.
  private static func replacements(in graph: DossierGraph) -> [String: Int] {
    var found: [String: Int] = [:]
    for link in graph.links where link.kind == .replaces {
      guard case .motion(let newer) = link.from, let id = graph.replacedNumber(link) else {
        continue
      }
      found[id] = found[id] ?? newer
    }
    return found
  }

  /// The runs of numbers between the first and the last known ones of which nothing is known here.
  package var unseen: [ClosedRange<Int>] {
    let known = Set(entries.compactMap { Int($0.number.number) }).sorted()
    return zip(known, known.dropFirst()).compactMap { one, next in
      next - one > 1 ? one + 1...next - 1 : nil
    }
  }
}
