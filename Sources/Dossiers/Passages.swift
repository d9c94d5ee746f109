internal import Kamerstukken

/// The runs of words of a text, to be compared with those of another, to the letter but for capitals and accents.
///
/// A run is kept as the number that its letters give, since the words of two papers can be long.
struct Passages {
  /// The number of words in a run; long enough that chance and fixed phrases do not make one.
  static let runLength = 8

  /// So many numbers and words of addresses in one run make it a part of a letterhead.
  private static let ofAddress = 2

  private let runs: Set<UInt64>

  init(_ text: OriginalText) {
    let (words, isFixed) = Self.words(
      Folding.folded(String(decoding: Self.plain(text.utf8), as: UTF8.self)))
    var runs: Set<UInt64> = []
    runs.reserveCapacity(words.count)
    if words.count >= Self.runLength {
      for start in 0...(words.count - Self.runLength) {
        // The address of a ministry stands in all its papers.
        let run = start..<start + Self.runLength
        guard
          isFixed[run].count(where: { $0 }) < Self.ofAddress
            || words[run].contains(where: { Self.ofCitations.contains($0) })
        else { continue }
        runs.insert(
          words[start..<start + Self.runLength].reduce(Self.seed) { ($0 ^ $1) &* Self.prime })
      }
    }
    self.runs = runs
  }

  /// How many runs of words of one text also stand in the other.
  func shared(with other: Passages) -> Int { runs.intersection(other.runs).count }

  /// The share of the runs of the text with fewer of them that the other has too; none where one has none.
  func likeness(to other: Passages) -> Double {
    let fewest = min(runs.count, other.runs.count)
    return fewest == 0 ? 0 : Double(shared(with: other)) / Double(fewest)
  }

  /// The numbers of FNV-1a, by which every machine gives a word the same number.
  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
  private static let prime: UInt64 = 0x100_0000_01B3

  /// A number for each word of letters and digits, and whether it is one of figures or of an address.
  private static func words(_ folded: String) -> (words: [UInt64], isFixed: [Bool]) {
    var words: [UInt64] = []
    var isFixed: [Bool] = []
    var word = seed
    var isNumber = false
    func close() {
      guard word != seed else { return }
      words.append(word)
      isFixed.append(isNumber || ofLetterheads.contains(word))
      word = seed
    }
    for scalar in folded.unicodeScalars {
      if isOfWord(scalar) {
        if word == seed { isNumber = (0x30...0x39).contains(scalar.value) }
        word = (word ^ UInt64(scalar.value)) &* prime
      } else {
        close()
      }
    }
    close()
    // The figures of a date are of the text.
    for (place, word) in words.enumerated() where months.contains(word) {
      if place > 0 { isFixed[place - 1] = false }
      if place + 1 < words.count { isFixed[place + 1] = false }
    }
    return (words, isFixed)
  }

  /// The words that open a citation, whose figures are of the text too.
  private static let ofCitations = Set(
    ["kamerstuk", "kamerstukken", "handelingen", "aanhangsel"].map(number))

  private static let months = Set(CalendarDate.monthNames.map(number))

  private static func number(of word: String) -> UInt64 {
    word.unicodeScalars.reduce(seed) { ($0 ^ UInt64($1.value)) &* prime }
  }

  private static let ofLetterheads = Set(
    ["www", "postbus", "rijksoverheid", "haag", "kenmerk", "datum", "onderwerp", "pagina"].map(
      number))

  private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x61...0x7A: true
    case 0..<0x80: false
    default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
  }

  /// The text of a page or publication without its markup; any other as it is.
  private static func plain(_ text: [UInt8]) -> [UInt8] {
    guard let first = text.first(where: { $0 > 0x20 }), first == UInt8(ascii: "<") else {
      return text
    }
    var plain: [UInt8] = []
    plain.reserveCapacity(text.count)
    var isMarkup = false
    for byte in text {
      switch byte {
      case UInt8(ascii: "<"):
        isMarkup = true
        plain.append(UInt8(ascii: " "))
      case UInt8(ascii: ">"): isMarkup = false
      default: if !isMarkup { plain.append(byte) }
      }
    }
    return plain
  }
}
