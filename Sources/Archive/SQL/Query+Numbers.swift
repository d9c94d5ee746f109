/// The questions about numbers: who bears one, who cites one, what of a dossier is known.
extension Query {
  /// Whether a letter without a number is held that can be the number `id`: one of the day that a citing paper says
  /// the numbered letter is of, and of that paper's ministry; or one of the kenmerk that the register has beside it.
  private static func unnumberedLetter(_ id: String) -> String {
    """
    (EXISTS (
      SELECT 1 FROM register_entity AS registered
      JOIN document AS held
        ON held.kenmerk = json_extract(registered.properties, '$.KenmerkAfzender')
        AND held.kind IN ('kamerbrief', 'antwoord')
      WHERE registered.kamerstuk = \(id))
    OR EXISTS (
      SELECT 1 FROM reference_id AS tie
      JOIN letter_kamerstuk AS named ON named.document = tie.document AND named.kamerstuk = tie.id
      JOIN letter ON letter.document = named.document AND letter.ordinal = named.letter
      JOIN document AS speaker ON speaker.id = tie.document
      JOIN document AS held
        ON held.day = letter.date AND held.date = letter.date
        AND held.ministry = speaker.ministry AND held.kind IN ('kamerbrief', 'antwoord')
      WHERE tie.id = \(id)
        AND NOT EXISTS (SELECT 1 FROM document_kamerstuk WHERE document = held.id)))
    """
  }

  /// The numbers, one a line, under which the paper `id` is published, where all that is known of `id` is as the number
  /// of a paper under another than its first dossier; else nothing.
  private static func publishing(_ id: String) -> String {
    """
    SELECT CASE WHEN max(published = \(id)) THEN NULL ELSE group_concat(published, char(10)) END
    FROM (
      SELECT CASE reference.joint WHEN 0 THEN cited.id
        ELSE printed.dossier || substr(cited.id, length(cited.dossier) + 1) END AS published
      FROM reference_id AS cited
      JOIN reference
        ON reference.document = cited.document AND reference.ordinal = cited.reference
      JOIN reference_id AS printed
        ON printed.document = cited.document AND printed.reference = cited.reference
        AND printed.position = 0
      WHERE cited.id = \(id) AND reference.kind = 'kamerstuk'
      UNION
      SELECT CASE substr(own.kamerstuk, length(own.dossier) + 1)
        WHEN substr(first.kamerstuk, length(first.dossier) + 1) THEN first.kamerstuk
        ELSE own.kamerstuk END
      FROM document_kamerstuk AS own
      JOIN document_kamerstuk AS first ON first.document = own.document AND first.ordinal = 0
      WHERE own.kamerstuk = \(id))
    """
  }

  /// The number ?1 of the kind ?2; only a kamerstuk is borne as a number, the others as a kenmerk.
  package static let number = """
    SELECT ?1,
      CASE ?2 WHEN 'kamerstuk'
        THEN EXISTS (SELECT 1 FROM document_kamerstuk WHERE kamerstuk = ?1)
        ELSE EXISTS (SELECT 1 FROM document WHERE kenmerk = ?1) END,
      (SELECT count(DISTINCT reference_id.document) FROM reference_id
        JOIN reference
          ON reference.document = reference_id.document AND ordinal = reference_id.reference
        WHERE id = ?1 AND kind = ?2),
      CASE ?2 WHEN 'kamerstuk' THEN \(unnumberedLetter("?1")) ELSE 0 END,
      CASE ?2 WHEN 'kamerstuk' THEN (\(publishing("?1"))) END
    """

