/// Something in an archive that is not as it was kept, or as it ought to be.
package struct Trouble: Hashable, Sendable {
  package enum Code: String, Hashable, Sendable, CaseIterable {
    /// Something in the schema that is not as ours is.
    case schema
    /// What SQLite finds wrong with its own pages, indexes and rules.
    case structure
    /// A row that hangs on one which is not there.
    case dangling
    /// An index of words that does not match the texts.
    case index
    /// Bytes that their digest does not prove.
    case digest
    /// A paper of which a part is not there.
    case missing
    /// A value that contradicts another one that is kept.
    case value
    /// A row that reading the paper again does not give, or one that it gives and that is not kept.
    case reading
  }

  package let code: Code
  /// The paper's name and digest; nothing where it is of no one paper.
  package let name: String?
  package let sha256: String?
  /// The table, and the column where it is of one: `document_text.clean`.
  package let place: String?
  /// What stands there, in short; nothing where there is nothing.
  package let kept: String?
  /// What should stand there, in short; nothing where that is not known, or where nothing should.
  package let expected: String?

  package init(
    _ code: Code, name: String? = nil, sha256: String? = nil, at place: String? = nil,
    kept: String? = nil, expected: String? = nil
  ) {
    self.code = code
    self.name = name
    self.sha256 = sha256
    self.place = place
    self.kept = kept
    self.expected = expected
  }
}

extension Trouble {
  /// The trouble in words.
  package var phrase: Phrase {
    guard let name, let sha256 else { return what }
    return Phrase("\(name) (\(sha256.prefix(12))): \(what)")
  }

  private var what: Phrase {
    let place = place ?? ""
    let nothing = Phrase("nothing")
    let (kept, expected) = (
      kept.map { Phrase(verbatim: $0) } ?? nothing, expected.map { Phrase(verbatim: $0) } ?? nothing
    )
    switch code {
    case .schema: return Phrase("the schema: its \(place) is not as ours are")
    case .structure: return Phrase("SQLite: \(kept)")
    case .dangling: return Phrase("\(place): a row hangs on one of \(expected) that is not there")
    case .index: return Phrase("\(place): the index does not match the texts: \(kept)")
    case .digest:
      return Phrase("\(place): kept bytes have the digest \(kept), expected \(expected)")
    case .missing: return Phrase("\(place): nothing is kept")
    case .value, .reading: return Phrase("\(place): kept \(kept), expected \(expected)")
    }
  }
}
