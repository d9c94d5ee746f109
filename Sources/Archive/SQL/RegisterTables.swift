extension Schema {
  /// The Chamber's register: its entities, what they name, and the keys they are found by.
  ///
  /// An entity is kept as the register last changed it, whatever the order its pages came in. What it names may not be
  /// held, so that no foreign key ties it.
  static let register = """
    CREATE TABLE register_entity (
      id         TEXT PRIMARY KEY,
      kind       TEXT NOT NULL \(check(
        "kind", "Zaak", "Document", "Besluit", "Stemming", "Toezegging", "Persoon", "Fractie",
        "Kamerstukdossier", "Agendapunt", "Activiteit")),
      number     TEXT,
      kamerstuk  TEXT,
      changed    TEXT NOT NULL,
      deleted    INTEGER NOT NULL CHECK (deleted IN (0, 1)),
      file       TEXT NOT NULL,
      line       INTEGER NOT NULL CHECK (line >= 1),
      properties TEXT NOT NULL CHECK (json_valid(properties))
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX register_entity_number ON register_entity (number) WHERE number IS NOT NULL;
    CREATE INDEX register_entity_kamerstuk ON register_entity (kamerstuk)
      WHERE kamerstuk IS NOT NULL;

    CREATE TABLE register_relation (
      entity  TEXT NOT NULL REFERENCES register_entity ON DELETE CASCADE,
      related TEXT NOT NULL,
      PRIMARY KEY (entity, related)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX register_relation_related ON register_relation (related, entity);

    CREATE TABLE register_block (
      key    TEXT NOT NULL,
      entity TEXT NOT NULL REFERENCES register_entity ON DELETE CASCADE,
      PRIMARY KEY (key, entity)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX register_block_entity ON register_block (entity);

    -- The pages that were read to their end, by what was in them.
    CREATE TABLE register_page (
      sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
      name   TEXT NOT NULL,
      reader TEXT NOT NULL,
      PRIMARY KEY (sha256, name)
    ) STRICT, WITHOUT ROWID;

    CREATE VIEW register_motion AS
      SELECT id, number, kamerstuk, json_extract(properties, '$.Onderwerp') AS subject,
        substr(json_extract(properties, '$.GestartOp'), 1, 10) AS submitted,
        json_extract(properties, '$.Kabinetsappreciatie') AS appreciatie, file, line
      FROM register_entity
      WHERE kind = 'Zaak' AND json_extract(properties, '$.Soort') = 'Motie' AND NOT deleted;

    CREATE VIEW register_vote AS
      SELECT vote.id, json_extract(vote.properties, '$.ActorFractie') AS party,
        json_extract(vote.properties, '$.ActorNaam') AS actor, json_extract(vote.properties, '$.Soort') AS choice,
        CAST(json_extract(vote.properties, '$.FractieGrootte') AS INTEGER) AS seats,
        decision.id AS decision, json_extract(decision.properties, '$.BesluitSoort') AS outcome
      FROM register_entity AS vote
      JOIN register_relation ON register_relation.entity = vote.id
      JOIN register_entity AS decision
        ON decision.id = register_relation.related AND decision.kind = 'Besluit'
      WHERE vote.kind = 'Stemming' AND NOT vote.deleted;
    """
}
