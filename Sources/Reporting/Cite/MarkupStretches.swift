internal import Kamerstukken

/// A text with its references, cut anew where no link of a markup goes on: behind empty lines.
///
/// However the text came, it is cut in the same places, and in each stretch its beginning is offset 0. A paragraph that
/// does not end is cut behind ``longest`` bytes, so that memory is bounded.
struct MarkupStretches {
  /// The most bytes of a stretch, but for a reference or character that it ends in.
  private static let longest = 1 << 14

  private var bytes: [UInt8] = []
  private var references: [CitedReference] = []
  /// Where the stretch begins that has not ended, and the first of the references in it or behind it.
  private var start = 0
  private var first = 0
  /// How far it was searched for an empty line.
  private var searched = 0

  /// Adds what came next.
  mutating func take(_ text: CitedText) {
    bytes.removeFirst(start)
    references = references.dropFirst(first).map { $0.moved(by: -start) }
    searched -= start
    (start, first) = (0, 0)
    let shift = bytes.count - text.offset
    bytes += text.bytes
    references += text.references.map { $0.moved(by: shift) }
  }

  /// The next stretch, or nothing while its end has not come.
  mutating func next(isLast: Bool) -> CitedText? {
    guard let end = end() ?? (isLast && start < bytes.count ? bytes.count : nil) else { return nil }
    let inside = references[first...].prefix { $0.place.upperBound <= end }
    let text = CitedText(
      Array(bytes[start..<end]), at: 0, inside.map { $0.moved(by: -start) })
    first = inside.endIndex
    (start, searched) = (end, end)
    return text
  }

  /// Where the stretch ends: behind its first empty line, or where it is too long.
  private mutating func end() -> Int? {
    let limit = min(start + Self.longest, bytes.count)
    while let lineEnd = bytes[searched..<max(searched, limit)].firstIndex(of: 0x0A) {
      let next = bytes[(lineEnd + 1)..<limit].first { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }
      guard let next else { break }
      searched = lineEnd + 1
      guard next == 0x0A,
        let end = bytes[searched..<limit].firstIndex(of: 0x0A).map({ $0 + 1 }),
        reference(around: end) == nil
      else { continue }
      return end
    }
    guard bytes.count > start + Self.longest + 4 else { return nil }
    var end = limit
    while bytes[end] & 0xC0 == 0x80, end > limit - 4 { end -= 1 }
    return reference(around: end)?.place.upperBound ?? end
  }

  /// The reference that a cut would part.
  private func reference(around offset: Int) -> CitedReference? {
    references[first...].first { $0.place.upperBound > offset }
      .flatMap { $0.place.lowerBound < offset ? $0 : nil }
  }
}

extension CitedReference {
  /// The reference with its places so much further on.
  fileprivate func moved(by shift: Int) -> Self {
    var reference = reference
    reference.evidence = Evidence(place.lowerBound + shift..<place.upperBound + shift)
    var moved = CitedReference(reference, line: line, tooLong: tooLong, origin: origin)
    moved.numbers = numbers.map {
      CitedNumber($0.place.lowerBound + shift..<$0.place.upperBound + shift, id: $0.id)
    }
    return moved
  }
}
