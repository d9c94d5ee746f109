package import Kamerstukken

/// A question that a reader of the plain database asks, with named parameters.
package struct CannedQuery: Sendable {
  /// As it stands in an address; no table is called so, or its page could not be reached.
  package let name: String
  package let title: Phrase
  /// What to fill in, and what the answer does not tell.
  package let note: Phrase
  package let parameters: [String]
  package let sql: String
}

extension CannedQuery {
  /// In the order in which they are offered.
  package static let all = [
    citing, motion, opinions, dossier, promises, arrivals, ministry, words,
  ]

  private static let ordered = "ORDER BY document.day IS NULL, document.day, document.sha256"

  /// The words that prove a row of a table, whose name is that of the field.
  static func quoted(_ table: String) -> String {
    """
    LEFT JOIN quotation
      ON quotation.document = \(table).document AND quotation.field = '\(table)'
      AND quotation.ordinal = \(table).ordinal AND quotation.place = 0
    """
  }

  private static let citing = CannedQuery(
    name: "papers-citing-number", title: Phrase("Papers that cite a number"),
    note: Phrase(
      "number: canonical, such as 26643-1001, 36600-XVI-54, h-tk-20222023-66-12 or stb-2021-45."),
    parameters: ["number"],
    sql: """
      SELECT document.day, document.kind, document.name, document.title, reference.role,
        reference.raw AS words, evidence.first_line AS line, evidence.page, document.sha256
      FROM reference_id
      JOIN reference
        ON reference.document = reference_id.document AND reference.ordinal = reference_id.reference
      JOIN document ON document.id = reference.document
      LEFT JOIN evidence
        ON evidence.document = reference.document AND evidence.field = 'reference'
        AND evidence.ordinal = reference.ordinal AND evidence.place = 0
      WHERE reference_id.id = :number
      \(ordered), reference.ordinal, reference_id.position
      """)

  private static let motion = CannedQuery(
    name: "mentions-of-motion", title: Phrase("What papers say of a motion"),
    note: Phrase(
      "number: 26643-1001. Papers that name the motion without its number are told by kamerspoor motion."
    ),
    parameters: ["number"],
    sql: """
      SELECT document.day, document.kind, document.name, motion.relation, motion.form, motion.state,
        (SELECT group_concat(name, ', ') FROM
          (SELECT name FROM motion_submitter
          WHERE motion_submitter.document = motion.document
            AND motion_submitter.motion = motion.ordinal ORDER BY position)) AS submitters,
        motion.request, quotation.first_line AS line, quotation.quote, document.sha256
      FROM motion
      JOIN document ON document.id = motion.document
      \(quoted("motion"))
      WHERE motion.kamerstuk = :number
      \(ordered), motion.ordinal
      """)

  private static let opinions = CannedQuery(
    name: "opinions-on-motion", title: Phrase("Opinions on a motion, by whom and where"),
    note: Phrase(
      "number: 26643-1001. Given in a debate, in a letter, in the letter a memo asks for, or by civil servants in a memo."
    ),
    parameters: ["number"],
    sql: """
      SELECT advice.date, advice.value AS opinion, advice.given_by, advice.basis, advice.condition,
        document.kind, document.name, quotation.first_line AS line, quotation.quote, document.sha256
      FROM advice
      JOIN motion ON motion.document = advice.document AND motion.ordinal = advice.motion
      JOIN document ON document.id = advice.document
      \(quoted("advice"))
      WHERE motion.kamerstuk = :number
      \(ordered), advice.ordinal
      """)

  private static let dossier = CannedQuery(
    name: "papers-of-dossier", title: Phrase("Papers of a dossier"),
    note: Phrase("dossier: 26643 or 36600-XVI. Papers that are of it, name it or cite one of it."),
    parameters: ["dossier"],
    sql: """
      SELECT document.day, document.kind, document.name, document.title, document.ministry,
        max(found.own) AS is_of_it, document.sha256
      FROM (
        SELECT document, 1 AS own FROM document_kamerstuk WHERE dossier = :dossier
        UNION ALL SELECT document, 1 FROM document_dossier WHERE dossier = :dossier
        UNION ALL SELECT document, 0 FROM reference_id WHERE dossier = :dossier) AS found
      JOIN document ON document.id = found.document
      GROUP BY document.id
      \(ordered)
      """)
}
