import Foundation
import TestAids
import Testing

extension Workplace {
  /// Keeps what a command prints in a file, for another program to read, and gives the path.
  func keep(_ arguments: [String]) throws -> String {
    let run = try run(arguments)
    try #require(run.status == 0, "\(arguments): \(run.complaint)")
    let name = ".kept-\(UUID().uuidString)"
    try write(run.output, to: name)
    return "\(folder)/\(name)"
  }

  /// Keeps what is told of every paper of the corpus, a line each.
  func keepRecords() throws -> String { try keep(["extract", String(Corpus.folder)]) }
}

/// Keeps what a command prints of the archive that the suite holds.
func keep(_ arguments: String...) throws -> String {
  try #require(Holding.place).keep(arguments)
}

/// Runs a Python script over kept files, which ends with status 0 where everything is as it asserts.
func assertPython(
  _ script: String, _ files: String..., sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let place = try #require(Holding.place)
  let run = try place.run(URL(filePath: Opener.python), ["-c", script] + files)
  #expect(run.status == 0, "\(run.complaint.suffix(1_500))", sourceLocation: sourceLocation)
}
