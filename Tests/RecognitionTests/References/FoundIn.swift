import Kamerstukken
import Reading
import Recognition

/// A reference found in a text, with its place in the text as it was given.
struct Found {
  let reference: FoundReference
  let places: [Range<Int>]

  /// The references in a text that is cleaned first, so that no-break spaces and line ends count too.
  static func all(in text: [UInt8]) -> [Found] {
    let source = SourceText(plain: text)
    return source.blocks.flatMap { block in
      ReferenceFinder.references(in: source.clean, range: block.range).map {
        Found(reference: $0, places: source.evidence($0.range).places)
      }
    }
  }

  /// The references as the marks of a text would give them.
  static func marks(in text: MarkedText) -> [MarkedText.Mark] {
    all(in: text.text).map { found in
      let range = found.places.first.map { $0.lowerBound..<(found.places.last ?? $0).upperBound }
      return MarkedText.Mark(range: range ?? 0..<0, answers: found.reference.ids)
    }
  }
}
