internal import Archive
internal import Kamerstukken

extension Library {
  /// The numbers of papers that a reader asks for, and of ranges those that held papers bear or cite.
  ///
  /// Of a joint number only the one under which the paper is published, where that is known; nothing where no number
  /// is asked for.
  func numbers(_ query: LookUp) throws -> [String]? {
    guard let asked = query.asked else { return nil }
    var papers = asked.targets.filter { asked.publishing($0) == nil }.compactMap(\.paper)
    for range in asked.ranges {
      papers += try archive.numbers(in: range).compactMap { KamerstukNumber(id: $0.id) }.sorted()
    }
    var ids: [String] = []
    var seen: Set<String> = []
    for paper in papers {
      let others = try archive.number(paper.description, .kamerstuk)?.publishedAs ?? []
      for id in others.isEmpty ? [paper.description] : others where seen.insert(id).inserted {
        ids.append(id)
      }
    }
    return ids
  }

  /// Says which dossiers with a suffix are held under the number of one without.
  func noteSuffixes(of dossier: DossierNumber?, _ name: String, _ console: Console) throws {
    guard let dossier else { return }
    let held = try archive.suffixed(dossier)
    guard let last = held.last else { return }
    console.note(
      "held under \(dossier) with a suffix: \(held.joined(separator: ", ")); kamerspoor \(name) \(last)"
    )
  }
}
