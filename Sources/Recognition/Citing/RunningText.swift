package import Kamerstukken
internal import Reading

/// A text that comes in pieces, in which references are found as if it had come at once.
///
///     … 26 643, nr. 1001 …  Kamerstuk 32 761, nr. 2|51 …      what has come, up to the bar
///     └─── given out ────┘ └── kept, and read again ─┘
///
/// A reference is given out once enough stands behind it to know that it has ended. What is kept is bounded, and with
/// it the memory: only a reference or a stretch of blanks beyond ``longest`` is cut.
package struct RunningText {
  /// The longest reference that is found whole, in bytes: a list of hundreds of numbers.
  package static var longest: Int { 1 << 12 }

  /// What has come and was not given out, behind a little that was.
  private var window: [UInt8] = []
  /// The offset in the whole text of the window's first byte.
  private var start = 0
  /// How many lines end before the window.
  private var linesBefore = 0
  /// The offset in the window up to which the text was given out.
  private var done = 0
  /// The offset in the window up to which words were read, which is a little further where one ends there.
  private var read = 0
  /// What names no dossier is resolved from what came before.
  private var local = LocalReferences()

  package init() {}

  /// Takes the next bytes, and gives out as much of the text as no further bytes can change.
  package mutating func take(_ bytes: [UInt8]) -> CitedText {
    window += bytes
    return giveOut(isLast: false)
  }

  /// Gives out the rest of the text, which has ended.
  package mutating func finish() -> CitedText { giveOut(isLast: true) }

  private mutating func giveOut(isLast: Bool) -> CitedText {
    let source = SourceText(plain: window)
    let settled = SettledReferences(
      in: source.clean, from: source.cleanOffset(ofOriginal: done), isLast: isLast)
    var found = settled.references
    var end = isLast ? window.count : source.originalOffset(ofClean: settled.end)
    if window.count - end > 4 * Self.longest {
      // A reference is cut when it is longer, so that nothing but blanks holds so much up.
      found += settled.uncertain
      end = window.count
    }
    found = resolved(found, until: end, in: source)
    let references = found.map { cited($0, in: source) }
    end = boundary(at: end, notBefore: references.last.map { $0.place.upperBound - start } ?? done)
    let text = CitedText(Array(window[done..<end]), at: start + done, references)
    done = end
    let context = source.originalOffset(ofClean: max(settled.end - SettledReferences.reach, 0))
    forget(before: boundary(at: max(min(context, end), end - Self.longest), notBefore: 0))
    return text
  }

  /// The references with those made in words alone, resolved from all that came before.
  private mutating func resolved(
    _ found: [FoundReference], until end: Int, in source: SourceText
  ) -> [FoundReference] {
    let start = source.cleanOffset(ofOriginal: read)
    let range = start..<max(start, source.cleanOffset(ofOriginal: end))
    var found = found
    let places = found.indices.map { (offset: found[$0].range.lowerBound, reference: $0) }
    let words = local.read(range, of: source.clean, limit: source.clean.count, &found, at: places)
    read = max(read, end, source.originalOffset(ofClean: words.end))
    return (found + words.found).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private func cited(_ found: FoundReference, in source: SourceText) -> CitedReference {
    let place = source.evidence(found.range).first
    return CitedReference(
      found, raw: source.string(found.range),
      place: start + place.lowerBound..<start + place.upperBound,
      line: linesBefore + source.original.line(at: place.lowerBound))
  }

  /// The offset, or one just before it where it would part the bytes of one character or line end.
  private func boundary(at offset: Int, notBefore least: Int) -> Int {
    guard offset < window.count else { return offset }
    var place = offset
    while place > least, offset - place < 3, window[place] & 0xC0 == 0x80 { place -= 1 }
    if place > least, window[place] == 0x0A, window[place - 1] == 0x0D { place -= 1 }
    return place
  }

  private mutating func forget(before offset: Int) {
    linesBefore += window[..<offset].count { $0 == 0x0A }
    window.removeFirst(offset)
    start += offset
    done -= offset
    read -= offset
  }
}
