internal import Archive
internal import Kamerstukken

/// One import: files read and parsed side by side, stored by one writer in the order of their sha256.
///
///     walk ─▶ as it was? ─▶ read and digest (cores) ─▶ held? ─▶ by sha256 ─▶ windows: parse (cores) ─▶ one transaction
///             (size, time)                                                              next │ while this is stored
///
/// In that order papers lie in the archive, so that each is written behind the one before and no page twice. An import
/// that was killed holds whole windows; run again, it goes on with the rest.
struct ImportWork: ~Copyable {
  var walk: FileWalk
  var archive: Archive
  let console: Console
  let limit: Int
  let isStrict: Bool
  var counts = OutcomeCounts()
  var failures = 0
  var register = RegisterCounts()
  var pages = 0
  var verdicts: VerdictMerge
  let path: String
  /// Whether every file is read, also where nothing says that it has changed.
  let trustsNothing: Bool
  let indexesParts: Bool
  /// When the files were looked at, in nanoseconds since 1970.
  let started: Int

  /// A window is full at this many files or bytes.
  static let mostFiles = 2_048
  static let mostBytes = 8 << 20
  /// The entities of one transaction.
  static let mostEntities = 2_000

  init(_ invocation: Invocation, _ console: Console) throws {
    let limit = (try invocation.count(.maxSize, within: 1...2_047) ?? 64) << 20
    let path = try Library.path(invocation)
    if invocation[.archive] == nil, Environment["KAMERSPOOR_ARCHIVE"].isEmpty {
      Folder.make(try Library.dataFolder())
    }
    guard !Folder.isFolder(path) else { throw FolderAsArchive(path: path) }
    let opened = try Archive(path: path, access: .create, for: invocation)
    let verdicts = try VerdictMerge(into: opened)
    archive = opened
    self.path = path
    self.verdicts = verdicts
    self.console = console
    self.limit = limit
    isStrict = invocation.has(.strict)
    trustsNothing = invocation.has(.rehash)
    indexesParts = invocation.has(.keepInside)
    started = Clock.nanoseconds
    walk = FileWalk(invocation.operands)
  }

  mutating func carryOut() async throws -> ExitStatus {
    for failure in walk.failures { report(failure.path, failure.error) }
    if indexesParts { try archive.keepInside() }
    let run = try archive.beginRun(
      program: "kamerspoor \(Kamerspoor.version)", started: Clock.now())
    try await storePapers()
    try storeRegister()
    for file in walk.archives where !isStrict || failures == 0 { try merge(file.path) }
    try archive.together { archive in try archive.findCorrected() }
    counts.failed = failures
    try archive.endRun(run, finished: Clock.now(), counts: counts)
    for difference in verdicts.differing { console.note(difference) }
    console.note("run \(run): \(summary())")
    return failures == 0 ? .done : .trouble
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
    console.complain("\(path): \(reason)")
  }
}
