internal import Glibc
internal import Workbench

/// A run of `rg` with one regular expression over a text: the nearest thing to us that people have.
struct Ripgrep {
  let matches: Int
  /// The time of one core, user and system, as the system counted it.
  let seconds: Double

  /// Searches a text on one thread; nothing where `rg` is not installed or the text cannot be put in a file.
  static func search(_ text: [UInt8], for expression: String) -> Ripgrep? {
    guard output(of: "rg --version 2>/dev/null") != nil else { return nil }
    let folder = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? "/tmp"
    let path = "\(folder)/reference-bench-\(getpid()).txt"
    defer { unsafe unlink(path) }
    guard WholeFile.write(text, to: path) else { return nil }
    let start = CoreTime.ofChildren()
    let arguments = "--no-config -j1 --count-matches -e \(quoted(expression)) \(quoted(path))"
    // No match is an empty line and status 1, which is an answer too.
    guard let line = output(of: "rg \(arguments) || test $? = 1") else { return nil }
    let count = Int(line.filter(\.isNumber)) ?? 0
    return Ripgrep(matches: count, seconds: CoreTime.ofChildren() - start)
  }

  /// A word of the shell, whatever signs are in it.
  private static func quoted(_ word: String) -> String {
    "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
      + "'"
  }

  /// What a command of the shell prints, or nothing where it fails.
  private static func output(of command: String) -> String? {
    guard let stream = unsafe popen(command, "r") else { return nil }
    var bytes: [UInt8] = []
    while case let byte = unsafe getc(stream), byte != EOF { bytes.append(UInt8(byte)) }
    return unsafe pclose(stream) == 0 ? String(decoding: bytes, as: UTF8.self) : nil
  }
}
