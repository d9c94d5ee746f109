internal import Kamerstukken
internal import Reading

/// Reads the letterhead and the page heads of a memo or letter.
///
///     Datum              label, value below
///     3 april 2023
///     Ons kenmerk4577120 label, value glued on
///     nota               the paper's name: what follows is its title
struct HeadRecogniser {
  private let source: SourceText
  private var fields = HeadFields()
  /// The lines of the head that is being read.
  private var lines: [HeadLine] = []
  private var used: Set<Int> = []
  /// The lines of each head with those that a label or mark explained.
  private var rest: [(lines: [HeadLine], used: Set<Int>)] = []

  static func fields(of source: SourceText) -> HeadFields {
    var recogniser = HeadRecogniser(source: source)
    var heads: [Int: [Int]] = [:]
    for (index, block) in source.blocks.enumerated() {
      if case .head(let head) = block.kind { heads[head, default: []].append(index) }
    }
    // What a label says goes before what only stands there, whichever head it is in.
    let order = heads.keys.sorted()
    for head in order { recogniser.readLabels(heads[head] ?? []) }
    for (head, lines) in zip(order, recogniser.rest) {
      recogniser.readGroups(lines, isFirst: head == order[0])
    }
    return recogniser.fields
  }

  private init(source: SourceText) {
    self.source = source
  }

  private mutating func readLabels(_ blocks: [Int]) {
    lines = blocks.map { HeadLine(source, block: $0) }
    used = []
    for index in lines.indices where !used.contains(index) { readLabel(at: index) }
    readMarks()
    rest.append((lines, used))
  }
}

extension HeadRecogniser {
  private mutating func readLabel(at index: Int) {
    guard case .label(let label, let beside) = lines[index].look else { return }
    used.insert(index)
    if beside.isEmpty, readPair(at: index) { return }
    switch label {
    case .datum:
      if let date = value(of: label, at: index, beside: beside).flatMap({ date(in: $0) }) {
        takeDate(date)
      }
    case .beslistermijn:
      if let date = value(of: label, at: index, beside: beside).flatMap({ date(in: $0) }) {
        fields.deadline = fields.deadline ?? date
      }
    case .onsKenmerk, .uwKenmerk, .zaaknummer:
      if let value = value(of: label, at: index, beside: beside) {
        takeKenmerk(source.passage(value), label)
      }
    case .onderwerp:
      if let title = text(at: index, beside: beside, over: 1) {
        fields.title = fields.title ?? title
      }
    case .aan:
      if let addressee = text(at: index, beside: beside, over: 0) {
        fields.addressee = fields.addressee ?? addressee
      }
    case .kopieAan:
      if let copy = text(at: index, beside: beside, over: 0), fields.copyTo.isEmpty {
        fields.copyTo = [copy]
      }
    case .bijlagen:
      if let list = text(at: index, beside: beside, over: 0), fields.attachments.isEmpty {
        fields.attachments = [list]
      }
    case .status:
      if let status = text(at: index, beside: beside, over: 0) {
        fields.status = fields.status ?? status
      }
    case .van, .contactpersoon, .opgesteldDoor, .samengewerktMet, .actiefOpenbaar, .paraaf,
      .project, .dossiernummer:
      _ = text(at: index, beside: beside, over: 0)
    }
  }

  /// Two labels above each other with both values after them: `Aan / Van / MBZK / DGOBDR`.
  private mutating func readPair(at index: Int) -> Bool {
    guard index + 3 < lines.count, case .label(.aan, _) = lines[index].look,
      case .label(.van, let beside) = lines[index + 1].look, beside.isEmpty,
      case .free = lines[index + 2].look, case .free = lines[index + 3].look,
      lines[index + 3].line == lines[index + 2].line + 1
    else { return false }
    fields.addressee = fields.addressee ?? source.passage(lines[index + 2].range)
    fields.organisation = fields.organisation ?? source.passage(lines[index + 3].range)
    used.formUnion([index + 1, index + 2, index + 3])
    return true
  }

  /// The value of a label that has a shape: beside it, or on the next line that has it, other labels in between.
  private mutating func value(of label: HeadLabel, at index: Int, beside: Range<Int>) -> Range<Int>?
  {
    if !beside.isEmpty { return beside }
    for next in lines.indices[(index + 1)...] {
      if case .label = lines[next].look { continue }
      guard case .free = lines[next].look, !used.contains(next) else { return nil }
      let range = lines[next].range
      let fits =
        label == .datum || label == .beslistermijn ? date(in: range) != nil : isKenmerk(range)
      if !fits, next < index + 3 { continue }
      guard fits else { return nil }
      used.insert(next)
      return range
    }
    return nil
  }

  private func isKenmerk(_ range: Range<Int>) -> Bool {
    let bytes = source.clean[range]
    return range.count <= 40 && bytes.contains(where: \.isDigit) && date(in: range) == nil
  }

