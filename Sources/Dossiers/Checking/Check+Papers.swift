internal import Kamerstukken

/// Papers and motions that are spoken of and not held.
extension Check {
  /// Numbers that are cited and not held; of a joint number only the first is an address.
  mutating func seekPapers() {
    var order: [String] = []
    var citing: [String: [Proof]] = [:]
    var kinds: [String: Reference.Kind] = [:]
    for (document, held) in graph.documents.enumerated() {
      for reference in held.record.references where Self.canBeHeld(reference.kind) {
        for id in reference.isJoint ? Array(reference.ids.prefix(1)) : reference.ids
        where !isHeld(id) {
          if citing[id] == nil { order.append(id) }
          citing[id, default: []].append(Proof(document: document, evidence: reference.evidence))
          kinds[id] = reference.kind
        }
      }
    }
    let motions = Set(graph.motions.compactMap(\.kamerstuk))
    for id in order where !motions.contains(id) {
      add(
        .paperNotHeld, Phrase("\(kinds[id]?.rawValue ?? "") \(id) is cited and not held"),
        citing[id] ?? [])
    }
  }

  private static func canBeHeld(_ kind: Reference.Kind) -> Bool {
    switch kind {
    case .kamerstuk, .handelingen, .aanhangsel: true
    default: false
    }
  }

  private func isHeld(_ id: String) -> Bool { !graph.documents(withNumber: id).isEmpty }

  mutating func seekMotions() {
    for (motion, identity) in graph.motions.enumerated() {
      let isHeld = identity.mentions.contains {
        graph.motion($0).relation == .is && !graph.documents[$0.document].isOfRegister
      }
      guard !isHeld else { continue }
      let days = identity.mentions.compactMap { graph.day(graph.motion($0)) }
      let label = days.first.map { Phrase("\(identity.label) of \($0)") } ?? identity.label
      let message =
        identity.kamerstuk == nil
        ? Phrase("\(label) is not held; its number is not in these papers")
        : Phrase("\(label) is not held")
      add(
        .motionNotHeld, message,
        identity.mentions.map(proof), on: motion)
    }
  }
}
