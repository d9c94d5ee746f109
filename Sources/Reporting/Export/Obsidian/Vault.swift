internal import Dossiers
internal import Kamerstukken

/// A folder of linked notes: one for each paper, motion, dossier, debate and person, and an index.
///
/// Notes link to each other by name alone, since every name is there only once.
struct Vault {
  let selection: Selection
  /// What notes have in common with the document.
  let history: ExportDocument
  let events: [Int: [Event]]
  let promises: [Int: [Promise]]
  /// The name of the note of everything that has one.
  private(set) var names: [Link.Node: String] = [:]
  /// The dossiers with what is of them, in order.
  private(set) var dossiers: [Dossier] = []
  private var dossierNames: [String: String] = [:]
  /// The motions by their number.
  private var numbers: [String: Int] = [:]
  let indexName: String

  struct Dossier {
    let id: String
    let name: String
    var motions: [Int] = []
    var documents: [Int] = []
  }

  init(_ selection: Selection) {
    self.selection = selection
    history = ExportDocument(selection)
    let told = selection.events.compactMap { event in event.motion.map { ($0, event) } }
    events = Dictionary(grouping: told, by: \.0).mapValues { $0.map(\.1) }
    promises = Dictionary(grouping: selection.promises, by: \.source.document)
    let graph = selection.graph
    var notes = NoteNames()
    indexName = notes.name("Kamerspoor", key: "")
    for document in selection.documents {
      let node = Link.Node.document(document)
      names[node] = notes.name(Self.title(document, selection), key: graph.key(of: node))
    }
    for motion in selection.motions {
      let node = Link.Node.motion(motion)
      names[node] = notes.name(selection.motion(motion), key: graph.key(of: node))
      if let number = graph.motions[motion].kamerstuk { numbers[number] = motion }
    }
    nameDossiers(&notes)
    let members = Set(selection.documents)
    for (debate, identity) in graph.debates.enumerated()
    where identity.sources.contains(where: { members.contains($0.document) }) {
      let node = Link.Node.debate(debate)
      names[node] = notes.name(selection.label(node), key: graph.key(of: node))
    }
    for (person, identity) in graph.people.enumerated()
    where identity.sources.contains(where: { members.contains($0.document) }) {
      let node = Link.Node.person(person)
      names[node] = notes.name(identity.name.text, key: graph.key(of: node))
    }
  }

  /// Day, kind, number and title; the name of the file where it has no title.
  private static func title(_ document: Int, _ selection: Selection) -> String {
    let held = selection.graph.documents[document]
    let day = held.record.date?.value?.description
    let kind = held.isOfRegister ? selection.say("register") : selection.kind(held.record.kind)
    return [day, kind, held.record.kamerstukken.first, held.record.title?.text ?? held.name]
      .compactMap(\.self).joined(separator: " ")
  }

  private mutating func nameDossiers(_ notes: inout NoteNames) {
    var members: [String: (motions: [Int], documents: [Int])] = [:]
    for motion in selection.motions {
      guard let number = selection.graph.motions[motion].kamerstuk,
        let dossier = KamerstukNumber(id: number)?.dossier
      else { continue }
      members[dossier.description, default: ([], [])].motions.append(motion)
    }
    for document in selection.documents {
      for dossier in Self.dossiers(of: selection.graph.documents[document].record) {
        members[dossier, default: ([], [])].documents.append(document)
      }
    }
    dossiers = members.sorted { $0.key.precedesByBytes($1.key) }.map {
      Dossier(
        id: $0.key, name: notes.name(selection.say("dossier \($0.key)"), key: $0.key),
        motions: $0.value.motions, documents: $0.value.documents)
    }
    for dossier in dossiers { dossierNames[dossier.id] = dossier.name }
  }

  /// The dossiers of a paper, each once and in order.
  private static func dossiers(of record: DocumentRecord) -> [String] {
    let own = record.kamerstukken.compactMap { KamerstukNumber(id: $0)?.dossier.description }
    return Set(record.dossiers + own).sorted { $0.precedesByBytes($1) }
  }
}

extension Vault {
  var graph: DossierGraph { selection.graph }

  /// Gives every note, the index last.
  func write(_ give: (ExportPiece) throws -> Void) throws {
    func note(_ folder: String?, _ name: String, _ page: MarkdownWriter) throws {
      let path = (folder.map { "\($0)/" } ?? "") + "\(name).md"
      try give(ExportPiece(page.bytes, in: path))
    }
    for document in selection.documents {
      guard let name = names[.document(document)] else { continue }
      try note(selection.say("papers"), name, page(ofDocument: document))
    }
    for motion in selection.motions {
      guard let name = names[.motion(motion)] else { continue }
      try note(selection.say("motions"), name, page(ofMotion: motion))
    }
    for dossier in dossiers {
      try note(selection.say("dossiers"), dossier.name, page(of: dossier))
    }
    for debate in graph.debates.indices {
      guard let name = names[.debate(debate)] else { continue }
      try note(selection.say("debates"), name, page(ofDebate: debate))
    }
    for person in graph.people.indices {
      guard let name = names[.person(person)] else { continue }
      try note(selection.say("people"), name, page(ofPerson: person))
    }
    try note(nil, indexName, index)
  }

  /// Links to the notes of a paper's dossiers.
  func dossierLinks(of record: DocumentRecord) -> [MarkdownText] {
    Self.dossiers(of: record).compactMap { dossierNames[$0] }.map(MarkdownText.note)
  }

  /// A link to the note of the dossier that a motion's number is of.
  func dossierLink(ofMotion motion: Int) -> MarkdownText? {
    let number = graph.motions[motion].kamerstuk.flatMap(KamerstukNumber.init(id:))
    return number.flatMap { dossierNames[$0.dossier.description] }.map(MarkdownText.note)
  }

  /// A link to the note of something; its name alone where it has none.
  func link(_ node: Link.Node) -> MarkdownText {
    if let name = names[node] { return .note(name) }
    switch node {
    case .number(let id):
      if let motion = numbers[id] { return link(.motion(motion)) }
      let held = graph.documents(withNumber: id).filter { $0.link == nil }
      if held.count == 1, names[.document(held[0].document)] != nil {
        return link(.document(held[0].document))
      }
      return KamerstukNumber(id: id).map { .link(id, to: $0.address) } ?? MarkdownText(id)
    case .commitment(let document, _):
      return MarkdownText(selection.name(node)) + .blank + link(.document(document))
    default: return MarkdownText(selection.name(node))
    }
  }
}

extension ExportFormat {
  static let obsidian = ExportFormat(
    name: "obsidian",
    summary: Phrase(
      "A folder of linked notes: papers, motions, dossiers, debates and people, for Obsidian."),
    isFolder: true
  ) { selection, settings, give in
    try Vault(selection.limited(to: settings.new)).write(give)
  }
}
