internal import Glibc
internal import Kamerstukken
internal import Reporting

/// The program: finds the command that was typed, runs it, and ends with its status.
@main
enum Kamerspoor {
  /// The version of the program, and of the way it reads papers: a paper read by an older one is read again.
  static let version = "0.1.0"
  static let reader = "2"
  /// The program with its version, as what leaves it is signed.
  static let name = "kamerspoor \(version)"

  static func main() {
    signal(SIGPIPE, SIG_IGN)
    // Who starts us with this ignored keeps us from hearing how a converter ended.
    signal(SIGCHLD, SIG_DFL)
    // A file that may grow no further is told of as any other that cannot be written.
    signal(SIGXFSZ, SIG_IGN)
    StandardDescriptors.fill()
    let arguments = Array(CommandLine.arguments.dropFirst())
    var console = Console(language: Language.asked(in: arguments))
    LastWords.prepare(console)
    do {
      try StandardDescriptors.check()
      try run(arguments, &console)
    } catch {
      end(error, console)
    }
  }

  /// Runs the command that was typed; long work goes on beside the main thread, which waits for it to end the program.
  private static func run(_ arguments: [String], _ console: inout Console) throws {
    guard let name = arguments.first else {
      let lines = HelpText.overview(on: console.sheet).map { $0.rendered(inColor: false) + "\n" }
      try? Descriptor.write(Array(lines.joined().utf8), to: STDERR_FILENO)
      end(.usage, &console)
    }
    let command = try Command.named(name)
    let invocation = try Invocation(of: command, Array(arguments.dropFirst()))
    try console.configure(invocation)
    if invocation.has(.help) {
      console.print(HelpText.command(command, on: console.sheet))
      end(.done, &console)
    }
    switch command.work {
    case .now(let work): end(try work(invocation, &console), &console)
    case .sideBySide(let work):
      Task.detached { [console] in
        var console = console
        do {
          end(try await work(invocation, &console), &console)
        } catch {
          end(error, console)
        }
      }
      while true { pause() }
    }
  }

  private static func end(_ status: ExitStatus, _ console: inout Console) -> Never {
    console.flush()
    if let failure = console.failure {
      console.complain("standard output: \(failure.phrase)")
      exit(ExitStatus.trouble.rawValue)
    }
    exit(console.isClosed ? ExitStatus.done.rawValue : status.rawValue)
  }

  /// The one place where an error becomes words and a status.
  private static func end(_ error: any Error, _ console: Console) -> Never {
    var console = console
    console.complain(Phrase(of: error))
    end(error is UsageError ? .usage : .trouble, &console)
  }
}
