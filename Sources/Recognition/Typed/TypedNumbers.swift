internal import Kamerstukken

/// How numbers are typed where nothing else is: as addresses, and as a dossier and a number with little between.
///
///     https://zoek.officielebekendmakingen.nl/kst-26643-1001.html   kst-26643-1001
///     https://zoek.officielebekendmakingen.nl/dossier/26643         26643
///     26643/1001   26643 1001   26 643 1001   36600 XVI 12          26643-1001 …
///     26643:1001   26643,1001   26643#1001    26643 - 1001          26643-1001
///
/// In a text these would be too little; in a search a reader means what it finds. Other words stay as they are.
package enum TypedNumbers {
  /// The text with what is typed so written as the grammar of references reads it.
  package static func canonical(_ text: String) -> [UInt8] {
    let bytes = Array(text.utf8)
    var words: [[UInt8]] = bytes.split(whereSeparator: \.isSpace).map(Array.init)
    for index in words.indices {
      words[index] = address(words[index]) ?? signed(words[index], "/") ?? words[index]
    }
    // Among words these signs are a time, an amount, a place in a list.
    let papers = words.compactMap { signed($0, ":,#") }
    if papers.count == words.count { words = papers }
    let written = Array(words.joined(separator: [0x20]))
    let joined = raised(written) ?? written
    if let pair = pair(joined) { return pair }
    // Only what is told apart by signs may be short; in `26643 1001 1002` anything may be meant.
    let pieces = joined.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    let pairs = pieces.flatMap { $0.split(separator: UInt8(ascii: ";")) }.map { pair(Array($0)) }
    guard pairs.count > 1, pairs.allSatisfy({ $0 != nil }) else { return joined }
    return Array(pairs.compactMap(\.self).joined(separator: Array("; ".utf8)))
  }
}

extension TypedNumbers {
  /// The hosts whose addresses end in an id, and what stands before the id there.
  private static let hosts: [(host: String, before: String)] = [
    ("zoek.officielebekendmakingen.nl/", "/"), ("www.officielebekendmakingen.nl/", "/"),
    ("officielebekendmakingen.nl/", "/"), ("deeplink.rechtspraak.nl/", "id="),
    ("uitspraken.rechtspraak.nl/", "id="), ("eur-lex.europa.eu/", "CELEX:"),
  ]

  /// The id in an official address: of a publication, a dossier, an act of the Union, a ruling.
  private static func address(_ word: [UInt8]) -> [UInt8]? {
    var cursor = Cursor(word)
    while let byte = cursor.next, "(<[\"'".utf8.contains(byte) { cursor.advance() }
    _ = cursor.skip("https://") || cursor.skip("http://")
    let rest = String(decoding: word[cursor.position...], as: UTF8.self)
    guard let (host, before) = hosts.first(where: { rest.hasPrefix($0.host) }) else { return nil }
    // What comes before the id is a part of the path, or of the question behind it.
    let isPath = before == "/"
    let path = Array(rest.utf8.dropFirst(host.utf8.count - (isPath ? 1 : 0)))
    let asked = path.prefix { $0 != UInt8(ascii: "#") && !(isPath && $0 == UInt8(ascii: "?")) }
    guard let start = end(ofLast: Array(before.utf8), in: asked) else { return nil }
    let id = asked[start...].prefix {
      $0.isDigit || $0.isASCIILetter || $0 == UInt8(ascii: "-")
        || !isPath && ":()".utf8.contains($0)
    }
    return id.isEmpty ? nil : Array(id)
  }

  /// Where the last of some bytes ends, if they stand in others.
  private static func end(ofLast bytes: [UInt8], in text: ArraySlice<UInt8>) -> Int? {
    text.indices.last { text[$0...].starts(with: bytes) }.map { $0 + bytes.count }
  }

  /// `26643/1001`, `21501-33:985`, with another sign behind it: the same with a dash for the first of some signs.
  private static func signed(_ word: [UInt8], _ signs: StaticString) -> [UInt8]? {
    guard let sign = word.firstIndex(where: { $0.isOne(of: signs) }) else { return nil }
    let end = word.lastIndex { $0.isDigit }.map { $0 + 1 } ?? sign
    guard end > sign, word[end...].allSatisfy({ ",;.)".utf8.contains($0) }),
      let paper = paper(word[..<sign], word[(sign + 1)..<end])
    else { return nil }
    return paper + word[end...]
  }

  /// A dossier and a number with a blank, slash or lone dash between, which are the whole of it.
  private static func pair(_ text: [UInt8]) -> [UInt8]? {
    let text = text.drop(while: \.isSpace)
    let lone = LoneReference(Array(text))
    // `26 643` is a dossier, and what the grammar knows need not be read otherwise.
    if lone.reference != nil { return Array(text) }
    guard lone.dossier == nil, lone.references.allSatisfy({ $0.kind == .dossier }),
      let last = text.lastIndex(where: { $0.isSpace || $0 == UInt8(ascii: "/") })
    else { return nil }
    return paper(withoutDash(text[..<last]), text[(last + 1)...])
  }

  /// The text without a dash that stands alone at its end.
  private static func withoutDash(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let blank = text.lastIndex(where: \.isSpace) else { return text }
    var dash = Cursor(Array(text[(blank + 1)...]))
    return dash.skipDash() && dash.isAtEnd ? text[..<blank] : text
  }

  /// `36600-xvi`, `36 600 xvi 12`: the same with its suffix in capitals, where that makes it a number.
  private static func raised(_ text: [UInt8]) -> [UInt8]? {
    let lone = LoneReference(text)
    guard lone.reference == nil, lone.dossier == nil else { return nil }
    var raised = text
    var start = 0
    while start < text.count {
      let letters = text[start...].prefix(while: \.isASCIILetter)
      let isSuffix =
        (1...6).contains(letters.count) && letters.allSatisfy { $0.isOne(of: "ivxabc") }
        && start > 0 && (text[start - 1].isSpace || text[start - 1] == UInt8(ascii: "-"))
      if isSuffix { for index in letters.indices { raised[index] -= 0x20 } }
      start = letters.endIndex + 1
    }
    guard raised != text else { return nil }
    let read = LoneReference(raised)
    let isNumber = read.reference != nil || read.dossier != nil || pair(raised) != nil
    return isNumber ? raised : nil
  }

  /// The paper of a dossier in any spelling and a number of one to four digits.
  private static func paper(_ dossier: ArraySlice<UInt8>, _ number: ArraySlice<UInt8>) -> [UInt8]? {
    guard (1...4).contains(number.count), number.allSatisfy(\.isDigit),
      number.first != UInt8(ascii: "0"), let named = LoneReference(Array(dossier)).dossier,
      // Behind the dossier of the councils a number is that of a council.
      named.suffix != nil || named.number != 21_501
    else { return nil }
    return Array("\(named)-".utf8) + number
  }
}
