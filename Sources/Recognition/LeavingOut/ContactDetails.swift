internal import Kamerstukken

/// The telephone numbers and e-mail addresses of a text.
enum ContactDetails {
  static func places(in text: [UInt8]) -> [Range<Int>] { addresses(in: text) + numbers(in: text) }

  /// E-mail addresses: `j.jansen@minjenv.nl`.
  static func addresses(in text: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for (place, byte) in text.enumerated() where byte == UInt8(ascii: "@") {
      var (from, to) = (place, place + 1)
      while from > (found.last?.upperBound ?? 0), isOfAddress(text[from - 1]) { from -= 1 }
      while to < text.count, isOfAddress(text[to]) { to += 1 }
      while to > place + 1, text[to - 1] == UInt8(ascii: ".") { to -= 1 }
      if from < place, to > place + 1 { found.append(from..<to) }
    }
    return found
  }

  private static func isOfAddress(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte.isDigit || byte >= 0x80 || "._%+-".utf8.contains(byte)
  }

  /// Telephone numbers: `06-12345678`, `(070) 379 79 11`, `+31 (0)70 379 79 11`, `0031 6 12345678`.
  static func numbers(in text: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var place = 0
    while place < text.count {
      let byte = text[place]
      let mayBegin =
        byte == UInt8(ascii: "+") || byte == UInt8(ascii: "0") || byte == UInt8(ascii: "(")
      guard mayBegin, !isInside(text, place), let end = number(text, from: place) else {
        place += 1
        continue
      }
      found.append(place..<end)
      place = end
    }
    return found
  }

  /// Whether the place is inside a longer number or word.
  private static func isInside(_ text: [UInt8], _ place: Int) -> Bool {
    guard place > 0 else { return false }
    let before = text[place - 1]
    if before.isDigit { return true }
    return "-/.,".utf8.contains(before) && place > 1 && text[place - 2].isDigit
  }

  private static func number(_ text: [UInt8], from start: Int) -> Int? {
    var place = start
    var digits: [UInt8] = []
    var (end, separators, groups, group) = (start, 0, [Int](), 0)
    let isAbroad = text[start] == UInt8(ascii: "+")
    if isAbroad { place += 1 }
    while place < text.count, digits.count < 15 {
      let byte = text[place]
      if byte.isDigit {
        digits.append(byte)
        group += 1
        separators = 0
        end = place + 1
        if !isAbroad, digits.count == 10, digits.first == UInt8(ascii: "0"),
          digits[1] != UInt8(ascii: "0")
        {
          break
        }
      } else if " ()-./\u{A0}".utf8.contains(byte), separators < 3 {
        separators += 1
        if group > 0 { groups.append(group) }
        group = 0
      } else {
        break
      }
      place += 1
    }
    if group > 0 { groups.append(group) }
    guard end >= text.count || !text[end].isDigit else { return nil }
    if isAbroad { return (9...15).contains(digits.count) ? end : nil }
    guard digits.count >= 10, digits[0] == UInt8(ascii: "0") else { return nil }
    if digits[1] == UInt8(ascii: "0") { return (12...15).contains(digits.count) ? end : nil }
    // A day and what stands behind it: `03-04-2023 12`.
    return groups.starts(with: [2, 2, 4]) || groups.count > 6 ? nil : end
  }
}
