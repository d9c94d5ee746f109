package import Kamerstukken

extension JSONWriter {
  /// Writes a member whose value `write` writes, or `null` where there is none.
  @inline(__always)
  package mutating func member<Value>(
    _ name: String, _ value: Value?, _ write: (Value, inout Self) -> Void
  ) {
    key(name)
    guard let value else { return null() }
    write(value, &self)
  }

  /// Writes a member whose value is an array with one element for each of `items`.
  @inline(__always)
  package mutating func member<Item>(
    _ name: String, _ items: [Item], _ write: (Item, inout Self) -> Void
  ) {
    key(name)
    array(items, write)
  }

  /// Writes a member whose value is an array of texts.
  package mutating func member(_ name: String, _ items: [String]) {
    member(name, items) { $1.string($0) }
  }

  /// Writes a member whose value is a text, or `null` where there is none.
  package mutating func member(_ name: String, _ value: String?) {
    member(name, value) { $1.string($0) }
  }

  /// Writes a member whose value is a sentence of the program, in English, or `null` where there is none.
  package mutating func member(_ name: String, _ phrase: Phrase?) {
    member(name, phrase?.english)
  }

  /// Writes a member whose value is an array of sentences of the program, in English.
  package mutating func member(_ name: String, _ phrases: [Phrase]) {
    member(name, phrases) { $1.string($0.english) }
  }

  /// Writes a member whose value is a whole number, or `null` where there is none.
  package mutating func member(_ name: String, _ value: Int?) {
    member(name, value) { $1.number($0) }
  }

  /// Writes a member whose value is `true` or `false`.
  package mutating func member(_ name: String, _ value: Bool) {
    key(name)
    boolean(value)
  }
}
