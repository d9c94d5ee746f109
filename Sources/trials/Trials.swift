internal import Glibc
internal import Workbench

/// Tries what is promised on the built program, in short or at length, and prints a figure for each promise.
///
///     killed  8 imports killed, 8 finished by the same command, 0 papers lost, 0 unsound archives
///
/// Exits with 1 where a promise does not hold; what went wrong stands below the figure. With `--record` the figures are
/// kept in the documentation.
@main
struct Trials {
  static func main() {
    // What is asked is asked in English, of no other archive.
    for name in ["KAMERSPOOR_LANG", "KAMERSPOOR_ARCHIVE"] { unsafe unsetenv(name) }
    signal(SIGPIPE, SIG_IGN)
    // Who started us may have kept interruptions from us, and so from what we start.
    var none = sigset_t()
    unsafe sigemptyset(&none)
    unsafe sigprocmask(SIG_SETMASK, &none, nil)
    for interruption in [SIGINT, SIGTERM, SIGHUP] { signal(interruption, SIG_DFL) }
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
      if result.isHeld, let path = options.page {
        record(result.figure, of: trial, options, in: path)
      }
    }
    exit(isHeld ? 0 : 1)
  }

  /// Keeps the figure of a trial, as soon as it is known: the next one takes its time.
  private static func record(
    _ figure: String, of trial: Trial, _ options: TrialOptions, in path: String
  ) {
    guard let file = WholeFile(path),
      var page = PromisePage(String(decoding: file.bytes, as: UTF8.self))
    else { Ground.fail("\(path): no page of promises") }
    page.note(figure, of: trial, on: options.date, isLong: options.isLong)
    guard WholeFile.write(Array(page.text.utf8), to: path) else {
      Ground.fail("\(path): cannot be written")
    }
  }
}
