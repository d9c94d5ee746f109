internal import Kamerstukken

/// UTF-8 that was read as Windows-1252 or Latin-1 and written as UTF-8 again, once or twice.
///
///     meant      ë            C3 AB
///     damaged    Ã«           C3 83 C2 AB
///     twice      ÃƒÂ«         C3 83 C6 92 C3 82 C2 AB
///
/// A sequence counts as damaged where it reads back as one character of Dutch texts. It is mended where it is certain:
/// the text has several, or no other character beyond ASCII; else it stands, and a diagnostic says so.
struct DamagedUTF8 {
  let bytes: [UInt8]

  /// A character with the number of bytes of the file it takes.
  private struct Character {
    let scalar: UInt32
    let length: Int
  }

  /// Where a text is damaged, and how many characters beyond ASCII are not.
  private struct Survey {
    var places: [Range<Int>] = []
    var damaged = 0
    var sound = 0
    var isCertain: Bool { DamagedUTF8.isCertain(damaged: damaged, sound: sound) }
  }

  /// Whether so many damaged characters beside so many others are no accident or example.
  static func isCertain(damaged: Int, sound: Int) -> Bool {
    damaged >= several || damaged > 0 && sound == 0
  }

  /// The number of bytes of the damaged character here, or nothing.
  func damage(at index: Int) -> Int? { damaged(at: index)?.length }

  /// How many damaged sequences among sound ones are no accident or example.
  private static let several = 3
  /// How many places a diagnostic shows.
  private static let mostShown = 10

  /// Reads valid UTF-8, mended where that is certain.
  static func mended(_ bytes: [UInt8], encoding: TextEncoding) -> Decoding.Decoded {
    let text = Self(bytes: bytes)
    let survey = text.survey()
    guard let first = survey.places.first else {
      return .init(text: OriginalText(bytes), encoding: encoding)
    }
    let evidence = Evidence(first, more: Array(survey.places.dropFirst()))
    guard survey.isCertain else {
      let doubt = Diagnostic(
        .warning, .encodingDoubtful,
        Phrase(
          "\(survey.damaged) sequences look like UTF-8 read as Windows-1252, too few among others to be sure"
        ),
        evidence: evidence)
      return .init(text: OriginalText(bytes), encoding: encoding, diagnostics: [doubt])
    }
    let note = Diagnostic(
      .warning, .encodingMended,
      Phrase(
        "\(survey.damaged) characters were UTF-8 read as Windows-1252; they are read as they were meant"
      ),
      evidence: evidence)
    return .init(text: text.mended(), encoding: .mended, diagnostics: [note])
  }

  private func survey() -> Survey {
    var survey = Survey()
    let text = bytes.span
    var index = text.firstBeyondASCII(from: 0)
    while index < bytes.count {
      if let found = damaged(at: index) {
        if survey.damaged < Self.mostShown { survey.places.append(index..<index + found.length) }
        survey.damaged += 1
        index += found.length
      } else {
        let length = UTF8Text.length(ofLead: bytes[index])
        // The mark at the start of a file is no character of its text.
        if index > 0 || bytes[0] != 0xEF { survey.sound += 1 }
        index += length
      }
      index = text.firstBeyondASCII(from: index)
    }
    return survey
  }

  private func mended() -> OriginalText {
    var text: [UInt8] = []
    var starts: [Int] = []
    text.reserveCapacity(bytes.count)
    starts.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      starts.append(index)
      if bytes[index] >= 0x80, let found = damaged(at: index) {
        UTF8Text.append(found.scalar, to: &text)
        index += found.length
      } else {
        for _ in 0..<UTF8Text.length(ofLead: bytes[index]) {
          text.append(bytes[index])
          index += 1
        }
      }
    }
    return OriginalText(
      bytes, decoded: text, starts: CharacterStarts(starts, byteCount: bytes.count), isUTF8: true)
  }
}

extension DamagedUTF8 {
  /// Whether a damaged sequence can begin here: with Â through ô, before another character beyond ASCII.
  ///
  /// Those are the first byte of UTF-8 and the next, each read as a character.
  static func mayBegin(at index: Int, in bytes: [UInt8]) -> Bool {
    bytes[index] == 0xC3 && index + 2 < bytes.count && (0x82...0xB4).contains(bytes[index + 1])
      && bytes[index + 2] >= 0x80
  }

  /// The character that a damaged sequence here was, the deepest damage first.
  private func damaged(at index: Int) -> Character? {
    guard Self.mayBegin(at: index, in: bytes) else { return nil }
    for depth in [2, 1] {
      if let found = character(at: index, depth: depth), DutchCharacter.isExpected(found.scalar) {
        return found
      }
    }
    return nil
  }

  /// The character here after undoing the damage `depth` times; every layer is beyond ASCII.
  private func character(at index: Int, depth: Int) -> Character? {
    guard index < bytes.count, bytes[index] >= 0x80 else { return nil }
    if depth == 0 {
      let length = UTF8Text.length(ofLead: bytes[index])
      guard length > 0, index + length <= bytes.count else { return nil }
      return Character(scalar: UTF8Text.scalar(bytes[index..<index + length]), length: length)
    }
    guard let lead = byte(at: index, depth: depth) else { return nil }
    var sequence = [lead.value]
    var end = index + lead.length
    while sequence.count < UTF8Text.length(ofLead: lead.value) {
      guard let next = byte(at: end, depth: depth), next.value & 0xC0 == 0x80,
        sequence.count > 1 || UTF8Text.isSecond(next.value, after: lead.value)
      else { return nil }
      sequence.append(next.value)
      end += next.length
    }
    guard sequence.count > 1 else { return nil }
    return Character(scalar: UTF8Text.scalar(sequence), length: end - index)
  }

  private func byte(at index: Int, depth: Int) -> (value: UInt8, length: Int)? {
    character(at: index, depth: depth - 1).flatMap { character in
      Windows1252.byte(character.scalar).map { ($0, character.length) }
    }
  }
}
