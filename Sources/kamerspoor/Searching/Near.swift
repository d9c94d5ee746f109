internal import Archive
internal import Dossiers
internal import Kamerstukken

/// What a reader may have meant by something that is not held.
enum Near {
  /// The most suggestions.
  private static let most = 3
  /// How far a number may lie from the one that was typed.
  private static let reach = 250

  /// The motions of the dossier that are spoken of, the nearest numbers first.
  static func motions(_ id: String, _ library: borrowing Library) throws -> [String] {
    guard let number = KamerstukNumber(id: id) else { return [] }
    let known = try library.archive.keys(beginningWith: BlockKey.motion("\(number.dossier)-"))
    return nearest(known.map { "\(number.dossier)-\($0)" }, to: number)
  }

  /// The numbers of the dossier that are held or cited, the nearest first.
  static func papers(_ id: String, _ library: borrowing Library) throws -> [String] {
    guard let number = KamerstukNumber(id: id), let value = number.value,
      let range = NumberRange(
        dossier: number.dossier, first: max(value - reach, 1), last: value + reach)
    else { return [] }
    return nearest(try library.archive.numbers(in: range).map(\.id), to: number)
  }

  private static func nearest(_ ids: [String], to number: KamerstukNumber) -> [String] {
    let distances = Set(ids).compactMap { id -> (id: String, away: Int)? in
      guard let other = KamerstukNumber(id: id), other.dossier == number.dossier, other != number,
        let value = other.value, let wanted = number.value
      else { return nil }
      return (id, abs(value - wanted))
    }
    return distances.filter { $0.away <= reach }.sorted { ($0.away, $0.id) < ($1.away, $1.id) }
      .prefix(most).map(\.id)
  }

  /// The names of files that begin as the one that was typed, else those with a few letters otherwise.
  static func files(_ typed: String, _ library: borrowing Library) throws -> [String] {
    let name = typed.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) }
    guard let name, name.utf8.count >= most else { return [] }
    let longer = try library.archive.fileNames(beginningWith: name).filter { $0 != name }
    guard longer.isEmpty else { return Array(longer.prefix(most)) }
    // What differs at the end is looked for by its beginning, as long as that is told by an index.
    let start = String(name.unicodeScalars.prefix(max(name.unicodeScalars.count / 2, 2)))
    let stem = withoutExtension(name)
    let near = try library.archive.fileNames(beginningWith: start).map { other in
      let whole = Spelling.distance(other, name)
      return (name: other, away: min(whole, Spelling.distance(withoutExtension(other), stem)))
    }
    return near.filter { $0.away <= 2 && $0.away * 3 < name.utf8.count }
      .sorted { ($0.away, $0.name) < ($1.away, $1.name) }.prefix(most).map(\.name)
  }

  private static func withoutExtension(_ name: String) -> String {
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return name }
    return String(name[..<dot])
  }

  /// The Members whose motions are held and whose names are near what was typed.
  static func members(_ typed: String, _ library: borrowing Library) throws -> [String] {
    let name = Folding.folded(typed)
    guard name.utf8.count >= 4, !name.utf8.contains(where: \.isDigit) else { return [] }
    let start = String(name.unicodeScalars.prefix(2))
    let known = try library.archive.keys(beginningWith: BlockKey.member(start))
    return Spelling.nearest(to: name, among: known.map { start + $0 }).map { [$0] } ?? []
  }

  /// The held dossiers whose number is the one that was typed but for one digit or two exchanged, or its suffix.
  static func dossiers(_ typed: DossierNumber, _ library: borrowing Library) throws -> [String] {
    if typed.suffix != nil {
      let whole = DossierNumber(typed.number)
      let others = try library.archive.suffixed(whole).filter { $0 != typed.description }
      let held = try library.archive.holds(dossier: whole) ? [whole.description] : []
      if let near = Spelling.nearest(to: typed.description, among: others) { return [near] }
      return Array((others + held).prefix(most))
    }
    return try dossiers("\(typed.number)", library)
  }

  /// The held dossiers whose number is these digits but for one, or for two exchanged.
  static func dossiers(_ digits: String, _ library: borrowing Library) throws -> [String] {
    guard (3...7).contains(digits.utf8.count), digits.utf8.allSatisfy(\.isDigit) else { return [] }
    var found: [String] = []
    for number in neighbours(of: Array(digits.utf8)) where found.count < most {
      guard try library.archive.holds(dossier: DossierNumber(number)) else { continue }
      found.append("\(number)")
    }
    return found
  }

  /// Every number of four or five digits that is one slip away, the likeliest slips first.
  private static func neighbours(of digits: [UInt8]) -> [Int] {
    var spellings: [[UInt8]] = []
    for place in digits.indices.dropLast() {
      var turned = digits
      turned.swapAt(place, place + 1)
      spellings.append(turned)
    }
    for place in digits.indices {
      spellings.append(Array(digits[..<place] + digits[(place + 1)...]))
    }
    for place in 0...digits.count {
      for digit in UInt8(ascii: "0")...UInt8(ascii: "9") {
        spellings.append(digits[..<place] + [digit] + digits[place...])
      }
    }
    for place in digits.indices.reversed() {
      for digit in UInt8(ascii: "0")...UInt8(ascii: "9") {
        var other = digits
        other[place] = digit
        spellings.append(other)
      }
    }
    var seen: Set<[UInt8]> = [digits]
    return spellings.filter {
      (4...5).contains($0.count) && $0.first != UInt8(ascii: "0") && seen.insert($0).inserted
    }.map { $0.reduce(0) { $0 * 10 + $1.digitValue } }
  }
}

extension Library {
  /// Says what is held near something that is not: the numbers of its dossier, else a Member of nearly that name.
  func noteNear(_ query: LookUp, _ command: String, _ console: Console) throws {
    if let asked = query.asked {
      guard asked.ranges.isEmpty, asked.targets.count == 1, let paper = asked.targets[0].paper
      else { return }
      let id = paper.description
      let near = try command == "motion" ? Near.motions(id, self) : Near.papers(id, self)
      guard let first = near.first else { return }
      let list = near.joined(separator: ", ")
      if command == "motion" {
        console.note("motions near it that are spoken of: \(list); kamerspoor motion \(first)")
      } else {
        console.note("held or cited near it: \(list); kamerspoor search \(first)")
      }
    } else if let name = try Near.members(query.text, self).first {
      console.note("did you mean kamerspoor \(command) \(name)?")
    }
  }

  /// Says which files have nearly the name that was typed.
  func noteNearFiles(_ name: String, _ console: Console) throws {
    let near = try Near.files(name, self)
    guard !near.isEmpty else { return }
    console.note("files with nearly that name: \(near.joined(separator: ", "))")
  }

  /// Says which dossiers have nearly the number that was typed.
  func noteNear(_ dossier: DossierNumber, _ console: Console) throws {
    let near = try Near.dossiers(dossier, self)
    guard let first = near.first else { return }
    console.note(
      "dossiers that are held and look like it: \(near.joined(separator: ", ")); kamerspoor dossier \(first)"
    )
  }
}
