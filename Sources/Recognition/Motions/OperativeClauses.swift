internal import Kamerstukken
internal import Reading

/// What a motion asks or states, as it is printed or read out.
///
///     verzoekt de regering …; spreekt uit dat …, en gaat over tot de orde van de dag.
struct OperativeClauses {
  private let source: SourceText

  init(_ source: SourceText) {
    self.source = source
  }

  /// Whether the block is «en gaat over tot de orde van de dag.».
  func isEnd(_ block: Block) -> Bool {
    guard opens(block, withOneOf: "e") else { return false }
    var cursor = Cursor(source.clean, at: block.range.lowerBound, limit: block.range.upperBound)
    return cursor.skip("en gaat over tot de orde van de dag")
  }

  /// Every operative clause in full, with the items that belong to it.
  func request(in blocks: ArraySlice<Block>) -> Passage? {
    var ranges: [Range<Int>] = []
    var isOpen = false
    for block in blocks where block.isParagraph || block.isItem {
      if isEnd(block) { break }
      if isOperative(block) {
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
    guard var last = ranges.last else { return nil }
    while let end = last.last, source.clean[end].isOne(of: ",;.") { last.removeLast() }
    if ranges.count == 1 { return Passage(source.string(last), source.evidence(ranges[0])) }
    return Passage(
      source.string(ranges.dropLast() + [last], parted: 0x20), source.separateEvidence(ranges))
  }

  /// Whether a clause opens with a verb by which a motion asks or states.
  ///
  /// A motion holds an opinion, a wish or a request.
  private func isOperative(_ block: Block) -> Bool {
    guard opens(block, withOneOf: "vsrdnzkbwte") else { return false }
    var cursor = Cursor(source.clean, at: block.range.lowerBound, limit: block.range.upperBound)
    _ = cursor.skip("tevens ") || cursor.skip("voorts ") || cursor.skip("en ")
    return cursor.skipWord("verzoekt") || cursor.skipWord("spreekt") || cursor.skipWord("roept")
      || cursor.skipWord("draagt") || cursor.skipWord("nodigt") || cursor.skipWord("dringt")
      || cursor.skipWord("zegt het vertrouwen") || cursor.skipWord("keurt")
      || cursor.skipWord("betreurt")
      || cursor.skipWord("besluit") || cursor.skipWord("vraagt") || cursor.skipWord("stelt")
      || cursor.skipWord("wijst")
  }

  private func isPreamble(_ block: Block) -> Bool {
    guard opens(block, withOneOf: "cogvdeim") else { return false }
    var cursor = Cursor(source.clean, at: block.range.lowerBound, limit: block.range.upperBound)
    return cursor.skip("constaterende") || cursor.skip("overwegende") || cursor.skip("gehoord")
      || cursor.skip("gelezen")
      || cursor.skip("van mening") || cursor.skip("van oordeel") || cursor.skip("gezien")
      || cursor.skip("De Kamer,")
      || cursor.skip("erkennende") || cursor.skip("indachtig") || cursor.skip("memorerende")
  }

  /// Whether a block's first letter is one of a few, capital or small: most blocks are told apart by it.
  @inline(__always)
  private func opens(_ block: Block, withOneOf letters: StaticString) -> Bool {
    !block.range.isEmpty && source.clean[block.range.lowerBound].lowercased.isOne(of: letters)
  }
}
