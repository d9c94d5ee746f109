/// The text of a paper that came in another form than text, as a converter wrote it.
///
/// Lines and bytes of its evidence are those of this text.
package struct ConvertedText: Equatable, Sendable {
  /// In UTF-8, with line feeds.
  package var text: [UInt8]
  /// The converter and its version, as the record's `source.converter` names it.
  package var converter: String
  /// The offset in the text at which each page starts; empty where pages are not known.
  package var pageStarts: [Int]

  package init(text: [UInt8], converter: String, pageStarts: [Int] = []) {
    self.text = text
    self.converter = converter
    self.pageStarts = pageStarts
  }
}