  /// The words of a label: beside it and on the lines below that no other label owns, over `blanks` blank lines.
  private mutating func text(at index: Int, beside: Range<Int>, over blanks: Int) -> Passage? {
    var last = lines[index].line
    var ranges = beside.isEmpty ? [] : [beside]
    var blanksLeft = blanks
    for next in lines.indices[(index + 1)...] {
      guard case .free = lines[next].look, !used.contains(next), !startsWithUnit(lines[next].range)
      else { break }
      if lines[next].line > last + 1 {
        guard blanksLeft > 0, !endsGroupsBeforeLabel(next) else { break }
        blanksLeft -= 1
      }
      ranges.append(lines[next].range)
      used.insert(next)
      last = lines[next].line
    }
    return ranges.isEmpty ? nil : passage(ranges)
  }

  /// Whether what stands at `index` is set apart on both sides with more of the head behind it, so a part of its own.
  private func endsGroupsBeforeLabel(_ index: Int) -> Bool {
    var end = index
    while end + 1 < lines.count, lines[end + 1].line == lines[end].line + 1,
      case .free = lines[end + 1].look
    { end += 1 }
    return end + 1 < lines.count && end - index >= 2
  }

  /// Ranges of lines as one text, with one place where they follow one another in the file.
  private func passage(_ ranges: [Range<Int>]) -> Passage {
    let text = ranges.map { source.string($0) }.joined(separator: " ")
    let places = ranges.map { source.evidence($0).first }
    guard let first = places.first, let last = places.last else {
      return Passage(text, Evidence(0..<0))
    }
    return Passage(text, Evidence(first.lowerBound..<last.upperBound))
  }

  private func date(in range: Range<Int>) -> DocumentDate? {
    // A scanner's blank inside the day, `1 1 oktober 2024`, is taken out where the date cannot be read with it.
    for text in [source.string(range), Self.rejoinedDigits(source.string(range))] {
      var cursor = Cursor(text)
      if cursor.skip("d.d.") { cursor.skipSpaces() }
      guard let day = cursor.writtenDate()?.resolved(against: nil) else { continue }
      return DocumentDate(
        value: day.date, basis: day.basis, text: cursor.string(0..<cursor.position),
        evidence: source.evidence(range))
    }
    return nil
  }

  /// A text without the blanks between its digits before the first letter.
  private static func rejoinedDigits(_ text: String) -> String {
    let head = text.prefix { $0.isNumber || $0 == " " }
    return head.filter { $0 != " " } + " " + text.dropFirst(head.count)
  }

  private mutating func takeDate(_ date: DocumentDate) {
    guard let held = fields.date else {
      fields.date = date
      return
    }
    guard let evidence = date.evidence, let value = date.value, value != held.value else { return }
    let first = held.value?.description ?? "unknown"
    fields.diagnostics.append(
      Diagnostic(
        .warning, .dateDiffers, "a page head says \(value), the letterhead \(first)",
        evidence: evidence))
  }

  private mutating func takeKenmerk(_ passage: Passage, _ label: HeadLabel) {
    // A scanner's blanks between digits: `4 8 628954`.
    let isAllDigits = passage.text.utf8.allSatisfy { $0.isDigit || $0 == 0x20 }
    let kenmerk = Kenmerk(
      value: isAllDigits ? passage.text.filter { $0 != " " } : passage.text,
      evidence: passage.evidence)
    if label == .onsKenmerk {
      if fields.kenmerk == nil { fields.kenmerk = kenmerk }
      return
    }
    guard !fields.otherKenmerken.contains(where: { $0.kenmerk.value == kenmerk.value }) else {
      return
    }
    fields.otherKenmerken.append(
      OtherKenmerk(kenmerk: kenmerk, role: label == .uwKenmerk ? .uw : .case))
  }
}

extension HeadRecogniser {
  /// Status lines, the paper's name, and the ministry's web address.
  private mutating func readMarks() {
    for line in lines { if case .free = line.look { takeMinistryName(line.range) } }
    for (index, line) in lines.enumerated() {
      switch line.look {
      case .status:
        fields.status = fields.status ?? source.passage(line.range)
        used.insert(index)
      case .paperName:
        fields.paperName = fields.paperName ?? source.passage(line.range)
        used.insert(index)
      case .address, .request:
        used.insert(index)
        takeMinistry(line.range)
      case .free, .label: continue
      }
    }
  }

  /// `www.rijksoverheid.nl/jenv`
  private mutating func takeMinistry(_ range: Range<Int>) {
    guard fields.ministry == nil else { return }
    var cursor = Cursor(source.clean, at: range.lowerBound, limit: range.upperBound)
    while !cursor.isAtEnd {
      if cursor.skip("rijksoverheid.nl/") || cursor.skip("www.min") {
        if cursor.previous != UInt8(ascii: "/") { cursor.position -= 3 }
        let name = cursor.run(while: \.isASCIILetter)
        guard let ministry = Ministry(abbreviation: cursor.string(name)) else { return }
        fields.ministry = (ministry, .address, source.evidence(range))
        return
      }
      cursor.advance()
    }
  }

