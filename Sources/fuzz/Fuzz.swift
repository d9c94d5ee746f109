internal import CFuzzer
internal import FuzzTargets
internal import Glibc
internal import Workbench

/// Feeds a target: with what libFuzzer makes where the program was built with it, else with files.
///
///     fuzz                                  the targets
///     fuzz TARGET [OPTION…] [FOLDER…]       libFuzzer's own options and corpora
///     fuzz TARGET FILE…                     one run a file; exits with 1 where something does not hold
///     fuzz TARGET --seeds FOLDER FILE…      writes what the target can begin with into the folder
///     fuzz --dictionary                     the words for libFuzzer's option -dict
///     fuzz --record ARTICLE LOG…            adds the runs that the logs tell of to the table
@main enum Fuzz {
  /// In the environment, so that the processes that libFuzzer starts for itself know it too.
  private static let variable = "KAMERSPOOR_FUZZ_TARGET"

  private static let target: FuzzTarget? = unsafe getenv(variable).flatMap {
    FuzzTarget.named(unsafe String(cString: $0))
  }

  static func main() {
    var arguments = CommandLine.arguments
    if unsafe getenv(variable) == nil {
      switch arguments.dropFirst().first {
      case nil:
        for target in FuzzTarget.all { print(target.name) }
        exit(0)
      case "--dictionary":
        print(FuzzDictionary.text, terminator: "")
        exit(0)
      case "--record":
        exit(record(arguments.dropFirst(3), in: arguments.dropFirst(2).first ?? "") ? 0 : 2)
      case let name?: unsafe setenv(variable, name, 1)
      }
      arguments.remove(at: 1)
    }
    guard let target else {
      print("no such target; these are the targets:")
      for target in FuzzTarget.all { print("  \(target.name): \(target.feeds)") }
      exit(64)
    }
    if arguments.dropFirst().first == "--seeds" {
      exit(SeedFolder.write(target, to: arguments[2], from: arguments.dropFirst(3)) ? 0 : 2)
    }
    if kamerspoor_has_fuzzer() != 0 { exit(fuzz(arguments + ["-max_len=\(target.longest)"])) }
    exit(arguments.dropFirst().map { holds($0, in: target) }.allSatisfy(\.self) ? 0 : 1)
  }

  private static func holds(_ path: String, in target: FuzzTarget) -> Bool {
    guard let file = WholeFile(path) else {
      print("\(path): cannot be read")
      return false
    }
    let violations = target.violations(file.bytes)
    for violation in violations { print("\(path): \(violation)") }
    return violations.isEmpty
  }

  /// Adds the runs of some logs to the table in an article; returns whether it was written.
  private static func record(_ logs: ArraySlice<String>, in path: String) -> Bool {
    var runs: [FuzzLog] = []
    for log in logs {
      if let run = WholeFile(log).flatMap({ FuzzLog($0.bytes) }) {
        runs.append(run)
      } else {
        print("\(log): no log of a whole run; left out")
      }
    }
    guard let article = WholeFile(path),
      let text = FuzzTable.adding(runs, to: String(decoding: article.bytes, as: UTF8.self))
    else {
      print("\(path): no article with a table of targets")
      return false
    }
    return WholeFile.write(Array(text.utf8), to: path)
  }

  private static func fuzz(_ arguments: [String]) -> Int32 {
    // Not let go: libFuzzer keeps pointers to them.
    let copies = unsafe arguments.map { unsafe strdup($0) } + [nil]
    let pointers = unsafe UnsafeMutableBufferPointer<UnsafeMutablePointer<CChar>?>.allocate(
      capacity: copies.count)
    _ = unsafe pointers.initialize(from: copies)
    return unsafe kamerspoor_fuzz(Int32(arguments.count), pointers.baseAddress) { data, size in
      let bytes = unsafe Array(UnsafeBufferPointer(start: data, count: size))
      let violations = Fuzz.target?.violations(bytes) ?? []
      for violation in violations { print("VIOLATION: \(violation)") }
      if !violations.isEmpty {
        fflush(nil)
        abort()
      }
      return 0
    }
  }
}
