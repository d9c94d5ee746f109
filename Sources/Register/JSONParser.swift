internal import Kamerstukken

/// Parses one JSON value (RFC 8259) from bytes; nothing where they are not one, or nested too deep.
struct JSONParser: ~Copyable {
  private let bytes: [UInt8]
  /// Whether half of a pair of surrogates is an error.
  private let isStrict: Bool
  private var offset = 0

  /// No entity of the register is nested deeper than a dozen levels.
  private static var deepest: Int { 64 }

  private init(_ bytes: [UInt8], strictly isStrict: Bool) {
    self.bytes = bytes
    self.isStrict = isStrict
  }

  static func value(of bytes: [UInt8], strictly isStrict: Bool = false) -> JSONNode? {
    var parser = JSONParser(bytes, strictly: isStrict)
    guard let node = parser.value(depth: 0) else { return nil }
    parser.skipBlanks()
    return parser.offset == bytes.count ? node : nil
  }

  private var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private mutating func skipBlanks() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      offset += 1
    }
  }

  private mutating func skip(_ byte: UInt8) -> Bool {
    skipBlanks()
    guard next == byte else { return false }
    offset += 1
    return true
  }

  private mutating func value(depth: Int) -> JSONNode? {
    skipBlanks()
    guard depth < Self.deepest, let byte = next else { return nil }
    switch byte {
    case UInt8(ascii: "{"): return object(depth: depth)
    case UInt8(ascii: "["): return array(depth: depth)
    case UInt8(ascii: "\""): return string().map(JSONNode.string)
    case UInt8(ascii: "t"): return word("true") ? .boolean(true) : nil
    case UInt8(ascii: "f"): return word("false") ? .boolean(false) : nil
    case UInt8(ascii: "n"): return word("null") ? .null : nil
    default: return number()
    }
  }

  private mutating func object(depth: Int) -> JSONNode? {
    offset += 1
    var members: [JSONNode.Member] = []
    if skip(UInt8(ascii: "}")) { return .object(members) }
    repeat {
      skipBlanks()
      guard next == UInt8(ascii: "\""), let name = string(), skip(UInt8(ascii: ":")),
        let value = value(depth: depth + 1)
      else { return nil }
      members.append(.init(name: name, value: value))
    } while skip(UInt8(ascii: ","))
    return skip(UInt8(ascii: "}")) ? .object(members) : nil
  }

  private mutating func array(depth: Int) -> JSONNode? {
    offset += 1
    var items: [JSONNode] = []
    if skip(UInt8(ascii: "]")) { return .array(items) }
    repeat {
      guard let value = value(depth: depth + 1) else { return nil }
      items.append(value)
    } while skip(UInt8(ascii: ","))
    return skip(UInt8(ascii: "]")) ? .array(items) : nil
  }

  private mutating func word(_ word: StaticString) -> Bool {
    let end = offset + word.utf8CodeUnitCount
    guard end <= bytes.count, String(decoding: bytes[offset..<end], as: UTF8.self) == "\(word)"
    else { return false }
    offset = end
    return true
  }

  private mutating func number() -> JSONNode? {
    let start = offset
    while let byte = next, byte.isDigit || "+-.eE".utf8.contains(byte) { offset += 1 }
    let digits = bytes[start..<offset]
    guard digits.contains(where: \.isDigit) else { return nil }
    return .number(String(decoding: digits, as: UTF8.self))
  }
}

extension JSONParser {
  private mutating func string() -> String? {
    offset += 1
    var text: [UInt8] = []
    while let byte = next {
      offset += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        guard let scalar = escaped() else { return nil }
        text += String(Character(scalar)).utf8
      case 0..<0x20: return nil
      default: text.append(byte)
      }
    }
    return nil
  }

  /// What stands behind a backslash; of half a pair of surrogates nothing, or the replacement character.
  private mutating func escaped() -> Unicode.Scalar? {
    guard let byte = next else { return nil }
    offset += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"):
      guard let unit = fourDigits() else { return nil }
      return scalar(of: unit) ?? (isStrict ? nil : "\u{FFFD}")
    default: return nil
    }
  }

  /// The scalar of a unit, or of a pair of which this is the first half; nothing of half a pair.
  private mutating func scalar(of unit: UInt32) -> Unicode.Scalar? {
    guard (0xD800..<0xDC00).contains(unit) else { return Unicode.Scalar(unit) }
    let start = offset
    guard next == UInt8(ascii: "\\") else { return nil }
    offset += 1
    guard next == UInt8(ascii: "u") else {
      offset = start
      return nil
    }
    offset += 1
    guard let low = fourDigits(), (0xDC00..<0xE000).contains(low) else {
      offset = start
      return nil
    }
    return Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
  }

  private mutating func fourDigits() -> UInt32? {
    guard offset + 4 <= bytes.count else { return nil }
    let digits = bytes[offset..<offset + 4]
    guard digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else { return nil }
    offset += 4
    return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}
