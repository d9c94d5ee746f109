internal import Dossiers
internal import Kamerstukken

/// The events as rows: what happened, how sure that is, and the place that shows it.
///
/// Each row names the file with its digest, the program and the as-of date, since a table has no other room for them.
struct EventTable {
  let selection: Selection

  init(_ selection: Selection) {
    self.selection = selection
  }

  private var graph: DossierGraph { selection.graph }

  var titles: [String] {
    [
      Phrase("date"), Phrase("earliest"), Phrase("latest"), Phrase("date_reason"), Phrase("sure"),
      Phrase("what"), Phrase("text"), Phrase("who"), Phrase("motion"), Phrase("number_sure"),
      Phrase("motion_key"),
      Phrase("motion_address"), Phrase("dossier"), Phrase("advice"), Phrase("given"),
      Phrase("condition"), Phrase("reasons"), Phrase("quote"), Phrase("file"), Phrase("page"),
      Phrase("line"), Phrase("sha256"), Phrase("paper_address"), Phrase("more_sources"),
      Phrase("program"), Phrase("as_of"),
    ].map(selection.say)
  }

  func row(_ event: Event) -> [String] {
    let view = TimelineView([], in: graph)
    let motion = event.motion.map { graph.motions[$0] }
    let when = [
      event.date?.value, event.date?.earliest, event.date?.latest,
    ].map { $0?.description ?? "" }
    return when + [
      selection.dateReasons(of: event).joined(separator: "; "), selection.sureness(event),
      view.code(event), selection.sentence(event), event.who ?? "", motion?.kamerstuk ?? "",
      motion.map(numberSureness) ?? "",
      event.motion.map { graph.key(of: .motion($0)) } ?? "",
      event.motion.flatMap(selection.address(ofMotion:)) ?? "", dossiers(event),
      view.advice(event) ?? "", view.basis(event) ?? "", view.condition(event) ?? "",
      selection.reasons(of: event).joined(separator: "; "),
    ] + source(event) + [
      selection.provenance.program, selection.provenance.asOf?.description ?? "",
    ]
  }

  /// Whether a paper gives the motion its number; nothing where it has none.
  private func numberSureness(_ motion: MotionIdentity) -> String {
    guard motion.kamerstuk != nil else { return "" }
    return selection.sureness(motion.isNumberInferred ? .inferred : .stated)
  }

  /// The first place that shows an event, and the others in short.
  private func source(_ event: Event) -> [String] {
    guard let first = event.sources.first else { return Array(repeating: "", count: 7) }
    let place = Place(first, in: graph)
    let others = event.sources.dropFirst().map { source in
      let place = Place(source, in: graph)
      return "\(place.name):\(place.line) (\(graph.documents[source.document].sha256))"
    }
    return [
      place.quote, place.name, place.page.map(String.init) ?? "", "\(place.line)",
      graph.documents[first.document].sha256, selection.address(ofDocument: first.document) ?? "",
      others.joined(separator: "; "),
    ]
  }

  /// That of the motion's number, else those that the paper prints.
  private func dossiers(_ event: Event) -> String {
    let number = event.motion.flatMap { graph.motions[$0].kamerstuk }
    if let number = number.flatMap(KamerstukNumber.init(id:)) { return "\(number.dossier)" }
    let printed = event.sources.first.map { graph.documents[$0.document].record.dossiers } ?? []
    return printed.joined(separator: "; ")
  }
}

extension ExportFormat {
  /// One row an event.
  static let csv = ExportFormat(
    name: "csv",
    summary: Phrase(
      "One row an event, with its place and digest, safe for spreadsheets; --raw for programs.")
  ) { selection, settings, give in
    let selection = selection.limited(to: settings.new)
    let table = EventTable(selection)
    try give(ExportPiece(settings.isRaw ? [] : CSVRow.byteOrderMark))
    try give(ExportPiece(CSVRow.bytes(of: table.titles, isRaw: settings.isRaw)))
    for event in selection.events {
      try give(ExportPiece(CSVRow.bytes(of: table.row(event), isRaw: settings.isRaw)))
    }
  }
}
