internal import Kamerstukken

/// What a byte can begin, by one look.
enum ByteKind: UInt8 {
  case sign, space, digit, letter
  /// The first byte of a letter beyond ASCII.
  case lead
  /// A byte within a character, or one that begins a sign beyond ASCII.
  case beyond

  /// The kind of every byte, in order.
  static let table: [ByteKind] = (UInt8.min...UInt8.max).map { byte in
    if byte.isASCIILetter { return .letter }
    if byte.leadsLetter { return .lead }
    if byte.isDigit { return .digit }
    if byte.isSpace { return .space }
    return byte >= 0x80 ? .beyond : .sign
  }
}
