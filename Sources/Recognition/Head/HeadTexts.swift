internal import Kamerstukken
internal import Reading

/// How the lines of a head become one text or several.
extension HeadRecogniser {
  /// Ranges of lines as one text, with one place where only blanks stand between them in the file.
  func passage(_ ranges: [Range<Int>]) -> Passage {
    Passage(source.string(ranges, parted: 0x20), source.evidence(ranges))
  }

  /// The entries of a list in a head: one for each line that begins with a number or bullet, or with `each` for each
  /// line that does not go on with the one before; a dash or «geen» is none.
  func entries(_ ranges: [Range<Int>], each: Bool) -> [Passage] {
    let filled = ranges.filter { !isNothing($0) }
    guard let first = filled.first else { return [] }
    let isListed = filled.count > 1 && startsEntry(first)
    guard isListed || each else { return [passage(filled)] }
    var entries: [[Range<Int>]] = []
    for range in filled {
      let opens = isListed ? startsEntry(range) : !goesOn(range, after: entries.last?.last)
      if opens || entries.isEmpty {
        entries.append([range])
      } else {
        entries[entries.count - 1].append(range)
      }
    }
    return entries.map { passage($0) }
  }

  /// `-`, `geen`, `n.v.t.`: the label has no value.
  private func isNothing(_ range: Range<Int>) -> Bool {
    var cursor = Cursor(source.clean, at: range.lowerBound, limit: range.upperBound)
    guard
      cursor.skipDash() || cursor.skip("geen") || cursor.skip("n.v.t.") || cursor.skip("nvt")
        || cursor.skip("niet van toepassing")
    else { return false }
    return cursor.isAtEnd
  }

  /// `1. Kamerbrief`, `- Rapport`, `• Rapport`.
  private func startsEntry(_ range: Range<Int>) -> Bool {
    var cursor = Cursor(source.clean, at: range.lowerBound, limit: range.upperBound)
    if cursor.skipDash() { return cursor.next == 0x20 }
    if cursor.next == 0xE2, cursor.peek(3) == 0x20 { return true }
    guard cursor.number(digits: 1...2) != nil else { return false }
    return (cursor.skip(UInt8(ascii: ".")) || cursor.skip(UInt8(ascii: ")"))) && cursor.next == 0x20
  }

  /// Whether a line goes on with the name on the one before: by its small letter, or by the word that one ends in.
  func goesOn(_ range: Range<Int>, after before: Range<Int>?) -> Bool {
    guard let before else { return false }
    if source.clean[range.lowerBound].isLowercase { return true }
    let text = source.string(before)
    return [" en", ",", " van", " &", " de", " der", "-"].contains { text.hasSuffix($0) }
  }

  /// The long number under `Overheidsidentificatienr`.
  mutating func takeNumber(below index: Int) {
    guard index + 1 < lines.count, case .free = lines[index + 1].look else { return }
    let range = lines[index + 1].range
    if range.count >= 15, source.clean[range].allSatisfy(\.isDigit) { used.insert(index + 1) }
  }
}
