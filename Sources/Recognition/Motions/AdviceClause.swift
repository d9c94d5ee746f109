internal import Kamerstukken

/// The part of a sentence that an opinion stands in, between commas and semicolons outside brackets.
///
///     De motie van het lid A, die door de minister van B oordeel Kamer kreeg, │ontraad ik│.
struct AdviceClause {
  let prose: Prose
  let sentence: Sentence
  let tokens: Range<Int>

  init(of trigger: AdviceTrigger, in sentence: Sentence, _ prose: Prose) {
    self.prose = prose
    self.sentence = sentence
    let ends = Self.ends(sentence, prose)
    let start =
      ends.last { $0 < trigger.tokens.lowerBound }.map { $0 + 1 } ?? sentence.tokens.lowerBound
    let end = ends.first { $0 >= trigger.tokens.upperBound } ?? sentence.tokens.upperBound
    tokens = start..<max(start, end)
  }

  init(prose: Prose, sentence: Sentence, tokens: Range<Int>) {
    self.prose = prose
    self.sentence = sentence
    self.tokens = tokens
  }

  /// The commas and semicolons that part clauses: not those in brackets, in an office's name or before «en».
  static func ends(_ sentence: Sentence, _ prose: Prose) -> [Int] {
    let offices = prose.offices(in: sentence.tokens).map(\.tokens)
    var depth = 0
    return sentence.tokens.filter { index in
      if prose.is(index, "(") { depth += 1 }
      if prose.is(index, ")") { depth = max(depth - 1, 0) }
      guard depth == 0, !offices.contains(where: { $0.contains(index) }) else { return false }
      if prose.is(index, ":") { return reconsiders(before: index, sentence, prose) }
      // «en waarom u de motie ontraadt» is a clause of its own.
      if prose.is(index, "en") {
        return prose.isOne(
          index + 1, of: ["waarom", "dat", "daarom", "ik", "u", "de", "het", "deze", "die"])
      }
      return prose.isOne(index, of: [",", ";"])
    }
  }

  @inline(__always)
  func has<let count: Int>(_ words: InlineArray<count, Word>) -> Bool {
    tokens.contains { prose.isOne($0, of: words) }
  }

  /// «ontraad ik niet», «geen reden om … te ontraden»; what stands behind «omdat» denies something else.
  func denies(_ trigger: AdviceTrigger) -> Bool {
    for index in tokens where prose.isOne(index, of: ["niet", "geen", "nooit", "noch"]) {
      if trigger.tokens.contains(index) { continue }
      let between = min(index, trigger.tokens.upperBound)..<max(index, trigger.tokens.upperBound)
      let isReason =
        index > trigger.tokens.lowerBound
        && between.contains {
          prose.isOne($0, of: ["omdat", "want", "aangezien", "zodat", "doordat", "die", "dat"])
        }
      if !isReason { return true }
    }
    return false
  }

  /// Whether the words stand in quotation marks with more than themselves: somebody else's words.
  func quotes(_ trigger: AdviceTrigger) -> Bool {
    var open: Int?
    for index in sentence.tokens.lowerBound..<trigger.tokens.lowerBound
    where prose.tokens[index].kind == .sign {
      if prose.isOne(index, of: ["«", "“", "„"]) {
        open = index
      } else if prose.isOne(index, of: ["»", "”"]) {
        open = nil
      } else if prose.is(index, "\"") {
        open = open == nil ? index : nil
      }
    }
    guard let open else { return false }
    return trigger.tokens.lowerBound - open > 1
  }

  /// «de motie van het lid A (oordeel Kamer) voer ik uit»: what was given before, and not by whom.
  func isAside(_ trigger: AdviceTrigger) -> Bool {
    let (before, after) = (trigger.tokens.lowerBound - 1, trigger.tokens.upperBound)
    guard before >= sentence.tokens.lowerBound, after < sentence.tokens.upperBound else {
      return false
    }
    return prose.is(before, "(") && prose.is(after, ")")
      || prose.is(before, "–") && prose.is(after, "–")
  }

  /// «verzoekt de regering roken te ontraden»: what the motion itself asks.
  func isRequest(before trigger: AdviceTrigger) -> Bool {
    let before = sentence.tokens.lowerBound..<trigger.tokens.lowerBound
    return prose.contains(["verzoekt", "de", "regering"], in: before)
      || prose.contains(["verzoekt", "het", "kabinet"], in: before)
  }

  /// Questions, and what would be under other circumstances; how the motion is read is a condition, and no «if».
  var isOpen: Bool {
    if prose.contains("?", in: sentence) { return true }
    let condition = AdviceCondition(prose: prose, sentence: sentence)
    let first = sentence.tokens.lowerBound
    if prose.isOne(first, of: ["mocht", "had", "anders"]) { return true }
    if prose.isOne(first, of: ["indien", "wanneer", "als"]), !condition.isReading(at: first) {
      return true
    }
    // «Als het lid bereid is …, kan ik …», wherever the sentence begins.
    let before = sentence.tokens.lowerBound..<tokens.lowerBound
    if let other = before.first(where: { prose.is($0, "als") }), !condition.isReading(at: other),
      prose.isOne(tokens.lowerBound, of: ["kan", "dan"])
    {
      return true
    }
    // «zou ik niet willen ontraden, maar is wel overbodig»: the second part is said as it is.
    let said = statesBehindBut ? tokens : sentence.tokens
    return said.contains { prose.isOne($0, of: ["zou", "zouden", "mocht", "vervalt"]) }
      || sentence.tokens.contains { prose.is($0, "indien") && !condition.isReading(at: $0) }
  }

  /// Words that tell of another time than the paper's.
  var tellsPast: Bool {
    // «een eerdere motie …; ik laat het oordeel over deze motie …» may speak of two.
    if hasOwnTime, !prose.contains(oneOf: ["eerdere", "vorig"], in: sentence) { return false }
    return prose.contains(
      oneOf: [
        "destijds", "eerder", "eerdere", "indertijd", "toenmalige", "werd", "werden", "had",
        "vorig",
      ], in: sentence)
  }

  /// Somebody who gives no opinion for the government, or not by name.
  var namesOthers: Bool {
    has([
      "voorganger", "ambtsvoorganger", "ambtsvoorgangers", "collega", "bewindspersoon",
      "ambtenaren", "fractie", "fracties",
      "adviseerden", "verzocht", "vroeg", "vroegen",
    ])
  }
}
