internal import Glibc

/// Tries what is promised on the built program, in short or at length, and prints a figure for each promise.
///
///     killed  8 imports killed, 8 finished by the same command, 0 papers lost, 0 unsound archives
///
/// Exits with 1 where a promise does not hold; what went wrong stands below the figure.
@main
struct Trials {
  static func main() {
    // What is asked is asked in English, of no other archive.
    for name in ["KAMERSPOOR_LANG", "KAMERSPOOR_ARCHIVE"] { unsafe unsetenv(name) }
    signal(SIGPIPE, SIG_IGN)
    let words = Array(CommandLine.arguments.dropFirst())
    guard let options = TrialOptions(words) else {
      print(TrialOptions.usage)
      exit(64)
    }
    var isHeld = true
    for trial in options.trials {
      let result = trial.result(options)
      for line in result.lines { print(line) }
      fflush(nil)
      isHeld = isHeld && result.isHeld
    }
    exit(isHeld ? 0 : 1)
  }
}
