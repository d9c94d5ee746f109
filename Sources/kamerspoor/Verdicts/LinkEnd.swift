internal import Archive
internal import Dossiers
internal import Kamerstukken

/// One end of a link as a reader names it, and the key it has.
struct LinkEnd {
  private let text: String
  private let kind: Link.Kind
  private let isFrom: Bool

  init(_ text: String, isFrom: Bool, of kind: Link.Kind) {
    self.text = text
    self.isFrom = isFrom
    self.kind = kind
  }

  /// The key of what is named; refuses what is not held, or may be several things.
  func key(_ library: inout Library) throws -> String {
    if try isKeyOfGraph(&library) { return text }
    if takesNumber, let id = LookUp(text).numbers.first { return NodeKey.number(id) }
    if takesMotion, let key = try motion(&library) { return key }
    guard takesDocument else {
      throw UsageError("\(text) is no motion that is held; name one by its number")
    }
    let documents = try Naming.documents(text, &library)
    guard let document = documents.first else {
      throw UsageError("nothing that is held is called \(text)")
    }
    guard documents.count == 1 else {
      let names = documents.map { "\($0.sha256.prefix(12))" }.joined(separator: ", ")
      throw UsageError("\(documents.count) documents are called \(text): \(names)")
    }
    return NodeKey.document(sha256: document.sha256)
  }

  /// Whether it is typed as a key, which `--json` prints, of something that is held.
  private func isKeyOfGraph(_ library: inout Library) throws -> Bool {
    let kinds = ["body:", "commitment:", "debate:", "document:", "motion:", "number:", "person:"]
    guard kinds.contains(where: { text.hasPrefix($0) }) else { return false }
    guard try !NodeLookUp(library.wholeGraph()).nodes(text).isEmpty else {
      throw UsageError("nothing that is held has the key \(text)")
    }
    return true
  }

  private func motion(_ library: inout Library) throws -> String? {
    let choice = MotionChoice(text)
    let found = try choice.histories(&library)
    let ids = try library.numbers(LookUp(text)) ?? []
    let members = found.chains.flatMap { $0 }
    let numbered = members.filter { found.graph.motions[$0].kamerstuk.map(ids.contains) ?? false }
    let meant = numbered.isEmpty ? members : numbered
    guard let motion = meant.first else { return nil }
    guard meant.count == 1 else {
      throw UsageError("\(meant.count) motions are called \(text); name one by its number")
    }
    return found.graph.key(of: .motion(motion))
  }

  private var takesNumber: Bool { !isFrom && (kind == .isKamerstuk || kind == .cites) }

  private var takesMotion: Bool {
    switch kind {
    case .advisesOn, .answers, .carriesOut: !isFrom
    case .replaces, .sameAs, .debatedIn, .submittedBy: true
    default: false
    }
  }

  private var takesDocument: Bool { kind != .replaces && kind != .advisesOn || isFrom }
}
