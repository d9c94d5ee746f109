/// The parts of a Word file by their names: as `unzip` gives them, or held already.
package protocol WordParts: ~Copyable {
  /// What gives them, and its version.
  var version: String { get }

  /// The bytes of a part, or nothing where there is none of that name.
  func part(_ name: String) throws(ConversionError) -> [UInt8]?
}
