internal import Kamerstukken

/// Values as FollowTheMoney keeps them, so that none is changed or dropped when it is read.
///
/// It composes letters, takes out what cannot be seen, makes odd blanks plain, and takes quotes from around names.
enum FtMValue {
  /// The most characters of a name, of a string, of a text, and of all texts of one entity.
  private static let (name, string, text, whole) = (384, 1_024, 65_000, 20_000_000)

  /// A name, without quotes around it.
  static func name(_ value: String) -> String {
    var bytes = Array(line(value).utf8)[...]
    while let first = bytes.first, let last = bytes.last,
      isQuote(first) && isQuote(last) || first == 0x20
    {
      bytes = bytes.dropFirst()
      if first != 0x20 { bytes = bytes.dropLast() }
      while bytes.last == 0x20 { bytes.removeLast() }
    }
    return cut(String(decoding: bytes, as: UTF8.self), to: name)
  }

  /// A text of one line.
  static func string(_ value: String) -> String { cut(line(value), to: string) }

  /// A longer text, of which the line ends stay.
  static func text(_ value: String) -> String { cut(lines(value), to: text) }

  /// A whole paper, in as many values as its length asks for; and whether none of it had to be left out.
  static func texts(_ value: String) -> (values: [String], isWhole: Bool) {
    var values: [String] = []
    var part = ""
    var (length, total) = (0, 0)
    for line in lines(value).split(separator: "\n", omittingEmptySubsequences: false) {
      for piece in pieces(of: line) {
        let size = piece.unicodeScalars.count + 1
        guard total + size < whole else { return (added(part, to: values), false) }
        if length + size >= text {
          values = added(part, to: values)
          (part, length) = ("", 0)
        }
        part += length == 0 ? "\(piece)" : "\n\(piece)"
        length += size
        total += size
      }
    }
    return (added(part, to: values), true)
  }

  private static func added(_ part: String, to values: [String]) -> [String] {
    let trimmed = trimmed(part)
    return trimmed.isEmpty || values.contains(trimmed) ? values : values + [trimmed]
  }

  /// A line, cut where it is longer than a value may be.
  private static func pieces(of line: Substring) -> [Substring] {
    guard line.utf8.count >= text else { return [line] }
    var pieces: [Substring] = []
    var rest = line.unicodeScalars
    while !rest.isEmpty {
      pieces.append(Substring(rest.prefix(text / 2)))
      rest = rest.dropFirst(text / 2)
    }
    return pieces
  }

  private static func isQuote(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
  }
}

extension FtMValue {
  /// One line with single blanks, in which nothing is hidden.
  private static func line(_ value: String) -> String {
    plain(value).split(separator: " ").joined(separator: " ")
  }

  private static func lines(_ value: String) -> String {
    var lines: [String] = []
    for line in value.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      let isOfTwo = line.last == UInt8(ascii: "\r")
      lines.append(plain(String(Substring(isOfTwo ? line.dropLast() : line))))
    }
    return trimmed(lines.joined(separator: "\n"))
  }

  /// Composed, without what only tells where a word may be broken, and everything else that is hidden by its number.
  private static func plain(_ value: String) -> String {
    guard value.utf8.contains(where: { $0 < 0x20 || $0 >= 0x7F }) else { return value }
    var scalars = String.UnicodeScalarView()
    for scalar in Folding.composed(value).unicodeScalars {
      switch scalar.value {
      case 0xAD, 0x200B...0x200D, 0x2060...0x2064, 0xFEFF: continue
      case 0xA0, 0x0A00, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: scalars.append(" ")
      default: scalars.append(scalar)
      }
    }
    return Printable.text(String(scalars))
  }

  private static func trimmed(_ value: String) -> String {
    var bytes = Array(value.utf8)[...]
    while let first = bytes.first, first == 0x20 || first == 0x0A { bytes.removeFirst() }
    while let last = bytes.last, last == 0x20 || last == 0x0A { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// At most so many characters; what is cut ends in `…`.
  private static func cut(_ value: String, to length: Int) -> String {
    guard value.utf8.count > length, value.unicodeScalars.count > length else { return value }
    return trimmed(String(value.unicodeScalars.prefix(length - 1))) + "…"
  }
}
