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
  /// The range that it is the wrong way round: `26643 nr 1010..990`.
  let turnedRange: NumberRange?
  let text: String
  /// The references that stand in it, alone, beside each other or among other words.
  private let references: [FoundReference]
  /// Whether nothing but references stands in it.
  private let isOnlyReferences: Bool
  /// Whether it was written as a number by what only a search reads so.
  let isReadFreely: Bool

  init(_ text: String) {
    self.text = text
    let typed = TypedNumbers.canonical(text)
    isReadFreely = typed != Array(text.utf8)
    let lone = LoneReference(typed)
    reference = lone.reference
    dossier = lone.dossier
    var cursor = Cursor(lone.source.clean)
    let range = cursor.typedRange { LoneReference(Array($0)).dossier }
    typedRange = range?.range
    turnedRange = range?.turned
    references = lone.references
    isOnlyReferences = lone.isOnlyReferences
  }

  /// The canonical numbers of papers it is.
  var numbers: [String] { reference.map { $0.kind == .dossier ? [] : $0.ids } ?? [] }

  /// The numbers and ranges that a search for it looks up; nothing where it is neither a number nor a range.
  var asked: AskedNumbers? {
    if let typedRange { return AskedNumbers([AskedReference(typedRange)]) }
    let asked = references.filter { $0.kind != .dossier && !$0.targets.isEmpty }
    guard isOnlyReferences, !asked.isEmpty, asked.count == references.count else { return nil }
    return AskedNumbers(asked.map(AskedReference.init))
  }

  /// The dossiers that one of the words may be by itself, in `26643 algoritme`; not all such numbers are dossiers.
  var dossiersAmongWords: [DossierNumber] {
    guard asked == nil, dossier == nil, references.isEmpty else { return [] }
    return text.utf8.split(separator: 0x20).prefix(Self.mostWords)
      .compactMap { LoneReference(Array($0)).dossier }
  }

  /// The most words that are asked one by one.
  private static var mostWords: Int { 16 }

  /// Says how to ask a command of the numbers alone that stand among other words.
  func noteNumbersAlone(_ command: String, _ console: Console) {
    let numbers = numbersAmongWords
    guard !numbers.isEmpty else { return }
    console.note("its numbers alone: kamerspoor \(command) \(numbers.joined(separator: " "))")
  }

  /// What may be typed to look up each number that stands among other words.
  var numbersAmongWords: [String] {
    guard asked == nil, dossier == nil else { return [] }
    var seen: Set<Vindplaats> = []
    return references.flatMap(\.targets).filter { seen.insert($0).inserted }.map { target in
      let id = target.description
      // `36600-B` is the dossier, where a person types it; the Senate's paper is `36 600, B`.
      return LoneReference(Array(id.utf8)).reference?.targets == [target]
        || LoneReference(Array(id.utf8)).dossier.map(Vindplaats.dossier) == target
        ? id : "'\(target.spoken)'"
    }
  }
}
