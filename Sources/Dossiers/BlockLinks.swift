internal import Kamerstukken

/// What can be said of the papers of some blocks alone, and is the same as what is said of all papers.
///
///     clusters        the papers of whole clusters, by ``LinkKey/near(_:)``     motions, and links but the wide ones
///     wide blocks     the papers of a key of ``LinkKey/wide(_:)``, with the     links to people and bodies, memos with
///                     motions that they mention and those of their histories    their letters, promises that were kept
extension DossierGraph {
  /// The kinds of link that only the papers of a wide block tell.
  package static let wideKinds: Set<Link.Kind> = [
    .accompanies, .fulfils, .sentTo, .signedBy, .submittedBy,
  ]

  /// What the papers of wide blocks mean together, with the motions as their clusters told them.
  package init(_ documents: [HeldDocument], motions given: [GivenMotion]) {
    self.documents = documents.sorted(by: Self.comesBefore)
    index.add(self.documents)
    take(given)
    identifyPeople()
    linkMemosToLetters()
    linkFulfilments()
    linkNames()
  }

  /// Takes motions over, those of a history in its order.
  private mutating func take(_ given: [GivenMotion]) {
    var places: [String: Int] = [:]
    let known = Dictionary(given.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    for motion in known.keys.sorted() {
      for key in known[motion]?.chain ?? [] where places[key] == nil {
        guard let member = known[key] else { continue }
        places[key] = motions.count
        motions.append(identity(of: member))
      }
    }
    for motion in known.values where motion.chain.first == motion.key {
      index.addHistory(motion.chain.compactMap { places[$0] })
    }
    for (place, identity) in motions.enumerated() {
      for mention in identity.mentions { index.identities[mention] = place }
    }
  }

  /// A motion with those of its mentions that are in these papers.
  private func identity(of given: GivenMotion) -> MotionIdentity {
    let mentions = given.mentions.compactMap { mention -> MotionIdentity.Mention? in
      guard let document = document(mention.sha256),
        documents[document].record.motions.indices.contains(mention.motion)
      else { return nil }
      return MotionIdentity.Mention(document: document, motion: mention.motion)
    }
    var identity = MotionIdentity(
      mentions: mentions, submitters: given.submitters, form: given.form,
      kamerstuk: given.kamerstuk)
    identity.givenKey = given.key
    return identity
  }

  /// What whole clusters tell, as it is listed for a reader.
  package func clusterLinks() -> [ListedLink] {
    links.filter { !Self.wideKinds.contains($0.kind) }.map(listed)
      + listedLinks([]).filter { $0.mention != nil }
  }

  /// What some wide blocks tell, by their keys.
  package func links(ofBlocks keys: Set<String>) -> [ListedLink] {
    links.filter { block(of: $0).map(keys.contains) ?? false }.map(listed)
  }

  /// The wide block that has all papers on which a link depends.
  private func block(of link: Link) -> String? {
    switch (link.kind, link.from, link.to) {
    case (.signedBy, _, .person(let person)), (.submittedBy, _, .person(let person)):
      LinkKey.person(people[person].name)
    case (.sentTo, _, .body(let name)): LinkKey.body(name)
    case (.accompanies, .document(let memo), _):
      documents[memo].ministry.map(LinkKey.ministry)
    case (.fulfils, _, .commitment(let document, let index)):
      documents[document].ministry(of: documents[document].record.commitments[index])
        .map(LinkKey.ministry)
    default: nil
    }
  }
}
