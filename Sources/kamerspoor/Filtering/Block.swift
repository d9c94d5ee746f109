internal import Dossiers
internal import Lines
internal import Reporting

/// The papers of whole clusters; or of wide blocks, with their keys and motions.
struct Block {
  private var papers: [String: HeldDocument] = [:]
  private var motions: [GivenMotion] = []
  private var keys: Set<String> = []

  mutating func take(_ line: BlockLine) throws {
    switch line {
    case .paper(let line):
      let paper = try line.read().held
      // Of one text under several names an archive knows the smallest.
      if let known = papers[paper.sha256], comesBefore(known.name, paper.name) { return }
      papers[paper.sha256] = paper
    case .motion(let motion): motions.append(motion)
    case .block(let key): keys.insert(key)
    }
  }

  private func comesBefore(_ name: String, _ other: String) -> Bool {
    name == other || name.utf8.lexicographicallyPrecedes(other.utf8)
  }

  /// Writes what the papers mean together, the motions first.
  func write(to console: inout Console) {
    if keys.isEmpty {
      let graph = DossierGraph(Array(papers.values))
      for motion in graph.motions.indices {
        console.write(BlockJSON.line(ofMotion: motion, in: graph))
      }
      for link in graph.clusterLinks() { console.write(BlockJSON.line(of: link, in: graph)) }
    } else {
      let graph = DossierGraph(Array(papers.values), motions: motions)
      for link in graph.links(ofBlocks: keys) {
        console.write(BlockJSON.line(of: link, in: graph))
      }
    }
  }
}
