internal import Kamerstukken
internal import Reading

/// The words of the rare classes in a text that is not cut into sentences, found without a look at the others.
///
///     kenMErk  reFErentie  aMEndeMEnt  voorMElde  voornoeMDe  hieRNa
///
/// Each of them holds one of four pairs of letters, and few other words do.
enum RareWords {
  /// Which of the rare classes the words of a paper have.
  static func classes(of source: SourceText) -> WordClasses {
    let clean = source.clean
    var found: WordClasses = []
    for block in source.blocks where !block.isHead {
      find(in: clean.span.extracting(block.range), &found)
    }
    return found.intersection(.rare)
  }

  /// Whether a word would be found.
  static func holdsPair(_ word: StaticString) -> Bool {
    (1..<word.utf8CodeUnitCount).contains { index in
      unsafe isPair(word.utf8Start[index - 1], word.utf8Start[index])
    }
  }

  private static func find(in text: borrowing Span<UInt8>, _ found: inout WordClasses) {
    var start = 0
    while start + 8 <= text.count {
      let letters = text.extracting(start..<start + 8).eight | 0x2020_2020_2020_2020
      var pairs = pairs(in: letters)
      while pairs != 0 {
        read(at: start + pairs.trailingZeroBitCount / 8, in: text, &found)
        pairs &= pairs - 1
      }
      // The last letter may be the first of a pair.
      start += 7
    }
    for index in max(start, 1)..<max(start, text.count, 1)
    where isPair(text[index - 1], text[index]) {
      read(at: index - 1, in: text, &found)
    }
  }

  /// Eight small letters with the highest bit set where a pair may begin, which is looked at again.
  @inline(__always)
  private static func pairs(in letters: UInt64) -> UInt64 {
    let behind = letters >> 8
    let m = Span<UInt8>.mayBeZeros(in: letters ^ 0x6D6D_6D6D_6D6D_6D6D)
    let f = Span<UInt8>.mayBeZeros(in: letters ^ 0x6666_6666_6666_6666)
    let r = Span<UInt8>.mayBeZeros(in: letters ^ 0x7272_7272_7272_7272)
    // `d` and `e` differ in the lowest bit.
    let e = Span<UInt8>.mayBeZeros(in: (behind | 0x0101_0101_0101_0101) ^ 0x6565_6565_6565_6565)
    let n = Span<UInt8>.mayBeZeros(in: behind ^ 0x6E6E_6E6E_6E6E_6E6E)
    return (m | f) & e | r & n
  }

  private static func isPair(_ first: UInt8, _ second: UInt8) -> Bool {
    switch first | 0x20 {
    case UInt8(ascii: "m"), UInt8(ascii: "f"): second | 0x21 == UInt8(ascii: "e")
    case UInt8(ascii: "r"): second | 0x20 == UInt8(ascii: "n")
    default: false
    }
  }

  /// Reads the word that a byte stands in.
  private static func read(
    at index: Int, in text: borrowing Span<UInt8>, _ found: inout WordClasses
  ) {
    var (first, end) = (index, index)
    while first > 0, text[first - 1].isASCIILetter { first -= 1 }
    while end < text.count, text[end].isASCIILetter { end += 1 }
    found.formUnion(Vocabulary.shared.classes(of: Word(text, first..<end)))
  }
}
