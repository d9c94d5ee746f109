package import Kamerstukken
package import Reading

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
  private var width = CharacterWidth.same
  /// How many of the bytes that came were given out.
  private var origin = 0
  /// How many lines end before the window.
  private var linesBefore = 0
  /// The offset in the window up to which the text was given out.
  private var done = 0
  /// The offset in the window up to which words were read, which is a little further where one ends there.
  private var read = 0
  /// The last line of which something was read, from 1.
  private var lastLine = 0
  /// The offset in all that came at which the last kamerstuk or dossier ended.
  private var lastPaper = 0
  /// What names no dossier is resolved from what came before.
  private var local = LocalReferences()

  /// Whether it is asked where each of several numbers stands.
  private let locatesNumbers: Bool

  package init(locatesNumbers: Bool = false) {
    self.locatesNumbers = locatesNumbers
  }

  /// Takes the next bytes, and gives out as much of the text as no further bytes can change.
  ///
  /// `width`: how many bytes their characters took where they came from.
  package mutating func take(_ bytes: [UInt8], _ width: CharacterWidth = .same) -> CitedText {
    window += bytes
    self.width = width
    return giveOut(isLast: false)
  }

  /// Gives out the rest of the text, which has ended.
  package mutating func finish() -> CitedText { giveOut(isLast: true) }

  private mutating func giveOut(isLast: Bool) -> CitedText {
    let source = SourceText(plain: window)
    let settled = SettledReferences(
      in: source.clean, from: source.cleanOffset(ofOriginal: done),
      behind: source.cleanOffset(ofOriginal: max(lastPaper - start, 0)), isLast: isLast)
    var found = settled.references
    var end = isLast ? window.count : source.originalOffset(ofClean: settled.end)
    if window.count - end > 4 * Self.longest {
      // A reference is cut when it is longer, so that nothing but blanks holds so much up.
      found += settled.uncertain
      end = window.count
    }
    if let paper = found.last(where: \.isPaper) {
      lastPaper = start + source.originalOffset(ofClean: paper.range.upperBound)
    }
    found = resolved(found, until: end, in: source)
    var references = found.map { cited($0, in: source) }
    // A reference in words that begins before what is settled ends is given out whole.
    let least = references.last.map { $0.place.upperBound - start } ?? done
    end = boundary(at: max(end, least), notBefore: least)
    giveOrigins(to: &references, until: end)
    let text = CitedText(Array(window[done..<end]), at: start + done, references)
    done = end
    let context = source.originalOffset(ofClean: max(settled.end - SettledReferences.reach, 0))
    forget(before: boundary(at: max(min(context, end), end - Self.longest), notBefore: 0))
    return text
  }

  /// The references with those made in words alone, resolved from all that came before.
  ///
  /// An empty line begins a new paragraph, as it does in a paper: where the sentence before it has ended.
  private mutating func resolved(
    _ found: [FoundReference], until end: Int, in source: SourceText
  ) -> [FoundReference] {
    let start = source.cleanOffset(ofOriginal: read)
    let range = start..<max(start, source.cleanOffset(ofOriginal: end))
    var all = found
    var inWords: [FoundReference] = []
    var rest = found.indices.map { (offset: found[$0].range.lowerBound, reference: $0) }[...]
    var position = start
    local.enter { $0 < self.start ? nil : source.cleanOffset(ofOriginal: $0 - self.start) }
    for block in source.blocks where block.range.upperBound >= start {
      guard block.range.lowerBound < range.upperBound else { break }
      let line = linesBefore + block.lines.lowerBound
      if block.range.lowerBound >= start, line > lastLine + 1 { local.beginParagraph() }
      let end = min(block.range.upperBound, range.upperBound)
      let places = rest.prefix { $0.offset < end }
      rest = rest.dropFirst(places.count)
      let first = max(block.range.lowerBound, position)
      let words = local.read(
        first..<max(first, end), of: source.clean, limit: block.range.upperBound, &all,
        at: Array(places))
      inWords += words.found
      position = max(position, words.end)
      lastLine =
        linesBefore + source.original.line(at: source.originalOffset(ofClean: max(end - 1, first)))
    }
    read = max(read, end, source.originalOffset(ofClean: position))
    local.leave(source.clean) { source.originalOffset(ofClean: $0) + self.start }
    return Self.apart(all + inWords)
  }

  /// The references in order, without one that begins inside another.
  private static func apart(_ found: [FoundReference]) -> [FoundReference] {
    var end = 0
    return found.sorted { $0.range.lowerBound < $1.range.lowerBound }.filter { found in
      guard found.range.lowerBound >= end else { return false }
      end = found.range.upperBound
      return true
    }
  }

  private func cited(_ found: FoundReference, in source: SourceText) -> CitedReference {
    let place = source.evidence(found.range).first
    var cited = CitedReference(
      found, raw: source.string(found.range),
      place: start + place.lowerBound..<start + place.upperBound,
      line: linesBefore + source.original.line(at: place.lowerBound))
    if locatesNumbers { cited.locateNumbers(of: found, in: source, at: start) }
    return cited
  }

  /// Says where in the bytes that came each reference stands, and counts those up to the end of what is given out.
  private mutating func giveOrigins(to references: inout [CitedReference], until end: Int) {
    var place = done
    for index in references.indices {
      let found = references[index].place
      origin += width.count(of: window[place..<found.lowerBound - start])
      let start = origin
      origin += width.count(
        of: window[found.lowerBound - self.start..<found.upperBound - self.start])
      references[index].origin = start..<origin
      place = found.upperBound - self.start
    }
    origin += width.count(of: window[place..<end])
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
