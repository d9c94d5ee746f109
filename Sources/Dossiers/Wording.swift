internal import Kamerstukken

/// What a text is about, for telling whether two papers speak of the same thing.
struct Wording {
  /// The words that carry meaning, by their stem; of the forms met, the first in order.
  private let words: [String: String]

  var isEmpty: Bool { words.isEmpty }

  init(_ texts: [String?]) {
    var words: [String: String] = [:]
    for word in texts.compactMap({ $0 }).flatMap({ Self.meaningful($0) }) {
      let stem = Self.stem(word)
      words[stem] = min(words[stem] ?? word, word)
    }
    self.words = words
  }

  /// The share of the smaller text's words that the other has too, and how many those are.
  func likeness(to other: Wording) -> (share: Double, words: [String]) {
    let shared = words.filter { other.words[$0.key] != nil }.values.sorted()
    let smaller = min(words.count, other.words.count)
    return (smaller == 0 ? 0 : Double(shared.count) / Double(smaller), shared)
  }

  /// Whether both texts say enough and mostly the same.
  func isNear(_ other: Wording) -> Bool {
    let likeness = likeness(to: other)
    return likeness.words.count >= 3 && likeness.share >= 0.5
  }

  private static func meaningful(_ text: String) -> [String] {
    words(of: text).filter { $0.utf8.count >= 4 && !common.contains($0) }
  }

  /// The words of a text, folded.
  static func words(of text: String) -> [String] {
    Folding.folded(text).split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// A word without the endings of plural and inflection.
  private static func stem(_ word: String) -> String {
    for ending in ["en", "es", "s", "e", "n"]
    where word.hasSuffix(ending) && word.utf8.count - ending.utf8.count >= 4 {
      return String(word.dropLast(ending.count))
    }
    return word
  }

  private static let common: Set<String> = [
    "aan", "alle", "ander", "andere", "deze", "door", "geen", "hebben", "heeft", "hier", "hierover",
    "indien", "kabinet",
    "kamer", "kunnen", "maar", "meer", "motie", "naar", "niet", "onder", "over", "regering",
    "tegen", "tevens", "tijdens",
    "tussen", "verzocht", "verzoekt", "voor", "waarin", "wanneer", "welke", "worden", "wordt",
    "zijn", "zodat", "zoals",
    "zien", "laten", "gewijzigde", "minister", "brief", "beslisnota", "nota", "kamerbrief",
    "gevraagd", "andere",
  ]
}

/// The runs of words that two texts share, to the letter but for capitals and accents.
enum Passages {
  /// The number of words in a run; long enough that chance and fixed phrases do not make one.
  static let runLength = 8

  /// How many runs of words of one text also stand in the other.
  static func shared(_ left: OriginalText, _ right: OriginalText) -> Int {
    let runs = Set(self.runs(left))
    return Set(self.runs(right)).count { runs.contains($0) }
  }

  private static func runs(_ text: OriginalText) -> [String] {
    let words = Wording.words(of: String(decoding: text.utf8, as: UTF8.self))
    guard words.count >= runLength else { return [] }
    return (0...words.count - runLength).map { words[$0..<$0 + runLength].joined(separator: " ") }
  }
}
