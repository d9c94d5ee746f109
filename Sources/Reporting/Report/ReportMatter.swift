internal import Dossiers
internal import Kamerstukken

/// What every section of a page draws from.
struct ReportMatter {
  let selection: Selection
  let rows: [ReportRow]
  /// The rows, and before them the events there was no room for.
  let allRows: [ReportRow]
  /// How many events, the oldest, there was no room for.
  let leftOut: Int
  let promises: [Promise]
  let findings: [Finding]
  /// All links of the graph, and which of them the page tells, as indices into the map's.
  let map: LinkMap
  let edges: [Int]
  /// The files that something on the page was read from, as indices into the graph's documents, in their order.
  let documents: [Int]
  /// The motions, as indices into the graph's: the forms of one behind each other, in the order of what happened.
  let motions: [Int]
  /// The pages of the same site.
  let files: SiteFiles
  /// To how many characters a quote is cut.
  let quoteLength: Int
  private let sources: [Int: Int]
  private let motionPlaces: [Int: Int]

  /// The most events that one page shows.
  static let mostEvents = 2_000
  /// The characters that all quotes of a page share.
  private static let roomForQuotes = 560_000

  /// What a selection of the ground's graph has.
  init(_ selection: Selection, on ground: ReportGround, files: SiteFiles = SiteFiles()) {
    self.selection = selection
    let members = Set(selection.documents)
    promises = ground.promises(of: members)
    findings = ground.findings(of: members, motions: Set(selection.motions))
    map = ground.map
    edges = ground.edges(of: members, motions: Set(selection.motions))
    leftOut = max(selection.events.count - Self.mostEvents, 0)
    let leftOut = leftOut
    allRows = selection.events.enumerated().map { place, event in
      ReportRow(event, number: place + 1 - leftOut)
    }
    rows = Array(allRows.dropFirst(leftOut))
    let quotes =
      rows.reduce(0) { $0 + $1.event.sources.count } + promises.count
      + findings.reduce(0) { $0 + $1.sources.count }
    quoteLength = min(max(Self.roomForQuotes / max(quotes, 1), 140), 600)
    documents = members.union(
      findings.flatMap { $0.sources.map(\.document) }
        + promises.flatMap { promise -> [Int] in
          guard case .delivered(let link) = promise.state else { return [] }
          return link.sources.map(\.document)
        }
    ).sorted()
    let shown = Set(rows.compactMap(\.event.motion))
    let ordered = Self.ordered(selection)
    motions = leftOut > 0 ? ordered.filter(shown.contains) : ordered
    self.files = files
    sources = Dictionary(
      uniqueKeysWithValues: documents.enumerated().map { ($0.element, $0.offset + 1) })
    motionPlaces = Dictionary(
      uniqueKeysWithValues: motions.enumerated().map { ($0.element, $0.offset + 1) })
  }

  private static func ordered(_ selection: Selection) -> [Int] {
    let members = Set(selection.motions)
    let told = selection.events.compactMap(\.motion).filter(members.contains)
    var seen: Set<Int> = []
    var ordered: [Int] = []
    for motion in told + selection.motions where !seen.contains(motion) {
      let chain = selection.graph.chain(of: motion).filter(members.contains)
      seen.formUnion(chain)
      ordered += chain
    }
    return ordered
  }

  var graph: DossierGraph { selection.graph }
  var language: Language { selection.language }

  /// The row of a document among the sources; nothing of one that is no part of what leaves.
  func source(_ document: Int) -> PageLink? { sources[document].map { .place("s\($0)") } }

  /// Where a motion is told of.
  func motion(_ motion: Int) -> PageLink? { motionPlaces[motion].map { .place("m\($0)") } }
}

extension ReportMatter {
  /// Writes what a node is, cut at `length`, as a link to where the page tells of it.
  func write(_ node: Link.Node, to length: Int, in html: inout HTMLWriter) {
    let words = Shortening.end(selection.label(node), to: length)
    if let place = NodePlace(node, self) {
      html.link(place.link, words)
    } else {
      html.text(words)
    }
  }
}
