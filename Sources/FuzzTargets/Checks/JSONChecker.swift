internal import Kamerstukken

/// Reads JSON by the letter of RFC 8259, in valid UTF-8, with no name twice in an object.
struct JSONChecker: ~Copyable {
  struct Refused: Error {
    let reason: String
    let offset: Int
  }

  private let bytes: [UInt8]
  private var offset = 0

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The value that the bytes are, with blanks around it; otherwise the violation.
  static func value(
    of bytes: [UInt8], _ what: String, _ violations: inout Violations
  ) -> CheckedJSON? {
    guard String(validating: bytes, as: UTF8.self) != nil else {
      violations.tell("\(what) is not UTF-8")
      return nil
    }
    var checker = JSONChecker(bytes)
    do throws(Refused) {
      let value = try checker.value(depth: 0)
      checker.skipBlanks()
      if checker.offset < bytes.count { throw checker.refused("more behind the value") }
      return value
    } catch {
      violations.tell("\(what) is no JSON: \(error.reason) at \(error.offset)")
      return nil
    }
  }

  private var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private func refused(_ reason: String) -> Refused { Refused(reason: reason, offset: offset) }

  private mutating func skipBlanks() {
    while let byte = next, [0x20, 0x0A, 0x0D, 0x09].contains(byte) { offset += 1 }
  }

  private mutating func skip(_ text: String) -> Bool {
    guard next == text.utf8.first, bytes[offset...].starts(with: text.utf8) else { return false }
    offset += text.utf8.count
    return true
  }

  private mutating func value(depth: Int) throws(Refused) -> CheckedJSON {
    skipBlanks()
    guard depth < 64 else { throw refused("nested too deep") }
    if skip("null") { return .null }
    if skip("true") { return .boolean(true) }
    if skip("false") { return .boolean(false) }
    if skip("{") { return try object(depth: depth) }
    if skip("[") { return try array(depth: depth) }
    if skip("\"") { return .string(try string()) }
    return try number()
  }

  private mutating func object(depth: Int) throws(Refused) -> CheckedJSON {
    var members: [(name: String, value: CheckedJSON)] = []
    var names: Set<[UInt8]> = []
    skipBlanks()
    if skip("}") { return .object([]) }
    repeat {
      skipBlanks()
      guard skip("\"") else { throw refused("a name was expected") }
      let name = try string()
      guard names.insert(Array(name.utf8)).inserted else { throw refused("a name stands twice") }
      skipBlanks()
      guard skip(":") else { throw refused("a colon was expected") }
      members.append((name, try value(depth: depth + 1)))
      skipBlanks()
    } while skip(",")
    guard skip("}") else { throw refused("the end of the object was expected") }
    return .object(members)
  }

  private mutating func array(depth: Int) throws(Refused) -> CheckedJSON {
    var items: [CheckedJSON] = []
    skipBlanks()
    if skip("]") { return .array([]) }
    repeat {
      items.append(try value(depth: depth + 1))
      skipBlanks()
    } while skip(",")
    guard skip("]") else { throw refused("the end of the array was expected") }
    return .array(items)
  }

  private mutating func digits() throws(Refused) {
    guard let byte = next, byte.isDigit else { throw refused("a digit was expected") }
    while let byte = next, byte.isDigit { offset += 1 }
  }

  private mutating func number() throws(Refused) -> CheckedJSON {
    let start = offset
    _ = skip("-")
    if !skip("0") { try digits() }
    if skip(".") { try digits() }
    if skip("e") || skip("E") {
      if !skip("+") { _ = skip("-") }
      try digits()
    }
    return .number(String(decoding: bytes[start..<offset], as: UTF8.self))
  }
}

extension JSONChecker {
  /// The rest of a string behind its opening quote.
  private mutating func string() throws(Refused) -> String {
    var text: [UInt8] = []
    while let byte = next {
      offset += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): text += try escaped()
      case 0..<0x20: throw refused("a bare control character in a string")
      default: text.append(byte)
      }
    }
    throw refused("a string without an end")
  }

  private mutating func escaped() throws(Refused) -> [UInt8] {
    let plain: [(letter: String, byte: UInt8)] = [
      ("\"", 0x22), ("\\", 0x5C), ("/", 0x2F), ("b", 8), ("f", 12), ("n", 10), ("r", 13), ("t", 9),
    ]
    for (letter, byte) in plain where skip(letter) { return [byte] }
    guard skip("u") else { throw refused("an unknown escape") }
    var unit = try fourDigits()
    if (0xD800..<0xDC00).contains(unit) {
      guard skip("\\u") else { throw refused("half a pair of surrogates") }
      let low = try fourDigits()
      guard (0xDC00..<0xE000).contains(low) else { throw refused("half a pair of surrogates") }
      unit = 0x1_0000 + (unit - 0xD800) << 10 + (low - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(unit) else { throw refused("half a pair of surrogates") }
    return Array(String(Character(scalar)).utf8)
  }

  private mutating func fourDigits() throws(Refused) -> UInt32 {
    guard offset + 4 <= bytes.count else { throw refused("four digits were expected") }
    let digits = String(decoding: bytes[offset..<offset + 4], as: UTF8.self)
    guard digits.utf8.allSatisfy({ $0.isDigit || (0x41...0x46).contains($0 & 0xDF) }),
      let unit = UInt32(digits, radix: 16)
    else { throw refused("four digits were expected") }
    offset += 4
    return unit
  }
}
