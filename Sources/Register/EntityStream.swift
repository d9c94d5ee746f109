/// Cuts a file of the register into its entities as it streams, in memory bounded by the largest of them.
///
///     {"@odata.context": …, "value": [ {…}, {…} ]}     a page of the open data
///     [ {…}, {…} ]                                      the same without its wrapper
///     {…}  {…}                                          one entity, or one after another
///
/// Only quotes, brackets and braces are looked at here; what is between them is parsed when an entity is whole.
package struct EntityStream: ~Copyable {
  private let read: () throws -> [UInt8]
  private var chunk: [UInt8] = []
  private var offset = 0
  private var line = 1
  private var isInArray = false
  private var isInPage = false

  /// The most bytes of one entity.
  private static var largest: Int { 16 << 20 }

  /// `read` gives the next bytes, none at the end.
  package init(_ read: @escaping () throws -> [UInt8]) {
    self.read = read
  }

  /// The next entity, or nothing at the end.
  ///
  /// Throws ``RegisterError`` where the file is no JSON, and of an entity too large, behind which reading goes on.
  package mutating func next() throws -> EntityText? {
    while let byte = try peek() {
      switch byte {
      case 0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: ","), 0xEF, 0xBB, 0xBF: try advance()
      case UInt8(ascii: "["):
        try advance()
        isInArray = true
      case UInt8(ascii: "]"):
        try advance()
        isInArray = false
        if isInPage { try skipPageEnd() }
      case UInt8(ascii: "{"):
        if let entity = try object() { return entity }
      default: throw RegisterError(line: line, reason: .malformed)
      }
    }
    guard !isInArray else { throw RegisterError(line: line, reason: .unclosed) }
    return nil
  }

  private mutating func peek() throws -> UInt8? {
    if offset == chunk.count {
      chunk = try read()
      offset = 0
    }
    return offset < chunk.count ? chunk[offset] : nil
  }

  private mutating func advance() throws {
    if chunk[offset] == 0x0A { line += 1 }
    offset += 1
  }

  /// What stands behind the array of a page, as its `@odata.nextLink`, says nothing of its entities.
  private mutating func skipPageEnd() throws {
    isInPage = false
    var depth = 1
    var isString = false
    var isEscaped = false
    while let byte = try peek() {
      try advance()
      if isString {
        if !isEscaped, byte == UInt8(ascii: "\"") { isString = false }
        isEscaped = !isEscaped && byte == UInt8(ascii: "\\")
        continue
      }
      switch byte {
      case UInt8(ascii: "\""): isString = true
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}"): depth -= 1
      default: break
      }
      if depth == 0 { return }
    }
  }

  /// One object; nothing where it turns out to be the wrapper of a page, whose entities come next.
  private mutating func object() throws -> EntityText? {
    let first = line
    var bytes: [UInt8] = []
    var size = 0
    var depth = 0
    var isString = false
    var isEscaped = false
    while let byte = try peek() {
      try advance()
      size += 1
      if size <= Self.largest { bytes.append(byte) }
      if isString {
        if isEscaped {
          isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
          isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
          isString = false
        }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""): isString = true
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        depth += 1
        if byte == UInt8(ascii: "["), depth == 2, !isInArray, Self.endsInValue(bytes) {
          isInArray = true
          isInPage = true
          return nil
        }
      case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
      default: break
      }
      guard depth == 0 else { continue }
      guard size <= Self.largest else { throw RegisterError(line: first, reason: .tooLarge) }
      return EntityText(bytes: bytes, line: first)
    }
    throw RegisterError(line: first, reason: .unclosed)
  }

  /// Whether the array that has just begun is that of a page: `… "value": [`.
  private static func endsInValue(_ bytes: [UInt8]) -> Bool {
    let end = bytes.suffix(64).filter { $0 != 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09 }
    return end.suffix(9).elementsEqual("\"value\":[".utf8)
  }
}
