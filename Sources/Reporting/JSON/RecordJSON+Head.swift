internal import Kamerstukken

extension RecordJSON {
  func write(_ kenmerk: Kenmerk, to json: inout JSONWriter) {
    json.object { json in
      json.member("evidence", kenmerk.evidence, write)
      json.member("value", kenmerk.value)
    }
  }

  func write(_ other: OtherKenmerk, to json: inout JSONWriter) {
    json.object { json in
      json.member("evidence", other.kenmerk.evidence, write)
      json.member("role", other.role.rawValue)
      json.member("value", other.kenmerk.value)
    }
  }

  func write(_ sender: Sender, to json: inout JSONWriter) {
    json.object { json in
      json.member("basis", sender.basis.rawValue)
      json.member("evidence", sender.evidence, write)
      json.member("ministry", sender.ministry?.rawValue)
      json.member("organisation", sender.organisation)
    }
  }

  func write(_ person: Person, to json: inout JSONWriter) {
    json.object { json in
      json.member("evidence", person.evidence, write)
      json.member("name", person.name.text)
      json.member("office", person.office)
      json.member("party", person.party)
    }
  }

  /// Writes a person who signed; a signature gives no party.
  func writeSignatory(_ person: Person, to json: inout JSONWriter) {
    json.object { json in
      json.member("evidence", person.evidence, write)
      json.member("name", person.name.text)
      json.member("office", person.office)
    }
  }

  func write(_ diagnostic: Diagnostic, to json: inout JSONWriter) {
    json.object { json in
      json.member("code", diagnostic.code.rawValue)
      json.member("evidence", diagnostic.evidence, write)
      json.member("message", diagnostic.message)
      json.member("severity", diagnostic.severity.rawValue)
    }
  }
}
