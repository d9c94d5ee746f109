/// What one paper says, field by field, each with the place it was read from.
///
/// Absent is `nil` or empty, never a guess. The JSON form is `kamerspoor.record/1`.
package struct DocumentRecord: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case beslisnota, kamerbrief, motie, amendement, kamervragen, antwoord, verslag, handelingen,
      other

    /// Whether it is a letter of the government: a kamerbrief, or the answers to questions.
    package var isLetter: Bool { self == .kamerbrief || self == .antwoord }
  }

  package var source: Source
  package var kind: Kind
  /// Where the kind shows; nothing for `other`.
  package var kindEvidence: Evidence?
  package var title: Passage?
  package var dossierTitle: Passage?
  package var date: DocumentDate?
  package var deadline: DocumentDate?
  package var status: Passage?
  package var kenmerk: Kenmerk?
  package var otherKenmerken: [OtherKenmerk] = []
  /// The paper's own numbers, canonical.
  package var kamerstukken: [String] = []
  /// The dossiers printed in its head.
  package var dossiers: [String] = []
  package var sender: Sender?
  package var addressee: Passage?
  package var copyTo: [Passage] = []
  package var attachments: [Passage] = []
  package var signatories: [Person] = []
  package var sections: [Section] = []
  package var decision: Passage?
  package var references: [Reference] = []
  package var motions: [Motion] = []
  package var letters: [Letter] = []
  package var debates: [Debate] = []
  package var commitments: [Commitment] = []
  package var people: [Person] = []
  package var redactions: [Redaction] = []
  /// Lines of a head that no recogniser understood.
  package var unread: [ClosedRange<Int>] = []
  package var diagnostics: [Diagnostic] = []

  package init(source: Source, kind: Kind = .other) {
    self.source = source
    self.kind = kind
  }
}

/// The file a record was read from.
package struct Source: Hashable, Sendable {
  /// The base name.
  package var name: String
  package var bytes: Int
  /// Sixty-four hexadecimal digits.
  package var sha256: String
  package var encoding: String
  /// Program and version, where one converted the file to text.
  package var converter: String?

  package init(name: String, bytes: Int, sha256: String, encoding: String, converter: String? = nil)
  {
    self.name = name
    self.bytes = bytes
    self.sha256 = sha256
    self.encoding = encoding
    self.converter = converter
  }
}

/// Something blacked out under the Woo, left blacked out.
package struct Redaction: Hashable, Sendable {
  /// The article that allows it: `5.1.2.e`.
  package var ground: String?
  package var evidence: Evidence

  package init(ground: String?, evidence: Evidence) {
    self.ground = ground
    self.evidence = evidence
  }
}
