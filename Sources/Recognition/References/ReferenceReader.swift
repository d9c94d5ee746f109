package import Reading

/// Reads text that is no paper, piece by piece, and resolves what names no dossier from what was read before.
package struct ReferenceReader {
  private var local = LocalReferences()

  package init() {}

  /// The references of the clean text before `end`, in order; what follows `end` is read with the next piece.
  ///
  /// No reference may reach over `end`.
  package mutating func references(of source: SourceText, before end: Int? = nil)
    -> [FoundReference]
  {
    let range = 0..<min(end ?? source.clean.count, source.clean.count)
    var found = ReferenceFinder.references(in: source.clean, range: range)
    let places = found.indices.map { (offset: found[$0].range.lowerBound, reference: $0) }
    let words = local.read(range, of: source.clean, &found, at: places)
    return (found + words).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}
