/// The questions asked when something is not held: what is near it, by ranges of an index.
extension Query {
  /// The keys of papers and cases from ?1 to before ?2, in order, at most ?3.
  package static let keysBetween = """
    SELECT key FROM block WHERE key >= ?1 AND key < ?2
    UNION SELECT key FROM register_block WHERE key >= ?1 AND key < ?2
    ORDER BY 1 LIMIT ?3
    """

  /// The base names of files from ?1 to before ?2, in order, at most ?3.
  package static let fileNames =
    "SELECT DISTINCT name FROM file WHERE name >= ?1 AND name < ?2 ORDER BY name LIMIT ?3"

  /// The dossier ?1, if a held paper is printed under it.
  package static let heldDossier = """
    SELECT dossier FROM document_kamerstuk WHERE dossier = ?1
    UNION SELECT dossier FROM document_dossier WHERE dossier = ?1
    LIMIT 1
    """
}
