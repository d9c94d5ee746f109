package import Kamerstukken

/// What a set of papers means together: motions with all their mentions, and links with their reasons.
///
/// A pure function of the set: documents are put in order of date and digest, so that the order of import cannot show.
///
///     records ─▶ motions (strong keys, then weak ones) ─▶ chains (replaces)
///             ─▶ letters that are a numbered paper ─▶ memos and the letters they advised ─▶ links
///     records ─▶ debates, people, versions of one paper ─▶ links
package struct DossierGraph: Sendable {
  package let documents: [HeldDocument]
  package internal(set) var motions: [MotionIdentity] = []
  package internal(set) var debates: [DebateIdentity] = []
  package internal(set) var people: [PersonIdentity] = []
  package internal(set) var links: [Link] = []
  /// What the program found and the reader rejects; it is left out of everything else.
  package internal(set) var rejected: [Link] = []
  /// The mentions without a number that were taken for a motion, with those that the reader keeps apart.
  package internal(set) var merges: [MotionMerge] = []
  var index = GraphIndex()

  package init(_ documents: [HeldDocument], verdicts: [Verdict] = []) {
    self.documents = documents.sorted(by: Self.comesBefore)
    index.add(self.documents)
    identifyMotions(MergeVerdicts(verdicts, in: self))
    index.add(merges)
    identifyDebates()
    identifyPeople()
    linkAccepted(verdicts)
    linkReplaced()
    linkNumberedLetters()
    linkAdvice()
    linkMemosToLetters()
    linkAnswers()
    linkAnsweredPapers()
    linkFulfilments()
    linkVersions()
    linkFields()
    linkCitations()
  }

  /// The order of the papers: by day, those without one last, and by digest.
  static func comesBefore(_ left: HeldDocument, _ right: HeldDocument) -> Bool {
    let first = left.record.date?.value ?? left.record.date?.earliest
    let second = right.record.date?.value ?? right.record.date?.earliest
    if let first, let second, first != second { return first < second }
    if (first == nil) != (second == nil) { return first != nil }
    if left.isOfRegister != right.isOfRegister { return right.isOfRegister }
    return left.sha256 < right.sha256
  }

  package func motion(_ mention: MotionIdentity.Mention) -> Motion {
    documents[mention.document].record.motions[mention.motion]
  }

  /// The index of a document by its digest.
  package func document(_ sha256: String) -> Int? { index.digests[sha256] }

  /// The identity a mention belongs to.
  package func identity(of mention: MotionIdentity.Mention) -> Int? {
    index.identities[mention]
  }
}

extension DossierGraph {
  /// The history a motion is part of: its amended forms and what they replaced, first form first.
  package func chain(of motion: Int) -> [Int] {
    var members: Set<Int> = [motion]
    var rest = [motion]
    while let next = rest.popLast() {
      for neighbour in index.replaced[next] ?? [] where members.insert(neighbour).inserted {
        rest.append(neighbour)
      }
    }
    return members.sorted { (motions[$0].form.stage, $0) < (motions[$1].form.stage, $1) }
  }

  /// The links from a motion to what it replaces.
  package func replacements(of motion: Int) -> [Link] {
    links(touching: .motion(motion)).filter { $0.kind == .replaces && $0.from == .motion(motion) }
  }

  /// The number of what a link says is replaced, where it is known.
  package func replacedNumber(_ link: Link) -> String? {
    switch link.to {
    case .number(let id): id
    case .motion(let motion): motions[motion].kamerstuk
    default: nil
    }
  }

  /// Whether the reader says that a mention without a number is this motion.
  package func isMergedByReader(_ motion: Int) -> Bool { index.mergedByReader.contains(motion) }

  /// Why a mention without a number was taken for its motion; nothing where a number says so.
  package func merge(of mention: MotionIdentity.Mention) -> MotionMerge? { index.merges[mention] }

  /// Whether the letter that a memo advised is held, or the memo that advised a letter.
  package func isAccompanied(_ document: Int) -> Bool {
    links(touching: .document(document)).contains { $0.kind == .accompanies }
  }

  /// Every history, in order of its first form.
  package func chains() -> [[Int]] {
    var seen: Set<Int> = []
    var chains: [[Int]] = []
    for motion in motions.indices where !seen.contains(motion) {
      let chain = chain(of: motion)
      seen.formUnion(chain)
      chains.append(chain)
    }
    return chains
  }

  /// The links that a node is an end of, in order.
  package func links(touching node: Link.Node) -> [Link] {
    (index.touching[node] ?? []).map { links[$0] }
  }

  /// The links of some kinds that lead to one of some motions, in order.
  func links(to motions: Set<Int>, of kinds: Set<Link.Kind>) -> [Link] {
    let places = Set(motions.flatMap { index.touching[.motion($0)] ?? [] })
    return places.sorted().map { links[$0] }.filter { link in
      guard case .motion(let motion) = link.to else { return false }
      return kinds.contains(link.kind) && motions.contains(motion)
    }
  }

  /// The papers that are a numbered paper: by their own head, or inferred from another paper's words.
  package func documents(withNumber id: String) -> [(document: Int, link: Link?)] {
    var found: [(document: Int, link: Link?)] = (index.ownNumbers[id] ?? []).map { ($0, nil) }
    for place in index.identifications[id] ?? [] {
      if case .document(let document) = links[place].from,
        !found.contains(where: { $0.document == document })
      {
        found.append((document, links[place]))
      }
    }
    return found
  }

  /// The earliest day a paper without a date can be of, where another paper shows one, with the reason.
  package func inferredEarliest(of document: Int) -> (day: CalendarDate, reason: Phrase)? {
    guard documents[document].record.date?.value == nil else { return nil }
    for place in index.memos[document] ?? [] {
      guard case .document(let memo) = links[place].from,
        let day = documents[memo].record.date?.value
      else { continue }
      return (day, Phrase("the memo that advised it, \(documents[memo].name), is of \(day)"))
    }
    return nil
  }
}
