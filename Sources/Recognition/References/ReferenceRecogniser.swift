internal import Kamerstukken
internal import Reading

/// A reference with its place in the text.
struct PlacedReference {
  var found: FoundReference
  /// The block it stands in.
  let block: Int
  /// The number of the footnote it stands in, and where that footnote's mark hangs.
  var footnote: Int?
  var mark: Int?

  /// Whether it is made in words alone: `voornoemde brief`.
  var isInWords = false

  /// Whether it names a paper, and does so in figures.
  var isNumbered: Bool { !found.targets.isEmpty && !isInWords }

  /// Where a reader meets it: a footnote is read where its mark hangs.
  fileprivate var place: Int { mark ?? found.range.lowerBound }
}

/// Finds the references of a paper's text, ties those in footnotes to the words their mark hangs on, and resolves those
/// that name no dossier.
struct ReferenceRecogniser {
  private let source: SourceText
  private var placed: [PlacedReference] = []

  /// The most numbers to which the ranges of one paper are written out; of those behind them the ends are given.
  ///
  /// No real paper has a tenth. Twenty bytes can stand for a hundred numbers, so without it a file of one range after
  /// the other would take hundreds of times its size.
  private static let mostWrittenOut = 10_000

  /// The references of a paper in the order of its text.
  ///
  /// `digits`: where its figures stand; `classes`: those of all its words; `title`: the paper's title, which may name
  /// papers though it stands in a head; `dossiers`: those printed on it.
  static func references(
    of source: SourceText, _ digits: DigitRuns, _ classes: WordClasses, title: Passage?,
    dossiers: [DossierNumber], kind: DocumentRecord.Kind
  ) -> [PlacedReference] {
    var recogniser = ReferenceRecogniser(source)
    recogniser.find(title, digits)
    guard classes.contains(.local) || recogniser.leavesOpen else {
      return recogniser.placed
    }
    recogniser.resolve(
      LocalReferences(dossiers: dossiers, isAmendment: kind == .amendement))
    return recogniser.placed
  }

  private init(_ source: SourceText) {
    self.source = source
  }

  private mutating func find(_ title: Passage?, _ digits: DigitRuns) {
    var marks: [Int: FootnoteMark] = [:]
    for mark in source.marks { marks[mark.footnote] = mark }
    var digit = 0
    var room = Self.mostWrittenOut
    let titleBytes = title.map { clean($0) } ?? 0..<0
    for (index, block) in source.blocks.enumerated() {
      // Most blocks hold no figure, and so no reference.
      digit = digits.index(at: block.range.lowerBound, from: digit)
      guard digits.begins(digit, before: block.range.upperBound) else { continue }
      // A head holds the paper's own numbers; only its title may name others.
      if block.isHead {
        guard let title, block.range.overlaps(titleBytes), isPart(block, of: title) else {
          continue
        }
      }
      for found in ReferenceFinder.references(
        in: source.clean, range: block.range, room: &room)
      {
        var reference = PlacedReference(found: found, block: index)
        if case .footnote(let number) = block.kind {
          reference.footnote = number
          reference.mark = marks[index]?.offset
        }
        placed.append(reference)
      }
    }
  }

  /// Whether a reference must be read in the text around it: without a dossier of its own, or in a title.
  private var leavesOpen: Bool {
    placed.indices.contains {
      placed[$0].found.role == .unresolved || source.blocks[placed[$0].block].isHead
    }
  }

  /// The clean bytes from the first place of a title to its last.
  private func clean(_ title: Passage) -> Range<Int> {
    let places = title.evidence
    let start = places.more.reduce(places.first.lowerBound) { min($0, $1.lowerBound) }
    let end = places.more.reduce(places.first.upperBound) { max($0, $1.upperBound) }
    return source.cleanOffset(ofOriginal: start)..<source.cleanOffset(ofOriginal: end) + 1
  }

  private func isPart(_ block: Block, of title: Passage) -> Bool {
    source.evidence(block.range).overlaps(title.evidence)
  }

  /// Reads the text in a reader's order, each footnote at its mark.
  private mutating func resolve(_ local: LocalReferences) {
    var local = local
    var references = placed.map(\.found)
    let order = placed.indices.map { (offset: placed[$0].place, reference: $0) }.sorted {
      ($0.offset, $0.reference) < ($1.offset, $1.reference)
    }
    var rest = order[...]
    var spoken: [PlacedReference] = []
    for (index, block) in source.blocks.enumerated() {
      let places = Array(rest.prefix { $0.offset <= block.range.upperBound })
      rest = rest.dropFirst(places.count)
      guard !block.isHead || !places.isEmpty else { continue }
      if case .footnote = block.kind, places.isEmpty { continue }
      local.beginParagraph()
      let words = local.read(block.range, of: source.clean, &references, at: places).found
      for found in words {
        spoken.append(PlacedReference(found: found, block: index, isInWords: true))
      }
    }
    for (index, found) in references.enumerated() { placed[index].found = found }
    placed = (placed + spoken).sorted { $0.found.range.lowerBound < $1.found.range.lowerBound }
  }
}

extension ReferenceRecogniser {
  /// The record's form of a reference.
  static func record(_ placed: PlacedReference, of source: SourceText) -> Reference {
    let range = placed.found.range
    var reference = Reference(
      placed.found, raw: source.string(range), evidence: source.evidence(range))
    reference.footnote = placed.footnote.map(String.init)
    reference.anchor = placed.mark.map { anchor($0, of: source) }
    return reference
  }

  /// The words a mark hangs on: back to the sign before them, at most eight words.
  private static func anchor(_ offset: Int, of source: SourceText) -> Passage {
    var start = offset
    var words = 0
    while start > 0, source.clean[start - 1] != 0x0A, words < 8 {
      let byte = source.clean[start - 1]
      if start < offset, byte.isOne(of: ",;:()") { break }
      if byte == UInt8(ascii: "."), start < offset - 1, source.clean[start].isSpace { break }
      if byte.isSpace { words += 1 }
      start -= 1
    }
    while start < offset, source.clean[start].isSpace { start += 1 }
    return source.passage(start..<offset)
  }
}
