package import Dossiers
internal import Kamerstukken

/// The history of a motion and its amended forms, as text and as `kamerspoor.motion/1`.
package struct MotionView {
  private let graph: DossierGraph
  /// The documents whose events alone are told; nothing where all are.
  private let new: Set<Int>?

  package init(_ graph: DossierGraph, new: Set<Int>? = nil) {
    self.graph = graph
    self.new = new
  }

  private func events(_ chain: [Int]) -> [Event] {
    let events = Timeline(ofMotions: chain, in: graph).events
    guard let new else { return events }
    return events.filter { $0.sources.contains { new.contains($0.document) } }
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
      + TimelineView(events(chain), in: graph).lines(width: width)
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
    let isReaders = graph.merges.contains { $0.motion == motion && $0.confidence == .reader }
    if !reasons.isEmpty {
      let how = isReaders ? "" : "inferred, because "
      lines += TextLayout.lines(
        of: StyledText("\(how)\(reasons.joined(separator: "; "))", .dim), width: width,
        indent: 2)
    }
    if let state = graph.state(of: motion) {
      let place = StyledText(" (\(Place(state.source, in: graph).text(60)))", .dim)
      lines += TextLayout.lines(
        of: StyledText("state: ") + StyledText(state.value, .bold) + place, width: width, indent: 2)
    }
    if let request = identity.mentions.compactMap({
      graph.motion($0).request ?? graph.motion($0).subject
    }).first {
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
    guard let link = graph.links.first(where: { $0.kind == .replaces && $0.from == .motion(newer) })
    else { return [] }
    let how = Words.basis(link.basis)
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

  /// `kamerspoor.motion/1`, one object on one line.
  package func json(_ chains: [[Int]], query: String) -> [UInt8] {
    var json = JSONWriter(reservingCapacity: 16_384)
    json.object { json in
      json.member("histories", chains, write)
      json.member("query", query)
      json.member("schema", "kamerspoor.motion/1")
    }
    json.endLine()
    return json.bytes
  }

  private func write(_ chain: [Int], to json: inout JSONWriter) {
    let timeline = events(chain)
    let view = TimelineView(timeline, in: graph)
    json.object { json in
      json.member("events", timeline, view.write)
      json.member("stages", chain, writeStage)
      json.member("steps", steps(chain), writeStep)
    }
  }

  private func writeStage(_ motion: Int, to json: inout JSONWriter) {
    let identity = graph.motions[motion]
    json.object { json in
      json.member("appreciatie", graph.appreciatie(of: motion)?.text)
      json.member("debateDay", identity.debateDay?.description)
      json.member("form", identity.form.rawValue)
      json.member("kamerstuk", identity.kamerstuk)
      json.member("kamerstukInferred", identity.isNumberInferred)
      json.member("mentions", identity.mentions) { mention, json in
        let motion = graph.motion(mention)
        json.object { json in
          json.member("relation", motion.relation.rawValue)
          json.member("request", motion.request?.text)
          json.member("source", Proof(document: mention.document, evidence: motion.evidence)) {
            SourceJSON.write($0, in: graph, to: &$1)
          }
        }
      }
      json.member("reasons", identity.numberReasons + identity.mergeReasons)
      json.member("state", graph.state(of: motion)) { state, json in
        json.object { json in
          json.member("source", state.source) { SourceJSON.write($0, in: graph, to: &$1) }
          json.member("value", state.value)
        }
      }
      json.member("submitters", identity.submitters.map(\.text))
      json.member("votes", graph.votes(on: motion)) { vote, json in
        VoteJSON.write(vote.vote, vote.source, in: graph, to: &json)
      }
    }
  }

  private func steps(_ chain: [Int]) -> [Link] {
    graph.links.filter { link in
      guard link.kind == .replaces, case .motion(let newer) = link.from else { return false }
      return chain.contains(newer)
    }
  }

  private func writeStep(_ link: Link, to json: inout JSONWriter) {
    json.object { json in
      json.member("basis", link.basis.rawValue)
      json.member("confidence", link.confidence) { $1.number(hundredths: $0.hundredths) }
      json.member("kind", link.kind.rawValue)
      json.member("reasons", link.reasons)
      json.member("replaced", replaced(link))
      json.member("sources", link.sources) { SourceJSON.write($0, in: graph, to: &$1) }
    }
  }

  private func replaced(_ link: Link) -> String? {
    switch link.to {
    case .number(let id): id
    case .motion(let motion): graph.motions[motion].kamerstuk
    default: nil
    }
  }
}
