internal import CFuzzer
internal import FuzzTargets
internal import Glibc
internal import Workbench

/// Feeds a target: with what libFuzzer makes where the program was built with it, else with files.
///
///     fuzz TARGET [OPTION…] [FOLDER…]     libFuzzer's own options and corpora
///     fuzz TARGET FILE…                   one run a file; exits with 1 where something does not hold
@main enum Fuzz {
  /// In the environment, so that the processes that libFuzzer starts for itself know it too.
  private static let variable = "KAMERSPOOR_FUZZ_TARGET"

  private static let target: FuzzTarget? = unsafe getenv(variable).flatMap {
    FuzzTarget.named(unsafe String(cString: $0))
  }

  static func main() {
    var arguments = CommandLine.arguments
    if unsafe getenv(variable) == nil, arguments.count > 1 {
      unsafe setenv(variable, arguments.remove(at: 1), 1)
    }
    guard let target else {
      for target in FuzzTarget.all { print("\(target.name): \(target.feeds)") }
      exit(64)
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
