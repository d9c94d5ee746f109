internal import Dossiers
internal import Kamerstukken
internal import Reading
internal import Recognition
internal import Workbench

/// Prints how well the confidence of inferred links is calibrated, and by name which do not hold or were not found.
///
///     papers + truths by hand         every inferred link, beside the hand-written ones
///     papers + register − numbers     one motion: its paper and its case, found by Member, day and words
///     papers − numbers + register     the same the other way round
///     amended motions − replaced      the motion before, found by Member, debate and words
struct LinkRun {
  private var tallies: [(name: String, tally: LinkTally)] = []

  init(_ paths: [String]) throws(UnreadableFile) {
    let truths = try LinkTruths(paths.filter { $0.hasSuffix(".links") })
    let cases = try RegisterCases(paths.filter { $0.hasSuffix(".json") }).all
    var papers: [HeldDocument] = []
    for path in paths where !path.hasSuffix(".links") && !path.hasSuffix(".json") {
      papers.append(try Self.held(path))
    }
    tallies.append(("inferred links", Self.links(DossierGraph(papers), truths)))
    guard !cases.isEmpty else { return }
    tallies.append(
      (
        "one motion, no numbers in the register",
        Self.identity(papers, cases.map(\.withoutNumbers), cases)
      )
    )
    tallies.append(
      (
        "one motion, no numbers in the papers",
        Self.identity(cases, papers.map(\.withoutNumbers), papers)
      )
    )
    tallies.append(("one motion, its own paper not held", Self.strangers(papers, cases)))
    tallies.append(("amended motions, no number replaced", Self.chains(papers + cases)))
  }

  private static func held(_ path: String) throws(UnreadableFile) -> HeldDocument {
    guard let file = WholeFile(path), let source = try? SourceText(opening: file.bytes) else {
      throw UnreadableFile(path: path)
    }
    let record = Recogniser.record(
      of: source, name: file.name, sha256: SHA256.hexadecimal(file.bytes))
    return HeldDocument(record: record, original: source.original)
  }

  /// Every inferred link of a graph beside the truths.
  private static func links(_ graph: DossierGraph, _ truths: LinkTruths) -> LinkTally {
    var tally = LinkTally()
    var given: Set<String> = []
    for link in graph.links where link.basis == .inferred {
      // Who bears a surname is judged once, below.
      if case .person = link.to { continue }
      let name = LinkName(link, in: graph)
      given.formUnion(name.spellings)
      tally.add(
        link.confidence, holds: truths.contains(name.spellings), name.text)
    }
    for person in graph.people where !person.mergeReasons.isEmpty {
      let line = "one person | \(PersonName(person.name.surname).text) | \(person.name.text)"
      given.insert(line)
      tally.add(.fair, holds: truths.lines.contains(line), line)
    }
    for line in truths.lines { tally.expect(given.contains(line), line) }
    return tally
  }

  /// Motions whose number one side does not tell, beside the number that it has.
  private static func identity(
    _ numbered: [HeldDocument], _ hidden: [HeldDocument], _ whole: [HeldDocument],
    isComplete: Bool = true
  ) -> LinkTally {
    let graph = DossierGraph(numbered + hidden)
    var numbers: [String: String] = [:]
    for held in whole {
      if let number = Self.own(held)?.kamerstuk { numbers[held.sha256] = number }
    }
    let known = Set(numbered.compactMap { Self.own($0)?.kamerstuk })
    var tally = LinkTally()
    for (place, held) in graph.documents.enumerated() {
      guard let number = numbers[held.sha256], !isComplete || known.contains(number),
        let motion = held.record.motions.firstIndex(where: { $0.relation == .is }),
        held.record.motions[motion].kamerstuk == nil,
        let identity = graph.identity(of: .init(document: place, motion: motion))
      else { continue }
      let found = graph.motions[identity].kamerstuk
      if isComplete { tally.expect(found == number, "\(held.name): \(number)") }
      if let found {
        tally.add(
          graph.motions[identity].mergeConfidence ?? .stated, holds: found == number,
          "\(held.name): \(found), not \(number)")
      }
    }
    return tally
  }

