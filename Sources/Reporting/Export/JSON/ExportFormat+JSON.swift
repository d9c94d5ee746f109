internal import Kamerstukken

extension ExportFormat {
  /// One object, `kamerspoor.export/1`, with an array for each part.
  static let json = ExportFormat(
    name: "json",
    summary: Phrase(
      "Everything in one object: records, motions, links, events, promises and findings.")
  ) { selection, settings, give in
    let export = ExportJSON(selection.limited(to: settings.new))
    func write(_ text: String) throws { try give(ExportPiece(Array(text.utf8))) }
    try write("{\"about\":")
    try give(ExportPiece(export.about))
    for part in ExportJSON.Part.allCases {
      try write(",\"\(part.rawValue)\":[")
      var isFirst = true
      try export.objects(part) { object in
        try give(ExportPiece(isFirst ? object : [UInt8(ascii: ",")] + object))
        isFirst = false
      }
      try write("]")
    }
    try write(",\"schema\":\"kamerspoor.export/1\"}\n")
  }

  /// The same objects, one a line; the first line tells where they come from.
  static let ndjson = ExportFormat(
    name: "ndjson",
    summary: Phrase("The same, one object a line, for programs that read as they go.")
  ) { selection, settings, give in
    let export = ExportJSON(selection.limited(to: settings.new))
    let about = "{\"about\":" + String(decoding: export.about, as: UTF8.self)
    try give(ExportPiece(Array((about + ",\"schema\":\"kamerspoor.export-about/1\"}\n").utf8)))
    for part in ExportJSON.Part.allCases {
      try export.objects(part) { try give(ExportPiece($0 + [0x0A])) }
    }
  }
}
