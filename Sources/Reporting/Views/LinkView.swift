package import Dossiers
internal import Kamerstukken

/// Links for a reader to judge, as text and as `kamerspoor.link/1`.
package struct LinkView {
  private let links: [ListedLink]
  private let graph: DossierGraph

  package init(_ links: [ListedLink], in graph: DossierGraph) {
    self.links = links
    self.graph = graph
  }

  /// Each link with its short name, how sure it is, why, the places that show it, and the reader's word.
  package func answer(on sheet: Sheet) -> Answer {
    var answer = Answer()
    for link in links { answer += self.answer(of: link, on: sheet) }
    return answer
  }

  private func answer(of link: ListedLink, on sheet: Sheet) -> Answer {
    let head =
      StyledText(link.id, .bold) + "  " + sheet.say(sureness(link)) + "  "
      + sheet.say(
        [name(link, \.from), Phrase(term: link.subject.kind), name(link, \.to)].joined(by: " "))
    var answer = Answer(head, hanging: 4)
    func add(_ text: StyledText) {
      answer += Answer(text, indent: 4, hanging: 2)
    }
    if let verdict = link.verdict {
      add(sheet.say(Phrase(term: verdict.value.rawValue), Self.style(verdict.value)))
      if !verdict.note.isEmpty { add(sheet.say("the reader's note: \(verdict.note)")) }
      if !link.isHeld { add(sheet.say("not found in what is held")) }
      if link.isHeld, link.confidence == nil {
        add(sheet.say("the program does not find this link"))
      }
    }
    // The verdict is told above.
    let reasons = link.reasons.filter { $0 != link.verdict?.reason }
    if !reasons.isEmpty { add(sheet.say("because \(reasons.joined(by: "; "))")) }
    for source in link.sources { add(sheet.place(source, in: graph)) }
    return answer
  }

  private func sureness(_ link: ListedLink) -> Phrase {
    guard link.verdict?.value != .accepted else { return Phrase("reader") }
    return Phrase(verbatim: link.confidence.map { "\($0)" } ?? "  – ")
  }

  private static func style(_ value: Verdict.Value) -> Style {
    value == .accepted ? .green : .red
  }

  /// What stands at an end; its key where it is not held.
  private func name(_ link: ListedLink, _ end: KeyPath<ListedLink, Link.Node?>) -> Phrase {
    let isFrom = end == \ListedLink.from
    if isFrom, let mention = link.mention {
      let place = Proof(document: mention.document, evidence: graph.motion(mention).evidence)
      let spoken = Place(place, in: graph)
      return Phrase("the motion in \(spoken.name):\(spoken.line)")
    }
    let key = isFrom ? link.subject.from : link.subject.to
    return link[keyPath: end].map { Words.name($0, in: graph) } ?? Phrase(verbatim: key)
  }

  /// `kamerspoor.link/1`, one object on one line.
  package func json() -> [UInt8] {
    var json = JSONWriter(reservingCapacity: 8_192)
    json.object { json in
      json.member("links", links, write)
      json.member("schema", "kamerspoor.link/1")
    }
    json.endLine()
    return json.bytes
  }

  private func write(_ link: ListedLink, to json: inout JSONWriter) {
    json.object { json in
      json.member("basis", link.basis.rawValue)
      json.member("confidence", link.confidence) { $1.number(hundredths: $0.hundredths) }
      json.key("from")
      write(link.subject.from, name(link, \.from), to: &json)
      json.member("held", link.isHeld)
      json.member("id", link.id)
      json.member("kind", link.subject.kind)
      json.member("note", link.verdict?.note)
      json.member("reasons", link.reasons)
      json.member("sources", link.sources) { SourceJSON.write($0, in: graph, to: &$1) }
      json.key("to")
      write(link.subject.to, name(link, \.to), to: &json)
      json.member("verdict", link.verdict?.value.rawValue)
    }
  }

  private func write(_ key: String, _ name: Phrase, to json: inout JSONWriter) {
    json.object { json in
      json.member("key", key)
      json.member("name", name)
    }
  }
}
