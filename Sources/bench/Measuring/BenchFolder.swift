internal import Glibc
internal import Workbench

/// The folder that a run of the bench works in: papers, archives and copies of them.
struct BenchFolder {
  let path: String

  /// Makes a new folder inside another.
  init(in folder: String) {
    path = "\(folder)/\(getpid())"
    unsafe mkdir(folder, 0o755)
    guard unsafe mkdir(path, 0o755) == 0 else { Bench.fail("\(path): cannot be made", 2) }
  }

  /// Removes the folder with all that was made in it.
  func remove() { _ = WholeRun("rm", ["-rf", path]) }

  /// The papers of the size that is being measured; a larger size adds to them.
  var papers: String { "\(path)/papers" }
  var archive: String { "\(path)/archive.sqlite" }
  var copy: String { "\(path)/copy.sqlite" }

  /// Removes a database with what SQLite puts beside it.
  static func remove(_ database: String) {
    for end in ["", "-wal", "-shm"] { unsafe unlink(database + end) }
  }

  /// The bytes of a file on disk; 0 where there is none.
  static func size(of path: String) -> Int {
    var status = stat()
    return unsafe stat(path, &status) == 0 ? Int(status.st_size) : 0
  }

  /// Runs ourselves for one part of the work, so that what it holds is its own.
  static func part(_ arguments: [String]) -> WholeRun {
    guard let run = WholeRun("/proc/self/exe", arguments), run.status == 0 else {
      Bench.fail("bench \(arguments.prefix(3).joined(separator: " ")): failed", 2)
    }
    return run
  }

  /// The numbers that a part of the work prints.
  static func numbers(of run: WholeRun) -> [Double] {
    run.text.split(whereSeparator: \.isWhitespace).compactMap { Double($0) }
  }
}
