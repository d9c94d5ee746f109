/// The statements that take a paper out of an archive.
enum Removing {
  static let correction = "DELETE FROM correction WHERE sha256 = ?1"
  static let verdict = "DELETE FROM verdict WHERE kind = ?1 AND from_key = ?2 AND to_key = ?3"
  /// By the foreign keys everything of it goes along, and by the triggers its words in the indexes.
  static let document = "DELETE FROM document WHERE id = ?1"
  static let paths = "SELECT path FROM file WHERE document = ?1 ORDER BY path"
  /// Other papers that were read under a path of this one, at another time.
  static let sharingPath = """
    SELECT DISTINCT other.document FROM file JOIN file AS other USING (path)
    WHERE file.document = ?1 AND other.document <> ?1 AND path <> '-' ORDER BY 1
    """
}
