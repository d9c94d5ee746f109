package import Dossiers
internal import Kamerstukken

/// What belongs to a dossier and what it lacks, as text and as `kamerspoor.dossier/1`.
package struct DossierView {
  private let id: String
  private let graph: DossierGraph
  /// The documents of which alone the numbers are told; nothing where all are.
  private let new: Set<Int>?

  package init(_ id: String, in graph: DossierGraph, new: Set<Int>? = nil) {
    self.id = id
    self.graph = graph
    self.new = new
  }

  /// One number of the dossier: the papers that are it, and the papers that cite it.
  private struct Entry {
    let number: String
    var held: [(document: Int, link: Link?)]
    var citing: [Proof]
  }

  private func entries() -> [Entry] {
    var citing: [String: [Proof]] = [:]
    for link in graph.links {
      guard link.kind == .cites || link.kind == .isKamerstuk, case .number(let number) = link.to,
        belongs(number)
      else { continue }
      citing[number, default: []] += link.kind == .cites ? link.sources : []
    }
    for document in graph.documents {
      for number in document.record.kamerstukken where belongs(number) {
        citing[number, default: []] += []
      }
    }
    for motion in graph.motions {
      if let number = motion.kamerstuk, belongs(number) { citing[number, default: []] += [] }
    }
    let moved = new.map { new in
      Set(
        graph.motions.filter { $0.mentions.contains { new.contains($0.document) } }
          .compactMap(\.kamerstuk))
    }
    return citing.keys.compactMap(KamerstukNumber.init(id:)).sorted().map(\.description).map {
      number in
      Entry(number: number, held: graph.documents(withNumber: number), citing: citing[number] ?? [])
    }.filter { entry in
      guard let new else { return true }
      return moved?.contains(entry.number) ?? false
        || entry.held.contains { new.contains($0.document) }
        || entry.citing.contains { new.contains($0.document) }
    }
  }

  private func belongs(_ number: String) -> Bool {
    KamerstukNumber(id: number)?.dossier.description == id
  }

  package var isEmpty: Bool { entries().isEmpty }

  package func lines(width: Int?) -> [StyledText] {
    var table = Table([.init("Number"), .init("Held"), .init("What is known")])
    for entry in entries() {
      let isInferred = entry.held.allSatisfy { $0.link != nil } && !entry.held.isEmpty
      let held =
        entry.held.isEmpty
        ? StyledText("no", .yellow)
        : isInferred
          ? Words.basis(entry.held.compactMap { $0.link?.basis }.max() ?? .inferred) : "yes"
      table.append([StyledText(entry.number, .bold), held, StyledText(description(entry))])
      for place in entry.citing {
        table.append(["", "", StyledText("cited: \(Place(place, in: graph).text())", .dim)])
      }
    }
    return table.lines(width: width)
  }

  private func description(_ entry: Entry) -> String {
    if let motion = graph.motions.first(where: { $0.kamerstuk == entry.number }) {
      return motion.label
    }
    let names = entry.held.map { held in
      let record = graph.documents[held.document].record
      return
        "\(record.kind.rawValue) \(graph.documents[held.document].name) \(record.title.map { "«\($0.text)»" } ?? "")"
    }
    return names.isEmpty ? "cited, not held" : names.joined(separator: "; ")
  }

  /// `kamerspoor.dossier/1`, one object on one line.
  package func json() -> [UInt8] {
    var json = JSONWriter(reservingCapacity: 8_192)
    json.object { json in
      json.member("dossier", id)
      json.member("numbers", entries()) { entry, json in
        json.object { json in
          json.member("citing", entry.citing) { SourceJSON.write($0, in: graph, to: &$1) }
          json.member("held", entry.held) { held, json in
            json.object { json in
              json.member("inferred", held.link?.basis == .inferred)
              json.member("name", graph.documents[held.document].name)
              json.member("reasons", held.link?.reasons ?? [])
              json.member("sha256", graph.documents[held.document].sha256)
            }
          }
          json.member("motion", graph.motions.first { $0.kamerstuk == entry.number }?.label)
          json.member("number", entry.number)
        }
      }
      json.member("schema", "kamerspoor.dossier/1")
    }
    json.endLine()
    return json.bytes
  }
}
