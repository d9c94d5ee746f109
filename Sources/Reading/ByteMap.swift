internal import Kamerstukken

/// The way back from clean bytes to the bytes of the file.
///
///     file    … algoritmere-⏎gister … afgelopen ⏎⏎ [page head] ⏎⏎ periode …
///     clean   … algoritmeregister … afgelopen periode …
///               └─ piece ──┘└piece┘   └ piece ─┘ ┊ └ piece (after a break)
///
/// Pieces lie in order and without overlap on both sides. Within a piece of equal lengths every byte stands for
/// itself; otherwise the whole piece stands for the whole span (a ligature, a run of blanks).
struct ByteMap: Sendable {
  struct Piece: Sendable {
    var clean: Int
    var cleanLength: Int
    var original: Int
    var originalLength: Int
    /// Whether something that is not part of the text stands in the file before this piece.
    var followsBreak: Bool

    var isExact: Bool { cleanLength == originalLength }
  }

  private(set) var pieces: [Piece] = []

  /// A map with room for some pieces, before it grows.
  init(minimumCapacity: Int) { pieces.reserveCapacity(minimumCapacity) }

  mutating func append(_ piece: Piece) {
    if let last = pieces.indices.last, !piece.followsBreak, pieces[last].isExact, piece.isExact,
      pieces[last].clean + pieces[last].cleanLength == piece.clean,
      pieces[last].original + pieces[last].originalLength == piece.original
    {
      pieces[last].cleanLength += piece.cleanLength
      pieces[last].originalLength += piece.originalLength
    } else {
      pieces.append(piece)
    }
  }

  /// Forgets the last clean byte, which stood for itself.
  mutating func removeLastByte() {
    guard let last = pieces.indices.last, pieces[last].isExact else { return }
    pieces[last].cleanLength -= 1
    pieces[last].originalLength -= 1
    if pieces[last].cleanLength == 0 { pieces.removeLast() }
  }

  /// Where the clean bytes of `range` stand in the file, one place for each stretch without a break.
  func places(of range: Range<Int>) -> Evidence {
    var index = firstPiece(endingAfter: range.lowerBound)
    var first: Range<Int>?
    var more: [Range<Int>] = []
    var breakPending = false
    while index < pieces.count, pieces[index].clean < range.upperBound {
      let piece = pieces[index]
      breakPending = breakPending || piece.followsBreak
      if piece.originalLength > 0 {
        let span = original(of: range, in: piece)
        if let held = first {
          // What stands in the file before what is read before it, as of two columns, is a place of its own.
          if breakPending || span.lowerBound < (more.last ?? held).upperBound {
            more.append(span)
          } else if let last = more.indices.last {
            more[last] = more[last].lowerBound..<span.upperBound
          } else {
            first = held.lowerBound..<span.upperBound
          }
        } else {
          first = span
        }
        breakPending = false
      }
      index += 1
    }
    return Evidence(first ?? 0..<0, more: more)
  }

  private func original(of range: Range<Int>, in piece: Piece) -> Range<Int> {
    guard piece.isExact else { return piece.original..<piece.original + piece.originalLength }
    let first = max(range.lowerBound, piece.clean) - piece.clean
    let end = min(range.upperBound, piece.clean + piece.cleanLength) - piece.clean
    return piece.original + first..<piece.original + max(first, end)
  }

  private func firstPiece(endingAfter offset: Int) -> Int {
    firstPiece { $0.clean + $0.cleanLength > offset }
  }

  /// The first piece of those that satisfy `isBehind`, which all those behind it do too.
  private func firstPiece(where isBehind: (Piece) -> Bool) -> Int {
    pieces.countOfPrefix { !isBehind($0) }
  }
}

extension ByteMap {
  /// The offset in the file of a clean byte or of the next that is there; nothing at the end.
  func original(of clean: Int) -> Int? {
    let index = firstPiece(endingAfter: clean)
    guard index < pieces.count else { return nil }
    let piece = pieces[index]
    return piece.original + (piece.isExact ? max(clean - piece.clean, 0) : 0)
  }

  /// The first clean byte that stands at or after an offset in the file; nothing at the end.
  func clean(of original: Int) -> Int? {
    let index = firstPiece {
      $0.isExact ? $0.original + $0.originalLength > original : $0.original >= original
    }
    guard index < pieces.count else { return nil }
    let piece = pieces[index]
    return piece.clean + (piece.isExact ? max(original - piece.original, 0) : 0)
  }
}
