internal import Kamerstukken
internal import Reading

/// Finds the references of a paper's text and ties those in footnotes to the words their mark hangs on.
struct ReferenceRecogniser {
  static func references(of source: SourceText) -> [PlacedReference] {
    var marks: [Int: FootnoteMark] = [:]
    for mark in source.marks { marks[mark.footnote] = mark }
    return source.blocks.indices.flatMap { index -> [PlacedReference] in
      let block = source.blocks[index]
      // A head holds the paper's own numbers and what it is about, not what it refers to.
      guard !block.isHead else { return [] }
      return ReferenceFinder.references(in: source.clean, range: block.range).map { found in
        var placed = PlacedReference(found: found, block: index)
        if case .footnote(let number) = block.kind {
          placed.footnote = number
          placed.mark = marks[index]?.offset
        }
        return placed
      }
    }
  }

  /// The record's form of a reference.
  static func record(_ placed: PlacedReference, of source: SourceText) -> Reference {
    let found = placed.found
    return Reference(
      kind: found.kind, ids: found.ids, isJoint: found.isJoint, role: found.role,
      raw: source.string(found.range),
      chamber: found.chamber, session: found.session, pages: found.pages, rijkswet: found.rijkswet,
      footnote: placed.footnote.map(String.init),
      anchor: placed.mark.map { anchor($0, of: source) },
      evidence: source.evidence(found.range))
  }

  /// The words a mark hangs on: back to the sign before them, at most eight words.
  private static func anchor(_ offset: Int, of source: SourceText) -> Passage {
    var start = offset
    var words = 0
    while start > 0, source.clean[start - 1] != 0x0A, words < 8 {
      let byte = source.clean[start - 1]
      if start < offset, ",;:()".utf8.contains(byte) { break }
      if byte == UInt8(ascii: "."), start < offset - 1, source.clean[start].isSpace { break }
      if byte.isSpace { words += 1 }
      start -= 1
    }
    while start < offset, source.clean[start].isSpace { start += 1 }
    return source.passage(start..<offset)
  }
}
