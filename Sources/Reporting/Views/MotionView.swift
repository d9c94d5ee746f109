package import Dossiers
internal import Kamerstukken

/// The history of a motion and its amended forms, as text and as `kamerspoor.motion/1`.
package struct MotionView {
  let graph: DossierGraph

  package init(_ graph: DossierGraph) {
    self.graph = graph
  }

  /// One history in full: its stages, then its events in order.
  package func history(_ chain: [Int], width: Int?) -> [StyledText] {
    var lines: [StyledText] = []
    for (position, motion) in chain.enumerated() {
      if position > 0 { lines += step(from: chain[position - 1], to: motion, width: width) }
      lines += stage(motion, width: width)
    }
    lines.append("")
    return lines
      + TimelineView(Timeline(ofMotions: chain, in: graph).events, in: graph).lines(width: width)
  }

  private func stage(_ motion: Int, width: Int?) -> [StyledText] {
    let identity = graph.motions[motion]
    let who = identity.submitters.map(\.text).joined(separator: ", ")
    let number = identity.kamerstuk == nil ? "; its number is not in these papers" : ""
    var lines = [
      StyledText("\(Words.motion(identity)), \(who.isEmpty ? "no Member named" : who)", .bold)
        + StyledText(number)
    ]
    let reasons = identity.numberReasons + identity.mergeReasons
    if !reasons.isEmpty {
      lines += TextLayout.lines(
        of: StyledText("inferred, because \(reasons.joined(separator: "; "))", .dim), width: width,
        indent: 2)
    }
    if let state = graph.state(of: motion) {
      let place = StyledText(" (\(Place(state.source, in: graph).text(60)))", .dim)
      lines += TextLayout.lines(
        of: StyledText("state: ") + StyledText(state.value, .bold) + place, width: width, indent: 2)
    }
    let coSigners = graph.coSigners(of: motion)
    if !coSigners.isEmpty {
      let names = coSigners.map(\.text).joined(separator: ", ")
      lines += TextLayout.lines(of: StyledText("co-signed by \(names)"), width: width, indent: 2)
    }
    let requests = identity.mentions.compactMap { graph.motion($0).request }
    let subjects = identity.mentions.compactMap { graph.motion($0).subject }
    if let request = requests.first ?? subjects.first {
      lines += TextLayout.lines(of: StyledText("«\(request.text)»"), width: width, indent: 2)
    }
    for mention in identity.mentions {
      let source = Proof(document: mention.document, evidence: graph.motion(mention).evidence)
      let place = StyledText(
        "\(graph.motion(mention).relation.rawValue): \(Place(source, in: graph).text())", .dim)
      lines += TextLayout.lines(of: place, width: width, indent: 2, hanging: 2)
    }
    return lines
  }

  private func step(from older: Int, to newer: Int, width: Int?) -> [StyledText] {
    guard let link = graph.replacements(of: newer).first
    else { return [] }
    let how = link.basis == .inferred ? StyledText("inferred", .yellow) : "stated"
    let why = link.reasons.isEmpty ? "" : ": \(link.reasons.joined(separator: "; "))"
    return TextLayout.lines(
      of: StyledText("↓ replaced (") + how + StyledText(")\(why)"), width: width)
  }

  /// One line for each history, for the reader to choose from.
  package func choices(_ chains: [[Int]], width: Int?) -> [StyledText] {
    var table = Table([.init("Motion"), .init("Day"), .init("About")])
    for chain in chains {
      let identities = chain.map { graph.motions[$0] }
      let about = identities.flatMap(\.mentions).compactMap {
        graph.motion($0).request ?? graph.motion($0).subject
      }.first
      let day = identities.flatMap(\.mentions).compactMap {
        graph.motion($0).submitted?.value ?? graph.motion($0).debate?.date?.value
      }.first
      let name = identities.compactMap(\.kamerstuk).last ?? "no number"
      table.append([
        StyledText(
          "\(name)  \(identities.first?.submitters.map(\.text).joined(separator: ", ") ?? "")",
          .bold), StyledText(day?.description ?? ""), StyledText(Self.shortened(about?.text ?? "")),
      ])
    }
    return table.lines(width: width)
  }

  private static func shortened(_ text: String) -> String {
    text.count > 160 ? text.prefix(160) + " …" : text
  }
}
