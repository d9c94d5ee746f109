internal import Dossiers
internal import Kamerstukken

extension MotionView {
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

  func writeStage(_ motion: Int, to json: inout JSONWriter) {
    let identity = graph.motions[motion]
    json.object { json in
      json.member("appreciatie", graph.appreciatie(of: motion)?.text)
      json.member("coSigners", graph.coSigners(of: motion).map(\.text))
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
    chain.flatMap { graph.replacements(of: $0) }
  }

  private func writeStep(_ link: Link, to json: inout JSONWriter) {
    json.object { json in
      json.member("basis", link.basis.rawValue)
      json.member("confidence", link.confidence) { $1.number(hundredths: $0.hundredths) }
      json.member("kind", link.kind.rawValue)
      json.member("reasons", link.reasons)
      json.member("replaced", graph.replacedNumber(link))
      json.member("sources", link.sources) { SourceJSON.write($0, in: graph, to: &$1) }
    }
  }
}
