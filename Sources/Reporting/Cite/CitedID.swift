internal import Kamerstukken

/// One of the numbers that a reference names, as every format of `cite` tells of it.
struct CitedID {
  let id: String
  /// The official citation (Aanwijzing 3.43).
  let citation: String?
  let spoken: String?
  /// Where it may be read; nothing for the second and further dossiers of a joint number.
  let address: String?
}

extension Reference {
  /// The numbers in the order written, each with what is known of it.
  var cited: [CitedID] {
    let targets = ids.map { Vindplaats(kind: kind, id: $0) }
    return zip(ids, targets).map { id, target in
      CitedID(
        id: id, citation: target?.citation(chamber: chamber, session: session),
        spoken: target?.spoken,
        address: !isJoint || target?.dossier == targets[0]?.dossier ? target?.address : nil)
    }
  }
}

extension Vindplaats {
  /// The dossier of a paper.
  fileprivate var dossier: DossierNumber? {
    if case .kamerstuk(let number) = self { number.dossier } else { nil }
  }
}
