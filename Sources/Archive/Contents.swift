internal import Kamerstukken

/// Everything that an archive holds, for another archive to take over.
extension Archive {
  /// The ids of the documents, in order.
  package func documentIDs() throws(ArchiveError) -> [DocumentID] {
    try connection.rows(ReaderSQL.documents) { DocumentID(Int64($0.int(0))) }
  }

  /// The paths and base names a document was read under.
  package func files(
    ofDocument id: DocumentID
  ) throws(ArchiveError) -> [(path: String, name: String)] {
    try connection.rows(ReaderSQL.files, id) { (path: $0.text(0) ?? "", name: $0.text(1) ?? "") }
  }

  /// The keys of the register's entities, in order, the deleted too.
  package func registerEntityIDs() throws(ArchiveError) -> [String] {
    try connection.rows(ReaderSQL.entities) { $0.text(0) ?? "" }
  }

  /// The pages of the register that were read to their end.
  package func registerPages() throws(ArchiveError) -> [(
    sha256: String, name: String, reader: String
  )] {
    try connection.rows(ReaderSQL.pages) {
      (sha256: $0.text(0) ?? "", name: $0.text(1) ?? "", reader: $0.text(2) ?? "")
    }
  }
}
