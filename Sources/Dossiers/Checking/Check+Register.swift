internal import Kamerstukken

/// Where a motion's own paper and the Chamber's register differ; the paper's word stands, and both are shown.
extension Check {
  mutating func compareWithRegister() {
    for identity in graph.motions {
      let own = identity.mentions.filter { graph.motion($0).relation == .is }
      guard let paper = own.first(where: { !isOfRegister($0) }) else { continue }
      for entry in own where isOfRegister(entry) { compare(identity, paper, entry) }
    }
  }

  private func isOfRegister(_ mention: MotionIdentity.Mention) -> Bool {
    graph.documents[mention.document].isOfRegister
  }

  private mutating func compare(
    _ identity: MotionIdentity, _ paper: MotionIdentity.Mention, _ entry: MotionIdentity.Mention
  ) {
    let (printed, registered) = (graph.motion(paper), graph.motion(entry))
    let sources = [proof(paper), proof(entry)]
    func differ(_ one: String, _ other: String) -> String {
      "\(identity.label): \(one) in the paper, \(other) in the register"
    }
    if let one = printed.submitted?.value, let other = registered.submitted?.value, one != other {
      add(.dateDiffers, differ(one.description, other.description), sources)
    }
    if printed.form != registered.form {
      add(.formDiffers, differ(printed.form.rawValue, registered.form.rawValue), sources)
    }
    if let one = printed.kamerstuk, let other = registered.kamerstuk, one != other {
      add(.numberDiffers, differ(one, other), sources)
    }
    if let one = printed.replaces, let other = registered.replaces, one != other {
      add(.replacedDiffers, differ("it replaces \(one)", other), sources)
    }
    let (one, other) = (names(printed), names(registered))
    if !other.isEmpty, one.folded != other.folded {
      add(.submittersDiffer, differ(one.printed, other.printed), sources)
    }
  }

  private func names(_ motion: Motion) -> (folded: [String], printed: String, isEmpty: Bool) {
    let names = motion.submitters
    return (
      names.map(\.folded), names.map(\.text).joined(separator: ", "), names.isEmpty
    )
  }
}
