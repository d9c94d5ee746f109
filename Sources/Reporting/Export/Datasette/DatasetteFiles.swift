internal import Kamerstukken

/// The two files by which Datasette shows an archive as it is.
///
///     datasette archive.sqlite --metadata metadata.yaml                          0.65
///     datasette archive.sqlite --metadata metadata.yaml --config datasette.yaml  1.0
///
/// 1.0 reads words from the one and behaviour from the other; 0.65 reads both from `metadata.yaml`.
struct DatasetteFiles {
  let selection: Selection
  let catalogue: ArchiveCatalogue

  /// Words and behaviour together.
  var metadata: [String] {
    comments
      + YAML.map([
        ("title", .text("Kamerspoor")),
        (
          "description",
          .text(
            selection.say("Motions, the ministry papers around them, and where each thing stands"))
        ),
        ("source", .text(source)), ("about", .text(about)),
        ("databases", databases(hasWords: true)),
      ]).document
  }

  /// Behaviour alone.
  var configuration: [String] {
    comments + YAML.map([("databases", databases(hasWords: false))]).document
  }

  private func databases(hasWords: Bool) -> YAML {
    .map([
      (
        catalogue.database,
        .map([
          ("tables", .map(catalogue.tables.map { ($0.name, table($0, hasWords)) })),
          ("queries", .map(catalogue.queries.map { ($0.name, query($0)) })),
        ])
      )
    ])
  }

  private func table(_ table: ArchiveCatalogue.Table, _ hasWords: Bool) -> YAML {
    .map([
      ("description", hasWords ? .text(selection.say(table.description)) : nil),
      ("hidden", table.isHidden ? .boolean(true) : nil), ("label_column", .text(table.label)),
      ("facets", .texts(table.facets)), ("sortable_columns", .texts(table.sortable)),
      ("fts_table", .text(table.search?.table)), ("fts_pk", .text(table.search?.key)),
    ])
  }

  private func query(_ query: ArchiveCatalogue.Query) -> YAML {
    .map([
      ("title", .text(selection.say(query.title))),
      ("description", .text(selection.say(query.note))), ("params", .texts(query.parameters)),
      ("sql", .lines(query.sql)),
    ])
  }

  private var about: String {
    let day = selection.provenance.asOf?.description ?? selection.say("no date")
    return selection.say("\(selection.provenance.program), as of \(day)")
  }

  private var source: String {
    let papers = selection.provenance.sources.count { !$0.isOfRegister }
    let cases = selection.provenance.sources.count - papers
    return selection.say("\(papers) papers and \(cases) cases of the Chamber's register")
  }

  /// The source files, which the archive's table `document` holds too.
  private var comments: [String] {
    [about].map { "# \($0)" }
      + selection.provenance.sources.map { "# \($0.sha256)  \(YAML.quoted($0.name))" }
  }
}

extension ExportFormat {
  static let datasette = ExportFormat(
    name: "datasette",
    summary: Phrase(
      "The files metadata.yaml and datasette.yaml, by which Datasette shows the archive itself."),
    isFolder: true, isOfWhole: true
  ) { selection, settings, give in
    guard let catalogue = settings.catalogue else { return }
    let files = DatasetteFiles(selection: selection, catalogue: catalogue)
    func write(_ lines: [String], to path: String) throws {
      try give(ExportPiece(Array((lines.joined(separator: "\n") + "\n").utf8), in: path))
    }
    try write(files.metadata, to: "metadata.yaml")
    try write(files.configuration, to: "datasette.yaml")
  }
}
