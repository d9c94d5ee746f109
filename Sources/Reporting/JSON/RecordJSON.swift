package import Kamerstukken

/// A paper's record as one line of `kamerspoor.record/1`.
///
/// Every field is there; what the paper does not say is `null` or `[]`. The record and the text go in, and nothing
/// else does: the same file gives the same line everywhere.
package struct RecordJSON: Sendable {
  let original: OriginalText
  let converter: String?
  let pages: Pages

  /// Prepares to write a record of `original`, the text that the record's evidence points into.
  package init(of original: OriginalText, converter: String? = nil, pages: Pages? = nil) {
    self.original = original
    self.converter = converter
    self.pages = pages ?? Pages(of: original, converter: converter)
  }

  /// The line, with its line end, for a record of `original`.
  package static func line(_ record: DocumentRecord, of original: OriginalText) -> [UInt8] {
    var json = JSONWriter(reservingCapacity: 16_384)
    Self(of: original, converter: record.source.converter).write(record, to: &json)
    json.endLine()
    return json.bytes
  }
}

extension RecordJSON {
  /// Writes the record's object.
  package func write(_ record: DocumentRecord, to json: inout JSONWriter) {
    json.object { json in
      json.member("addressee", record.addressee, write)
      json.member("attachments", record.attachments, write)
      json.member("commitments", record.commitments, write)
      json.member("copyTo", record.copyTo, write)
      json.member("date", record.date, write)
      json.member("deadline", record.deadline, write)
      json.member("debates", record.debates, write)
      json.member("decision", record.decision, write)
      json.member("diagnostics", record.diagnostics, write)
      json.member("dossierTitle", record.dossierTitle, write)
      json.member("dossiers", record.dossiers)
      json.member("kamerstukken", record.kamerstukken)
      json.member("kenmerk", record.kenmerk, write)
      json.member("kind", record) { record, json in
        json.object { json in
          json.member("evidence", record.kindEvidence, write)
          json.member("value", record.kind.rawValue)
        }
      }
      json.member("letters", record.letters, write)
      json.member("motions", record.motions, write)
      json.member("otherKenmerken", record.otherKenmerken, write)
      json.member("people", record.people, write)
      json.member("redactions", record.redactions, write)
      json.member("references", record.references, write)
      json.member("schema", "kamerspoor.record/1")
      json.member("sections", record.sections, write)
      json.member("sender", record.sender, write)
      json.member("signatories", record.signatories, writeSignatory)
      json.member("source", record.source, write)
      json.member("status", record.status, write)
      json.member("title", record.title, write)
      json.member("unread", record.unread, write)
    }
  }

  private func write(_ source: Source, to json: inout JSONWriter) {
    json.object { json in
      json.member("bytes", source.bytes)
      json.member("converter", source.converter)
      json.member("encoding", source.encoding)
      json.member("name", source.name)
      json.member("sha256", source.sha256)
    }
  }
}
