internal import Kamerstukken

/// The questions that are of no one number.
extension CannedQuery {
  static let promises = CannedQuery(
    name: "promises-to-chamber",
    title: Phrase("Promises to the Chamber, and which are past their day"),
    note: Phrase(
      "as_of: the day to judge by, as 2025-06-30; else the newest day held. Whether a later letter keeps a promise is told by kamerspoor check."
    ),
    parameters: ["as_of"],
    sql: """
      SELECT commitment.due_latest AS due,
        ifnull(
          commitment.due_latest < coalesce(nullif(:as_of, ''), (SELECT max(day) FROM document)), 0
        ) AS past,
        commitment.due_text AS term, commitment.given_by, commitment.text, document.day,
        document.name, quotation.first_line AS line, document.sha256
      FROM commitment
      JOIN document ON document.id = commitment.document
      \(quoted("commitment"))
      ORDER BY due IS NULL, due, document.sha256, commitment.ordinal
      """)

  static let arrivals = CannedQuery(
    name: "came-in-run", title: Phrase("What came in an import run"),
    note: Phrase("run: the number of a run, which the table import_run lists."),
    parameters: ["run"],
    sql: """
      SELECT import_run.started, document.kind, document.name, document.title, document.day,
        document.sha256
      FROM arrival
      JOIN import_run ON import_run.id = arrival.run
      JOIN document ON document.id = arrival.document
      WHERE arrival.run = CAST(:run AS INTEGER)
      UNION ALL
      SELECT import_run.started, 'register: ' || register_entity.kind,
        coalesce(register_entity.number, register_entity.id),
        json_extract(register_entity.properties, '$.Onderwerp'),
        substr(register_entity.changed, 1, 10), NULL
      FROM register_arrival
      JOIN import_run ON import_run.id = register_arrival.run
      JOIN register_entity ON register_entity.id = register_arrival.entity
      WHERE register_arrival.run = CAST(:run AS INTEGER)
      ORDER BY 2, 5, 3
      """)

  static let ministry = CannedQuery(
    name: "papers-of-ministry", title: Phrase("Papers of a ministry between two days"),
    note: Phrase(
      "ministry: JenV, BZK … ; from and to: days as 2023-04-03, or nothing. A paper whose day is not known stays where it may lie between them."
    ),
    parameters: ["ministry", "from", "to"],
    sql: """
      SELECT day, kind, name, title, organisation, kenmerk, sha256
      FROM document
      WHERE ministry = :ministry
        AND (ifnull(:from, '') = '' OR date_latest >= :from OR date_latest IS NULL)
        AND (ifnull(:to, '') = '' OR date_earliest <= :to OR date_earliest IS NULL)
      ORDER BY day IS NULL, day, sha256
      """)

  static let words = CannedQuery(
    name: "papers-with-words", title: Phrase("Papers in which words stand"),
    note: Phrase("words: as SQLite's full-text search takes them, such as algoritme* register."),
    parameters: ["words"],
    sql: """
      SELECT document.day, document.kind, document.name, document.title,
        snippet(document_search, 0, '«', '»', '…', 24) AS words, document.sha256
      FROM document_search
      JOIN document ON document.id = document_search.rowid
      WHERE document_search MATCH :words
      ORDER BY document.day IS NULL, document.day DESC, document.sha256
      """)
}
