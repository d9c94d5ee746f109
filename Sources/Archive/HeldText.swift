/// The text of a document as the archive keeps it.
package struct HeldText: Hashable, Sendable {
  /// The smallest base name it was read under.
  package let name: String
  /// The text that evidence points into, byte for byte.
  package let original: [UInt8]
  /// The digest of the file, which is not that of `original` where a converter made it.
  package let sha256: String
  /// How many bytes the file has, which are not those of `original` where a converter made it.
  package let bytes: Int
  package let encoding: String
  package let converter: String?

  package init(
    name: String, original: [UInt8], sha256: String, bytes: Int, encoding: String,
    converter: String?
  ) {
    self.name = name
    self.original = original
    self.sha256 = sha256
    self.bytes = bytes
    self.encoding = encoding
    self.converter = converter
  }
}
