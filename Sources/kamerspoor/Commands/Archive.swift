internal import Archive
internal import Kamerstukken

extension Command {
  static let archive = Command(
    name: "archive", operands: "ACTION [WHAT …]",
    summary: Phrase("Verify the archive, back it up, make it small, or take a paper out of it."),
    discussion: [
      .list([
        .init(
          "archive verify",
          Phrase(
            "Compare everything that is kept with itself: pages, indexes, rules, digests, and what reading each text again gives; the archive is not changed."
          )),
        .init(
          "archive backup FILE",
          Phrase(
            "Copy it as it is now, while others read and write it, and verify the pages of the copy; a file that is there is never replaced."
          )),
        .init(
          "archive vacuum",
          Phrase("Write it anew without what is free in it, and say how much smaller it is.")),
        .init(
          "archive remove DOCUMENT…",
          Phrase(
            "Take a withdrawn paper out with all its versions: text, records, words in the indexes, names, and what you said of it."
          )),
      ]),
      .prose([
        Phrase(
          "Versions are the papers that the archive links to it as versions of it or as the same; all that goes is listed."
        ),
        Phrase(
          "After remove the archive is written anew, so that none of its bytes are left in the file or in its log."
        ),
        Phrase(
          "Nothing is kept by which it would be known again: importing its file once more brings it back, so take the file away too."
        ),
        Phrase(
          "Backups, exports and reports that you made are yours to clear, and so is what a disk keeps of files that are gone."
        ),
      ]),
      .prose([
        Phrase(
          "verify tells a trouble a line, with status 2; where there is none it counts papers, quotes and digests."
        ),
        Phrase(
          "It needs room in the folder for temporary files for a copy of the indexes of words."),
      ]),
    ],
    options: [.archive, .json],
    completions: [.archiveActions, .files]
  ) { invocation, console in
    let words = ArchiveAction.allCases.map(\.rawValue).joined(separator: ", ")
    let word = invocation.operands[0]
    guard let action = ArchiveAction(rawValue: word) else {
      throw UsageError("archive has no action \(word); it is one of \(words)")
    }
    let operands = Array(invocation.operands.dropFirst())
    try action.check(operands, invocation)
    switch action {
    case .verify: return try Verifying.run(invocation, &console)
    case .backup: return try Keeping.backUp(to: operands[0], invocation, &console)
    case .vacuum: return try Keeping.vacuum(invocation, &console)
    case .remove: return try Removing.run(operands, invocation, &console)
    }
  }
}

/// What a reader does with an archive as a whole.
enum ArchiveAction: String, CaseIterable {
  case verify, backup, vacuum, remove

  /// Refuses a command line that does not say what the action needs.
  func check(_ operands: [String], _ invocation: Invocation) throws(UsageError) {
    let (isRight, wanted) =
      switch self {
      case .verify, .vacuum: (operands.isEmpty, "")
      case .backup: (operands.count == 1, " FILE")
      case .remove: (!operands.isEmpty, " DOCUMENT…")
      }
    guard isRight else {
      throw UsageError(
        "it is kamerspoor archive \(rawValue)\(wanted); see kamerspoor archive --help")
    }
    if invocation.has(.json), self != .verify { throw UsageError("--json goes with verify") }
  }
}
