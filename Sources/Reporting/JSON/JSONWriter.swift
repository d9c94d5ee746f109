internal import Kamerstukken

/// Compact JSON, written straight into bytes.
///
/// The bytes are valid UTF-8 whatever is put in. Members come in the order of their keys' bytes, which a debug build
/// checks, so that the same values always give the same bytes. A value follows every ``key(_:)``.
///
///     var json = JSONWriter()
///     json.object { json in
///       json.member("ids", ["32761-251"]) { $1.string($0) }
///       json.member("page", nil as Int?)
///     }
///     json.endLine()  // {"ids":["32761-251"],"page":null}⏎
package struct JSONWriter: Sendable {
  /// Everything written so far.
  package internal(set) var bytes: [UInt8] = []
  /// Whether a value stands before this place in the same array or object.
  private var followsValue = false
  /// The last key of every open object, the innermost last.
  private var lastKeys: [String?] = []

  /// Makes a writer with nothing written; `capacity` bytes fit before it needs more room.
  package init(reservingCapacity capacity: Int = 0) {
    bytes.reserveCapacity(capacity)
  }
}

extension JSONWriter {
  /// Writes an object with the members that `members` writes.
  @inline(__always)
  package mutating func object(_ members: (inout Self) -> Void) {
    open(UInt8(ascii: "{"))
    lastKeys.append(nil)
    members(&self)
    lastKeys.removeLast()
    close(UInt8(ascii: "}"))
  }

  /// Writes an array with the elements that `elements` writes.
  @inline(__always)
  package mutating func array(_ elements: (inout Self) -> Void) {
    open(UInt8(ascii: "["))
    elements(&self)
    close(UInt8(ascii: "]"))
  }

  /// Writes an array with one element for each of `items`, in order.
  @inline(__always)
  package mutating func array<Item>(_ items: [Item], _ write: (Item, inout Self) -> Void) {
    array { json in
      for item in items { write(item, &json) }
    }
  }

  /// Writes the key of the member whose value comes next; a key is ASCII, and is not escaped.
  package mutating func key(_ name: String) {
    assert(comesInOrder(name), "the key \(name) does not come in order")
    assert(name.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x5C })
    let text = name.utf8.span
    bytes.append(addingCapacity: text.count + 4) { output in
      if followsValue { output.append(UInt8(ascii: ",")) }
      output.append(UInt8(ascii: "\""))
      for index in text.indices { output.append(text[index]) }
      output.append(UInt8(ascii: "\""))
      output.append(UInt8(ascii: ":"))
    }
    followsValue = false
  }

  private mutating func comesInOrder(_ name: String) -> Bool {
    guard let last = lastKeys.popLast() else { return false }
    lastKeys.append(name)
    return last.map { $0.precedesByBytes(name) } ?? true
  }

  private mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    followsValue = false
  }

  private mutating func close(_ bracket: UInt8) {
    bytes.append(bracket)
    followsValue = true
  }

  /// Writes the comma that a value needs after the one before it.
  mutating func separate() {
    if followsValue { bytes.append(UInt8(ascii: ",")) }
    followsValue = true
  }
}

extension JSONWriter {
  /// Writes a whole number.
  package mutating func number(_ value: Int) {
    separate()
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    appendDigits(of: value.magnitude)
  }

  /// Writes a number of hundredths from 0 through 1: `0.95`.
  package mutating func number(hundredths: Int) {
    guard hundredths < 100 else { return number(hundredths / 100) }
    separate()
    bytes += hundredths < 10 ? "0.0".utf8 : "0.".utf8
    appendDigits(of: hundredths.magnitude)
  }

  private mutating func appendDigits(of value: UInt) {
    if value >= 10 { appendDigits(of: value / 10) }
    bytes.append(UInt8(ascii: "0") + UInt8(value % 10))
  }

  /// Writes `true` or `false`.
  package mutating func boolean(_ value: Bool) {
    separate()
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
  }

  /// Writes `null`.
  package mutating func null() {
    separate()
    bytes.append(contentsOf: "null".utf8)
  }

  /// Ends the line, after which another object may follow (NDJSON).
  package mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
    followsValue = false
  }
}
