internal import Kamerstukken

/// What a text is about, for telling whether two papers speak of the same thing.
struct Wording {
  /// The words that carry meaning, by their stem; of the forms met, the first in order.
  private let words: [String: String]

  var isEmpty: Bool { words.isEmpty }

  /// The stems of its words, in order.
  var stems: [String] { words.keys.sorted() }

  init(_ texts: [String?], leavingOut left: Set<String> = []) {
    var words: [String: String] = [:]
    for word in texts.compactMap({ $0 }).flatMap({ Self.meaningful($0) })
    where !left.contains(word) {
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

  /// The share of another text's words that this one has too, and which those are.
  func share(of other: Wording) -> (share: Double, words: [String]) {
    let shared = other.words.filter { words[$0.key] != nil }.values.sorted()
    let all = other.words.count
    return (all == 0 ? 0 : Double(shared.count) / Double(all), shared)
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
    Folding.folded(text).unicodeScalars.split { !isInWord($0) }.map(String.init)
  }

  private static func isInWord(_ scalar: Unicode.Scalar) -> Bool {
    guard !scalar.isASCII else {
      let byte = UInt8(scalar.value)
      return byte.isASCIILetter || byte.isDigit
    }
    let character = Character(scalar)
    return character.isLetter || character.isNumber
  }

  /// A word without the endings of plural and inflection, and a verb without the particle that can stand apart from it.
  ///
  /// `af te schaffen` and `afschaffen` have one stem, and so have `inwoners` and `inwoner`.
  private static func stem(_ word: String) -> String {
    var stem = word
    if let particle = particles.first(where: { stem.hasPrefix($0) }),
      stem.utf8.count - particle.utf8.count >= 5
    {
      stem = String(stem.dropFirst(particle.utf8.count))
    }
    for ending in ["en", "es", "s", "e", "n"]
    where stem.hasSuffix(ending) && stem.utf8.count - ending.utf8.count >= 4 {
      return String(stem.dropLast(ending.count))
    }
    return stem
  }

  private static let particles = [
    "voort", "terug", "samen", "door", "over", "voor", "weg", "aan", "uit", "vast", "mee", "toe",
    "af", "op", "in", "bij", "na",
  ]

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
