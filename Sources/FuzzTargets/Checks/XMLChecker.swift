internal import Kamerstukken

/// Reads XML by the letter: one root, tags that nest, attributes in quotes and once, the five entities, XML's characters.
struct XMLChecker: ~Copyable {
  struct Refused: Error {
    let reason: String
    let offset: Int
  }

  private let bytes: [UInt8]
  private var offset = 0
  private var open: [String] = []
  private var roots = 0
  /// How often each element stands in the text.
  private var counts: [String: Int] = [:]

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// How often each element stands in it; nothing, and a violation, where it is not XML.
  static func elements(
    of bytes: [UInt8], _ what: String, _ violations: inout Violations
  ) -> [String: Int]? {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      violations.tell("\(what) is not UTF-8")
      return nil
    }
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D, 0x20...0xFFFD, 0x1_0000...: continue
      default:
        violations.tell("\(what) holds U+\(String(scalar.value, radix: 16))")
        return nil
      }
    }
    var checker = XMLChecker(bytes)
    do throws(Refused) {
      try checker.read()
      return checker.counts
    } catch {
      violations.tell("\(what) is no XML: \(error.reason) at \(error.offset)")
      return nil
    }
  }

  private var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private func refused(_ reason: String) -> Refused { Refused(reason: reason, offset: offset) }

  private mutating func skip(_ text: String) -> Bool {
    // Most bytes begin nothing, which is said by the first one.
    guard next == text.utf8.first, bytes[offset...].starts(with: text.utf8) else { return false }
    offset += text.utf8.count
    return true
  }

  private mutating func skipBlanks() {
    while let byte = next, [0x20, 0x0A, 0x0D, 0x09].contains(byte) { offset += 1 }
  }

  private mutating func read() throws(Refused) {
    if skip("<?xml") { try skip(past: "?>") }
    while let byte = next {
      if byte != UInt8(ascii: "<") {
        try readText()
      } else if skip("<!--") {
        let start = offset
        try skip(past: "-->")
        if Array(bytes[start..<offset - 3]).holds([0x2D, 0x2D]) {
          throw refused("-- in a comment")
        }
      } else if skip("<!") || skip("<?") {
        throw refused("a declaration")
      } else if skip("</") {
        let name = try name()
        skipBlanks()
        guard skip(">"), open.popLast() == name else { throw refused("</\(name)> closes another") }
      } else {
        try readStart()
      }
    }
    guard open.isEmpty, roots == 1 else { throw refused("\(roots) roots, \(open.count) open") }
  }

  private mutating func skip(past end: String) throws(Refused) {
    while !skip(end) {
      guard offset < bytes.count else { throw refused("no end") }
      offset += 1
    }
  }

  private mutating func name() throws(Refused) -> String {
    let start = offset
    while let byte = next, byte.isASCIILetter || byte.isDigit || ":_-.".utf8.contains(byte) {
      offset += 1
    }
    guard offset > start, !bytes[start].isDigit else { throw refused("a name was expected") }
    return String(decoding: bytes[start..<offset], as: UTF8.self)
  }

  private mutating func readStart() throws(Refused) {
    guard skip("<") else { throw refused("a tag was expected") }
    let element = try name()
    if open.isEmpty { roots += 1 }
    counts[element, default: 0] += 1
    var names: Set<String> = []
    while true {
      skipBlanks()
      if skip("/>") { return }
      if skip(">") {
        open.append(element)
        return
      }
      let attribute = try name()
      guard names.insert(attribute).inserted else { throw refused("\(attribute) twice") }
      guard skip("=\"") else { throw refused("a value in quotes was expected") }
      while let byte = next, byte != UInt8(ascii: "\"") {
        if byte == UInt8(ascii: "<") { throw refused("< in a value") }
        try readCharacter()
      }
      guard skip("\"") else { throw refused("a value without an end") }
    }
  }

  private mutating func readText() throws(Refused) {
    while let byte = next, byte != UInt8(ascii: "<") {
      if open.isEmpty, !byte.isSpace { throw refused("text outside the root") }
      if skip("]]>") { throw refused("]]> in text") }
      try readCharacter()
    }
  }

  private mutating func readCharacter() throws(Refused) {
    guard next == UInt8(ascii: "&") else {
      offset += 1
      return
    }
    for entity in ["&amp;", "&lt;", "&gt;", "&quot;", "&apos;"] where skip(entity) {
      return
    }
    guard skip("&#") else { throw refused("a bare &") }
    let start = offset
    while let byte = next, byte.isDigit || byte.isASCIILetter { offset += 1 }
    guard offset > start, skip(";") else { throw refused("a bare &") }
  }
}
