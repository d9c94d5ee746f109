internal import Kamerstukken
package import Reading

/// Sentences of the corpus that tell nothing of motions, papers or promises.
package struct PlantedProse: Sendable {
  /// A sentence, and the long word in it that another can stand for.
  struct Sentence: Sendable {
    let before: [UInt8]
    let word: [UInt8]
    let after: [UInt8]
  }

  let sentences: [Sentence]

  /// Words whose sentences could be taken for a fact: a motion, a promise, an opinion, a paper.
  private static let telling = [
    "motie", "kamer", "ontraa", "ontrad", "oordeel", "brief", "brieven", "nota", "toezeg",
    "toegezeg",
    "zal ", "zeg ", "informe", "geïnform", "verzoek", "verzocht", "vraag", "vragen", "antwoord",
    "bijlage", "debat", "kenmerk", "besluit", "akkoord", "advies", "lid ", "leden", "minister",
    "secretaris", "ik ", "u ", "uw ", "mijn ", "wij ", "ons ", "kamp", "voorzitter", "amendement",
    "aangenomen", "verworpen", "dossier", "wordt verstuurd",
  ]

  package init(_ corpus: [SourceText]) {
    var known: Set<[UInt8]> = []
    var sentences: [Sentence] = []
    for source in corpus {
      for block in source.clean.split(separator: 0x0A) {
        for bytes in Self.sentences(of: block) where known.insert(bytes).inserted {
          if let sentence = Self.sentence(bytes) { sentences.append(sentence) }
        }
      }
    }
    self.sentences = sentences
  }

  private static func sentences(of block: ArraySlice<UInt8>) -> [[UInt8]] {
    var found: [[UInt8]] = []
    var start = block.startIndex
    for index in block.indices where block[index] == UInt8(ascii: ".") {
      guard index + 1 == block.endIndex || block[index + 1] == 0x20 else { continue }
      found.append(Array(block[start...index]))
      start = min(index + 2, block.endIndex)
    }
    return found
  }

  /// A sentence of plain words of which one can be exchanged, or nothing.
  private static func sentence(_ bytes: [UInt8]) -> Sentence? {
    let text = String(decoding: bytes, as: UTF8.self).lowercased() + " "
    let isPlain = bytes.allSatisfy { $0.isWordByte || $0 == 0x20 || $0.isOne(of: ",.-") }
    guard (40...400).contains(bytes.count), isPlain, bytes[0].isUppercase,
      bytes.dropFirst().allSatisfy({ !$0.isUppercase }), !telling.contains(where: text.contains)
    else { return nil }
    var start = 0
    for word in bytes.dropLast().split(whereSeparator: { !$0.isWordByte }) {
      start = word.startIndex
      guard start > 0, word.count >= 8 else { continue }
      return Sentence(
        before: Array(bytes[..<start]), word: Array(word), after: Array(bytes[word.endIndex...]))
    }
    return nil
  }
}
