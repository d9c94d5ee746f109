internal import Kamerstukken

/// Whose questions a paper has or answers, and about what.
///
///     Vragen van de leden Kosić en Van der Proef (beiden Volt) aan de minister van … over het gebruik van algoritmes
///     Beantwoording Kamervragen van het lid Eerdmans (JA21) over het bericht dat …
struct QuestionPaper {
  let surnames: [String]
  /// The words behind `over`, folded, without the day on which the questions were sent.
  let subject: String

  init?(_ title: String) {
    let words = title.split(separator: " ", omittingEmptySubsequences: true)
    guard let first = words.firstIndex(where: { Self.members.contains($0.lowercased()) }),
      words[..<first].contains(where: { Folding.folded(String($0)).hasSuffix("vragen") })
    else { return nil }
    let rest = words[(first + 1)...]
    guard let about = rest.firstIndex(of: "over") else { return nil }
    let names = Self.names(rest[..<about])
    var subject = rest[(about + 1)...].joined(separator: " ")
    if let sent = Self.start(of: "(ingezonden", in: subject) {
      subject = String(subject.prefix(sent))
    }
    self.subject = NodeKey.folded(subject)
    surnames = names
    guard !names.isEmpty, !self.subject.isEmpty else { return nil }
  }

  /// A name for the block of papers about one question: its first Member and the two longest words of its subject.
  var key: String {
    let longest = Set(subject.split(separator: " ")).sorted {
      ($0.utf8.count, $1) > ($1.utf8.count, $0)
    }
    return "\(surnames[0])|\(longest.prefix(2).joined(separator: " "))"
  }

  private static let members: Set<String> = ["lid", "leden"]

  /// The surnames up to the office that is asked; what stands in brackets is a party.
  private static func names(_ words: ArraySlice<Substring>) -> [String] {
    var names: [String] = []
    var name: [Substring] = []
    var depth = 0
    func close() -> [String] {
      defer { name = [] }
      return name.isEmpty ? [] : [PersonName(name.joined(separator: " ")).surname]
    }
    for word in words {
      if word == "aan", depth == 0 { break }
      if word.hasPrefix("(") { depth += 1 }
      let isInBrackets = depth > 0
      let ends = word.hasSuffix(",") || word == "en"
      if !isInBrackets, word != "en" { name.append(word.hasSuffix(",") ? word.dropLast() : word) }
      if ends, depth == 0 { names += close() }
      if word.hasSuffix(")") || word.hasSuffix("),") { depth = max(depth - 1, 0) }
      if isInBrackets, depth == 0 { names += close() }
    }
    return (names + close()).filter { !$0.isEmpty }
  }

  private static func start(of words: String, in text: String) -> Int? {
    guard let range = text.firstRange(of: words) else { return nil }
    return text.distance(from: text.startIndex, to: range.lowerBound)
  }
}

extension HeldDocument {
  /// How far into a paper its own case number stands.
  private static let head = 600

  /// The case number that questions bear at their head: `2024Z11204`; a reference to another case is none.
  ///
  /// The record has no field for it, since it is no number of a publication.
  var questionNumber: Passage? {
    guard record.kind == .kamervragen else { return nil }
    let text = original.utf8.prefix(Self.head)
    var place = text.startIndex
    while place + 10 <= text.endIndex {
      defer { place += 1 }
      let id = text[place..<place + 10]
      guard id[place + 4] == UInt8(ascii: "Z"),
        id[..<(place + 4)].allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }),
        id[(place + 5)...].allSatisfy({ $0 >= 0x30 && $0 <= 0x39 })
      else { continue }
      let evidence = Evidence(original.place(ofUTF8: place..<place + 10))
      guard !record.references.contains(where: { $0.evidence.overlaps(evidence) }) else { continue }
      return Passage(String(decoding: id, as: UTF8.self), evidence)
    }
    return nil
  }

  /// The cases that an answer names, those that it calls «uw kenmerk» first.
  var answeredCases: (yours: [Passage], cited: [Passage]) {
    let yours = record.otherKenmerken.filter { $0.role == .uw }.map {
      Passage($0.kenmerk.value, $0.kenmerk.evidence)
    }
    let cited = record.references.filter { $0.kind == .zaak }.flatMap { reference in
      reference.ids.map { Passage($0, reference.evidence) }
    }
    return (yours, cited)
  }
}
