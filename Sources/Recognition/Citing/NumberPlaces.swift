internal import Kamerstukken

/// Where each number of a reference stands: in `26 643, nrs. 520 en 548` those of 520 and of 548.
///
///     26 643, nrs. 520 en 548
///     └─ first number ┘   └─┘
///
/// The grammar itself tells: a number stands where the text, cut behind a word, first reads as naming it.
struct NumberPlaces {
  /// More words than these in a reference are not told apart, so that reading one again for each stays cheap.
  private static var mostWords: Int { 96 }

  /// The clean range of each number that stands there, with its index among the ids.
  ///
  /// The first one's begins with the reference, the last one's ends with it. Numbers between the ends of a range stand nowhere.
  let places: [(range: Range<Int>, id: Int)]

  /// Finds the numbers of a reference that names several; none where they cannot be told apart.
  init(of found: FoundReference, in clean: [UInt8]) {
    places = Self.places(of: found, in: clean)
  }

  private static func places(
    of found: FoundReference, in clean: [UInt8]
  ) -> [(range: Range<Int>, id: Int)] {
    guard found.targets.count > 1 else { return [] }
    let words = words(in: found.range, of: clean)
    guard words.count <= mostWords else { return [] }
    var places: [(range: Range<Int>, id: Int)] = []
    var known = 0
    for word in words {
      let part = ReferenceFinder.references(
        in: clean, range: found.range.lowerBound..<word.upperBound)
      guard part.count == 1, let count = count(of: part[0], in: found), count > known else {
        continue
      }
      let start = places.isEmpty ? found.range.lowerBound : word.lowerBound
      places.append((start..<word.upperBound, index(of: known..<count, in: found)))
      known = count
    }
    guard known == found.targets.count, let last = places.indices.last else { return [] }
    places[last].range = places[last].range.lowerBound..<found.range.upperBound
    return places
  }

  /// How many of the numbers a part of the reference names, if it names only the first of them.
  private static func count(of part: FoundReference, in found: FoundReference) -> Int? {
    if !part.targets.isEmpty {
      return found.targets.starts(with: part.targets) ? part.targets.count : nil
    }
    return found.numbers.starts(with: part.numbers) ? part.numbers.count : nil
  }

  /// The number that is written where several come up at once: the last of a range, under its first dossier.
  private static func index(of new: Range<Int>, in found: FoundReference) -> Int {
    guard found.isJoint else { return new.upperBound - 1 }
    let publishing = found.targets[0].dossier
    return new.last { found.targets[$0].dossier == publishing } ?? new.lowerBound
  }

  /// The stretches of letters and digits.
  private static func words(in range: Range<Int>, of clean: [UInt8]) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var cursor = Cursor(clean, at: range.lowerBound, limit: range.upperBound)
    while !cursor.isAtEnd {
      let word = cursor.run { $0.isDigit || $0.isASCIILetter }
      if word.isEmpty { cursor.advance() } else { words.append(word) }
      if words.count > mostWords { return words }
    }
    return words
  }
}
