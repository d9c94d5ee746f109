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
    let lone = LoneReference(Array(text.utf8))
    reference = lone.reference
    dossier = lone.dossier
    var cursor = Cursor(lone.source.clean)
    typedRange = cursor.typedRange { LoneReference(Array($0)).dossier }
  }

  /// The canonical numbers of papers it is.
  var numbers: [String] { reference.map { $0.kind == .dossier ? [] : $0.ids } ?? [] }

  /// The numbers and ranges that a search for it looks up; nothing where it is neither a number nor a range.
  var asked: AskedNumbers? {
    if let typedRange { return AskedNumbers(typedRange) }
    guard let reference, reference.kind != .dossier, !reference.targets.isEmpty else { return nil }
    return AskedNumbers(reference)
  }
}
