/// The questions an archive is asked.
package enum Query {
  /// Whose database it is, the version of its schema, and whether there is anything in it.
  static let header = """
    SELECT application_id, user_version, (SELECT count(*) FROM sqlite_schema)
    FROM pragma_application_id, pragma_user_version
    """

  static let countSchema = "SELECT count(*) FROM sqlite_schema"

  /// Everything in the schema.
  static let schemaObjects = "SELECT type, name, tbl_name, sql FROM sqlite_schema"

  /// The same as one text, in an order that does not depend on how it came about.
  package static let wholeSchema = """
    SELECT group_concat(
      type || char(31) || name || char(31) || tbl_name || char(31) || ifnull(sql, ''), char(30))
    FROM (SELECT * FROM sqlite_schema ORDER BY name, type)
    """

  /// What a ``DocumentSummary`` is read from.
  static let summary = """
    document.id, document.sha256, document.name, document.kind, document.title, document.date,
    document.date_earliest, document.date_latest, document.date_basis, document.date_text,
    document.ministry, document.organisation, document.kenmerk,
    (SELECT group_concat(kamerstuk, char(10)) FROM
      (SELECT kamerstuk FROM document_kamerstuk WHERE document = document.id ORDER BY ordinal))
    """

  /// By date, the undated last, then by sha256.
  static let ordered = "ORDER BY day IS NULL, day, sha256"
  static let newestFirst = "ORDER BY day IS NULL, day DESC, sha256"

  /// Whether a document can lie between two days, and is of a kind and a ministry.
  static let filter = """
    (?1 IS NULL OR date_latest >= ?1 OR date_latest IS NULL)
      AND (?2 IS NULL OR date_earliest <= ?2 OR date_earliest IS NULL)
      AND (?3 IS NULL OR kind = ?3) AND (?4 IS NULL OR ministry = ?4)
    """

  /// The conditions of ``filter`` by which a document is left out, as ``Exclusion`` has them.
  static let exclusion = """
    ifnull(date_latest < ?1, 0) + 2 * ifnull(date_earliest > ?2, 0) + 4 * ifnull(kind <> ?3, 0)
      + 8 * (?4 IS NOT NULL AND ministry IS NOT ?4)
    """

  static let filtered =
    "SELECT \(summary) FROM document WHERE \(filter) \(ordered) LIMIT ifnull(?5, -1)"
  static let filteredNewestFirst =
    "SELECT \(summary) FROM document WHERE \(filter) \(newestFirst) LIMIT ifnull(?5, -1)"

  package static let byID = "SELECT \(summary) FROM document WHERE id = ?1"

  package static let byOwnNumber = """
    SELECT \(summary) FROM document
    WHERE id IN (SELECT document FROM document_kamerstuk WHERE kamerstuk = ?1) \(ordered)
    """

  package static let byKenmerk = "SELECT \(summary) FROM document WHERE kenmerk = ?1 \(ordered)"

  package static let byFile = """
    SELECT \(summary) FROM document
    WHERE id IN (
      SELECT document FROM file WHERE name = ?1 UNION SELECT document FROM file WHERE path = ?1)
    \(ordered)
    """

  /// From the digest ?1 to before the digest ?2.
  package static let byDigest =
    "SELECT \(summary) FROM document WHERE sha256 >= ?1 AND sha256 < ?2 \(ordered)"

  package static let byKey = """
    SELECT document FROM block WHERE key = ?1
    UNION SELECT document FROM correction_block WHERE key = ?1
    """

  package static let inDossier = """
    SELECT \(summary) FROM document
    WHERE id IN (
      SELECT document FROM document_kamerstuk WHERE dossier = ?1
      UNION SELECT document FROM document_dossier WHERE dossier = ?1
      UNION SELECT document FROM reference_id WHERE dossier = ?1)
    \(ordered)
    """

  /// What a ``Citation`` is read from.
  static let citation = """
    SELECT \(summary), reference.kind, reference.role, ifnull(first_line, 1), raw, page
    FROM reference_id
    JOIN reference
      ON reference.document = reference_id.document AND reference.ordinal = reference_id.reference
    JOIN document ON document.id = reference.document
    LEFT JOIN evidence
      ON evidence.document = reference.document AND field = 'reference'
      AND evidence.ordinal = reference.ordinal AND place = 0
    """

  package static let citing = """
    \(citation)
    WHERE reference_id.id = ?1 AND (?2 IS NULL OR reference.kind = ?2)
    \(ordered), reference.ordinal, position
    """

  package static let keys = """
    SELECT key FROM block WHERE document = ?1
    UNION SELECT key FROM correction_block WHERE document = ?1 ORDER BY key
    """
  package static let text = """
    SELECT name, coalesce(file, original), sha256, encoding, converter, bytes
    FROM document JOIN document_text ON document = id WHERE id = ?1
    """

  package static let holds = """
    SELECT 1 FROM file JOIN document ON id = document
    WHERE path = ?1 AND document = ?2 AND sha256 = ?3 AND reader = ?4
    """

  /// The documents are chosen first, so that a piece of text is only made for those that are shown.
  static let search = """
    WITH found AS MATERIALIZED (
      SELECT id FROM document_search JOIN document ON id = document_search.rowid
      WHERE document_search MATCH ?6 AND \(filter)
      \(newestFirst) LIMIT ifnull(?5, -1))
    SELECT \(summary), snippet(document_search, 0, char(0xE000), char(0xE001), '…', 24)
    FROM document_search
    JOIN found ON found.id = +document_search.rowid
    JOIN document ON document.id = found.id
    WHERE document_search MATCH ?6
    \(newestFirst)
    """

  /// How many of the documents that a search finds are left out, by why.
  static let searchTally = """
    SELECT \(exclusion), count(*) FROM document_search JOIN document ON id = document_search.rowid
    WHERE document_search MATCH ?6 GROUP BY 1
    """

  /// The newest date that a paper prints; where it prints one, that is the day it is ordered by.
  package static let newest =
    "SELECT date FROM document WHERE date IS NOT NULL ORDER BY day DESC LIMIT 1"

  static let counts = """
    SELECT (SELECT count(*) FROM document), (SELECT count(DISTINCT path) FROM file),
      (SELECT count(*) FROM reference), (SELECT count(*) FROM motion),
      (SELECT count(*) FROM advice), (SELECT count(*) FROM letter),
      (SELECT count(*) FROM commitment), (SELECT count(*) FROM redaction),
      (SELECT min(date) FROM document), (SELECT max(date) FROM document)
    """
}
