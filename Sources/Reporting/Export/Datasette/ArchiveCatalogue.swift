package import Kamerstukken

/// What is told of an archive's tables and questions to a program that shows the database itself.
package struct ArchiveCatalogue: Sendable {
  package struct Table: Sendable {
    let name: String
    let description: Phrase
    let label: String?
    let facets: [String]
    let sortable: [String]
    let isHidden: Bool
    /// The table of words, and the column that is the row of it.
    let search: (table: String, key: String)?

    package init(
      name: String, description: Phrase, label: String?, facets: [String], sortable: [String],
      isHidden: Bool, search: (table: String, key: String)?
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

  package struct Query: Sendable {
    let name: String
    let title: Phrase
    let note: Phrase
    let parameters: [String]
    let sql: String

    package init(name: String, title: Phrase, note: Phrase, parameters: [String], sql: String) {
      self.name = name
      self.title = title
      self.note = note
      self.parameters = parameters
      self.sql = sql
    }
  }

  /// The file's name without its extension, by which the program calls the database.
  let database: String
  let tables: [Table]
  let queries: [Query]

  package init(database: String, tables: [Table], queries: [Query]) {
    self.database = database
    self.tables = tables
    self.queries = queries
  }
}
