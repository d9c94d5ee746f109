internal import Kamerstukken
internal import Reading
internal import Recognition

/// What a reader typed to be looked up.
struct LookUp {
  /// The reference that the whole of it is, if it is one.
  let reference: FoundReference?
  /// The dossier that the whole of it is: `26643`, `36 600 XVI`, `21501-33`.
  let dossier: DossierNumber?
  /// The range of papers that the whole of it is, typed with its sign: `26643 nr 990..1010`, `21501-33 nr 980..`.
  let typedRange: NumberRange?
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
    dossier = Self.dossier(source.clean[range])
    var cursor = Cursor(source.clean, at: range.lowerBound, limit: range.upperBound)
    typedRange = source.blocks.count == 1 ? cursor.typedRange(dossier: Self.dossier) : nil
  }

  /// The canonical numbers of papers it is.
  var numbers: [String] { reference.map { $0.kind == .dossier ? [] : $0.ids } ?? [] }

  /// The numbers and ranges that a search for it looks up; nothing where it is neither a number nor a range.
  var asked: AskedNumbers? {
    if let typedRange { return AskedNumbers(typedRange) }
    guard let reference, reference.kind != .dossier, !reference.targets.isEmpty else { return nil }
    return AskedNumbers(reference)
  }

  /// Brackets, stops and blanks around a number.
  private static func isPadding(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.allSatisfy {
      $0.isSpace || "()[].,;:«»\"'".utf8.contains($0) || $0 == 0xC2 || $0 == 0xAB || $0 == 0xBB
    }
  }

  private static func dossier(_ text: ArraySlice<UInt8>) -> DossierNumber? {
    let found = ReferenceFinder.references(in: Array("Kamerstuk ".utf8) + text)
    guard found.count == 1, found[0].kind == .dossier, found[0].ids.count == 1,
      found[0].range.upperBound == text.count + 10
    else { return nil }
    return DossierNumber(id: found[0].ids[0])
  }
}
