internal import Kamerstukken
internal import Reading

/// Who signed an amendment: the names alone on the last lines, of which the first is the Member its title names.
///
///     AMENDEMENT VAN DE LEDEN KROON EN POOL
///     …
///     Kroon
///     Pool
struct AmendmentSignatures {
  let source: SourceText
  let title: Passage

  /// The signatures in order; nothing where no line below the text is the first Member's name.
  func signatories() -> [Person] {
    let members = MotionTitle(title.text).names
    guard let first = members.first else { return [] }
    var signed: [Person] = []
    for block in source.blocks.reversed() {
      guard block.isParagraph, block.range.count <= 120 else { return [] }
      let text = source.string(block.range)
      guard !text.contains(where: { $0.isNumber || $0 == "." || $0 == ":" }) else { return [] }
      if let all = names(of: members, in: block.range), signed.isEmpty { return all }
      let name = PersonName(text)
      signed.append(Person(name: name, evidence: source.evidence(block.range)))
      if name.folded == first.folded { return signed.reversed() }
    }
    return []
  }

  /// The Members of the title where a paragraph is nothing but their names, on lines right under each other.
  private func names(of members: [PersonName], in range: Range<Int>) -> [Person]? {
    var start = range.lowerBound
    var people: [Person] = []
    for member in members {
      let words = member.text.utf8.count { $0 == 0x20 } + 1
      var end = start
      for word in 0..<words {
        if word > 0 { end += 1 }
        while end < range.upperBound, source.clean[end] != 0x20 { end += 1 }
      }
      guard end <= range.upperBound else { return nil }
      let name = PersonName(source.string(start..<end))
      guard name.folded == member.folded else { return nil }
      people.append(Person(name: name, evidence: source.evidence(start..<end)))
      start = min(end + 1, range.upperBound)
    }
    return start == range.upperBound ? people : nil
  }
}
