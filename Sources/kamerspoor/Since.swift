internal import Archive
internal import Dossiers
internal import Kamerstukken

/// The part of an answer that came or changed in an import run or later.
struct Since {
  /// The first run that counts.
  private let run: Int
  /// As it was typed.
  let text: String

  /// Reads `--since`: the number of a run, the day on which runs began, or the last run; nothing where it was not given.
  init?(_ invocation: Invocation, _ library: borrowing Library) throws {
    guard let text = invocation[.since] else { return nil }
    self.text = text
    let runs = try library.archive.runs()
    if text == Self.last {
      // Of an archive without runs nothing is new; nor is anything where the last one brought nothing. What a run
      // brought that was cut off counts with the run that went on with it.
      let before = runs.dropLast().lastIndex(where: \.isFinished) ?? -1
      run = runs.isEmpty ? .max : runs[before + 1].number
    } else if text.utf8.count <= 9, let number = Int(text), text.utf8.allSatisfy(\.isDigit) {
      guard runs.contains(where: { $0.number == number }) else {
        throw UsageError("there is no import run \(text); \(Self.list(runs))")
      }
      run = number
    } else if let day = CalendarDate(iso: text) {
      // A run that began on that day counts; where none did from then on, nothing came.
      run = runs.first { $0.started.prefix(10) >= day.description }?.number ?? .max
    } else {
      throw UsageError(
        "--since wants the number of an import run, a day as 2023-04-03, or last, not \(text); \(Self.list(runs))"
      )
    }
  }

  /// What stands for the last run, whatever its number.
  private static let last = "last"

  /// The most runs that are listed.
  private static let mostRuns = 10

  private static func list(_ runs: [ImportRun]) -> Phrase {
    guard !runs.isEmpty else { return Phrase("no run is known") }
    let last = runs.suffix(mostRuns).map {
      Phrase("\($0.number) of \($0.started.prefix(10)) (\($0.new) new, \($0.changed) changed)")
    }.joined(by: ", ")
    return runs.count > mostRuns
      ? Phrase("the last runs are \(last)") : Phrase("the runs are \(last)")
  }

  /// The papers and cases of a graph that came or changed since then, as indices into its documents.
  func documents(in graph: DossierGraph, _ library: borrowing Library) throws -> Set<Int> {
    var found: Set<Int> = []
    for (index, document) in graph.documents.enumerated() {
      let latest = try library.run(of: document)
      if let latest, latest >= run { found.insert(index) }
    }
    return found
  }

  /// Says that nothing came.
  var nothing: Phrase {
    if text == Self.last { return Phrase("nothing of it came in the last run") }
    return Int(text) == nil
      ? Phrase("nothing of it came since \(text)")
      : Phrase("nothing of it came in run \(text) or later")
  }
}

extension [Proof] {
  /// Whether one of the places is in one of these documents.
  func isIn(_ documents: Set<Int>) -> Bool { contains { documents.contains($0.document) } }
}
