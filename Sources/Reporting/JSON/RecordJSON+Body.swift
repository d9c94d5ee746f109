internal import Kamerstukken

extension RecordJSON {
  func write(_ section: Section, to json: inout JSONWriter) {
    json.object { json in
      json.member("heading", section.heading)
      json.member("level", section.level)
      json.member("lines", section.lines, write)
      json.member("number", section.number)
      json.member("role", section.role)
    }
  }

  func write(_ reference: Reference, to json: inout JSONWriter) {
    json.object { json in
      json.member("anchor", reference.anchor, write)
      json.member("chamber", reference.chamber?.rawValue)
      json.member("evidence", reference.evidence, write)
      json.member("footnote", reference.footnote)
      json.member("ids", reference.ids)
      json.member("joint", reference.isJoint)
      json.member("kind", reference.kind.rawValue)
      json.member("pages", reference.pages)
      json.member("raw", reference.raw)
      json.member("rijkswet", reference.rijkswet)
      json.member("role", reference.role.rawValue)
      json.member("session", reference.session?.description)
    }
  }

  func write(_ letter: Letter, to json: inout JSONWriter) {
    json.object { json in
      json.member("by", letter.by)
      json.member("date", letter.date, write)
      json.member("evidence", letter.evidence, write)
      json.member("ids", letter.ids)
      json.member("kenmerk", letter.kenmerk)
      json.member("motions", letter.motions) { $1.number($0) }
      json.member("relation", letter.relation.rawValue)
    }
  }

  func write(_ debate: Debate, to json: inout JSONWriter) {
    json.object { json in
      json.member("date", debate.date, write)
      json.member("evidence", debate.evidence, write)
      json.member("kind", debate.kind)
      json.member("title", debate.title)
    }
  }

  func write(_ commitment: Commitment, to json: inout JSONWriter) {
    json.object { json in
      json.member("by", commitment.by)
      json.member("due", commitment.due, write)
      json.member("evidence", commitment.evidence, write)
      json.member("text", commitment.text)
    }
  }

  func write(_ redaction: Redaction, to json: inout JSONWriter) {
    json.object { json in
      json.member("evidence", redaction.evidence, write)
      json.member("ground", redaction.ground)
    }
  }
}
