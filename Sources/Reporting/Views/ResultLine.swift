package import Kamerstukken

/// One paper in a list of results, and why it is there.
package struct ResultLine: Sendable {
  package enum Relation: String, Sendable {
    /// It is the paper asked for.
    case isIt = "is"
    case cites
    case kenmerk
    /// Its head gives the kenmerk as another paper's: «Uw kenmerk».
    case names
    case dossier
    /// It was read from a file of that name.
    case file
    case text
  }

  package var name: String
  package var sha256: String
  package var kind: DocumentRecord.Kind
  package var title: String?
  package var date: DocumentDate?
  package var ministry: Ministry?
  package var kenmerk: String?
  package var kamerstukken: [String]
  package var relation: Relation
  /// The number that it is or cites, of those asked for.
  package var number: String?
  package var isInferred = false
  package var reasons: [Phrase] = []
  /// Where in the paper, from 1, and the words there.
  package var line: Int?
  /// The page, where the paper was converted from a file that has pages.
  package var page: Int?
  package var snippet: String?

  package init(
    name: String, sha256: String, kind: DocumentRecord.Kind, title: String?, date: DocumentDate?,
    ministry: Ministry?,
    kenmerk: String?, kamerstukken: [String], relation: Relation, number: String? = nil
  ) {
    self.name = name
    self.sha256 = sha256
    self.kind = kind
    self.title = title
    self.date = date
    self.ministry = ministry
    self.kenmerk = kenmerk
    self.kamerstukken = kamerstukken
    self.relation = relation
    self.number = number
  }
}
