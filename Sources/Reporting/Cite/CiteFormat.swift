package import Kamerstukken

/// A way to write out the references of a text while the text still comes.
package protocol CiteFormat: Sendable {
  /// Whether it must know where each of several numbers stands.
  static var locatesNumbers: Bool { get }
  /// What stands before everything.
  mutating func opening() -> [UInt8]
  /// What is to be written of the next stretch of the text.
  mutating func bytes(of text: CitedText) -> [UInt8]
  /// What stands behind everything.
  mutating func closing() -> [UInt8]
}

extension CiteFormat {
  package static var locatesNumbers: Bool { false }
  package mutating func opening() -> [UInt8] { [] }
  package mutating func closing() -> [UInt8] { [] }
}
