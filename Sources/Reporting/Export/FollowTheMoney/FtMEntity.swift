internal import Kamerstukken

/// One entity of FollowTheMoney: a thing, or a relation between two.
struct FtMEntity {
  let id: String
  private let schema: String
  private var properties: [String: [String]] = [:]

  /// An entity known by a key that is the same in every archive.
  init(_ schema: String, key: String) {
    id = Self.id(key)
    self.schema = schema
  }

  /// The name of the entity that is known by a key.
  static func id(_ key: String) -> String {
    "kamerspoor-\(SHA256.hexadecimal(Array(key.utf8)).prefix(40))"
  }

  mutating func add(name value: String?, to property: String) {
    add(value.map(FtMValue.name), property)
  }

  mutating func add(string value: String?, to property: String) {
    add(value.map(FtMValue.string), property)
  }

  mutating func add(text value: String?, to property: String) {
    add(value.map(FtMValue.text), property)
  }

  /// Adds a value that is of a fixed form: a date, an address, another entity.
  mutating func add(_ value: String?, _ property: String) {
    guard let value, !value.isEmpty, !(properties[property]?.contains(value) ?? false) else {
      return
    }
    properties[property, default: []].append(value)
  }

  /// Adds as much of a date as is known; of an interval in no one year the two ends.
  mutating func add(_ date: DocumentDate?) {
    if let known = KnownDate(date) {
      add(known.iso, "date")
    }
    if schema != "PlainText", date?.value == nil {
      add(date?.earliest?.description, "startDate")
      add(date?.latest?.description, "endDate")
    }
  }

  /// The entity on one line.
  var bytes: [UInt8] {
    var json = JSONWriter(reservingCapacity: 512)
    json.object { json in
      json.member("id", id)
      json.key("properties")
      json.object { json in
        for name in properties.keys.sorted() { json.member(name, properties[name] ?? []) }
      }
      json.member("schema", schema)
    }
    json.endLine()
    return json.bytes
  }
}
