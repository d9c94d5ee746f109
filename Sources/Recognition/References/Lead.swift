internal import Kamerstukken

/// The words right before a number, as far back as they can belong to a reference that begins with one of them.
struct Lead {
  /// A word with which a reference may begin, and how many bytes it stands before the number.
  struct Start {
    var distance: UInt32 = 0
    var word = LeadWord.link
  }

  /// Where a reference may begin; the nearest to the number first.
  ///
  /// No citation begins with more words of the kind.
  private(set) var starts = InlineArray<4, Start>(repeating: Start())
  /// How many of the starts there are.
  private(set) var count = 0
  /// The word right before the number, where it announces one: ``LeadWord/number``, ``LeadWord/paper`` or ``LeadWord/stuk``.
  private(set) var announcement: LeadWord?
  /// Whether one of the words says that a paper is meant, as in `motie op stuk nr.` and `Zij krijgt nr.` do.
  private(set) var namesPaper = false
  /// Whether «t.v.v.» or «ter vervanging van» stands before it.
  private(set) var replaces = false

  /// The most words before a first digit: «Aanhangsel van de Handelingen der Tweede Kamer, vergaderjaar 2024–2025».
  private static var mostWords: Int { 9 }

  private mutating func add(_ distance: Int, _ word: LeadWord) {
    guard count < starts.count, let distance = UInt32(exactly: distance) else { return }
    starts[count] = Start(distance: distance, word: word)
    count += 1
  }

  /// Looks back from a digit at `cursor`, not beyond `floor`.
  init(before cursor: borrowing Cursor, floor: Int) {
    let text = cursor.text.span
    var end = cursor.position
    for distance in 0..<Self.mostWords {
      let next = end
      end = Self.skipSeparators(before: end, floor, text)
      var start = end
      var hash: UInt64 = 0
      while start > floor, text[start - 1].isASCIILetter {
        hash = LeadWord.hash(hash, text[start - 1])
        start -= 1
      }
      guard start < end else { return }
      let isPart = { (text: Span<UInt8>) in
        // The parts of an ECLI are tied by colons.
        end < next && text[end] == UInt8(ascii: ":")
          || start > floor && text[start - 1] == UInt8(ascii: ":")
      }
      guard let word = LeadWord.word(of: hash) ?? (isPart(text) ? .link : nil) else {
        if distance == 0, Self.isForeignNumber(text, start..<end) { announcement = .foreign }
        return
      }
      switch word {
      case .link: break
      case .number: if distance == 0 { announcement = word }
      case .paper:
        if distance == 0 { announcement = word }
        namesPaper = true
      case .foreign, .kenmerk:
        if distance == 0 { announcement = word }
        return
      case .former:
        replaces = announcement == .number && Self.isAside(start, text)
        return
      case .replacing:
        replaces =
          end - start > 1 ? Self.isBehindTer(start, text) : Self.isAbbreviated(at: start, text)
        return
      case .stuk:
        if distance == 0 { announcement = word }
        namesPaper = true
        add(cursor.position - start, word)
      default: add(cursor.position - start, word)
      }
      end = start
    }
  }

  /// `zaaknummer`, `bestelnr`: the number of something else.
  private static func isForeignNumber(_ text: Span<UInt8>, _ word: Range<Int>) -> Bool {
    word.count > 6 && ends(text, word, with: "nummer")
      || word.count > 4 && ends(text, word, with: "nr")
  }

  private static func ends(_ text: Span<UInt8>, _ word: Range<Int>, with end: StaticString) -> Bool
  {
    let start = word.upperBound - end.utf8CodeUnitCount
    let expected = unsafe end.utf8Start
    return (0..<end.utf8CodeUnitCount).allSatisfy {
      unsafe text[start + $0].lowercased == expected[$0]
    }
  }

  /// `, was`, `(was`, of which the word stands at `start`.
  private static func isAside(_ start: Int, _ text: Span<UInt8>) -> Bool {
    guard start >= 2 else { return false }
    return text[start - 1] == UInt8(ascii: "(")
      || text[start - 1].isSpace && text[start - 2] == UInt8(ascii: ",")
  }

  /// `ter vervanging`, of which the second word stands at `start`.
  private static func isBehindTer(_ start: Int, _ text: Span<UInt8>) -> Bool {
    start >= 4 && text[start - 1].isSpace && ends(text, 0..<start - 1, with: "ter")
  }

  /// `t.v.v`, of which the first letter stands at `start`.
  private static func isAbbreviated(at start: Int, _ text: Span<UInt8>) -> Bool {
    start + 4 < text.count && text[start + 1] == UInt8(ascii: ".")
      && text[start + 2] | 0x20 == UInt8(ascii: "v") && text[start + 3] == UInt8(ascii: ".")
      && text[start + 4] | 0x20 == UInt8(ascii: "v")
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x09...0x0D, UInt8(ascii: "#"), UInt8(ascii: "'"),
      UInt8(ascii: "(")...UInt8(ascii: "*"),
      UInt8(ascii: ",")...UInt8(ascii: "/"), UInt8(ascii: ":"), UInt8(ascii: ";"),
      UInt8(ascii: "_"):
      true
    default: false
    }
  }

  /// Blanks, signs and dashes that can stand between the words of a reference.
  private static func skipSeparators(before end: Int, _ floor: Int, _ text: Span<UInt8>) -> Int {
    // Most words stand behind one blank.
    if end - 2 >= floor, text[end - 1] == 0x20, text[end - 2].isASCIILetter { return end - 1 }
    var end = end
    let floor = max(floor, end - 8)
    while end > floor {
      let byte = text[end - 1]
      if Self.isSeparator(byte) {
        end -= 1
      } else if byte & 0xC0 == 0x80, end - 2 > floor, text[end - 2] == 0x80, text[end - 3] == 0xE2 {
        end -= 3
      } else {
        break
      }
    }
    return end
  }
}
