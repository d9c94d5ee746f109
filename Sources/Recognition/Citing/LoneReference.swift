package import Kamerstukken
package import Reading

/// A short text that is meant to be one reference and nothing else: what a reader typed, a line of a list.
package struct LoneReference: Sendable {
  package let source: SourceText
  /// The references in it; a dossier's number counts where there is nothing else.
  package let references: [FoundReference]

  package init(_ bytes: [UInt8]) {
    source = SourceText(plain: bytes)
    let clean = source.clean
    let found = ReferenceFinder.references(in: clean)
    if found.isEmpty, let (dossier, place) = Self.dossier(in: clean) {
      references = [FoundReference(place, .dossier(dossier))]
    } else {
      references = found
    }
  }

  /// The dossier that the whole of it is: `26643`, `36 600 XVI`, `21501-33`, `Kamerstuk 26 643`.
  package var dossier: DossierNumber? {
    if let reference, reference.targets.count == 1, case .dossier(let number) = reference.targets[0]
    {
      return number
    }
    return Self.dossier(in: source.clean)?.number
  }

  private static func dossier(in clean: [UInt8]) -> (number: DossierNumber, place: Range<Int>)? {
    let core = Padding.core(of: 0..<clean.count, in: clean)
    return dossier(clean[core]).map { ($0, core) }
  }

  private static func dossier(_ text: ArraySlice<UInt8>) -> DossierNumber? {
    let label = Array("Kamerstuk ".utf8)
    guard text.first?.isDigit ?? false else { return nil }
    let found = ReferenceFinder.references(in: label + text)
    guard found.count == 1, case .dossier(let number) = found[0].targets.first,
      found[0].targets.count == 1, found[0].range.upperBound == label.count + text.count
    else { return nil }
    return number
  }
}

extension LoneReference {
  /// The reference, if it is the only one and nothing but brackets, quotes, stops and a list's mark stands around it.
  package var reference: FoundReference? {
    guard references.count == 1, stray == [] else { return nil }
    return references[0]
  }

  /// Whether nothing but references stands there, with signs, `en` and `of` between them.
  package var isOnlyReferences: Bool {
    var position = 0
    for found in references {
      guard isBare(position..<found.range.lowerBound) else { return false }
      position = found.range.upperBound
    }
    return !references.isEmpty && isBare(position..<source.clean.count)
  }

  private func isBare(_ range: Range<Int>) -> Bool {
    let core = Padding.core(of: range, in: source.clean)
    return core.isEmpty
      || range.lowerBound > 0 && range.upperBound < source.clean.count
        && ["en", "of", "/", "&", "+", "|"].contains(source.string(core).lowercased())
  }

  /// The clean ranges of words around the only reference.
  package var stray: [Range<Int>] {
    guard let place = references.first?.range else { return [] }
    let before = Padding.core(of: 0..<place.lowerBound, in: source.clean)
    let behind = Padding.core(of: place.upperBound..<source.clean.count, in: source.clean)
    return [before, behind].filter { !$0.isEmpty }
  }
}

/// What may stand around a reference that stands alone.
enum Padding {
  /// The range without a list's mark before it, and without blanks, brackets, quotes and stops at its ends.
  static func core(of range: Range<Int>, in text: [UInt8]) -> Range<Int> {
    var start = Cursor(text, at: range.lowerBound, limit: range.upperBound)
    if range.lowerBound == 0 { start.skipListMark() }
    while start.skipPadding() {}
    var core = start.position..<range.upperBound
    while let last = core.lastIndex(where: { text[$0] & 0xC0 != 0x80 }) {
      var end = Cursor(text, at: last, limit: core.upperBound)
      guard end.skipPadding(), end.isAtEnd else { break }
      core = core.lowerBound..<last
    }
    return core
  }
}

extension Cursor {
  /// Consumes one blank, bracket, quote or stop.
  fileprivate mutating func skipPadding() -> Bool {
    guard let byte = next else { return false }
    if byte.isSpace || byte.isOne(of: "()[]<>.,;:\"'") {
      advance()
      return true
    }
    // « » and the curly quotes, U+2018 through U+201F.
    let isGuillemet = byte == 0xC2 && (peek(1) == 0xAB || peek(1) == 0xBB)
    let isCurly =
      byte == 0xE2 && peek(1) == 0x80 && peek(2).map { (0x98...0x9F).contains($0) } ?? false
    guard isGuillemet || isCurly else { return false }
    position += isCurly ? 3 : 2
    return true
  }

  /// Consumes the mark of an item in a list: `-`, `*`, `•`, `12.`, `3)`, with a blank behind it.
  fileprivate mutating func skipListMark() {
    let start = position
    skipSpaces()
    if number(digits: 1...4) != nil {
      if !skip(UInt8(ascii: ".")), !skip(UInt8(ascii: ")")) { position = start }
    } else if !skip("•"), !skip("▪"), !skip("*"), !skipDash() {
      position = start
    }
    if position > start, !(next?.isSpace ?? false) { position = start }
  }
}
