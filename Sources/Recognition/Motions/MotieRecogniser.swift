internal import Kamerstukken
internal import Reading

/// Reads a motie as the Chamber prints it: its Members, form, number, what it replaces and every operative clause.
struct MotieRecogniser {
  let source: SourceText
  let publication: PublicationHead

  /// Every signature below «en gaat over tot de orde van de dag.», in order.
  func signatories() -> [Person] {
    guard let end = blocks.firstIndex(where: { isEnd($0) }) else { return [] }
    return blocks[(end + 1)...].compactMap { block in
      guard block.kind == .paragraph, block.range.count <= 60 else { return nil }
      var text = source.string(block.range)
      while let last = text.last, last == "," || last == ";" { text.removeLast() }
      guard !text.isEmpty, !text.contains(where: \.isNumber) else { return nil }
      return Person(name: PersonName(text), evidence: source.evidence(block.range))
    }
  }

  /// The motion itself and what its title shows to be wrong.
  func motion(_ signatories: [Person]) -> (motion: Motion, diagnostics: [Diagnostic])? {
    guard let title = publication.title else { return nil }
    let parts = MotionTitle(title.text)
    let submitters = parts.names.map { spelled($0, signatories) }
    var motion = Motion(
      submitters: submitters, isCoSigned: parts.isCoSigned, form: parts.form,
      kamerstuk: publication.kamerstukken.first, kamerstukBasis: .own, relation: .is,
      submitted: publication.date,
      request: request(), evidence: title.evidence)
    if let replaced = parts.replaced, let dossier = publication.dossiers.first {
      motion.replaces = "\(KamerstukNumber(dossier: dossier, number: replaced))"
    }
    return (motion, differences(submitters, signatories, title.evidence))
  }

  /// The number in its own dossier that the title says the motie replaces, as a reference.
  func replacedReference() -> Reference? {
    guard let title = publication.title, let dossier = publication.dossiers.first else {
      return nil
    }
    guard let replaced = MotionTitle(title.text).replaced else { return nil }
    let words = "TER VERVANGING VAN DIE GEDRUKT ONDER NR"
    let lines = source.blocks.filter { $0.isHead }.map(\.range)
    let range = lines.first { source.string($0).contains("VERVANGING") }
    let evidence = range.map { source.evidence(tail(of: $0, from: words)) } ?? title.evidence
    return Reference(
      kind: .kamerstuk, ids: ["\(KamerstukNumber(dossier: dossier, number: replaced))"],
      role: .replaces,
      raw: "NR. \(replaced)", evidence: evidence)
  }

  /// The clean bytes of a line from the words on, or the whole line.
  private func tail(of range: Range<Int>, from words: String) -> Range<Int> {
    let count = words.utf8.count
    guard range.count >= count else { return range }
    for start in range.lowerBound...range.upperBound - count
    where source.clean[start..<start + count].elementsEqual(words.utf8) {
      return start..<range.upperBound
    }
    return range
  }

  private var blocks: [Block] { source.blocks }

  private func isEnd(_ block: Block) -> Bool {
    var cursor = Cursor(source.clean, at: block.range.lowerBound, limit: block.range.upperBound)
    return cursor.skip("en gaat over tot de orde van de dag")
  }

  /// A Member as the signatures spell the name that the title shouts.
  private func spelled(_ name: PersonName, _ signatories: [Person]) -> PersonName {
    signatories.first { $0.name.folded == name.folded }?.name ?? name
  }

  private func differences(
    _ submitters: [PersonName], _ signatories: [Person], _ evidence: Evidence
  ) -> [Diagnostic] {
    guard !signatories.isEmpty else { return [] }
    let signed = Set(signatories.map(\.name.folded))
    return submitters.filter { !signed.contains($0.folded) }.map { name in
      Diagnostic(
        .warning, .submittersDiffer,
        "the title names \(name.text), who is not among the signatures",
        evidence: evidence)
    }
  }
}

extension MotieRecogniser {
  /// Every operative clause in full, with the items that belong to it.
  private func request() -> Passage? {
    var ranges: [Range<Int>] = []
    var isOpen = false
    for block in blocks where block.kind == .paragraph || block.kind == .item {
      var cursor = Cursor(source.clean, at: block.range.lowerBound, limit: block.range.upperBound)
      if isEnd(block) { break }
      if isOperative(&cursor) {
        ranges.append(block.range)
        isOpen = true
      } else if isPreamble(block) {
        isOpen = false
      } else if isOpen {
        ranges.append(block.range)
      }
    }
    return passage(ranges)
  }

  private func passage(_ ranges: [Range<Int>]) -> Passage? {
    guard !ranges.isEmpty else { return nil }
    var text = ranges.map { source.string($0) }.joined(separator: " ")
    while let last = text.last, ",;.".contains(last) { text.removeLast() }
    let places = ranges.flatMap { source.evidence($0).places }
    return Passage(text, Evidence(places[0], more: Array(places.dropFirst())))
  }

  /// Whether a clause opens with a verb by which a motion asks or states.
  ///
  /// A motion holds an opinion, a wish or a request.
  private func isOperative(_ cursor: inout Cursor) -> Bool {
    _ = cursor.skip("tevens ") || cursor.skip("voorts ") || cursor.skip("en ")
    return cursor.skipWord("verzoekt") || cursor.skipWord("spreekt") || cursor.skipWord("roept")
      || cursor.skipWord("draagt") || cursor.skipWord("nodigt") || cursor.skipWord("dringt")
      || cursor.skipWord("zegt het vertrouwen") || cursor.skipWord("keurt")
      || cursor.skipWord("betreurt")
      || cursor.skipWord("besluit") || cursor.skipWord("vraagt") || cursor.skipWord("stelt")
      || cursor.skipWord("wijst")
  }

  private func isPreamble(_ block: Block) -> Bool {
    var cursor = Cursor(source.clean, at: block.range.lowerBound, limit: block.range.upperBound)
    return cursor.skip("constaterende") || cursor.skip("overwegende") || cursor.skip("gehoord")
      || cursor.skip("gelezen")
      || cursor.skip("van mening") || cursor.skip("van oordeel") || cursor.skip("gezien")
      || cursor.skip("De Kamer,")
      || cursor.skip("erkennende") || cursor.skip("indachtig") || cursor.skip("memorerende")
  }
}
