internal import Archive
internal import Dossiers
internal import Glibc
internal import Kamerstukken
internal import Reading
internal import Recognition
internal import Register

extension Command {
  static let `import` = Command(
    name: "import", operands: "PATH…",
    summary: "Read files and folders (- for standard input) into the archive.",
    discussion: """
      Folders are read with all that is below them: files that end in .txt, .text, .pdf, .docx, .odt, .rtf, .doc,
      .xml or .html, and pages of the Chamber's open data in .json, of any size: Zaak, Document, Besluit, Stemming,
      Toezegging, Persoon, Fractie, Kamerstukdossier. Other JSON, hidden files and other kinds are left out and
      counted. PDF is read by pdftotext, Word by unzip, the others by libreoffice, where they are installed. A file
      that cannot be read is reported and the rest goes on. Importing the same files again changes nothing; after an
      interruption the same command finishes the work. A changed file becomes a new version; the old one is kept.
      """,
    options: [.archive, .maxSize, .strict, .quiet],
    work: .sideBySide { invocation, console in
      var run = try ImportRun(invocation, console)
      return try await run.carryOut()
    })
}

/// One import: files in batches, read and parsed side by side, stored by one writer in the order given.
///
///     walk ─▶ batch ─▶ read and digest (cores) ─▶ held already? ─▶ parse (cores) ─▶ one transaction
///
/// Batches are cut by the order and size of the files alone, so an import that was killed and run again makes the
/// same transactions as one that was not.
private struct ImportRun: ~Copyable {
  private var walk: FileWalk
  private var archive: Archive
  private let console: Console
  private let limit: Int
  private let isStrict: Bool
  private var counts = OutcomeCounts()
  private var failures = 0
  private var progress: Progress
  private var register = RegisterCounts()
  private var pages = 0

  /// A batch is full at this many files or bytes.
  private static let mostFiles = 512
  private static let mostBytes = 16 << 20

  init(_ invocation: Invocation, _ console: Console) throws {
    let limit = (try invocation.count(.maxSize, within: 1...2_047) ?? 64) << 20
    let path = try Library.path(invocation)
    if invocation[.archive] == nil, Environment["KAMERSPOOR_ARCHIVE"].isEmpty {
      Folder.make(try Library.dataFolder())
    }
    guard !Folder.isFolder(path) else { throw FolderAsArchive(path: path) }
    archive = try Archive(path: path, access: .create)
    self.console = console
    self.limit = limit
    isStrict = invocation.has(.strict)
    walk = FileWalk(invocation.operands)
    progress = Progress(total: walk.files.count, isQuiet: console.isQuiet)
  }

  mutating func carryOut() async throws -> ExitStatus {
    for failure in walk.failures { report(failure.path, "\(failure.error)") }
    let run = try archive.beginRun(
      program: "kamerspoor \(Kamerspoor.version)", started: Clock.now())
    var done = 0
    for batch in batches() {
      guard !isStrict || failures == 0 else { break }
      let papers = try await parse(try await digest(batch))
      for (paper, outcome) in zip(papers, try archive.store(papers)) {
        if case .failed(let error) = outcome {
          report(paper.path, "\(error)")
        } else {
          counts.count(outcome)
        }
      }
      done += batch.count
      progress.show(done)
    }
    try storeRegister()
    counts.failed = failures
    try archive.endRun(run, finished: Clock.now(), counts: counts)
    progress.clear()
    console.note(summary())
    return failures == 0 ? .done : .trouble
  }

  /// Reads the pages of the register, behind the papers.
  private mutating func storeRegister() throws {
    let files = walk.pages
    for file in files {
      guard !isStrict || failures == 0 else { break }
      let page = RegisterPage(file)
      do {
        guard let stored = try page.store(in: &archive) else {
          walk.leaveOut(file)
          continue
        }
        pages += 1
        register += stored.counts
        for error in stored.errors { report(file.path, "\(error)") }
      } catch let error as FileError {
        report(file.path, "\(error)")
      }
    }
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

  private func summary() -> String {
    var parts = ["\(counts.new) new", "\(counts.changed) changed", "\(counts.unchanged) unchanged"]
    if counts.duplicate > 0 { parts.append("\(counts.duplicate) held under another name") }
    if counts.reread > 0 { parts.append("\(counts.reread) read again") }
    if pages > 0 {
      parts.append(
        "register: \(register.new) new, \(register.changed) changed, \(register.unchanged) unchanged in \(pages) pages"
      )
    }
    let leftOut = walk.leftOutText.map { "; left out: \($0)" } ?? ""
    parts.append("\(failures) failed")
    return parts.joined(separator: ", ") + leftOut
  }

  private mutating func report(_ path: String, _ reason: String) {
    failures += 1
    progress.clear()
    console.complain("\(path): \(reason)")
  }
}

extension ImportRun {
  /// A file's bytes with their digest.
  private struct Digested: Sendable {
    let file: InputFile
    let bytes: [UInt8]
    let sha256: String
  }

  /// Reads the files of a batch, and leaves out those that are held as they are.
  private mutating func digest(_ batch: ArraySlice<InputFile>) async throws -> [Digested] {
    let limit = limit
    let results = await Window.map(Array(batch)) { file -> Result<Digested, FileError> in
      do throws(FileError) {
        let bytes = try file.read(limit: limit)
        return .success(Digested(file: file, bytes: bytes, sha256: SHA256.hexadecimal(bytes)))
      } catch {
        return .failure(error)
      }
    }
    var unknown: [Digested] = []
    for (file, result) in zip(batch, results) {
      switch result {
      case .failure(let error): report(file.path, "\(error)")
      case .success(let digested):
        if try archive.holds(path: file.path, sha256: digested.sha256, reader: Kamerspoor.reader) {
          counts.count(.unchanged)
        } else {
          unknown.append(digested)
        }
      }
    }
    return unknown
  }

  private mutating func parse(_ files: [Digested]) async throws -> [Paper] {
    let results = await Window.map(files) { digested -> Result<Paper, ReadingError> in
      do throws(ReadingError) {
        let paper = try ReadPaper(digested.bytes, name: digested.file.name, sha256: digested.sha256)
        return .success(
          Paper(
            path: digested.file.path, record: paper.record, original: paper.original,
            clean: paper.clean,
            keys: BlockKey.keys(of: paper.record), reader: Kamerspoor.reader))
      } catch {
        return .failure(error)
      }
    }
    var papers: [Paper] = []
    for (file, result) in zip(files, results) {
      switch result {
      case .failure(let error): report(file.file.path, "\(error)")
      case .success(let paper): papers.append(paper)
      }
    }
    return papers
  }
}
