internal import Kamerstukken
internal import Reading

/// What stands in a head without a label: addressee, organisation, title, and what is left unread.
extension HeadRecogniser {
  /// A stretch of free lines that follow one another.
  private struct Group {
    var lines: Range<Int>
    var precedesAddress = false
    var followsPaperName = false
  }

  mutating func readGroups(_ head: (lines: [HeadLine], used: LineSet), isFirst: Bool) {
    (lines, used) = head
    // A ministry's name alone is neither its unit nor the paper's title.
    var rest = groups().filter { !isMinistryName($0) }
    if let index = rest.firstIndex(where: { isAddressee($0) }) {
      let passage = passage(rest.remove(at: index))
      fields.addressee = fields.addressee ?? passage
    }
    rest.removeAll { isAddressee($0) }
    // A group that begins with a digit is a value nobody claimed; it is left unread.
    let values = rest.filter { startsWithDigit($0) }
    rest.removeAll { startsWithDigit($0) }
    let unit =
      rest.firstIndex { $0.precedesAddress && !$0.followsPaperName }
      ?? rest.firstIndex { startsWithUnit($0) }
    if let index = unit ?? (isFirst && rest.count > 1 && !rest[0].followsPaperName ? 0 : nil) {
      takeOrganisation(rest.remove(at: index))
    }
    if isFirst, fields.title == nil, let index = titleIndex(rest) {
      fields.title = passage(rest.remove(at: index))
    }
    for group in rest + values where !isOrganisation(group) {
      let (first, last) = (group.lines.lowerBound, group.lines.upperBound - 1)
      fields.unread.append(lines[first].line...lines[last].line)
    }
  }

  private func groups() -> [Group] {
    var groups: [Group] = []
    for (index, line) in lines.enumerated() where !used.contains(index) {
      if let last = groups.last, last.lines.upperBound == index,
        lines[index - 1].line == line.line - 1
      {
        groups[groups.count - 1].lines = last.lines.lowerBound..<index + 1
      } else {
        var group = Group(lines: index..<index + 1)
        if index > 0, case .paperName = lines[index - 1].look { group.followsPaperName = true }
        groups.append(group)
      }
      if index + 1 < lines.count, case .address = lines[index + 1].look {
        groups[groups.count - 1].precedesAddress = true
      }
    }
    return groups
  }

  private func passage(_ group: Group) -> Passage { passage(group.lines.map { lines[$0].range }) }

  private func cursor(_ group: Group) -> Cursor {
    let range = lines[group.lines.lowerBound].range
    return Cursor(source.clean, at: range.lowerBound, limit: range.upperBound)
  }

  private func isAddressee(_ group: Group) -> Bool {
    var cursor = cursor(group)
    _ = cursor.skip("Aan ")
    _ = cursor.skip("de ")
    return cursor.skip("voorzitter") || cursor.skip("minister") && !cursor.skip("ie van")
      || cursor.skip("staatssecretaris")
  }

  private func isMinistryName(_ group: Group) -> Bool {
    group.lines.allSatisfy { namesMinistry(lines[$0].range) }
  }

  private func namesMinistry(_ range: Range<Int>) -> Bool {
    source.opens(range, with: "Ministerie van ")
  }

  private func startsWithUnit(_ group: Group) -> Bool {
    startsWithUnit(lines[group.lines.lowerBound].range)
  }

  func startsWithUnit(_ range: Range<Int>) -> Bool {
    var cursor = Cursor(source.clean, at: range.lowerBound, limit: range.upperBound)
    return cursor.skip("Directoraat") || cursor.skip("Directie") || cursor.skip("Ministerie van")
      || cursor.skipWord("Afdeling") || cursor.skip("Bestuurskern")
      || cursor.skip("Kabinet Minister")
  }

  private func startsWithDigit(_ group: Group) -> Bool { cursor(group).next?.isDigit ?? false }

  private mutating func takeOrganisation(_ group: Group) {
    guard fields.organisation == nil else { return }
    let unit = group.lines.map { lines[$0].range }.filter { !namesMinistry($0) }
    guard !unit.isEmpty else { return }
    fields.organisation = Passage(organisation(unit), source.evidence(unit))
  }

  /// The lines of a unit's name as one, with one kind of apostrophe.
  private func organisation(_ unit: [Range<Int>]) -> String {
    var text: [UInt8] = []
    for range in unit {
      if !text.isEmpty {
        if Self.units.contains(where: { source.opens(range, with: $0) }) {
          text.append(UInt8(ascii: ","))
        }
        text.append(0x20)
      }
      text += source.clean[range]
    }
    return String(decoding: text.contains(0xE2) ? Self.withPlainQuotes(text) : text, as: UTF8.self)
  }

  /// The text with `'` for `’`.
  private static func withPlainQuotes(_ text: [UInt8]) -> [UInt8] {
    var plain: [UInt8] = []
    plain.reserveCapacity(text.count)
    var index = 0
    while index < text.count {
      let isQuote = index + 2 < text.count && text[index...index + 2].elementsEqual("’".utf8)
      plain.append(isQuote ? UInt8(ascii: "'") : text[index])
      index += isQuote ? 3 : 1
    }
    return plain
  }

  /// Whether a group is the organisation that is known.
  private func isOrganisation(_ group: Group) -> Bool {
    guard let known = fields.organisation else { return false }
    return organisation(group.lines.map { lines[$0].range }) == known.text
  }

  /// Words that open the name of a new unit within an organisation.
  private static let units: [StaticString] = [
    "Directoraat-Generaal", "Directoraat-generaal", "Directie", "Afdeling", "Cluster", "Programma",
    "Portefeuille",
    "Dir ",
  ]

  private static let titleWords: [StaticString] = [
    "nota", "brief", "vragen", "motie", "reactie", "antwoord", "verslag", "aanbieding", "uitstel",
  ]

  /// The title among what is left: right behind the paper's name, else with a word that titles hold, else the last.
  private func titleIndex(_ groups: [Group]) -> Int? {
    if let named = groups.firstIndex(where: \.followsPaperName) { return named }
    let titled = groups.firstIndex { group in
      let text = source.string(group.lines.map { lines[$0].range }, parted: 0x20)
      return Self.titleWords.contains { text.holdsFolded($0) }
    }
    // Without such a word only a memo's head is known to hold a title.
    guard fields.paperName != nil || fields.status != nil else { return titled }
    return titled ?? groups.indices.last
  }
}
