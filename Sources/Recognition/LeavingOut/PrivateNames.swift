internal import Kamerstukken
internal import Reading

/// The names in a paper that are certainly of somebody who is no Member and no member of the government.
///
/// That are those behind the labels of a head, beside a telephone number or an e-mail address, and under a signature on
/// behalf of somebody else. Each is the first names and initials, and the surname with its small words, folded.
struct PrivateNames {
  struct Name: Hashable {
    let given: [String]
    let surname: [String]
  }

  private(set) var names: Set<Name> = []

  private static let labels: Set<HeadLabel> = [
    .contactpersoon, .opgesteldDoor, .samengewerktMet, .paraaf, .aan, .van, .kopieAan,
  ]
  /// Labels behind which a word alone is a name.
  private static let ofOne: Set<HeadLabel> = [.contactpersoon, .opgesteldDoor]

  init() {}

  init(_ text: [UInt8], _ words: [NameWord], _ contacts: [Range<Int>], officials: [Person]) {
    var lines: [Range<Int>] = []
    var start = 0
    for (place, byte) in text.enumerated() where byte == 0x0A {
      lines.append(start..<place)
      start = place + 1
    }
    lines.append(start..<text.count)
    var byLine: [Int: [Int]] = [:]
    for (index, word) in words.enumerated() { byLine[word.line, default: []].append(index) }
    for (number, line) in lines.enumerated() {
      var from = line.lowerBound
      while from < line.upperBound, text[from].isSpace || text[from] == UInt8(ascii: "*") {
        from += 1
      }
      var cursor = Cursor(text, at: from, limit: line.upperBound)
      if let labelled = cursor.labelledLine(), Self.labels.contains(labelled.label) {
        take(labelled, number, lines, byLine, words, text)
      } else if Self.isOnBehalf(byLine[number] ?? [], words) {
        takeLines(after: number, lines, byLine, words, text, most: 4)
      }
    }
    for contact in contacts {
      let line = lines.countOfPrefix { $0.upperBound < contact.lowerBound }
      for near in max(line - 3, 0)...min(line + 1, lines.count - 1) {
        take(whole: byLine[near] ?? [], words)
      }
    }
    for person in officials { add(person.name.text) }
    // Two words that also stand in small letters are a heading, not a name.
    let small = Set(words.lazy.filter { !$0.isCapital }.map(\.stem))
    names = names.filter { name in
      name.given.contains { $0.hasSuffix(".") }
        || !(name.given + name.surname.suffix(1)).allSatisfy(small.contains)
    }
  }

  /// `namens deze`, `Namens de Minister`, `voor deze`.
  private static func isOnBehalf(_ line: [Int], _ words: [NameWord]) -> Bool {
    guard line.count > 1 else { return false }
    let (first, second) = (words[line[0]].stem, words[line[1]].stem)
    return ["namens", "voor"].contains(first) && second == "deze"
      || first == "namens" && second == "de" && line.count < 9
      || line.suffix(2).map { words[$0].stem } == ["namens", "deze"]
  }

  private mutating func take(
    _ labelled: LabelledLine, _ number: Int, _ lines: [Range<Int>], _ byLine: [Int: [Int]],
    _ words: [NameWord], _ text: [UInt8]
  ) {
    let beside = (byLine[number] ?? []).filter {
      words[$0].range.lowerBound >= labelled.value.lowerBound
    }
    if !beside.isEmpty {
      take(anyOf: beside, words)
      if Self.ofOne.contains(labelled.label) { takeOne(beside, words) }
    }
    guard beside.isEmpty || Self.ofOne.contains(labelled.label) else { return }
    takeLines(after: number, lines, byLine, words, text, most: 3)
    guard beside.isEmpty, Self.ofOne.contains(labelled.label),
      let next = (number + 1..<min(number + 3, lines.count)).first(where: {
        !(byLine[$0] ?? []).isEmpty
      })
    else { return }
    takeOne(byLine[next] ?? [], words)
  }

  /// The names that are whole lines among the next that are not empty.
  private mutating func takeLines(
    after number: Int, _ lines: [Range<Int>], _ byLine: [Int: [Int]], _ words: [NameWord],
    _ text: [UInt8], most: Int
  ) {
    var seen = 0
    for next in (number + 1)..<max(min(number + 8, lines.count), number + 1) {
      guard let line = byLine[next], !line.isEmpty else { continue }
      take(whole: line, words)
      seen += 1
      if seen == most { break }
    }
  }

  /// Names that stand anywhere in a line.
  private mutating func take(anyOf line: [Int], _ words: [NameWord]) {
    var index = 0
    while index < line.count {
      guard let name = NamePhrase(words, at: line[index]), !Self.isOfOffice(name, words) else {
        index += 1
        continue
      }
      add(name, words)
      index += name.words.count
    }
  }

  /// A name that is the whole of a line.
  private mutating func take(whole line: [Int], _ words: [NameWord]) {
    guard let first = line.first, let name = NamePhrase(words, at: first),
      line.dropFirst(name.words.count).allSatisfy({ words[$0].isTitle })
    else { return }
    add(name, words)
  }

  /// A surname that is the whole of a line.
  private mutating func takeOne(_ line: [Int], _ words: [NameWord]) {
    let small = line.prefix { words[$0].isTussenvoegsel }
    guard line.count == small.count + 1, let last = line.last, words[last].isName,
      words[last].capitals == 1 || words[last].folded.utf8.contains(UInt8(ascii: "-"))
    else { return }
    names.insert(Name(given: [], surname: line.map { words[$0].folded }))
  }

  /// Whether an office stands before a name.
  static func isOfOffice(_ name: NamePhrase, _ words: [NameWord]) -> Bool {
    words[max(name.words.lowerBound - 3, 0)..<name.words.lowerBound].contains {
      NameWord.offices.contains($0.stem)
    }
  }

  mutating func add(_ name: NamePhrase, _ words: [NameWord]) {
    names.insert(
      Name(
        given: words[name.given].map(\.folded), surname: words[name.surname].map(\.folded)))
  }

  private mutating func add(_ text: String) {
    let words = NameWords(Array(text.utf8)).words
    guard let name = NamePhrase(words, at: 0) else {
      if let last = words.last { names.insert(Name(given: [], surname: [last.folded])) }
      return
    }
    add(name, words)
  }
}
