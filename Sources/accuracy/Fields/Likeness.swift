internal import Kamerstukken
package import TestAids

/// How a value of a record stands to the value of a truth.
///
/// What a truth does not mention is free. `null` in a truth says that the paper does not tell.
package enum Likeness {
  /// The members of which one must be right before anything of an object is.
  private static let identifying: Set = [
    "value", "text", "text_has", "text_starts", "ids", "name", "heading", "ministry", "title",
    "ground", "code", "kamerstuk", "submitters",
  ]

  /// The verdict on what was found.
  package static func verdict(_ found: JSONValue, for truth: JSONValue) -> Verdict {
    if truth.isNothing { return found.isNothing ? .exact : .wrong }
    if found.isNothing { return .missing }
    return switch (truth, found) {
    case (.object(let members), .object): verdict(found, forMembers: members)
    case (.array(let items), .array(let others)): verdict(others, forItems: items)
    case (.string(let words), .string(let others)): verdict(others, forWords: words)
    case (.object(let members), .string(let name)):
      members["folded"]?.string == Folding.folded(name) ? .exact : .wrong
    default: truth == found ? .exact : .wrong
    }
  }

  private static func verdict(_ found: JSONValue, forMembers truth: [String: JSONValue]) -> Verdict
  {
    let verdicts = truth.map { name, value in
      let nothing = value.isNothing
      return (name: name, isNothing: nothing, verdict: member(name, value, of: found))
    }
    if verdicts.allSatisfy({ $0.verdict == .exact }) { return .exact }
    let telling = verdicts.filter { !$0.isNothing }
    let names = verdicts.filter { identifying.contains($0.name) }
    // A value where there is none to be known is an invention, whatever else is right.
    if names.contains(where: { $0.isNothing && $0.verdict == .wrong }) { return .wrong }
    let deciding = telling.filter { identifying.contains($0.name) }
    let judged = deciding.isEmpty ? telling : deciding
    if judged.contains(where: { $0.verdict == .exact || $0.verdict == .partial }) {
      return .partial
    }
    return judged.allSatisfy { $0.verdict == .missing } ? .missing : .wrong
  }

  /// A member by name; `text_has` and `text_starts` are tests on the text.
  private static func member(_ name: String, _ truth: JSONValue, of found: JSONValue) -> Verdict {
    guard name == "text_has" || name == "text_starts", let words = truth.string else {
      return verdict(found[name] ?? .null, for: truth)
    }
    guard let text = found["text"]?.string else { return .missing }
    let holds = name == "text_has" ? text.contains(words) : text.hasPrefix(words)
    return holds ? .exact : verdict(text, forWords: words)
  }

  /// A list of plain values; lists of things are judged thing by thing.
  private static func verdict(_ found: [JSONValue], forItems truth: [JSONValue]) -> Verdict {
    if found.count == truth.count,
      zip(found, truth).allSatisfy({ verdict($0, for: $1) == .exact })
    {
      return .exact
    }
    let isShared = truth.contains { item in
      found.contains { verdict($0, for: item).likeness > 0 }
    }
    return isShared ? .partial : .wrong
  }

  /// Words are partly right where, but for case, accents and blanks, one text holds the other.
  private static func verdict(_ found: String, forWords truth: String) -> Verdict {
    if found == truth { return .exact }
    let (one, other) = (letters(found), letters(truth))
    guard !one.isEmpty, !other.isEmpty else { return .wrong }
    return one.contains(other) || other.contains(one) ? .partial : .wrong
  }

  private static func letters(_ text: String) -> String {
    String(Folding.folded(text).filter { !$0.isWhitespace })
  }
}
