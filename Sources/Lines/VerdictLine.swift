internal import Dossiers
package import Kamerstukken
internal import Register

/// One line of a file of verdicts.
package enum VerdictLine {
  case verdict(Verdict)
  case correction(Correction)

  /// Why a line is none.
  package struct Refusal: SpokenError {
    package let phrase: Phrase
  }

  /// The longest note and value that are kept.
  package static let longest = 10_000

  package init(_ line: [UInt8]) throws(Refusal) {
    guard String(validating: line, as: UTF8.self) != nil,
      let texts = JSONNode(parsing: line)?.texts
    else { throw Refusal(phrase: Phrase("no JSON object of texts")) }
    switch texts["schema"] {
    case "kamerspoor.verdict/1": self = .verdict(try Self.verdict(texts))
    case "kamerspoor.correction/1": self = .correction(try Self.correction(texts))
    default:
      throw Refusal(phrase: Phrase("neither kamerspoor.verdict/1 nor kamerspoor.correction/1"))
    }
  }

  private static func verdict(_ texts: [String: String]) throws(Refusal) -> Verdict {
    guard texts.count == 6, let kind = texts["kind"], let from = texts["from"],
      let to = texts["to"], let note = texts["note"], let said = texts["verdict"]
    else { throw Refusal(phrase: Phrase("wants from, kind, note, schema, to and verdict")) }
    guard Link.Kind(rawValue: kind) != nil else {
      throw Refusal(phrase: Phrase("no kind of link: \(kind)"))
    }
    guard let value = Verdict.Value(rawValue: said) else {
      throw Refusal(phrase: Phrase("a verdict is accepted or rejected, not \(said)"))
    }
    for key in [from, to] where !isKey(key) {
      throw Refusal(phrase: Phrase("no key of a paper, motion or number: \(key)"))
    }
    guard note.utf8.count <= longest else { throw Refusal(phrase: Phrase("the note is too long")) }
    return Verdict(.init(kind: kind, from: from, to: to), value, note: note)
  }

  /// Whether a text is a kind of node, a colon and a name.
  private static func isKey(_ key: String) -> Bool {
    guard let colon = key.firstIndex(of: ":"), key.utf8.count <= longest else { return false }
    let kinds = ["body", "commitment", "debate", "document", "motion", "number", "person"]
    return kinds.contains(String(key[..<colon])) && key.index(after: colon) < key.endIndex
  }

  private static func correction(_ texts: [String: String]) throws(Refusal) -> Correction {
    guard texts.count == 5, let name = texts["field"], let note = texts["note"],
      let sha256 = texts["sha256"], let text = texts["value"]
    else { throw Refusal(phrase: Phrase("wants field, note, schema, sha256 and value")) }
    guard let field = CorrectedField(name) else {
      throw Refusal(phrase: Phrase("no field \(name); it is \(CorrectedField.names)"))
    }
    let digits = sha256.utf8.allSatisfy { $0.isDigit || (0x61...0x66).contains($0) }
    guard sha256.utf8.count == 64, digits else {
      throw Refusal(phrase: Phrase("no sha256: \(sha256)"))
    }
    guard let value = CorrectedValue(text, of: field) else {
      throw Refusal(
        phrase: Phrase("\(field) wants \(CorrectedValue.expected(of: field)), not \(text)"))
    }
    guard note.utf8.count <= longest, value.spelling.utf8.count <= longest else {
      throw Refusal(phrase: Phrase("the note or value is too long"))
    }
    return Correction(sha256: sha256, field: field, value: value.spelling, note: note)
  }
}
