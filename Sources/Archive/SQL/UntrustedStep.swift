extension Schema {
  /// The register without a rule that needs JSON, which a schema that is not trusted may not use.
  ///
  /// Its tables hang on one another, so that they are made anew together.
  static let untrusted = """
    DROP VIEW register_motion;
    DROP VIEW register_vote;
    CREATE TEMP TABLE held_entity AS SELECT * FROM register_entity;
    CREATE TEMP TABLE held_relation AS SELECT * FROM register_relation;
    CREATE TEMP TABLE held_block AS SELECT * FROM register_block;
    CREATE TEMP TABLE held_arrival AS SELECT * FROM register_arrival;
    DROP TABLE register_arrival;
    DROP TABLE register_block;
    DROP TABLE register_relation;
    DROP TABLE register_entity;

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
      properties TEXT NOT NULL,
      -- The digest of the columns before it.
      proof      TEXT CHECK (length(proof) = 64 AND proof NOT GLOB '*[^0-9a-f]*')
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

    -- The run in which an entity of the register came or last changed.
    CREATE TABLE register_arrival (
      entity TEXT PRIMARY KEY REFERENCES register_entity ON DELETE CASCADE,
      run    INTEGER NOT NULL REFERENCES import_run ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX register_arrival_run ON register_arrival (run);

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

    INSERT INTO register_entity SELECT *, NULL FROM held_entity ORDER BY id;
    INSERT INTO register_relation SELECT * FROM held_relation ORDER BY entity, related;
    INSERT INTO register_block SELECT * FROM held_block ORDER BY key, entity;
    INSERT INTO register_arrival SELECT * FROM held_arrival ORDER BY entity;
    DROP TABLE held_entity;
    DROP TABLE held_relation;
    DROP TABLE held_block;
    DROP TABLE held_arrival;
    """
}