  /// Cases without numbers among papers of which every other is left out: a case must not be taken for another's paper.
  private static func strangers(_ papers: [HeldDocument], _ cases: [HeldDocument]) -> LinkTally {
    let motions = papers.filter { own($0) != nil }
    var tally = LinkTally()
    for rest in 0...1 {
      let some = motions.enumerated().filter { $0.offset % 2 == rest }.map(\.element)
      let all = identity(some, cases.map(\.withoutNumbers), cases, isComplete: false)
      tally += all
    }
    return tally
  }

  private static func own(_ held: HeldDocument) -> Motion? {
    held.record.motions.first { $0.relation == .is }
  }

  /// Amended motions whose predecessor nobody tells, beside the number that is told.
  private static func chains(_ documents: [HeldDocument]) -> LinkTally {
    var told: [String: Set<String>] = [:]
    for held in documents {
      guard let motion = own(held), let number = motion.kamerstuk, let older = motion.replaces
      else { continue }
      told[number, default: []].insert(older)
    }
    let held = Set(documents.compactMap { own($0)?.kamerstuk })
    let graph = DossierGraph(documents.map(\.withoutReplaced))
    var found: [String: String] = [:]
    var tally = LinkTally()
    for link in graph.links where link.kind == .replaces {
      guard case .motion(let newer) = link.from, case .motion(let older) = link.to,
        let number = graph.motions[newer].kamerstuk, let other = graph.motions[older].kamerstuk,
        let truth = told[number]
      else { continue }
      found[number] = other
      tally.add(link.confidence, holds: truth.contains(other), "\(number) replaces \(other)")
    }
    for (number, older) in told.sorted(by: { $0.key < $1.key }) where !held.isDisjoint(with: older)
    {
      tally.expect(
        found[number].map(older.contains) ?? false, "\(number) replaces \(older.min() ?? "")")
    }
    return tally
  }
}

extension LinkRun {
  private static let heading =
    "# Inferred links by confidence, then those that do not hold or were missed. `make accuracy RECORD=1` rewrites it."

  private var lines: [String] {
    var all = LinkTally()
    for (_, tally) in tallies { all += tally }
    var lines = [Self.heading] + all.rows
    for (name, tally) in tallies {
      lines.append(tally.summary(name))
      lines += tally.rows.map { "  \($0)" }
      lines += tally.wrong.sorted().map { "- \(name): does not hold: \($0)" }
      lines += tally.missed.sorted().map { "- \(name): missed: \($0)" }
    }
    return lines
  }

  /// Prints the table; returns whether it is that of the baseline, or is recorded now, and no step claims too much.
  func isAsBefore(_ path: String, isRecording: Bool) throws(UnreadableFile) -> Bool {
    let lines = self.lines
    for line in lines.dropFirst() { print(line) }
    var all = LinkTally()
    for (_, tally) in tallies { all += tally }
    for step in all.overclaimed { print("\(step) claims more than holds") }
    if isRecording {
      let bytes = Array((lines.joined(separator: "\n") + "\n").utf8)
      guard WholeFile.write(bytes, to: path) else { throw UnreadableFile(path: path) }
      print("\(path): rewritten; read what differs before you commit it")
      return all.overclaimed.isEmpty
    }
    guard let file = WholeFile(path) else { throw UnreadableFile(path: path) }
    let before = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    let (now, then) = (Set(lines), Set(before))
    for line in before where !now.contains(line) { print("was: \(line)") }
    for line in lines where !then.contains(line) { print("now: \(line)") }
    print("\(path): \(before == lines ? "as before" : "differs")")
    return before == lines && all.overclaimed.isEmpty
  }
}
