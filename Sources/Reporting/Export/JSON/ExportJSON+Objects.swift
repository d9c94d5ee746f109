internal import Dossiers
internal import Kamerstukken

/// The objects: each holds what the command of its name prints, beside the keys that tie it to the others.
extension ExportJSON {
  func write(_ event: Event, to json: inout JSONWriter) {
    json.object { json in
      json.member("event", event, TimelineView([], in: graph).write)
      json.member("motion", event.motion.map { graph.key(of: .motion($0)) })
      json.member("schema", "kamerspoor.export-event/1")
    }
  }

  static func write(_ motion: Int, in graph: DossierGraph, to json: inout JSONWriter) {
    json.object { json in
      json.member("chain", graph.chain(of: motion).map { graph.key(of: .motion($0)) })
      json.member("key", graph.key(of: .motion(motion)))
      json.member("mentions", graph.motions[motion].mentions) { mention, json in
        json.object { json in
          json.member("motion", mention.motion)
          json.member("sha256", graph.documents[mention.document].sha256)
        }
      }
      json.member("motion", motion, MotionView(graph).writeStage)
      json.member("schema", "kamerspoor.export-motion/1")
    }
  }

  func write(_ finding: Finding, to json: inout JSONWriter) {
    json.object { json in
      json.member("finding", finding) { CheckView.write($0, in: graph, to: &$1) }
      json.member("schema", "kamerspoor.export-finding/1")
    }
  }

  func write(_ promise: Promise, _ key: String, to json: inout JSONWriter) {
    json.object { json in
      json.member("key", key)
      json.member("promise", promise) { DossierView.write($0, in: graph, to: &$1) }
      json.member("schema", "kamerspoor.export-promise/1")
    }
  }

  static func write(_ link: ListedLink, in graph: DossierGraph, to json: inout JSONWriter) {
    json.object { json in
      json.member("link", link, LinkView([], in: graph).write)
      json.member("schema", "kamerspoor.export-link/1")
    }
  }

  /// A case of the register: the record that is made of it, and what only the register tells.
  func write(_ facts: RegisterFacts, of document: Int, to json: inout JSONWriter) {
    let held = graph.documents[document]
    let records = RecordJSON(of: held.original)
    json.object { json in
      json.member("appreciatie", facts.appreciatie, records.write)
      json.member("number", facts.number)
      json.member("record", held.printed, records.write)
      json.member("schema", "kamerspoor.export-case/1")
      json.member("state", facts.state, records.write)
      json.member("votes", facts.votes) { vote, json in
        let source = Proof(document: document, evidence: vote.evidence)
        VoteJSON.write(vote, source, in: graph, to: &json)
      }
    }
  }
}

extension ExportJSON {
  /// The links that touch what is exported, those the reader rejects, and the mentions that were taken for a motion.
  func forEachLink(_ give: (ListedLink) throws -> Void) throws {
    let documents = Set(selection.documents)
    let motions = Set(selection.motions)
    let isWhole = documents.count == graph.documents.count
    func isTold(_ link: ListedLink) -> Bool {
      isWhole || link.sources.contains { documents.contains($0.document) }
        || [link.from, link.to].contains { end in
          switch end {
          case .document(let document), .commitment(let document, _): documents.contains(document)
          case .motion(let motion): motions.contains(motion)
          default: false
          }
        }
    }
    for link in graph.links + graph.rejected {
      let listed = graph.listed(link)
      if isTold(listed) { try give(listed) }
    }
    for merge in graph.listedLinks([]) where merge.mention != nil && isTold(merge) {
      try give(merge)
    }
  }

  /// The promises with their keys.
  func forEachPromise(_ give: (Promise, String) throws -> Void) throws {
    var counts: [Int: Int] = [:]
    for promise in selection.promises {
      // Those of one paper come in its order, and all of them do.
      let document = promise.source.document
      let index = counts[document, default: 0]
      counts[document] = index + 1
      try give(promise, graph.key(of: .commitment(document: document, index: index)))
    }
  }
}
