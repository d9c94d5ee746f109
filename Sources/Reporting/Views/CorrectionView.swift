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
  package func answer(on sheet: Sheet) -> Answer {
    let name = StyledText("\(document.name) \(field)", .bold)
    let value = sheet.say(Self.shown(document.record.value(of: field)))
    let why = document.correction(of: field).map { sheet.say(" (\(Self.words($0)))", .yellow) }
    return Answer(name + ": " + value + (why ?? ""), hanging: 2)
  }

  /// `the reader's correction: a slip; the paper gives 2023-04-04`.
  static func words(_ applied: AppliedCorrection) -> Phrase {
    let printed = Phrase("the paper gives \(shown(applied.printed))")
    return [applied.correction.reason, printed].joined(by: "; ")
  }

  static func shown(_ value: String?) -> Phrase {
    value.flatMap { $0.isEmpty ? nil : Phrase(verbatim: $0) } ?? Phrase("nothing")
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
