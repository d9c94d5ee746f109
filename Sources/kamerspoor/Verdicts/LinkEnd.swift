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

  /// The key of what is named; refuses what is not held, may be several things, or is nothing such a link joins.
  func key(_ library: inout Library) throws -> String {
    if let key = try keyOfGraph(&library) { return key }
    if nodes == ["number"] {
      guard let id = LookUp(text).numbers.first else {
        throw UsageError("\(text) is no number; type one as 26643-1001")
      }
      return NodeKey.number(id)
    }
    if nodes == ["commitment"] { return try commitment(&library) }
    if nodes.contains("motion"), let key = try motion(&library) { return key }
    guard nodes.contains("document") else {
      throw UsageError(
        nodes.contains("motion")
          ? Phrase("\(text) is no motion that is held; name one by its number")
          : Phrase("name the \(Self.list(nodes)) by its key, which link --json prints"))
    }
    return NodeKey.document(sha256: try document(text, &library).sha256)
  }

  private func document(
    _ name: String, _ library: inout Library
  ) throws -> DocumentSummary {
    let documents = try Naming.documents(name, &library)
    guard let document = documents.first else {
      throw UsageError("nothing that is held is called \(name)")
    }
    guard documents.count == 1 else {
      let names = documents.map { "\($0.sha256.prefix(12))" }.joined(separator: ", ")
      throw UsageError("\(documents.count) documents are called \(name): \(names)")
    }
    return document
  }

  /// The promise of a document: its only one, or the one behind a `#`, as in `brief.txt#2`.
  private func commitment(_ library: inout Library) throws -> String {
    let parts = text.split(separator: "#", maxSplits: 1).map(String.init)
    let document = try document(parts.first ?? "", &library)
    let graph = try library.graph(around: [document.id])
    guard let place = graph.document(document.sha256) else {
      throw UsageError("nothing that is held is called \(text)")
    }
    let promises = graph.documents[place].record.commitments
    let number = parts.count > 1 ? Int(parts[1]) : promises.count == 1 ? 1 : nil
    guard let number, promises.indices.contains(number - 1) else {
      let list = promises.enumerated().map {
        "\(document.name)#\($0.offset + 1) \($0.element.text)"
      }
      throw UsageError(
        promises.isEmpty
          ? Phrase("\(document.name) promises nothing")
          : Phrase("name one promise of \(document.name): \(list.joined(separator: "; "))"))
    }
    return graph.key(of: .commitment(document: place, index: number - 1))
  }

  /// What is typed as a key, which `--json` prints, of something that is held and that such a link joins.
  private func keyOfGraph(_ library: inout Library) throws -> String? {
    let all = ["body", "commitment", "debate", "document", "motion", "number", "person"]
    guard let node = all.first(where: { text.hasPrefix("\($0):") }) else { return nil }
    guard nodes.contains(node) else {
      throw UsageError(
        isFrom
          ? Phrase("\(kind.rawValue) is from a \(Self.list(nodes)), not \(text)")
          : Phrase("\(kind.rawValue) is to a \(Self.list(nodes)), not \(text)")
      )
    }
    guard try !NodeLookUp(library.wholeGraph()).nodes(text).isEmpty else {
      throw UsageError("nothing that is held has the key \(text)")
    }
    return text
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

  /// The names of some kinds of node, as keys and `--json` have them.
  private static func list(_ nodes: [String]) -> Phrase {
    guard let last = nodes.last, nodes.count > 1 else {
      return Phrase(verbatim: nodes.first ?? "")
    }
    return Phrase("\(nodes.dropLast().joined(separator: ", ")) or \(last)")
  }

  /// What a link of the kind joins at this end, the likeliest first.
  private var nodes: [String] {
    switch kind {
    case .cites, .isKamerstuk: isFrom ? ["document"] : ["number"]
    case .advisesOn, .answers, .carriesOut:
      isFrom ? ["document"] : ["motion", "document", "number"]
    case .accompanies, .versionOf: ["document"]
    case .replaces: isFrom ? ["motion", "document"] : ["motion", "document", "number"]
    case .debatedIn: isFrom ? ["motion", "document"] : ["debate"]
    case .submittedBy: isFrom ? ["motion"] : ["person"]
    case .signedBy: isFrom ? ["document"] : ["person"]
    case .sentTo: isFrom ? ["document"] : ["body", "person"]
    case .fulfils: isFrom ? ["document"] : ["commitment"]
    case .sameAs: ["motion", "document"]
    }
  }
}
