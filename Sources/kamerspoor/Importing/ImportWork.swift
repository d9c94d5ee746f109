internal import Archive
internal import Kamerstukken

/// One import: files in batches, read and parsed side by side, stored by one writer in the order given.
///
///     walk ─▶ batch ─▶ read and digest (cores) ─▶ held already? ─▶ parse (cores) ─▶ one transaction
///
/// Batches are cut by the order and size of the files alone, so an import that was killed and run again makes the
/// same transactions as one that was not.
struct ImportWork: ~Copyable {
  var walk: FileWalk
  var archive: Archive
  let console: Console
  let limit: Int
  let isStrict: Bool
  var counts = OutcomeCounts()
  var failures = 0
  var progress: Progress
  var register = RegisterCounts()
  var pages = 0
  var verdicts: VerdictMerge
  let path: String

  /// A batch is full at this many files or bytes.
  static let mostFiles = 512
  static let mostBytes = 16 << 20
  /// The entities of one transaction.
  static let mostEntities = 2_000

  init(_ invocation: Invocation, _ console: Console) throws {
    let limit = (try invocation.count(.maxSize, within: 1...2_047) ?? 64) << 20
    let path = try Library.path(invocation)
    if invocation[.archive] == nil, Environment["KAMERSPOOR_ARCHIVE"].isEmpty {
      Folder.make(try Library.dataFolder())
    }
    guard !Folder.isFolder(path) else { throw FolderAsArchive(path: path) }
    let opened = try Archive(path: path, access: .create)
    let verdicts = try VerdictMerge(into: opened)
    archive = opened
    self.path = path
    self.verdicts = verdicts
    self.console = console
    self.limit = limit
    isStrict = invocation.has(.strict)
    walk = FileWalk(invocation.operands)
    let total = walk.files.count
    progress = Progress(total: total, isQuiet: console.isQuiet, language: console.language) {
      Phrase("\($0) of \(total) files")
    }
  }

  mutating func carryOut() async throws -> ExitStatus {
    for failure in walk.failures { report(failure.path, failure.error) }
    let run = try archive.beginRun(
      program: "kamerspoor \(Kamerspoor.version)", started: Clock.now())
    var done = 0
    for batch in batches() {
      guard !isStrict || failures == 0 else { break }
      let papers = try await parse(try await digest(batch))
      try store(papers)
      done += batch.count
      progress.show(done)
    }
    try storeRegister()
    for file in walk.archives where !isStrict || failures == 0 { try merge(file.path) }
    try archive.together { archive in try archive.findCorrected() }
    counts.failed = failures
    try archive.endRun(run, finished: Clock.now(), counts: counts)
    progress.clear()
    for difference in verdicts.differing { console.note(difference) }
    console.note("run \(run): \(summary())")
    return failures == 0 ? .done : .trouble
  }

  private func batches() -> [ArraySlice<InputFile>] {
    var batches: [ArraySlice<InputFile>] = []
    var start = 0
    var bytes = 0
    for (index, file) in walk.files.enumerated() {
      bytes += max(file.size, 0)
      if index + 1 - start >= Self.mostFiles || bytes >= Self.mostBytes {
        batches.append(walk.files[start...index])
        start = index + 1
        bytes = 0
      }
    }
    if start < walk.files.count { batches.append(walk.files[start...]) }
    return batches
  }

  private func summary() -> Phrase {
    var parts = [
      Phrase("\(counts.new) new"), Phrase("\(counts.changed) changed"),
      Phrase("\(counts.unchanged) unchanged"),
    ]
    if counts.duplicate > 0 {
      parts.append(Phrase("\(counts.duplicate) held under another name"))
    }
    if counts.reread > 0 { parts.append(Phrase("\(counts.reread) read again")) }
    if pages > 0 {
      parts.append(
        Phrase(
          "register: \(register.new) new, \(register.changed) changed, \(register.unchanged) unchanged in \(pages) pages"
        )
      )
    }
    parts += verdicts.summary.map { [$0] } ?? []
    parts.append(Phrase("\(failures) failed"))
    let told = parts.joined(by: ", ")
    return walk.leftOutText.map { Phrase("\(told); left out: \($0)") } ?? told
  }

  mutating func report(_ path: String, _ error: any Error) {
    report(path, Phrase(of: error))
  }

  mutating func report(_ path: String, _ reason: Phrase) {
    failures += 1
    progress.clear()
    console.complain("\(path): \(reason)")
  }
}
