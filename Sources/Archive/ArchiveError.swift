internal import CSQLite
package import Kamerstukken

/// What went wrong with an archive: a reason, what SQLite said, and the statement it said it about.
package struct ArchiveError: Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    /// There is no file, or nothing in it yet.
    case absent
    /// The file or its folder does not let itself be opened.
    case cannotOpen
    /// The file is not an SQLite database.
    case notADatabase
    /// The database belongs to another program.
    case foreign
    /// It is marked as ours, and these, by type and name, are in it and not in ours or the other way round.
    case altered([String])
    /// A newer program made the archive: schema `found`, where this program knows up to `known`.
    case newer(found: Int, known: Int)
    /// The archive must be brought up to date first, and was opened for reading only.
    case older(found: Int, known: Int)
    /// The bytes of the file contradict each other.
    case damaged
    /// Another program has the archive, in a way that waiting does not help.
    case busy
    /// A file is there already where a copy should come.
    case exists
    /// The disk is full.
    case full
    /// The disk, or the system, does not read or write what the file needs.
    case unreadable
    /// The system gives no more memory.
    case noMemory
    /// The file may be read but not written.
    case readOnly
    /// A row breaks a rule of the schema.
    case constraint
    /// Another paper, with this sha256, has the same document id.
    case collision(with: String)
    /// Anything else SQLite refused.
    case failed
  }

  package let reason: Reason
  /// The extended result code of SQLite, or 0 where SQLite saw nothing wrong.
  package let code: Int32
  /// What SQLite said, or the path or value it is about.
  package let message: String
  /// The statement, or empty where there was none.
  package let sql: String

  package init(_ reason: Reason, code: Int32 = 0, message: String, sql: String = "") {
    self.reason = reason
    self.code = code
    self.message = message
    self.sql = sql
  }

  /// Makes the error that a result code of SQLite stands for.
  init(code: Int32, message: String, sql: String) {
    self.init(Self.reason(of: code), code: code, message: message, sql: sql)
  }

  /// `SQLITE_IOERR_NOMEM`, which is no fault of the disk.
  private static let memoryWhileReading: Int32 = SQLITE_IOERR | 12 << 8

  private static func reason(of code: Int32) -> Reason {
    if code == memoryWhileReading { return .noMemory }
    return switch code & 0xFF {
    case SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH: .cannotOpen
    case SQLITE_NOTADB: .notADatabase
    case SQLITE_CORRUPT: .damaged
    case SQLITE_BUSY, SQLITE_LOCKED: .busy
    case SQLITE_FULL: .full
    case SQLITE_IOERR: .unreadable
    case SQLITE_NOMEM: .noMemory
    case SQLITE_READONLY: .readOnly
    case SQLITE_CONSTRAINT, SQLITE_MISMATCH, SQLITE_TOOBIG: .constraint
    default: .failed
    }
  }

  /// A Boolean value indicating whether the other papers of a batch can still be stored.
  var concernsOnePaper: Bool {
    switch reason {
    case .constraint, .collision: true
    default: false
    }
  }
}

extension ArchiveError: SpokenError {
  /// The error in words, ending in what to do next.
  package var phrase: Phrase {
    switch reason {
    case .absent: Phrase("there is no archive at \(message) yet; import papers to make one")
    case .cannotOpen:
      Phrase("cannot open the archive: \(message); is its folder there, and may you use it?")
    case .notADatabase: Phrase("\(message) is not an archive; name another file")
    case .foreign: Phrase("\(message) is a database of another program; name another file")
    case .altered(let strange):
      strange.count == 1
        ? Phrase(
          "\(message) is no archive of ours: its \(strange[0]) is not as ours are; name another file"
        )
        : Phrase(
          "\(message) is no archive of ours: its \(strange.first ?? "") is not as ours are, with \(strange.count - 1) more; name another file"
        )
    case .newer(let found, let known):
      Phrase(
        "\(message) was made by a newer program (schema \(found), this one knows \(known)); use that one"
      )
    case .older(let found, let known):
      Phrase(
        "\(message) was made by an older program (schema \(found), now \(known)); import once to renew it"
      )
    case .damaged:
      Phrase("the archive is damaged: \(message); put back a copy, or import into a new file")
    case .busy:
      Phrase("another program is using the archive: \(message); try again when it is done")
    case .exists: Phrase("\(message) is there already; name a file that is not")
    case .full: Phrase("the disk is full: \(message); make room and run the same command again")
    case .unreadable:
      Phrase(
        "the archive cannot be read or written: \(message); is the disk well, and may the file grow? What was stored before stays"
      )
    case .noMemory:
      Phrase("there is too little memory: \(message); what was stored before stays")
    case .readOnly:
      Phrase("the archive may not be written: \(message); check the rights of file and folder")
    case .constraint:
      Phrase("a value does not fit the archive: \(message); please report it with the paper")
    case .collision(let other):
      Phrase("\(message) has the same document id as \(other), and is left out")
    case .failed: Phrase("the archive refused: \(message) (SQLite \(code)); please report it")
    }
  }
}
