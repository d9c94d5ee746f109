extension Schema {
  /// What proves a text that a converter made, since the digest of its paper is that of a file which is not kept.
  ///
  /// The proof is worked out from the text itself, so that every archive of the same papers has the same.
  static let proof = """
    ALTER TABLE document_text ADD COLUMN proof TEXT
      CHECK (proof IS NULL OR length(proof) = 64 AND proof NOT GLOB '*[^0-9a-f]*');
    """
}
