internal import BenchTexts
internal import Glibc
internal import Reading
internal import Workbench

/// What a trial stands on: the program, papers, a folder of its own, random numbers that can be drawn again.
struct Ground {
  let program: String
  /// Whether the trial is to take its time.
  let isLong: Bool
  /// The folder of the corpus, which nothing here changes.
  let corpus: String
  /// A folder that is the trial's alone.
  let folder: String
  var draw: SeededGenerator
  /// What went wrong, in the order in which it was seen.
  private(set) var faults: [String] = []

  /// No run of the program may take longer, in seconds; one that does is a fault.
  static let patience = 120.0

  init(_ options: TrialOptions, for name: String) {
    program = Self.absolute(options.program)
    corpus = Self.absolute(options.corpus)
    isLong = options.isLong
    folder = "\(Self.absolute(options.folder))/kamerspoor-\(name)-\(getpid())"
    draw = SeededGenerator(seed: options.seed)
    guard unsafe mkdir(folder, 0o755) == 0 else { Self.fail("\(folder): cannot be made") }
  }

  /// Takes the folder away with all that is in it.
  func remove() { Self.remove(folder) }

  /// Notes something that a promise forbids.
  mutating func fault(_ what: String) { faults.append(what) }

  /// A number of times in short, and another at length.
  func times(_ short: Int, _ long: Int) -> Int { isLong ? long : short }

  private static func absolute(_ path: String) -> String {
    guard !path.hasPrefix("/"), let here = unsafe getcwd(nil, 0) else { return path }
    defer { unsafe free(here) }
    return "\(unsafe String(cString: here))/\(path)"
  }

  /// Takes a file or folder away with all that is in it.
  static func remove(_ path: String) { _ = WholeRun("rm", ["-rf", path]) }

  /// Ends the program because a trial could not be made.
  static func fail(_ reason: String) -> Never {
    print("trials: \(reason)")
    exit(2)
  }
}

extension Ground {
  /// The path of something in the trial's folder.
  func path(_ name: String) -> String { "\(folder)/\(name)" }

  /// The program with these arguments, not yet started, with nothing else of ours than where programs are.
  func call(_ arguments: [String]) -> ProgramCall {
    var call = ProgramCall(program, arguments)
    let path = unsafe getenv("PATH").map { unsafe String(cString: $0) } ?? "/usr/bin:/bin"
    call.environment = [
      "PATH=\(path)", "HOME=\(folder)", "TMPDIR=\(folder)", "SWIFT_BACKTRACE=enable=no",
    ]
    call.folder = folder
    call.limit = Self.patience
    return call
  }

  /// Runs the program to its end; that it hangs, or is ended by a signal that nobody sent, is a fault.
  mutating func run(_ arguments: String...) -> WholeRun { run(call(arguments)) }

  mutating func run(_ call: ProgramCall) -> WholeRun {
    guard let run = RunningProgram.start(call)?.finish() else {
      Self.fail("\(call.program): cannot be run")
    }
    let words = call.arguments.joined(separator: " ")
    if run.wasCutOff {
      fault("\(words): not done after \(Int(call.limit ?? 0)) seconds")
    } else if run.status > 128 {
      fault("\(words): ended by signal \(run.status - 128): \(run.complaint.suffix(300))")
    }
    return run
  }

  /// The papers that are made of the corpus.
  func papers() -> PlantedPapers {
    let texts = Self.names(in: corpus).filter { $0.hasSuffix(".txt") }.compactMap {
      WholeFile("\(corpus)/\($0)")
    }
    return PlantedPapers(texts.compactMap { try? SourceText(reading: $0.bytes) })
  }

  /// Writes as many papers to a folder, from the paper with this number on; motions alone are short.
  func writePapers(_ count: Int, isShort: Bool = false, from first: Int = 0, to name: String) {
    let papers = papers()
    unsafe mkdir(path(name), 0o755)
    let motions = PlantedPapers.indices(
      of: [.motion, .secondMotion, .amendedMotion, .lastMotion], below: (first + count) * 3)
    for place in first..<first + count {
      let index = isShort ? motions[place] : place
      let paper = papers[index]
      unsafe mkdir("\(path(name))/\(paper.folder)", 0o755)
      guard WholeFile.write(paper.bytes, to: "\(path(name))/\(paper.path)") else {
        Self.fail("\(path(name)): cannot be written")
      }
    }
  }

  /// The names in a folder, in order.
  static func names(in folder: String) -> [String] {
    let listed = WholeRun("ls", ["-A", folder])
    return listed?.text.split(separator: "\n").map(String.init) ?? []
  }

  /// Copies a file; what was at the other path is gone.
  static func copy(_ one: String, to other: String) {
    guard let file = WholeFile(one), WholeFile.write(file.bytes, to: other) else {
      fail("\(one): cannot be copied")
    }
  }

  /// Removes an archive with what SQLite puts beside it.
  static func removeArchive(_ path: String) {
    for end in ["", "-wal", "-shm", "-journal"] { unsafe unlink(path + end) }
  }
}
