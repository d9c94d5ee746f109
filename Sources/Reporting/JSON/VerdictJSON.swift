package import Kamerstukken

/// What a reader says, as lines of `kamerspoor.verdict/1` and `kamerspoor.correction/1`.
package enum VerdictJSON {
  /// One line for each, in order of kind and keys, then of paper and field: the same of the same verdicts.
  package static func lines(_ verdicts: [Verdict], _ corrections: [Correction]) -> [UInt8] {
    var json = JSONWriter()
    let ordered = verdicts.sorted {
      precedes(
        [$0.subject.kind, $0.subject.from, $0.subject.to],
        [$1.subject.kind, $1.subject.from, $1.subject.to])
    }
    for verdict in ordered { write(verdict, to: &json) }
    let fields = corrections.sorted {
      precedes([$0.sha256, "\($0.field)"], [$1.sha256, "\($1.field)"])
    }
    for correction in fields { write(correction, to: &json) }
    return json.bytes
  }

  private static func precedes(_ left: [String], _ right: [String]) -> Bool {
    left.lexicographicallyPrecedes(right) { $0.precedesByBytes($1) }
  }

  private static func write(_ verdict: Verdict, to json: inout JSONWriter) {
    json.object { json in
      json.member("from", verdict.subject.from)
      json.member("kind", verdict.subject.kind)
      json.member("note", verdict.note)
      json.member("schema", "kamerspoor.verdict/1")
      json.member("to", verdict.subject.to)
      json.member("verdict", verdict.value.rawValue)
    }
    json.endLine()
  }

  private static func write(_ correction: Correction, to json: inout JSONWriter) {
    json.object { json in
      json.member("field", correction.field.description)
      json.member("note", correction.note)
      json.member("schema", "kamerspoor.correction/1")
      json.member("sha256", correction.sha256)
      json.member("value", correction.value)
    }
    json.endLine()
  }
}
