/// What the system is told to refuse.
extension FaultCase {
  /// Limits of the system that an import runs into.
  static func imports(_ ground: inout Ground) -> [FaultCase] {
    var cases: [FaultCase] = []
    // In blocks of 512 bytes.
    let sizes = ground.times(2, 40)
    for place in 0..<sizes {
      let size = place == 0 ? 1 : Int.random(in: 2...12_000, using: &ground.draw)
      cases.append(
        FaultCase(
          name: "files of at most \(size) blocks", shell: "ulimit -f \(size); exec \"$@\"",
          statuses: [0, 2], words: ["faulty.sqlite"]))
    }
    for count in ground.isLong ? Array(4...40) : [4, 9, 26] {
      cases.append(
        FaultCase(
          name: "\(count) open files", shell: "ulimit -n \(count); exec \"$@\"",
          statuses: [0, 2, 127]))
    }
    for _ in 0..<ground.times(2, 40) {
      let megabytes = Int.random(in: 60...300, using: &ground.draw)
      cases.append(
        FaultCase(
          name: "\(megabytes) MB of addresses",
          shell: "ulimit -v \(megabytes << 10); exec \"$@\"",
          // Threads that each set 64 MB aside would take minutes to find that they may not.
          variables: ["MALLOC_ARENA_MAX=1"],
          statuses: [0, 2, 127, 132, 133, 134, 139]))
    }
    return cases + [
      FaultCase(
        name: "no standard descriptors", shell: "exec \"$@\" <&- >&- 2>&-", statuses: [0]),
      FaultCase(
        name: "a working folder that is gone",
        shell: "mkdir gone; cd gone; rmdir ../gone; exec \"$@\"", statuses: [0]),
      FaultCase(
        name: "no folder for temporary files", variables: ["TMPDIR=/nowhere"], statuses: [0]),
      FaultCase(
        name: "an absurd language and zone",
        variables: ["LC_ALL=xx_YY.UTF-99", "LANG=", "TZ=:/etc/passwd"], statuses: [0]),
      FaultCase(
        name: "a standard error that is full", shell: "exec \"$@\" 2>/dev/full", statuses: [0]),
    ]
  }

  /// What does not keep a question from being answered, or ends it with a word.
  static let answers: [FaultCase] =
    ["C", "POSIX", "", "xx_YY.UTF-99", "nl_NL.UTF-8", "tr_TR"].map {
      FaultCase(name: "the locale \($0)", variables: ["LC_ALL=\($0)", "LANG=\($0)"], statuses: [0])
    }
    + ["", "Absurd/Zone", ":/etc/passwd", "XXX+99", "Europe/Amsterdam"].map {
      FaultCase(name: "the time zone \($0)", variables: ["TZ=\($0)"], statuses: [0])
    } + [
      FaultCase(
        name: "no variables at all", shell: "exec env -i \"$@\"", statuses: [0]),
      FaultCase(
        name: "no room on standard output", shell: "exec \"$@\" >/dev/full", statuses: [2],
        words: ["standard output: No space left on device"]),
      FaultCase(
        name: "no standard output", shell: "exec \"$@\" >&-", statuses: [2],
        words: ["standard output: Bad file descriptor"]),
      FaultCase(name: "no standard input", shell: "exec \"$@\" <&-", statuses: [0]),
      FaultCase(name: "no standard error", shell: "exec \"$@\" 2>&-", statuses: [0]),
      FaultCase(
        name: "a reader that goes", shell: "{ \"$@\"; echo $? >&2; } | head -c 1 >/dev/null",
        statuses: [0]),
      FaultCase(
        name: "a reader that is slow", shell: "\"$@\" | { sleep 0.3; cat; }", statuses: [0]),
      FaultCase(
        name: "an end of the pipe that was closed before",
        shell: "{ sleep 0.2; exec \"$@\"; } | true", statuses: [0]),
    ]

  /// What keeps a file from being written.
  static let outputs = [
    FaultCase(
      name: "files of at most 50 KB", shell: "ulimit -f 100; exec \"$@\"", statuses: [2],
      words: ["out/faulty.csv: File too large"]),
    FaultCase(
      name: "a file beside no standard descriptors", shell: "exec \"$@\" <&- >&- 2>&-",
      statuses: [0]),
    FaultCase(
      name: "a file killed", shell: "\"$@\" & sleep 0.05; kill -9 $!; wait $!; exec \"$@\"",
      statuses: [0]),
    FaultCase(
      name: "a file interrupted", shell: "timeout -s TERM 0.05 \"$@\"; exec \"$@\"", statuses: [0]),
  ]
}
