extension Writing {
  static let kamerstuk = "INSERT INTO document_kamerstuk VALUES (?, ?, ?, ?)"
  static let dossier = "INSERT INTO document_dossier VALUES (?, ?, ?)"
  static let otherKenmerk = "INSERT INTO other_kenmerk VALUES (?, ?, ?, ?)"
  static let copyTo = "INSERT INTO copy_to VALUES (?, ?, ?)"
  static let attachment = "INSERT INTO attachment VALUES (?, ?, ?)"
  static let person = """
    INSERT INTO person (document, role, ordinal, name, office, party) VALUES (?, ?, ?, ?, ?, ?)
    """
  static let section = """
    INSERT INTO section (document, ordinal, number, level, heading, role, first_line, last_line)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
    """
  static let reference = """
    INSERT INTO reference (
      document, ordinal, kind, joint, role, raw, chamber, session, pages, rijkswet, footnote, anchor)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    """
  static let referenceID = """
    INSERT INTO reference_id (document, reference, position, id, dossier) VALUES (?, ?, ?, ?, ?)
    """
  static let motion = """
    INSERT INTO motion (
      document, ordinal, kamerstuk, kamerstuk_basis, replaces, form, state, relation, co_signed,
      subject, request, submitted, submitted_earliest, submitted_latest, submitted_basis,
      submitted_text, debate_kind, debate_title, debate_date, debate_date_earliest,
      debate_date_latest, debate_date_basis, debate_date_text)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    """
  static let submitter = "INSERT INTO motion_submitter VALUES (?, ?, ?, ?)"
  static let advice = """
    INSERT INTO advice (
      document, ordinal, motion, value, given_by, basis, condition, date, date_earliest,
      date_latest, date_basis, date_text)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    """
  static let letter = """
    INSERT INTO letter (
      document, ordinal, date, date_earliest, date_latest, date_basis, date_text, kenmerk, relation)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
    """
  static let letterKamerstuk = "INSERT INTO letter_kamerstuk VALUES (?, ?, ?, ?)"
  static let letterMotion = "INSERT INTO letter_motion VALUES (?, ?, ?, ?)"
  static let debate = """
    INSERT INTO debate (
      document, ordinal, kind, title, date, date_earliest, date_latest, date_basis, date_text)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
    """
  static let commitment = """
    INSERT INTO commitment (
      document, ordinal, text, given_by, due, due_earliest, due_latest, due_basis, due_text)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
    """
  static let redaction = "INSERT INTO redaction VALUES (?, ?, ?)"
  static let unread = "INSERT INTO unread VALUES (?, ?, ?, ?)"
  static let diagnostic = "INSERT INTO diagnostic VALUES (?, ?, ?, ?, ?)"
  static let block = "INSERT OR IGNORE INTO block (document, key) VALUES (?, ?)"
  static let evidence = "INSERT INTO evidence VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"

  /// What takes a reading away, the tables that hang on others first.
  static let clearing = [
    "DELETE FROM evidence WHERE document = ?", "DELETE FROM block WHERE document = ?",
    "DELETE FROM diagnostic WHERE document = ?", "DELETE FROM unread WHERE document = ?",
    "DELETE FROM redaction WHERE document = ?", "DELETE FROM commitment WHERE document = ?",
    "DELETE FROM debate WHERE document = ?", "DELETE FROM letter_motion WHERE document = ?",
    "DELETE FROM letter_kamerstuk WHERE document = ?", "DELETE FROM letter WHERE document = ?",
    "DELETE FROM advice WHERE document = ?", "DELETE FROM motion_submitter WHERE document = ?",
    "DELETE FROM motion WHERE document = ?", "DELETE FROM reference_id WHERE document = ?",
    "DELETE FROM reference WHERE document = ?", "DELETE FROM section WHERE document = ?",
    "DELETE FROM person WHERE document = ?", "DELETE FROM attachment WHERE document = ?",
    "DELETE FROM copy_to WHERE document = ?", "DELETE FROM other_kenmerk WHERE document = ?",
    "DELETE FROM document_dossier WHERE document = ?",
    "DELETE FROM document_kamerstuk WHERE document = ?",
  ]
}
