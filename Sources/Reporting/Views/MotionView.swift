package import Dossiers
internal import Kamerstukken

/// The history of a motion and its amended forms, as text and as `kamerspoor.motion/1`.
package struct MotionView {
  let graph: DossierGraph
  /// The documents whose events alone are told; nothing where all are.
  private let new: Set<Int>?

  package init(_ graph: DossierGraph, new: Set<Int>? = nil) {
    self.graph = graph
    self.new = new
  }

  func events(_ chain: [Int]) -> [Event] {
    let events = Timeline(ofMotions: chain, in: graph).events
    guard let new else { return events }
    return events.filter { $0.sources.contains { new.contains($0.document) } }
  }

  /// One history in full: its stages, then its events in order.
  package func history(_ chain: [Int], on sheet: Sheet) -> [StyledText] {
    var lines: [StyledText] = []
    for (position, motion) in chain.enumerated() {
      lines += step(to: motion, behind: position > 0 ? chain[position - 1] : nil, on: sheet)
      lines += stage(motion, on: sheet)
    }
    lines.append("")
    return lines
      + TimelineView(events(chain), in: graph).lines(on: sheet)
  }

  private func stage(_ motion: Int, on sheet: Sheet) -> [StyledText] {
    let identity = graph.motions[motion]
    let who = identity.submitters.map(\.text).joined(separator: ", ")
    let number = identity.kamerstuk == nil ? "; its number is not in these papers" : ""
    var lines = [
      StyledText("\(Words.motion(identity)), \(who.isEmpty ? "no Member named" : who)", .bold)
        + StyledText(number)
    ]
    let reasons = identity.numberReasons + identity.mergeReasons
    let isReaders = graph.merges.contains { $0.motion == motion && $0.confidence == .reader }
    if !reasons.isEmpty {
      let how = isReaders ? "" : "inferred, because "
      lines += TextLayout.lines(
        of: StyledText("\(how)\(reasons.joined(separator: "; "))", .dim), width: sheet.width,
        indent: 2)
    }
    if let state = graph.state(of: motion) {
      let place = StyledText(" (\(Place(state.source, in: graph).text(60)))", .dim)
      lines += TextLayout.lines(
        of: StyledText("state: ") + StyledText(state.value, .bold) + place, width: sheet.width,
        indent: 2)
    }
    let coSigners = graph.coSigners(of: motion)
    if !coSigners.isEmpty {
      let names = coSigners.map(\.text).joined(separator: ", ")
      lines += TextLayout.lines(
        of: StyledText("co-signed by \(names)"), width: sheet.width, indent: 2)
    }
    let requests = identity.mentions.compactMap { graph.motion($0).request }
    let subjects = identity.mentions.compactMap { graph.motion($0).subject }
    if let request = requests.first ?? subjects.first {
      lines += TextLayout.lines(of: StyledText("«\(request.text)»"), width: sheet.width, indent: 2)
    }
    for mention in identity.mentions {
      let source = Proof(document: mention.document, evidence: graph.motion(mention).evidence)
      let place = StyledText(
        "\(graph.motion(mention).relation.rawValue): \(Place(source, in: graph).text())", .dim)
      lines += TextLayout.lines(of: place, width: sheet.width, indent: 2, hanging: 2)
    }
    return lines
  }

  /// What a motion replaces; named where that does not stand right above it.
  private func step(to newer: Int, behind above: Int?, on sheet: Sheet) -> [StyledText] {
    graph.replacements(of: newer).flatMap { link in
      let why = link.reasons.isEmpty ? "" : ": \(link.reasons.joined(separator: "; "))"
      let how = StyledText("(") + Words.basis(link.basis) + StyledText(")\(why)")
      let isAbove = above.map { link.to == .motion($0) } ?? false
      let isHeld =
        if case .number(let id) = link.to { !graph.documents(withNumber: id).isEmpty } else { true }
      let name = isAbove ? "" : " \(Words.name(link.to, in: graph))\(isHeld ? "" : ", not held")"
      return TextLayout.lines(
        of: StyledText("↓ replaced\(name) ") + how, width: sheet.width)
    }
  }

  /// One line for each history, for the reader to choose from.
  package func choices(_ chains: [[Int]], on sheet: Sheet) -> [StyledText] {
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
    return table.lines(width: sheet.width)
  }

  private static func shortened(_ text: String) -> String {
    text.count > 160 ? text.prefix(160) + " …" : text
  }
}
