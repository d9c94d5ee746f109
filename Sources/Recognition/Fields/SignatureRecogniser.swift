internal import Kamerstukken
internal import Reading

/// Finds who signed: an office and the name that belongs to it, whichever of them stands first.
///
///     De Minister van Financiën,          office, then name; several offices, then as many names
///     A.B. Voorbeeld
///
///     Carola Voorbeeld                    name, then office
///     Minister van Landbouw, Natuur en Voedselkwaliteit
///
///     De Minister van Defensie, A.B. Voorbeeld
struct SignatureRecogniser {
  private let source: SourceText
  private let blocks: [Block]
  private var people: [Person] = []
  /// Offices that wait for their names.
  private var waiting: [(text: String, range: Range<Int>)] = []
  /// How many of the waiting offices have their names.
  private var named = 0
  /// Whether the next line names one more office on whose behalf was signed.
  private var isOnBehalfOpen = false
  /// In how many lines behind «namens deze» a name may still come.
  private var deputies = 0

  static func signatories(of source: SourceText) -> [Person] {
    var recogniser = SignatureRecogniser(source: source, blocks: source.blocks)
    for index in source.blocks.indices { recogniser.read(index) }
    return recogniser.people
  }

  private init(source: SourceText, blocks: [Block]) {
    self.source = source
    self.blocks = blocks
  }

  private mutating func read(_ index: Int) {
    let block = blocks[index]
    guard block.isParagraph else {
      if !block.isHead { drop() }
      return
    }
    // Running text is longer than any signature.
    guard block.range.count <= 180 else { return drop() }
    // Most lines name no office, which their first letters show.
    guard mayNameOffice(block.range), isOffice(block.range) else {
      if !waiting.isEmpty {
        readBehindOffice(index)
      } else if deputies > 0 {
        readDeputy(index)
      }
      return
    }
    let words = words(of: block)
    if let line = WrittenOffice.withName(words) {
      drop()
      add(line.name, line.office, block.range)
    } else if isOnBehalfOpen, named == 0, !waiting.isEmpty {
      isOnBehalfOpen = WrittenOffice.isOpen(words)
    } else if let office = WrittenOffice.signed(words) {
      if named > 0 { drop() }
      waiting.append((office, block.range))
    } else if !waiting.isEmpty {
      readBehindOffice(index)
    } else if let office = WrittenOffice.bare(words), index > 0,
      blocks[index - 1].isParagraph,
      let name = WrittenOffice.name(self.words(of: blocks[index - 1]))
    {
      add(name, office, blocks[index - 1].range, block.range)
    }
  }

  private func words(of block: Block) -> LineWords { LineWords(source.clean, block.range) }

  /// Whether a line may name an office: «minister» or «staatssecretaris» stands first, or behind «de».
  private func isOffice(_ range: Range<Int>) -> Bool {
    var cursor = Cursor(source.clean, at: range.lowerBound, limit: range.upperBound)
    cursor.skipSpaces()
    if cursor.skip("de ") { cursor.skipSpaces() }
    return cursor.skip("minister") || cursor.skip("staatssecretaris")
  }

  /// Whether the first letter of a line is one of those of `de minister` and `staatssecretaris`.
  private func mayNameOffice(_ range: Range<Int>) -> Bool {
    guard let first = range.first.map({ source.clean[$0] }) else { return false }
    return first.lowercased.isOne(of: "dms") || first.isSpace
  }

  private mutating func readBehindOffice(_ index: Int) {
    let block = blocks[index]
    let words = words(of: block)
    if named == 0, let last = waiting.indices.last,
      let whole = WrittenOffice.continued(waiting[last].text, with: words)
    {
      waiting[last] = (whole, waiting[last].range.lowerBound..<block.range.upperBound)
    } else if WrittenOffice.isOnBehalf(words) {
      readOnBehalf(words)
    } else if let name = WrittenOffice.name(words), named < waiting.count {
      // As many names as offices belong together in order; one name belongs to the last office.
      if named == 0, waiting.count > 1, !hasNames(waiting.count, from: index) {
        waiting = waiting.suffix(1)
      }
      add(name, waiting[named].text, waiting[named].range, block.range)
      named += 1
      if named == waiting.count { drop() }
    } else {
      drop()
    }
  }

  /// «Namens deze,»: the office above did not sign; «mede namens …,» leaves it as it is.
  private mutating func readOnBehalf(_ words: LineWords) {
    let signed = WrittenOffice.nameBehind(words)
    guard words.word(0) == "mede" else {
      waiting.removeLast()
      deputies = 3
      if let signed {
        add(signed.name, nil, signed.range)
        drop()
      }
      return
    }
    isOnBehalfOpen = WrittenOffice.isOpen(words)
    if let signed, named == 0, let last = waiting.last {
      add(signed.name, last.text, last.range, signed.range)
      drop()
    }
  }

  /// Who signs below «namens deze», with what he is where the line before his name says so: «de directeur,».
  private mutating func readDeputy(_ index: Int) {
    deputies -= 1
    let words = words(of: blocks[index])
    if let name = WrittenOffice.signature(words) {
      let office = WrittenOffice.ofDeputy(self.words(of: blocks[index - 1]))
      add(
        name, office, office == nil ? blocks[index].range : blocks[index - 1].range,
        blocks[index].range)
      deputies = 0
    }
  }

  /// Whether `count` names stand one behind another from a block on.
  private func hasNames(_ count: Int, from start: Int) -> Bool {
    guard start + count <= blocks.count else { return false }
    return blocks[start..<start + count].allSatisfy {
      $0.isParagraph && WrittenOffice.name(words(of: $0)) != nil
    }
  }

  /// The most signatures that one paper has.
  private static let most = 64

  private mutating func drop() {
    if !waiting.isEmpty { waiting = [] }
    named = 0
    isOnBehalfOpen = false
    deputies = 0
  }

  private mutating func add(
    _ name: PersonName, _ office: String?, _ ranges: Range<Int>...
  ) {
    var places: [Range<Int>] = []
    for range in ranges where !places.contains(range) { places.append(range) }
    places.sort { $0.lowerBound < $1.lowerBound }
    let evidence = source.evidence(places)
    guard people.count < Self.most else { return }
    guard !people.contains(where: { $0.office == office && $0.name.matches(name) }) else { return }
    people.append(Person(name: name, office: office, evidence: evidence))
  }
}
