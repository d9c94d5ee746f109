/// The statements that keep the Chamber's register, and the questions about it.
package enum RegisterSQL {
  static let entity = """
    INSERT INTO register_entity (
      id, kind, number, kamerstuk, changed, deleted, file, line, properties, proof)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET
      kind = excluded.kind, number = excluded.number, kamerstuk = excluded.kamerstuk,
      changed = excluded.changed, deleted = excluded.deleted, file = excluded.file,
      line = excluded.line, properties = excluded.properties, proof = excluded.proof
    """
  /// The next entity behind ?1, with its digest last.
  static let proved = """
    SELECT id, kind, number, kamerstuk, changed, deleted, file, line, properties, proof
    FROM register_entity WHERE id > ?1 ORDER BY id LIMIT 1
    """
  static let proof = "UPDATE register_entity SET proof = ?2 WHERE id = ?1"
  static let relation = "INSERT OR IGNORE INTO register_relation (entity, related) VALUES (?, ?)"
  static let block = "INSERT INTO register_block (key, entity) VALUES (?, ?)"
  static let clearBlocks = "DELETE FROM register_block WHERE entity = ?"
  static let page = """
    INSERT INTO register_page (sha256, name, reader) VALUES (?, ?, ?)
    ON CONFLICT (sha256, name) DO UPDATE SET reader = excluded.reader
    """

  package static let holdsPage =
    "SELECT 1 FROM register_page WHERE sha256 = ?1 AND name = ?2 AND reader = ?3"

  package static let held = """
    SELECT id, kind, changed, deleted, file, line FROM register_entity WHERE id = ?1
    """
  package static let properties = """
    SELECT key, value FROM register_entity, json_each(properties) WHERE register_entity.id = ?1
    """
  package static let related =
    "SELECT related FROM register_relation WHERE entity = ?1 ORDER BY related"

  /// The entities of one kind that an entity names, or that name it.
  package static let neighbours = """
    SELECT id FROM register_entity
    WHERE id IN (
      SELECT related FROM register_relation WHERE entity = ?1
      UNION SELECT entity FROM register_relation WHERE related = ?1)
    AND kind = ?2 AND NOT deleted
    ORDER BY id
    """

  package static let byKey = "SELECT entity FROM register_block WHERE key = ?1 ORDER BY entity"
  package static let byNumber = "SELECT id FROM register_entity WHERE number = ?1 ORDER BY id"

  /// The motions whose line in the register holds four patterns; every motion is gone over.
  static let byWords = """
    SELECT id FROM register_entity
    WHERE kind = 'Zaak' AND NOT deleted AND json_extract(properties, '$.Soort') = 'Motie'
      AND json_extract(properties, '$.Onderwerp') LIKE ?1 ESCAPE '!'
      AND json_extract(properties, '$.Onderwerp') LIKE ?2 ESCAPE '!'
      AND json_extract(properties, '$.Onderwerp') LIKE ?3 ESCAPE '!'
      AND json_extract(properties, '$.Onderwerp') LIKE ?4 ESCAPE '!'
    ORDER BY number, id LIMIT ?5
    """

  /// The entities published under a number of the dossier ?1, whose numbers begin with it and a hyphen.
  package static let inDossier = """
    SELECT id FROM register_entity
    WHERE kamerstuk >= ?1 || '-' AND kamerstuk < ?1 || '.' ORDER BY id
    """

  package static let keys = "SELECT key FROM register_block WHERE entity = ?1 ORDER BY key"

  /// The motions, letters and promises; a paper is one where the case that it is of is not held.
  static let cases = """
    SELECT id FROM register_entity AS entity
    WHERE NOT deleted AND (
      kind = 'Toezegging' OR kind IN ('Zaak', 'Document')
      AND (json_extract(properties, '$.Soort') LIKE 'Motie%' OR json_extract(properties, '$.Soort') = 'Brief regering')
      AND (kind = 'Zaak' OR NOT EXISTS (
        SELECT 1 FROM register_entity AS zaak
        WHERE zaak.id IN (
          SELECT related FROM register_relation WHERE entity = entity.id
          UNION SELECT entity FROM register_relation WHERE related = entity.id)
        AND zaak.kind = 'Zaak' AND NOT zaak.deleted)))
    ORDER BY number, id
    """
  static let count = "SELECT count(*) FROM register_entity"
}
