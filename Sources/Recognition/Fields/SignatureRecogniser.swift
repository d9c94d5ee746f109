internal import Kamerstukken
internal import Reading

/// Finds who signed: an office on a line of its own, and the name under it.
struct SignatureRecogniser {
  static func signatories(of source: SourceText) -> [Person] {
    var people: [Person] = []
    for (index, block) in source.blocks.enumerated() where block.kind == .paragraph {
      guard let office = office(in: block.range, of: source), index + 1 < source.blocks.count else {
        continue
      }
      let next = source.blocks[index + 1]
      guard next.kind == .paragraph, let name = name(in: next.range, of: source) else { continue }
      let evidence = Evidence(
        source.evidence(block.range).first.lowerBound..<source.evidence(next.range).first.upperBound
      )
      people.append(Person(name: name, office: office, evidence: evidence))
    }
    return people
  }

  /// `De Minister van Justitie en Veiligheid,` without its article and comma.
  private static func office(in range: Range<Int>, of source: SourceText) -> String? {
    guard range.count <= 140 else { return nil }
    var cursor = Cursor(source.clean, at: range.lowerBound, limit: range.upperBound)
    guard cursor.skipWord("De") else { return nil }
    cursor.skipSpaces()
    let start = cursor.position
    let isMinister = cursor.skip("minister")
    guard isMinister || cursor.skip("staatssecretaris") else { return nil }
    // Two offices beside each other are two signatures that cannot be told apart here.
    while !cursor.isAtEnd {
      if cursor.skip(" De Minister") || cursor.skip(" De Staatssecretaris") { return nil }
      cursor.advance()
    }
    let text = source.string(start..<range.upperBound)
    let office = text.hasSuffix(",") ? String(text.dropLast()) : text
    guard !office.contains("."), office.split(separator: " ").count <= 14 else { return nil }
    return text.hasSuffix(",") || office.split(separator: " ").count <= 8 ? office : nil
  }

  /// A line of initials, first names and a surname: `D. Yeşilgöz-Zegerius`, `Dilan Yeşilgöz-Zegerius`.
  private static func name(in range: Range<Int>, of source: SourceText) -> PersonName? {
    let text = source.string(range)
    let words = text.split(separator: " ")
    guard (1...7).contains(words.count), range.count <= 60, !text.contains(","), !text.contains(":")
    else { return nil }
    guard words.allSatisfy({ isNameWord(String($0)) }),
      words.contains(where: { !$0.hasSuffix(".") })
    else { return nil }
    return PersonName(text)
  }

  private static func isNameWord(_ word: String) -> Bool {
    if PersonName.tussenvoegsels.contains(word.lowercased()) { return true }
    if ["mr.", "dr.", "drs.", "ir.", "ing.", "prof."].contains(word) { return true }
    guard let first = word.unicodeScalars.first, first.properties.isUppercase else { return false }
    return word.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || scalar == "." || scalar == "-" || scalar == "'"
        || scalar == "’"
    } && (!word.hasSuffix(".") || word.count <= 6 || isInitials(word))
  }

  /// Whether the word is initials: `V.L.W.A.`, `D.`.
  private static func isInitials(_ word: String) -> Bool {
    word.split(separator: ".").allSatisfy { $0.count <= 2 }
  }
}
