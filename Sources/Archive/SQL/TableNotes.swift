package import Kamerstukken

/// What a reader of the plain database should know of a table or view.
package struct TableNote: Sendable {
  package let name: String
  package let description: Phrase
  /// The column by which a row is called where another table points to it.
  package let label: String?
  /// The columns of few values, by which rows are counted.
  package let facets: [String]
  /// The columns by which rows may be put in order; nothing where all may.
  package let sortable: [String]
  package let isHidden: Bool
  /// The table of words in which rows of this one are searched, and the column that is the row of it.
  package let search: (table: String, key: String)?

  private init(
    _ name: String, _ description: Phrase, label: String? = nil, facets: [String] = [],
    sortable: [String] = [], isHidden: Bool = false, search: (table: String, key: String)? = nil
  ) {
    self.name = name
    self.description = description
    self.label = label
    self.facets = facets
    self.sortable = sortable
    self.isHidden = isHidden
    self.search = search
  }
}

extension TableNote {
  /// Every table and view of the schema.
  package static let all = papers + partsOfPapers + registerAndReader + indexes

  private static let papers = [
    TableNote(
      "document",
      Phrase("A paper, one row a file by what is in it; day is what papers are put in order by."),
      label: "name", facets: ["kind", "ministry"],
      sortable: ["day", "date", "deadline", "name", "kind", "ministry", "kenmerk", "bytes"],
      search: ("document_search", "id")),
    TableNote("file", Phrase("The names under which a paper was read.")),
    TableNote(
      "document_text", Phrase("The text of a paper, cleaned and as it is."),
      search: ("document_search", "document")),
    TableNote("document_kamerstuk", Phrase("The numbers of a paper itself."), facets: ["dossier"]),
    TableNote("document_dossier", Phrase("The dossiers in its head."), facets: ["dossier"]),
    TableNote(
      "quotation",
      Phrase("Every place that shows something, with the words that stand there."),
      facets: ["field"]),
    TableNote(
      "evidence", Phrase("Every place that shows something: bytes, lines and page of the file."),
      facets: ["field"]),
  ]

  private static let partsOfPapers = [
    TableNote(
      "motion",
      Phrase("What a paper says of a motion; one motion has a row in every paper that names it."),
      label: "kamerstuk", facets: ["relation", "form", "state"],
      sortable: ["kamerstuk", "submitted", "debate_date"]),
    TableNote("motion_submitter", Phrase("Whose motion it is, in the paper's order.")),
    TableNote(
      "advice", Phrase("An opinion of a motion: what, by whom, and where it was given."),
      facets: ["value", "basis"], sortable: ["date", "value", "given_by"]),
    TableNote(
      "reference", Phrase("A place where a paper refers to another."), facets: ["kind", "role"]),
    TableNote("reference_id", Phrase("The ids that such a place gives."), facets: ["dossier"]),
    TableNote("letter", Phrase("A letter that a paper speaks of."), facets: ["relation"]),
    TableNote("letter_kamerstuk", Phrase("The numbers of such a letter.")),
    TableNote("letter_motion", Phrase("The motions that such a letter is on.")),
    TableNote(
      "debate", Phrase("A debate that a paper speaks of."), label: "title", facets: ["kind"]),
    TableNote(
      "commitment", Phrase("A promise to the Chamber, and by when it is due."),
      label: "text", sortable: ["due", "due_latest", "given_by"]),
    TableNote(
      "person", Phrase("Who signed a paper or is named in it."), facets: ["role", "party"]),
    TableNote("section", Phrase("The sections of a paper."), label: "heading", facets: ["role"]),
    TableNote("attachment", Phrase("What a paper says it encloses.")),
    TableNote("copy_to", Phrase("To whom a copy goes.")),
    TableNote("other_kenmerk", Phrase("The kenmerken of other papers."), facets: ["role"]),
    TableNote("redaction", Phrase("What is blacked out, and on which ground."), facets: ["ground"]),
    TableNote("unread", Phrase("The lines of a head that were not understood.")),
    TableNote(
      "diagnostic", Phrase("What is doubtful in a reading."), facets: ["code", "severity"]),
  ]

  private static let registerAndReader = [
    TableNote(
      "register_entity", Phrase("An entity of the Chamber's register, as it was last changed."),
      label: "number", facets: ["kind"], sortable: ["number", "kamerstuk", "changed"]),
    TableNote("register_relation", Phrase("What an entity of the register names.")),
    TableNote("register_motion", Phrase("The motions of the register."), facets: ["appreciatie"]),
    TableNote(
      "register_vote", Phrase("Who voted what, by the register."),
      facets: ["party", "choice", "outcome"]),
    TableNote(
      "verdict", Phrase("What the reader says of links."), facets: ["kind", "verdict"]),
    TableNote("correction", Phrase("What the reader says a field should be."), facets: ["field"]),
    TableNote("import_run", Phrase("The runs of imports."), label: "started"),
    TableNote("arrival", Phrase("The run in which a paper came.")),
    TableNote("register_arrival", Phrase("The run in which an entity came or last changed.")),
  ]

  /// What is there for the program's own finding.
  private static let indexes = [
    "block", "correction_block", "register_block", "register_page", "file_state", "document_search",
    "document_search_data", "document_search_idx", "document_search_docsize",
    "document_search_config",
  ].map { TableNote($0, Phrase("For the program's own finding."), isHidden: true) }
}