  /// The numbers of the dossier ?1 that held papers bear or cite, from ?2 through ?3, in no order.
  ///
  /// A number cited under the second of two dossiers is usually another paper there, and is left out. What has no
  /// digits lies in no range with an end.
  package static let numbers = """
    WITH known (id, document, own) AS (
      SELECT kamerstuk, document, 1 FROM document_kamerstuk WHERE dossier = ?1
      UNION ALL
      SELECT cited.id, cited.document, 0 FROM reference_id AS cited
      JOIN reference ON reference.document = cited.document AND ordinal = cited.reference
      WHERE cited.dossier = ?1 AND cited.id <> ?1
        AND (NOT joint OR EXISTS (
          SELECT 1 FROM reference_id AS printed
          WHERE printed.document = cited.document AND printed.reference = cited.reference
            AND position = 0 AND printed.dossier = ?1)))
    SELECT known.id, max(own), count(DISTINCT CASE own WHEN 0 THEN document END),
      \(unnumberedLetter("known.id")), (\(publishing("known.id")))
    FROM known
    WHERE ?2 IS NULL AND ?3 IS NULL
      OR substr(known.id, length(?1) + 2) GLOB '[0-9]*'
      AND CAST(substr(known.id, length(?1) + 2) AS INTEGER)
        BETWEEN ifnull(?2, 0) AND ifnull(?3, 99999)
    GROUP BY known.id
    """

  /// The papers of the dossier ?6 and those that cite it, by how near they are to it, then the newest first.
  package static let dossierPapers = """
    WITH tied (document, tie) AS (
      SELECT document, 0 FROM document_kamerstuk WHERE dossier = ?6
      UNION ALL SELECT document, 1 FROM document_dossier WHERE dossier = ?6
      UNION ALL SELECT document, 2 FROM reference_id WHERE dossier = ?6),
    found (document, tie) AS MATERIALIZED (SELECT document, min(tie) FROM tied GROUP BY document)
    SELECT \(summary), tie FROM found CROSS JOIN document ON document.id = found.document
    WHERE \(filter)
    ORDER BY tie, day IS NULL, day DESC, sha256 LIMIT ifnull(?5, -1)
    """

  /// How many of the papers of the dossier ?6 and those that cite it are left out, by why.
  package static let dossierTally = """
    WITH found (document) AS MATERIALIZED (
      SELECT document FROM document_kamerstuk WHERE dossier = ?6
      UNION SELECT document FROM document_dossier WHERE dossier = ?6
      UNION SELECT document FROM reference_id WHERE dossier = ?6)
    SELECT \(exclusion), count(*) FROM found CROSS JOIN document ON document.id = found.document
    GROUP BY 1
    """

  /// The papers that cite the number ?1 of the kind ?2.
  package static let citingPapers = """
    SELECT DISTINCT reference_id.document FROM reference_id
    JOIN reference
      ON reference.document = reference_id.document AND ordinal = reference_id.reference
    WHERE id = ?1 AND kind = ?2
    """

  /// The dossiers whose number is ?1 and a suffix, under which a held paper is printed.
  package static let suffixedDossiers = """
    SELECT dossier FROM document_kamerstuk WHERE dossier > ?1 || '-' AND dossier < ?1 || '.'
    UNION SELECT dossier FROM document_dossier WHERE dossier > ?1 || '-' AND dossier < ?1 || '.'
    ORDER BY 1
    """

  /// How many papers that are not of the dossier ?1 cite it or a number in it.
  package static let countCitingDossier = """
    WITH tied (document, tie) AS (
      SELECT document, 0 FROM document_kamerstuk WHERE dossier = ?1
      UNION ALL SELECT document, 1 FROM document_dossier WHERE dossier = ?1
      UNION ALL SELECT document, 2 FROM reference_id WHERE dossier = ?1),
    found (document, tie) AS MATERIALIZED (SELECT document, min(tie) FROM tied GROUP BY document)
    SELECT count(*) FROM found WHERE tie = 2
    """

  /// The first place where the document ?2 cites the dossier ?1, or a number in it.
  package static let citingDossier = """
    \(citation)
    WHERE reference_id.document = ?2 AND reference_id.dossier = ?1
    ORDER BY reference.ordinal, position LIMIT 1
    """

  /// The papers whose heads give ?1 as another paper's kenmerk.
  package static let namingKenmerk = """
    SELECT \(summary), 'kenmerk', 'cites', ifnull(first_line, 1), value
    FROM other_kenmerk JOIN document ON document.id = other_kenmerk.document
    LEFT JOIN evidence
      ON evidence.document = other_kenmerk.document AND field = 'other_kenmerk'
      AND evidence.ordinal = other_kenmerk.ordinal AND place = 0
    WHERE value = ?1
    \(ordered), other_kenmerk.ordinal
    """
}
