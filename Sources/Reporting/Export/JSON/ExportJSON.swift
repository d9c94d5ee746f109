internal import Dossiers
internal import Kamerstukken

/// Everything of a selection as objects of JSON, each of which tells by its `schema` what it is.
///
///     {"about":{"asOf":…,"program":…,"sources":[…]},"schema":"kamerspoor.export-about/1"}
///     {"event":{…},"motion":"motion:26643-1001","schema":"kamerspoor.export-event/1"}
///     {…,"schema":"kamerspoor.record/1"}
///
/// In `ndjson` each stands on a line of its own; in `json` those of one part are an array.
struct ExportJSON {
  /// The parts, in the order in which they are written, by the name of their array.
  enum Part: String, CaseIterable {
    case cases, corrections, events, findings, links, motions, promises, records
  }

  let selection: Selection

  init(_ selection: Selection) {
    self.selection = selection
  }

  var graph: DossierGraph { selection.graph }

  /// Gives every object of a part, as soon as it is written.
  func objects(_ part: Part, _ give: ([UInt8]) throws -> Void) throws {
    switch part {
    case .cases:
      for document in selection.documents {
        guard let facts = graph.documents[document].register else { continue }
        try give(Self.object { write(facts, of: document, to: &$0) })
      }
    case .corrections:
      for document in selection.documents {
        for applied in graph.documents[document].corrections {
          try give(VerdictJSON.lines([], [applied.correction]).dropLast())
        }
      }
    case .events:
      for event in selection.events { try give(Self.object { write(event, to: &$0) }) }
    case .findings:
      for finding in selection.findings { try give(Self.object { write(finding, to: &$0) }) }
    case .links:
      try forEachLink { link in
        try give(Self.object { Self.write(link, in: graph, to: &$0) })
      }
    case .motions:
      for motion in selection.motions {
        try give(Self.object { Self.write(motion, in: graph, to: &$0) })
      }
    case .promises:
      try forEachPromise { promise, key in
        try give(Self.object { write(promise, key, to: &$0) })
      }
    case .records:
      // As the paper prints it and `extract` reads it; what the reader corrects stands among the corrections.
      for document in selection.documents where !graph.documents[document].isOfRegister {
        let held = graph.documents[document]
        try give(RecordJSON.line(held.printed, of: held.original).dropLast())
      }
    }
  }

  /// What an export tells of itself.
  var about: [UInt8] {
    Self.object { json in
      json.object { json in
        json.member("asOf", selection.provenance.asOf?.description)
        json.member("of", selection.subject)
        json.member("program", selection.provenance.program)
        json.member("sources", selection.provenance.sources) { source, json in
          json.object { json in
            json.member("name", source.name)
            json.member("register", source.isOfRegister)
            json.member("sha256", source.sha256)
          }
        }
      }
    }
  }

  static func object(_ write: (inout JSONWriter) -> Void) -> [UInt8] {
    var json = JSONWriter(reservingCapacity: 2_048)
    write(&json)
    return json.bytes
  }
}

extension Array<UInt8> {
  /// The bytes without the line end behind them.
  fileprivate func dropLast() -> [UInt8] { Array(self[..<(endIndex - (isEmpty ? 0 : 1))]) }
}
