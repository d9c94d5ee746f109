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
  package func history(_ chain: [Int], on sheet: Sheet) -> Answer {
    var answer = Answer()
    for (position, motion) in chain.enumerated() {
      answer += step(to: motion, behind: position > 0 ? chain[position - 1] : nil, on: sheet)
      answer += stage(motion, on: sheet)
    }
    return answer + .space
      + TimelineView(events(chain), in: graph).answer(on: sheet)
  }

  private func stage(_ motion: Int, on sheet: Sheet) -> Answer {
    let identity = graph.motions[motion]
    let names = identity.submitters.map(\.text).joined(separator: ", ")
    let who = names.isEmpty ? Phrase("no Member named") : Phrase(verbatim: names)
    var answer = Answer(
      sheet.say(Words.motion(identity) + ", " + who, .bold)
        + (identity.kamerstuk == nil ? sheet.say("; its number is not in these papers") : ""))
    let reasons = identity.numberReasons + identity.mergeReasons
    let isReaders = graph.isMergedByReader(motion)
    if !reasons.isEmpty {
      let why = reasons.joined(by: "; ")
      answer += Answer(
        sheet.say(isReaders ? why : Phrase("inferred, because \(why)"), .dim), indent: 2)
    }
    if let state = graph.state(of: motion) {
      let place = StyledText(" (", .dim) + sheet.place(state.source, in: graph, length: 60)
      answer += Answer(
        sheet.say("state:") + " " + StyledText(state.value, .bold) + place
          + StyledText(")", .dim), indent: 2)
    }
    let coSigners = graph.coSigners(of: motion)
    if !coSigners.isEmpty {
      let names = coSigners.map(\.text).joined(separator: ", ")
      answer += Answer(sheet.say("co-signed by \(names)"), indent: 2)
    }
    let requests = identity.mentions.compactMap { graph.motion($0).request }
    let subjects = identity.mentions.compactMap { graph.motion($0).subject }
    if let request = requests.first ?? subjects.first {
      answer += Answer(StyledText("«\(request.text)»"), indent: 2)
    }
    for mention in identity.mentions {
      let source = Proof(document: mention.document, evidence: graph.motion(mention).evidence)
      let relation = sheet.say(Phrase(term: graph.motion(mention).relation.rawValue), .dim)
      answer += Answer(
        relation + StyledText(": ", .dim) + sheet.place(source, in: graph), indent: 2,
        hanging: 2)
    }
    return answer
  }

  /// What a motion replaces; named where that does not stand right above it.
  private func step(to newer: Int, behind above: Int?, on sheet: Sheet) -> Answer {
    graph.replacements(of: newer).map { link -> Answer in
      let isAbove = above.map { link.to == .motion($0) } ?? false
      let isHeld =
        if case .number(let id) = link.to { !graph.documents(withNumber: id).isEmpty } else { true }
      let name = Words.name(link.to, in: graph)
      let what =
        isAbove
        ? Phrase("↓ replaced")
        : isHeld ? Phrase("↓ replaced \(name)") : Phrase("↓ replaced \(name), not held")
      let why =
        link.reasons.isEmpty ? "" : StyledText(": ") + sheet.say(link.reasons.joined(by: "; "))
      return Answer(sheet.say(what) + " (" + sheet.basis(link.basis) + ")" + why)
    }.reduce(Answer(), +)
  }

  /// One line for each history, for the reader to choose from.
  package func choices(_ chains: [[Int]], on sheet: Sheet) -> Answer {
    var table = Table(sheet, Phrase("Motion"), Phrase("Day"), Phrase("About"))
    for chain in chains {
      let identities = chain.map { graph.motions[$0] }
      let about = identities.flatMap(\.mentions).compactMap {
        graph.motion($0).request ?? graph.motion($0).subject
      }.first
      let day = identities.flatMap(\.mentions).compactMap {
        graph.motion($0).submitted?.value ?? graph.motion($0).debate?.date?.value
      }.first
      let number = identities.compactMap(\.kamerstuk).last
      let name = sheet.say(number.map(Phrase.init(verbatim:)) ?? Phrase("no number"), .bold)
      let who = identities.first?.submitters.map(\.text).joined(separator: ", ") ?? ""
      table.append([
        name + StyledText("  \(who)", .bold), StyledText(day?.description ?? ""),
        StyledText(Self.shortened(about?.text ?? "")),
      ])
    }
    return Answer(table)
  }

  private static func shortened(_ text: String) -> String {
    text.count > 160 ? text.prefix(160) + " …" : text
  }
}
