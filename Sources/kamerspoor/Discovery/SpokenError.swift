internal import Archive
internal import Kamerstukken

/// An error that says what went wrong, and what to do next, in the reader's language.
protocol SpokenError: Error {
  var phrase: Phrase { get }
}

extension Phrase {
  /// The words of an error; those of a paper's bytes are in English alone.
  init(of error: any Error) {
    self = (error as? any SpokenError)?.phrase ?? Phrase(verbatim: "\(error)")
  }
}

extension ArchiveError: SpokenError {
  var phrase: Phrase {
    switch reason {
    case .absent: Phrase("there is no archive at \(message) yet; import papers to make one")
    case .cannotOpen:
      Phrase("cannot open the archive: \(message); is its folder there, and may you use it?")
    case .notADatabase: Phrase("\(message) is not an archive; name another file")
    case .foreign: Phrase("\(message) is a database of another program; name another file")
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
    case .busy: Phrase("another program is using the archive; try again when it is done")
    case .full: Phrase("the disk is full; make room and run the same command again")
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