  /// `Ministerie van Justitie en Veiligheid`
  private mutating func takeMinistryName(_ range: Range<Int>) {
    var cursor = Cursor(source.clean, at: range.lowerBound, limit: range.upperBound)
    guard fields.ministry == nil, cursor.skip("Ministerie van ") else { return }
    guard let ministry = Ministry(officeName: cursor.string(cursor.position..<range.upperBound))
    else { return }
    fields.ministry = (ministry, .head, source.evidence(range))
  }
}

extension HeadRecogniser {
  /// A stretch of free lines that follow one another.
  private struct Group {
    var lines: [Int]
    var precedesAddress = false
    var followsPaperName = false
  }

  private mutating func readGroups(_ head: (lines: [HeadLine], used: Set<Int>), isFirst: Bool) {
    (lines, used) = head
    var rest = groups()
    if let index = rest.firstIndex(where: { isAddressee($0) }) {
      let passage = passage(rest.remove(at: index))
      fields.addressee = fields.addressee ?? passage
    }
    rest.removeAll { isAddressee($0) }
    let unit =
      rest.firstIndex { $0.precedesAddress && !$0.followsPaperName }
      ?? rest.firstIndex { startsWithUnit($0) }
    if let index = unit ?? (isFirst && rest.count > 1 && !rest[0].followsPaperName ? 0 : nil) {
      takeOrganisation(rest.remove(at: index))
    }
    if isFirst, fields.title == nil, let index = titleIndex(rest) {
      fields.title = passage(rest.remove(at: index))
    }
    for group in rest where organisation(group) != fields.organisation?.text {
      guard let first = group.lines.first, let last = group.lines.last else { continue }
      fields.unread.append(lines[first].line...lines[last].line)
    }
  }

  private func groups() -> [Group] {
    var groups: [Group] = []
    for (index, line) in lines.enumerated() where !used.contains(index) {
      if let last = groups.last?.lines.last, last == index - 1, lines[last].line == line.line - 1 {
        groups[groups.count - 1].lines.append(index)
      } else {
        var group = Group(lines: [index])
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
    let range = lines[group.lines.first ?? 0].range
    return Cursor(source.clean, at: range.lowerBound, limit: range.upperBound)
  }

  private func isAddressee(_ group: Group) -> Bool {
    var cursor = cursor(group)
    _ = cursor.skip("Aan ")
    _ = cursor.skip("de ")
    return cursor.skip("voorzitter") || cursor.skip("minister") && !cursor.skip("ie van")
      || cursor.skip("staatssecretaris")
  }

  private func startsWithUnit(_ group: Group) -> Bool {
    startsWithUnit(lines[group.lines.first ?? 0].range)
  }

  private func startsWithUnit(_ range: Range<Int>) -> Bool {
    var cursor = Cursor(source.clean, at: range.lowerBound, limit: range.upperBound)
    return cursor.skip("Directoraat") || cursor.skip("Directie") || cursor.skip("Ministerie van")
      || cursor.skipWord("Afdeling") || cursor.skip("Bestuurskern")
      || cursor.skip("Kabinet Minister")
  }

  private mutating func takeOrganisation(_ group: Group) {
    guard fields.organisation == nil else { return }
    var unit = group
    unit.lines.removeAll { source.string(lines[$0].range).hasPrefix("Ministerie van ") }
    guard !unit.lines.isEmpty else { return }
    fields.organisation = Passage(organisation(unit), passage(unit).evidence)
  }

  /// The lines of a unit's name as one, with one kind of apostrophe.
  private func organisation(_ group: Group) -> String {
    var text = ""
    for index in group.lines {
      let line = source.string(lines[index].range)
      let opensUnit = Self.units.contains { line.hasPrefix($0) }
      text += text.isEmpty ? line : (opensUnit ? ", " : " ") + line
    }
    return String(text.map { $0 == "’" ? "'" : $0 })
  }

  /// Words that open the name of a new unit within an organisation.
  private static let units = [
    "Directoraat-Generaal", "Directoraat-generaal", "Directie", "Afdeling", "Cluster", "Programma",
    "Portefeuille",
    "Dir ",
  ]

  /// The title among what is left: right behind the paper's name, else with a word that titles hold, else the last.
  private func titleIndex(_ groups: [Group]) -> Int? {
    if let named = groups.firstIndex(where: \.followsPaperName) { return named }
    let words = [
      "nota", "brief", "vragen", "motie", "reactie", "antwoord", "verslag", "aanbieding", "uitstel",
    ]
    let titled = groups.firstIndex { group in
      let text = Folding.folded(passage(group).text)
      return words.contains { text.contains($0) }
    }
    return titled ?? groups.indices.last
  }
}
