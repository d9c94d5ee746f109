internal import Archive
internal import Dossiers
internal import Kamerstukken

/// The papers that tell of some motions, however many others hang together with them.
extension Library {
  /// What papers and cases mean together that tell of these motions, with those that have to do with what they say.
  ///
  /// The cost grows with what is told of the motions, never with the archive.
  ///
  /// The keys of all that was followed come with it.
  mutating func graph(
    toldOf motions: [Motion]
  ) throws -> (graph: DossierGraph, reach: MotionReach) {
    try gathered(MotionReach(motions), Gathered())
  }

  /// What a paper means together with those that tell of its motions, and those that it has to do with otherwise.
  mutating func graph(ofPaper id: DocumentID) throws -> DossierGraph {
    var found = Gathered()
    found.papers[id] = true
    return try gathered(MotionReach(try held(id)?.record.motions ?? []), found).graph
  }

  private mutating func gathered(
    _ motions: MotionReach, _ given: Gathered
  ) throws -> (graph: DossierGraph, reach: MotionReach) {
    var (reach, found) = (motions, given)
    var isGrowing = true
    while isGrowing {
      while !reach.keys.isSubset(of: found.asked) {
        let keys = reach.keys.subtracting(found.asked)
        try gather(by: keys, into: &found)
        _ = try follow(&reach, &found, isNear: false)
      }
      // A paper that has to do with one that tells of the motions may tell of them itself, by less than a key.
      try gatherNear(&found)
      isGrowing = try follow(&reach, &found, isNear: true)
    }
    return (try graph(of: Array(found.papers.keys), cases: Array(found.cases.keys)), reach)
  }

  /// What papers and cases mean together with those that they share a letter, kenmerk, question, promise or subject with.
  ///
  /// That is enough to see which paper a number is that they name; those that share a motion are left out.
  mutating func graph(near documents: [DocumentID], cases: [String]) throws -> DossierGraph {
    var found = Gathered()
    for id in documents { found.papers[id] = true }
    for id in cases { found.cases[id] = true }
    try gatherNear(&found)
    return try graph(of: Array(found.papers.keys), cases: Array(found.cases.keys))
  }

  /// Papers and cases, with whether they tell of the motions.
  private struct Gathered {
    var papers: [DocumentID: Bool] = [:]
    var cases: [String: Bool] = [:]
    /// The keys that papers were asked for by.
    var asked: Set<String> = []
  }

  private func gather(by keys: Set<String>, into found: inout Gathered) throws {
    found.asked.formUnion(keys)
    let keys = keys.sorted()
    for id in try archive.documents(withKeys: keys) where found.papers[id] == nil {
      found.papers[id] = false
    }
    for id in try archive.cases(withKeys: keys) where found.cases[id] == nil {
      found.cases[id] = false
    }
  }

  /// Marks what tells of the motions, until nothing more does; returns whether anything did that had not.
  private mutating func follow(
    _ reach: inout MotionReach, _ found: inout Gathered, isNear: Bool
  ) throws -> Bool {
    var hasGrown = false
    var isGrowing = true
    while isGrowing {
      isGrowing = false
      for (id, tells) in found.papers where !tells {
        guard let document = try held(id), reach.take(document, isNear: isNear) else { continue }
        found.papers[id] = true
        (isGrowing, hasGrown) = (true, true)
      }
      for (id, tells) in found.cases where !tells {
        guard let document = try held(case: id), reach.take(document, isNear: isNear) else {
          continue
        }
        found.cases[id] = true
        (isGrowing, hasGrown) = (true, true)
      }
    }
    return hasGrown
  }

  /// Gathers the papers that share a letter, kenmerk, question, promise or subject with one that tells of the motions,
  /// and those that are the same paper as one of these; so too what the reader ties to them.
  private func gatherNear(_ found: inout Gathered) throws {
    for step in 0...1 {
      let papers = found.papers.filter { $0.value || step > 0 }.map(\.key)
      let cases = found.cases.filter { $0.value || step > 0 }.map(\.key)
      var keys: Set<String> = []
      for id in papers { keys.formUnion(try archive.keys(ofDocument: id)) }
      for id in cases { keys.formUnion(try archive.keys(ofCase: id)) }
      let said = reach.reached(from: papers, keys)
      keys = keys.filter {
        BlockKey.isComparing($0) && !BlockKey.isOfMotion($0)
          && (step == 0 || BlockKey.isOfPaper($0))
      }.union(said.keys.filter(BlockKey.isComparing)).subtracting(found.asked)
      try gather(by: keys, into: &found)
      for digest in said.digests {
        for summary in try archive.summaries(withDigest: digest)
        where found.papers[summary.id] == nil {
          found.papers[summary.id] = false
        }
      }
    }
  }
}
