internal import Kamerstukken
internal import Reading
internal import Recognition

/// What a reader typed to be looked up.
struct LookUp {
  /// The reference that the whole of it is, if it is one.
  let reference: FoundReference?
  /// The dossier that the whole of it is: `26643`, `36 600 XVI`, `21501-33`.
  let dossier: DossierNumber?
  let text: String

  init(_ text: String) {
    self.text = text
    let source = SourceText(plain: Array(text.utf8))
    let range = source.blocks.first?.range ?? 0..<0
    let found = ReferenceFinder.references(in: source.clean, range: range)
    let isWhole =
      found.count == 1 && source.blocks.count == 1
      && Self.isPadding(source.clean[range.lowerBound..<found[0].range.lowerBound])
      && Self.isPadding(source.clean[found[0].range.upperBound..<range.upperBound])
    reference = isWhole ? found[0] : nil
    dossier = Self.dossier(source, range)
  }

  /// The canonical numbers of papers it is.
  var numbers: [String] { reference.map { $0.kind == .dossier ? [] : $0.ids } ?? [] }

  /// Brackets, stops and blanks around a number.
  private static func isPadding(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.allSatisfy {
      $0.isSpace || "()[].,;:«»\"'".utf8.contains($0) || $0 == 0xC2 || $0 == 0xAB || $0 == 0xBB
    }
  }

  private static func dossier(_ source: SourceText, _ range: Range<Int>) -> DossierNumber? {
    let found = ReferenceFinder.references(in: Array("Kamerstuk ".utf8) + source.clean[range])
    guard found.count == 1, found[0].kind == .dossier, found[0].ids.count == 1,
      found[0].range.upperBound == range.count + 10
    else { return nil }
    return DossierNumber(id: found[0].ids[0])
  }
}
