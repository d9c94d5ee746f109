extension Schema {
  /// An index that lies in another order than that of the papers, by which rows are found.
  struct Index: Sendable {
    let name: String
    /// The table with its columns, and which rows.
    let rows: String

    var sql: String { "CREATE INDEX \(name) ON \(rows)" }
  }

  /// The indexes that a load of many papers does without, and that are made when it is over.
  ///
  /// They are taken away and made all at once and in this order, so that the schema reads the same whatever happened
  /// to the archive.
  static let indexes = [
    Index(name: "document_day", rows: "document (day, sha256)"),
    Index(name: "document_kenmerk", rows: "document (kenmerk) WHERE kenmerk IS NOT NULL"),
    Index(name: "file_path", rows: "file (path, document)"),
    Index(name: "file_name", rows: "file (name)"),
    Index(
      name: "file_state_place",
      rows: "file_state (folder, name, inode, bytes, modified, changed, reader)"),
    Index(name: "document_kamerstuk_kamerstuk", rows: "document_kamerstuk (kamerstuk)"),
    Index(name: "document_kamerstuk_dossier", rows: "document_kamerstuk (dossier)"),
    Index(name: "document_dossier_dossier", rows: "document_dossier (dossier)"),
    Index(name: "other_kenmerk_value", rows: "other_kenmerk (value)"),
    Index(name: "reference_id_id", rows: "reference_id (id)"),
    Index(name: "reference_id_dossier", rows: "reference_id (dossier) WHERE dossier IS NOT NULL"),
    Index(name: "motion_kamerstuk", rows: "motion (kamerstuk) WHERE kamerstuk IS NOT NULL"),
    Index(name: "block_key", rows: "block (key, document)"),
  ]
}
