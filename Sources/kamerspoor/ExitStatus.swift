internal import Kamerstukken

/// How a command ended: the same for every command, because people script against it.
enum ExitStatus: Int32, CaseIterable {
  /// Done, or found.
  case done = 0
  case nothingFound = 1
  /// Something could not be done; what could be done was.
  case trouble = 2
  /// The command line is wrong (EX_USAGE of sysexits.h).
  case usage = 64
}

extension ExitStatus {
  /// What it tells a script, in a sentence.
  var meaning: Phrase {
    switch self {
    case .done: Phrase("Done, or found.")
    case .nothingFound: Phrase("Nothing found.")
    case .trouble:
      Phrase(
        "Trouble: a file that could not be read, a bad line, a damaged archive. What could be done was done."
      )
    case .usage: Phrase("The command line is wrong; nothing was done.")
    }
  }

  /// All of them in one line of the help.
  static let allInShort = Phrase(
    "Exit status: 0 done or found, 1 nothing found, 2 trouble, 64 the command line is wrong.")
}
