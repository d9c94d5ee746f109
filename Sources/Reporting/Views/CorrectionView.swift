package import Dossiers
package import Kamerstukken

/// What a reader corrects in a paper, beside what the paper gives.
package struct CorrectionView {
  private let document: HeldDocument
  private let field: CorrectedField

  package init(_ document: HeldDocument, field: CorrectedField) {
    self.document = document
    self.field = field
  }

  /// The field as every answer uses it from now on.
  package func lines(on sheet: Sheet) -> [StyledText] {
    let value = Self.shown(document.record.value(of: field))
    let name = StyledText("\(document.name) \(field)", .bold)
    let why = document.correction(of: field).map { " (\(Self.words($0)))" } ?? ""
    return TextLayout.lines(
      of: name + StyledText(": \(value)") + StyledText(why, .yellow), width: sheet.width, hanging: 2
    )
  }

  /// `the reader's correction: a slip; the paper gives 2023-04-04`.
  static func words(_ applied: AppliedCorrection) -> String {
    "\(applied.correction.reason); the paper gives \(shown(applied.printed))"
  }

  static func shown(_ value: String?) -> String {
    value.flatMap { $0.isEmpty ? nil : $0 } ?? "nothing"
  }

  /// `kamerspoor.correct/1`, one object on one line.
  package func json() -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("corrections", document.corrections, Self.write)
      json.member("name", document.name)
      json.member("schema", "kamerspoor.correct/1")
      json.member("sha256", document.sha256)
    }
    json.endLine()
    return json.bytes
  }

  /// Writes one correction, with what the paper gives.
  static func write(_ applied: AppliedCorrection, to json: inout JSONWriter) {
    json.object { json in
      json.member("field", applied.correction.field.description)
      json.member("note", applied.correction.note)
      json.member("printed", applied.printed)
      json.member("value", applied.correction.value)
    }
  }
}
