/// The pages of a text that a converter made: the converter leaves a form feed behind every page.
///
/// A text that no converter made has none, whatever stands in it, nor has one without form feeds.
package struct Pages: Sendable {
  /// The offset of the form feed behind every page.
  private let breaks: [Int]

  package init(of text: OriginalText, converter: String?) {
    breaks = converter == nil ? [] : text.bytes.indices.filter { text.bytes[$0] == 0x0C }
  }

  /// The page, from 1, of an offset into the text; nothing where pages are not known.
  package func number(at offset: Int) -> Int? {
    guard !breaks.isEmpty else { return nil }
    return breaks.countOfPrefix { $0 < offset } + 1
  }
}
