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

  /// The commas and semicolons that part clauses: not those in brackets, in an office's name or before «en».
  private static func ends(_ sentence: Sentence, _ prose: Prose) -> [Int] {
    let offices = prose.offices(in: sentence.tokens).map(\.tokens)
    var depth = 0
    return sentence.tokens.filter { index in
      if prose.is(index, "(") { depth += 1 }
      if prose.is(index, ")") { depth = max(depth - 1, 0) }
      guard depth == 0, !offices.contains(where: { $0.contains(index) }) else { return false }
      // «en waarom u de motie ontraadt» is a clause of its own.
      if prose.is(index, "en") {
        return prose.isOne(
          index + 1, of: ["waarom", "dat", "daarom", "ik", "u", "de", "het", "deze", "die"])
      }
      return prose.isOne(index, of: [",", ";"])
    }
  }

  func has(_ words: [StaticString]) -> Bool { tokens.contains { prose.isOne($0, of: words) } }

  /// «ontraad ik niet», «geen reden om … te ontraden»; what stands behind «omdat» denies something else.
  func denies(_ trigger: AdviceTrigger) -> Bool {
    for index in tokens where prose.isOne(index, of: ["niet", "geen", "nooit", "noch"]) {
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
      let sign = prose.text(index)
      if ["«", "“", "„"].contains(sign) {
        open = index
      } else if ["»", "”"].contains(sign) {
        open = nil
      } else if sign == "\"" {
        open = open == nil ? index : nil
      }
    }
    guard let open else { return false }
    return trigger.tokens.lowerBound - open > 1
  }

  /// «verzoekt de regering roken te ontraden»: what the motion itself asks.
  func isRequest(before trigger: AdviceTrigger) -> Bool {
    let before = sentence.tokens.lowerBound..<trigger.tokens.lowerBound
    return prose.contains(["verzoekt", "de", "regering"], in: before)
      || prose.contains(["verzoekt", "het", "kabinet"], in: before)
  }

  /// Questions, and what would be under other circumstances.
  var isOpen: Bool {
    if sentence.tokens.last.map({ prose.is($0, "?") }) ?? false { return true }
    if sentence.tokens.contains(where: { prose.is($0, "?") }) { return true }
    let first = sentence.tokens.lowerBound
    if prose.isOne(first, of: ["mocht", "had", "indien", "anders", "wanneer"]) { return true }
    if prose.is(first, "als"), !prose.contains(["mag", "lezen"], in: sentence.tokens) {
      return true
    }
    // «Als het lid bereid is …, kan ik …», wherever the sentence begins.
    let before = sentence.tokens.lowerBound..<tokens.lowerBound
    if prose.contains("als", in: before), prose.isOne(tokens.lowerBound, of: ["kan", "dan"]) {
      return true
    }
    return sentence.tokens.contains {
      prose.isOne($0, of: ["zou", "zouden", "indien", "mocht", "vervalt"])
    }
  }

  /// Words that tell of another time than the paper's.
  var tellsPast: Bool {
    sentence.tokens.contains {
      prose.isOne(
        $0,
        of: [
          "destijds", "eerder", "eerdere", "indertijd", "toenmalige", "werd", "werden", "had",
          "vorig",
        ])
    }
  }

  /// Somebody who gives no opinion for the government, or not by name.
  var namesOthers: Bool {
    has([
      "voorganger", "ambtsvoorganger", "ambtsvoorgangers", "collega", "bewindspersoon",
      "ambtenaren", "fractie", "fracties",
      "adviseerden", "verzocht", "vroeg", "vroegen",
    ])
  }

  /// The motion the opinion is of: the only one of the sentence, or of the part between «en», «terwijl», «evenals».
  func motion(of trigger: AdviceTrigger, among mentions: [MotionCollector.Placed])
    -> MotionCollector.Placed?
  {
    guard !sentence.tokens.contains(where: { prose.isOne($0, of: ["amendement", "amendementen"]) })
    else { return nil }
    let motions = Set(mentions.map(\.motion))
    if motions.count == 1 { return nearest(trigger, mentions) }
    var bounds = [sentence.tokens.lowerBound]
    for mention in mentions {
      let start = mention.mention.tokens.lowerBound
      let joint = (max(start - 3, sentence.tokens.lowerBound)..<start).first {
        prose.isOne($0, of: ["en", "terwijl", "evenals", "maar", "alsook", ";", ","])
      }
      if let joint { bounds.append(joint) }
    }
    bounds.append(sentence.tokens.upperBound)
    for (start, end) in zip(bounds, bounds.dropFirst())
    where (start..<max(start, end)).contains(trigger.tokens.lowerBound) {
      let inside = mentions.filter { (start..<max(start, end)).contains($0.mention.head) }
      return Set(inside.map(\.motion)).count == 1 ? nearest(trigger, inside) : nil
    }
    return nil
  }

  private func nearest(_ trigger: AdviceTrigger, _ mentions: [MotionCollector.Placed])
    -> MotionCollector.Placed?
  {
    mentions.min { distance($0.mention.head, trigger) < distance($1.mention.head, trigger) }
  }

  private func distance(_ token: Int, _ trigger: AdviceTrigger) -> Int {
    token < trigger.tokens.lowerBound
      ? trigger.tokens.lowerBound - token : token - trigger.tokens.upperBound
  }
}
