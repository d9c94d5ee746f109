internal import Dossiers

extension Selection {
  /// The part that came since a run: those papers, and the events and motions that one of them tells of.
  ///
  /// Its sources are also the older papers that tell the same.
  func limited(to new: Set<Int>?) -> Selection {
    guard let new else { return self }
    var part = self
    part.documents = documents.filter(new.contains)
    part.events = events.filter { $0.sources.contains { new.contains($0.document) } }
    let told = Set(part.events.compactMap(\.motion))
    part.motions = motions.filter { motion in
      told.contains(motion)
        || graph.motions[motion].mentions.contains { new.contains($0.document) }
    }
    let mentions = part.motions.flatMap { graph.motions[$0].mentions.map(\.document) }
    let sources = part.events.flatMap { $0.sources.map(\.document) }
    part.provenance = Provenance(
      program: provenance.program, asOf: provenance.asOf,
      documents: Set(part.documents + mentions + sources).sorted(), in: graph)
    return part
  }
}
