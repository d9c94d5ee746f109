internal import Kamerstukken

/// What the register says of one case, as a JSON text of a line a property, whose places serve as evidence.
///
///     {"Zaak": {
///       "Nummer": "2024Z21744",
///       "Kabinetsappreciatie": "Oordeel Kamer",
///       …
///     "Besluit": {
///       "BesluitSoort": "Stemmen - aangenomen",
///       {"ActorNaam": "D66", "Soort": "Voor", "FractieGrootte": "9"}
///
/// The archive does not keep the register's pages, which are a hundred times larger; this is what it shows of them.
struct CaseText {
  private(set) var bytes: [UInt8] = []
  private var isFirst = true

  /// Opens an entity; what is added next is of it.
  mutating func open(_ entity: RegisterEntity) {
    bytes += bytes.isEmpty ? "{".utf8 : ",\n".utf8
    quote(entity.kind.rawValue)
    bytes += ": {".utf8
    isFirst = true
  }

  /// Adds a property on a line of its own, and returns where it stands.
  @discardableResult
  mutating func add(_ name: String, of entity: RegisterEntity) -> Passage? {
    guard let value = entity[name] else { return nil }
    bytes += isFirst ? "\n  ".utf8 : ",\n  ".utf8
    isFirst = false
    let start = bytes.count
    member(name, value)
    return Passage(value, Evidence(start..<bytes.count))
  }

  /// Adds entities, each on one line, as one property, and returns where it stands.
  mutating func add(_ kind: RegisterEntity.Kind, _ entities: [RegisterEntity]) -> Evidence {
    bytes += isFirst ? "\n  ".utf8 : ",\n  ".utf8
    isFirst = false
    let start = bytes.count
    quote(kind.rawValue)
    bytes += ": [".utf8
    for (place, entity) in entities.enumerated() {
      bytes += place == 0 ? "\n    {".utf8 : ",\n    {".utf8
      var isFirst = true
      for name in kind.properties {
        guard let value = entity[name] else { continue }
        if !isFirst { bytes += ", ".utf8 }
        isFirst = false
        member(name, value)
      }
      bytes.append(UInt8(ascii: "}"))
    }
    bytes += "]".utf8
    return Evidence(start..<bytes.count)
  }

  /// Closes an entity, with the file and line its page has it on.
  mutating func close(_ entity: RegisterEntity) {
    bytes += isFirst ? "\n  ".utf8 : ",\n  ".utf8
    isFirst = false
    member("page", "\(entity.file):\(entity.line)")
    bytes.append(UInt8(ascii: "}"))
  }

  mutating func end() { bytes += "}\n".utf8 }

  private mutating func member(_ name: String, _ value: String) {
    quote(name)
    bytes += ": ".utf8
    quote(value)
  }

  private mutating func quote(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case 0..<0x20: bytes.append(0x20)
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
