internal import Kamerstukken
internal import Reading

/// Who speaks where in the minutes of a debate.
///
///     Minister Harbers:              the government: what it says of a motion is its opinion
///     De voorzitter:                 the chair, who repeats what was said last
///     Mevrouw Kröger (GroenLinks):   a Member, who gives no opinion for the government
///
/// A paper without a chair or «Aan de orde is» is no minutes, and nobody speaks in it.
struct Speeches {
  enum Role { case government, chair, member }

  struct Speech {
    let role: Role
    /// The name as the minutes give it: `Minister Harbers`.
    let label: String
    /// The member of the government who spoke last before, or speaks.
    let government: String?
    /// The clean byte at which the words begin, behind the colon.
    let start: Int
  }

  private var speeches: [Speech] = []

  init(_ prose: Prose) {
    var government: String?
    for sentence in prose.sentences where sentence.sketch.mayHold(":") {
      guard let (role, label, start) = Self.label(at: sentence.range, in: prose.source) else {
        continue
      }
      if role == .government { government = label }
      speeches.append(Speech(role: role, label: label, government: government, start: start))
    }
    let isSitting =
      speeches.contains { $0.role == .chair }
      || prose.sentences.prefix(20).contains {
        prose.is($0.tokens.lowerBound, "aan")
          && prose.contains(["aan", "de", "orde"], in: $0)
      }
    if !isSitting { speeches = [] }
  }

  var areThere: Bool { !speeches.isEmpty }

  /// Who speaks at a clean byte, and nobody before the first name.
  func speech(at offset: Int) -> Speech? {
    let count = speeches.countOfPrefix { $0.start <= offset }
    return count > 0 ? speeches[count - 1] : nil
  }

  /// The words of a sentence without the name of who speaks them.
  func words(of sentence: Sentence, in prose: Prose) -> Sentence {
    guard areThere, let last = sentence.tokens.last,
      let speech = speech(at: prose.tokens[last].range.lowerBound),
      sentence.range.contains(speech.start)
    else { return sentence }
    let first = sentence.tokens.first { prose.tokens[$0].range.lowerBound >= speech.start }
    let rest = (first ?? sentence.tokens.upperBound)..<sentence.tokens.upperBound
    return prose.part(rest, of: sentence, range: speech.start..<sentence.range.upperBound)
  }

  /// Reads `Minister Harbers:`, `Staatssecretaris Van der Maat:`, `De voorzitter:`, `De heer Graus (PVV):`.
  private static func label(at range: Range<Int>, in source: SourceText) -> (Role, String, Int)? {
    var cursor = Cursor(source.clean, at: range.lowerBound, limit: range.upperBound)
    // What no speaker's name begins with is most of every text.
    guard let first = cursor.next, first.lowercased.isOne(of: "dvmsh") else { return nil }
    let role: Role
    if cursor.skip("De voorzitter") || cursor.skip("Voorzitter") {
      role = .chair
    } else if cursor.skip("Minister ") || cursor.skip("Staatssecretaris ")
      || cursor.skip("Minister-president ")
    {
      role = .government
    } else if cursor.skip("De heer ") || cursor.skip("Mevrouw ") || cursor.skip("Het lid ") {
      role = .member
    } else {
      return nil
    }
    let named = cursor.run { $0.isWordByte || $0 >= 0x80 || $0.isOne(of: " -'’()") }
    guard role == .chair ? named.isEmpty : (2...48).contains(named.count) else { return nil }
    let label = range.lowerBound..<cursor.position
    guard cursor.skip(UInt8(ascii: ":")), cursor.isAtEnd || (cursor.next?.isSpace ?? true) else {
      return nil
    }
    cursor.skipSpaces()
    return (role, source.string(label), cursor.position)
  }
}
