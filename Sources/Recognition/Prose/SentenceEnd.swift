internal import Kamerstukken

/// Where sentences end: at a stop that no abbreviation, initial or number owns.
enum SentenceEnd {
  /// The end of the sentence that begins at `start`, its stop and closing quotes included.
  static func next(in text: borrowing Span<UInt8>, from start: Int, limit: Int) -> Int {
    var index = start
    while index < limit {
      index = text.extracting(..<limit).firstStop(from: index)
      guard index < limit else { return limit }
      let byte = text[index]
      index += 1
      var end = index
      while end < limit, let width = closerWidth(at: end, in: text, limit: limit) { end += width }
      guard end == limit || text[end].isSpace else { continue }
      var following = end
      while following < limit, text[following].isSpace { following += 1 }
      guard following < limit else { return limit }
      if byte == UInt8(ascii: "."),
        !beginsSentence(text[following]) || isAbbreviation(before: index - 1, in: text, from: start)
      {
        continue
      }
      return end
    }
    return limit
  }

  private static func closerWidth(
    at index: Int, in text: borrowing Span<UInt8>, limit: Int
  ) -> Int? {
    let byte = text[index]
    if byte == UInt8(ascii: ")") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
      return 1
    }
    // ’ ” »
    if byte == 0xE2, index + 2 < limit, text[index + 1] == 0x80,
      text[index + 2] == 0x99 || text[index + 2] == 0x9D
    {
      return 3
    }
    return byte == 0xC2 && index + 1 < limit && text[index + 1] == 0xBB ? 2 : nil
  }

  private static func beginsSentence(_ byte: UInt8) -> Bool {
    byte.isUppercase || byte >= 0xC2 || byte.isDigit || byte == UInt8(ascii: "\"")
      || byte == UInt8(ascii: "'")
      || byte == UInt8(ascii: "(")
  }

  private static let abbreviations = WordSet(
    "nr", "nrs", "art", "artt", "blz", "p", "pp", "jl", "d", "dd", "dhr", "mw", "mevr", "mr", "drs",
    "dr", "ir", "prof",
    "ca", "bv", "bijv", "resp", "stb", "stcrt", "trb", "vgl", "nl", "v", "t", "o", "a", "m", "b",
    "e", "z", "n", "i",
    "kst", "aanh", "hand", "inz", "incl", "excl", "min", "max", "zgn", "c", "s")

  private static func isAbbreviation(
    before stop: Int, in text: borrowing Span<UInt8>, from start: Int
  ) -> Bool {
    var first = stop
    while first > start, text[first - 1].isWordByte { first -= 1 }
    guard first < stop else { return false }
    if stop - first == 1 {
      if text[first].isUppercase { return true }
      if first > start, text[first - 1].isSpace { return false }
    }
    return abbreviations.contains(Word(text, first..<stop))
  }
}
