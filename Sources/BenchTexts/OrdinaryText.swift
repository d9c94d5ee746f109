internal import Kamerstukken
package import Reading
internal import Recognition

/// Sentences of the papers' own words, with numbers of every day and no reference at all.
package struct OrdinaryText {
  private let words: [[UInt8]]

  /// Each `#` is a digit; what stands before it says that the number is no paper's.
  private static let numbers: [StaticString] = [
    "op 1# maart 202#", "op 0#-0#-202#", "in 199#", "van € #.###", "ruim € ##.###,##",
    "EUR ### miljoen",
    "##,# procent", "##%", "op 070-#######", "op 06-########", "te #### DP Den Haag",
    "Postbus #####",
    "om 1#.## uur", "volgens artikel ##, # lid", "bijna ##.### mensen", "alle ### gemeenten",
  ]

  /// Takes the words between the papers' references.
  package init(_ papers: [SourceText]) {
    words = papers.flatMap { Self.words(of: $0.clean) }
  }

  /// A text of about `size` bytes, in pieces of twenty sentences.
  package func make(size: Int) -> BenchText {
    var text = BenchText(size: size)
    var generator = SeededGenerator(seed: 1848)
    while text.bytes.count < size, !words.isEmpty {
      text.add { bytes in
        for _ in 0..<20 { addSentence(to: &bytes, by: &generator) }
        return Answer()
      }
    }
    return text
  }

  /// Eight to sixteen words, in one sentence of three with a number among them.
  private func addSentence(to bytes: inout [UInt8], by generator: inout SeededGenerator) {
    let count = Int.random(in: 8...16, using: &generator)
    let place = Int.random(in: 1...(count * 3), using: &generator)
    for position in 0..<count {
      if position > 0 { bytes.append(0x20) }
      if position == place {
        addNumber(to: &bytes, by: &generator)
        bytes.append(0x20)
      }
      bytes += words[Int.random(in: words.indices, using: &generator)]
    }
    bytes += [UInt8(ascii: "."), 0x0A]
  }

  private func addNumber(to bytes: inout [UInt8], by generator: inout SeededGenerator) {
    let number = Self.numbers[Int.random(in: Self.numbers.indices, using: &generator)]
    for byte in number.description.utf8 {
      bytes.append(byte == UInt8(ascii: "#") ? generator.digit() : byte)
    }
  }

  /// The words of three letters and more, in small letters, that stand outside the references.
  private static func words(of text: [UInt8]) -> [[UInt8]] {
    var start = 0
    var words: [[UInt8]] = []
    for found in ReferenceFinder.references(in: text) {
      words += Self.words(of: text[start..<found.range.lowerBound])
      start = found.range.upperBound
    }
    return words + Self.words(of: text[start...])
  }

  private static func words(of part: ArraySlice<UInt8>) -> [[UInt8]] {
    part.split { $0.isSpace }.map(Array.init).filter { word in
      word.count > 2 && word.allSatisfy(\.isLowercase)
    }
  }
}
