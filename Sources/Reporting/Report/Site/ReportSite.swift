internal import Dossiers
internal import Kamerstukken

/// A site of reports: an index, and a page for every history of motions, every dossier and every paper.
package struct ReportSite {
  private let selection: Selection
  private let ground: ReportGround
  private var pages: [Page] = []
  private var files = SiteFiles()

  /// A page that is made when it is written.
  private struct Page {
    let entry: SiteEntry
    let scope: Scope
    let about: ReportSubject
    /// What the page calls itself.
    let subject: String
  }

  /// What a page is of.
  private enum Scope {
    case history([Int])
    case dossier(motions: [Int], documents: [Int])
    case paper(Int)

    /// What the page is of, though nothing that is dated may have happened by it.
    var papers: [Int] {
      switch self {
      case .history: []
      case .dossier(_, let documents): documents
      case .paper(let document): [document]
      }
    }

    func timeline(in graph: DossierGraph) -> Timeline {
      switch self {
      case .history(let chain): Timeline(ofMotions: chain, in: graph)
      case .dossier(let motions, let documents):
        Timeline(ofMotions: motions, documents: documents, in: graph)
      case .paper(let document): Timeline(ofDocuments: [document], in: graph)
      }
    }
  }

  package init(_ selection: Selection) {
    self.selection = selection
    ground = ReportGround(selection.graph, asOf: selection.provenance.asOf)
    var names = SiteNames()
    addMotions(&names)
    addDossiers(&names)
    addPapers(&names)
  }

  /// How many files it is, the index with them.
  package var fileCount: Int { pages.count + 1 }

  /// Gives every file in turn, the index first.
  package func write(_ take: (ExportPiece) throws -> Void) rethrows {
    let index = SiteIndex(selection: selection, entries: pages.map(\.entry))
    try take(ExportPiece(index.html, in: SiteIndex.file))
    var files = self.files
    for page in pages {
      files.own = page.entry.file
      let part = Selection(
        page.subject, page.scope.timeline(in: selection.graph), in: selection.graph,
        program: selection.provenance.program, asOf: selection.provenance.asOf,
        language: selection.language, arrivals: selection.arrivals, papers: page.scope.papers)
      let report = ReportPage(
        part, on: page.about, ground: ground, index: SiteIndex.file, files: files)
      try take(ExportPiece(report.html, in: page.entry.file))
    }
  }
}

extension ReportSite {
  private var graph: DossierGraph { selection.graph }

  /// The histories, in the order of their numbers, those without one behind.
  private mutating func addMotions(_ names: inout SiteNames) {
    let graph = self.graph
    let members = Set(selection.motions)
    let chains = graph.chains().filter { $0.contains(where: members.contains) }
    let numbered = chains.map { chain in
      (chain: chain, number: chain.lazy.compactMap { graph.motions[$0].kamerstuk }.last)
    }
    let sorted = numbered.sorted { left, right in
      let (one, other) = (left.number, right.number)
      guard let one, let other else { return one != nil && other == nil }
      guard one != other else { return left.chain[0] < right.chain[0] }
      guard let first = KamerstukNumber(id: one), let second = KamerstukNumber(id: other) else {
        return one < other
      }
      return first < second
    }
    for (chain, number) in sorted {
      guard let newest = chain.last else { continue }
      let key = graph.key(of: .motion(newest)).split(separator: ":").last.map(String.init) ?? ""
      let file = names.name("motie", number ?? key)
      for motion in chain { files.motions[motion] = file }
      pages.append(
        Page(
          entry: entry(of: chain, newest, file),
          scope: .history(chain), about: .motion,
          subject: number ?? selection.heading(ofMotion: newest)))
    }
  }

  private func entry(of chain: [Int], _ newest: Int, _ file: String) -> SiteEntry {
    let identities = chain.map { graph.motions[$0] }
    let mentions = chain.reversed().flatMap { graph.motions[$0].mentions }.map(graph.motion)
    let requests = mentions.compactMap(\.request) + mentions.compactMap(\.subject)
    let numbers = identities.compactMap(\.kamerstuk).compactMap(KamerstukNumber.init(id:))
    return SiteEntry(
      sort: .motion, file: file, name: selection.heading(ofMotion: newest),
      state: graph.state(of: newest)?.value, detail: requests.first?.text ?? "",
      words: (numbers.flatMap { [$0.description, $0.spoken, "kst-\($0)"] }
        + chain.map(selection.heading(ofMotion:)) + requests.dropFirst().prefix(3).map(\.text))
        .joined(separator: " "))
  }
}

extension ReportSite {
  /// The dossiers of the papers and motions, in the order of their numbers.
  private mutating func addDossiers(_ names: inout SiteNames) {
    let graph = self.graph
    var documents: [DossierNumber: Set<Int>] = [:]
    for document in selection.documents {
      let record = graph.documents[document].record
      let own = record.kamerstukken.compactMap { KamerstukNumber(id: $0)?.dossier }
      for dossier in record.dossiers.compactMap(DossierNumber.init(id:)) + own {
        documents[dossier, default: []].insert(document)
      }
    }
    var motions: [DossierNumber: Set<Int>] = [:]
    for motion in selection.motions {
      guard let number = graph.motions[motion].kamerstuk.flatMap(KamerstukNumber.init(id:)) else {
        continue
      }
      motions[number.dossier, default: []].formUnion(graph.chain(of: motion))
    }
    let all = Set(documents.keys).union(motions.keys).sorted {
      ($0.number, $0.suffix ?? "") < ($1.number, $1.suffix ?? "")
    }
    for dossier in all {
      let (papers, chain) = (documents[dossier] ?? [], motions[dossier] ?? [])
      let title = papers.sorted().lazy.map { graph.documents[$0].record }
        .first { $0.dossiers.first == dossier.description && $0.dossierTitle != nil }?
        .dossierTitle?.text
      let entry = SiteEntry(
        sort: .dossier, file: names.name("dossier", dossier.description),
        name: selection.say("Dossier \(dossier.spoken)"), detail: title ?? "",
        words: dossier.description)
      pages.append(
        Page(
          entry: entry,
          scope: .dossier(motions: chain.sorted(), documents: papers.sorted()),
          about: .dossier(dossier), subject: entry.name))
    }
  }

  /// The papers, and those cases of the register that are of no motion, in their order.
  private mutating func addPapers(_ names: inout SiteNames) {
    for document in selection.documents {
      let held = graph.documents[document]
      guard !held.isOfRegister || held.record.motions.isEmpty else { continue }
      let day = held.record.date?.value.map { ", \($0)" } ?? ""
      let entry = SiteEntry(
        sort: .paper, file: names.name("stuk", String(held.sha256.prefix(12))),
        name: "\(selection.say(Phrase(term: held.record.kind.rawValue)))\(day): \(held.name)",
        detail: held.record.title?.text ?? "",
        words: ([held.record.kenmerk?.value ?? ""] + held.record.kamerstukken).joined(
          separator: " "))
      files.documents[document] = entry.file
      pages.append(
        Page(
          entry: entry, scope: .paper(document), about: .paper(sha256: held.sha256),
          subject: held.name))
    }
  }
}
