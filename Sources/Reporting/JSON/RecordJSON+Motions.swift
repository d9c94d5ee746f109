internal import Kamerstukken

extension RecordJSON {
  func write(_ motion: Motion, to json: inout JSONWriter) {
    json.object { json in
      json.member("advice", motion.advice, write)
      json.member("coSigned", motion.isCoSigned)
      json.member("debate", motion.debate, writeDebateOfMotion)
      json.member("evidence", motion.evidence, write)
      json.member("form", motion.form.rawValue)
      json.member("kamerstuk", motion.kamerstuk)
      json.member("kamerstukBasis", motion.kamerstukBasis?.rawValue)
      json.member("relation", motion.relation.rawValue)
      json.member("replaces", motion.replaces)
      json.member("request", motion.request, write)
      json.member("state", motion.state?.rawValue)
      json.member("stateEvidence", motion.stateEvidence, write)
      json.member("subject", motion.subject, write)
      json.member("submitted", motion.submitted, write)
      json.member("submitters", motion.submitters) { $1.string($0.text) }
    }
  }

  /// Writes the debate of a motion, whose place is the motion's own.
  private func writeDebateOfMotion(_ debate: Debate, to json: inout JSONWriter) {
    json.object { json in
      json.member("date", debate.date, write)
      json.member("kind", debate.kind)
      json.member("title", debate.title)
    }
  }

  private func write(_ advice: Advice, to json: inout JSONWriter) {
    json.object { json in
      json.member("basis", advice.basis.rawValue)
      json.member("by", advice.by)
      json.member("condition", advice.condition)
      json.member("date", advice.date, write)
      json.member("evidence", advice.evidence, write)
      json.member("value", advice.value.rawValue)
    }
  }
}
