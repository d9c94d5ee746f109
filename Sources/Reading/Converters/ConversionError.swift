package import Kamerstukken

/// A file that could not be turned into text, and what its reader can do about it.
package struct ConversionError: Equatable, Sendable {
  package enum Reason: Equatable, Sendable {
    /// The program that reads this kind of file is not there; `package` is what brings it.
    case notInstalled(program: String, package: String)
    /// The program ended with an error, in its own words.
    case failed(program: String, message: String)
    case timedOut(program: String, seconds: Int)
    /// The program wrote more than is read of one file.
    case tooLarge(program: String)
    case password
    /// A PDF of pictures.
    case scanned
    /// What of the file is broken.
    case damaged(Phrase)
    /// A file in a wrapping that Word uses too, with something else in it.
    case unknownContents
    /// No temporary file could be written, in the system's words.
    case noRoom(String)
  }

  package let reason: Reason

  package init(_ reason: Reason) {
    self.reason = reason
  }
}

extension ConversionError: SpokenError {
  package var phrase: Phrase {
    switch reason {
    case .notInstalled(let program, let package):
      Phrase(
        "\(program) is needed to read this kind of file; install it: apt install \(package)")
    case .failed(let program, let message):
      message.isEmpty
        ? Phrase("\(program) cannot read it") : Phrase("\(program) cannot read it: \(message)")
    case .timedOut(let program, let seconds):
      Phrase("\(program) was stopped after \(seconds) seconds")
    case .tooLarge(let program):
      Phrase("\(program) wrote more text than is read of one file")
    case .password: Phrase("protected with a password; save it without one and try again")
    case .scanned: Phrase("no text layer; make one with: ocrmypdf -l nld IN OUT")
    case .damaged(let what): Phrase("damaged: \(what); get the file again")
    case .unknownContents:
      Phrase("neither Word nor OpenDocument text; convert it to a text file first")
    case .noRoom(let message):
      Phrase("no temporary file could be written for its converter: \(message)")
    }
  }
}
