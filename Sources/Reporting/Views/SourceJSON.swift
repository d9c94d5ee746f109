package import Dossiers
package import Kamerstukken

/// A place in a named paper, as every command's `--json` writes it.
package enum SourceJSON {
  package static func write(_ source: Proof, in graph: DossierGraph, to json: inout JSONWriter) {
    write(source.evidence, in: graph.documents[source.document], to: &json)
  }

  package static func write(
    _ evidence: Evidence, in document: HeldDocument, to json: inout JSONWriter
  ) {
    let records = RecordJSON(
      of: document.original, converter: document.record.source.converter, pages: document.pages)
    json.object { json in
      json.member("evidence", evidence, records.write)
      json.member("name", document.name)
      json.member("sha256", document.sha256)
    }
  }
}

/// A date outside a record, where its evidence stands beside it.
package enum DateJSON {
  package static func write(_ date: DocumentDate, to json: inout JSONWriter) {
    json.object { json in
      json.member("basis", date.basis.rawValue)
      json.member("earliest", date.earliest?.description)
      json.member("latest", date.latest?.description)
      json.member("text", date.text)
      json.member("value", date.value?.description)
    }
  }
}
