import TestAids
import Testing

/// An archive that holds papers before the tests of a suite begin, for questions that change nothing.
struct Holding: SuiteTrait, TestScoping {
  @TaskLocal static var place: Workplace?

  let papers: @Sendable () -> [String]

  func provideScope(
    for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
  ) async throws {
    let place = try Workplace()
    let imported = try place.run(["import"] + papers())
    try #require(imported.status == 0, "\(imported.complaint)")
    try await Self.$place.withValue(place, operation: function)
  }
}

extension Trait where Self == Holding {
  /// The archive holds the corpus.
  static var holdingCorpus: Self { Holding { [String(Corpus.folder)] } }

  /// The archive holds the four seeds, and folders of real papers beside them.
  static func holdingSeeds(and others: String...) -> Self {
    Holding { (["seeds"] + others).map { "\(Real.folder)/\($0)" } }
  }
}

/// Asks the archive that the suite holds.
func ask(_ arguments: String..., input: String = "") throws -> Run {
  try #require(Holding.place).run(arguments, input: Array(input.utf8))
}
