internal import Glibc

/// The program: finds the command that was typed, runs it, and ends with its status.
@main
enum Kamerspoor {
  /// The version of the program, and of the way it reads papers: a paper read by an older one is read again.
  static let version = "0.1.0"
  static let reader = "1"

  static func main() async {
    signal(SIGPIPE, SIG_IGN)
    let arguments = Array(CommandLine.arguments.dropFirst())
    var console = Console()
    let status = await run(arguments, &console)
    console.flush()
    exit(console.isClosed ? ExitStatus.done.rawValue : status.rawValue)
  }

  private static func run(_ arguments: [String], _ console: inout Console) async -> ExitStatus {
    do {
      guard let name = arguments.first else {
        console.print(HelpText.overview)
        return .usage
      }
      let command = try Command.named(name)
      let invocation = try Invocation(of: command, Array(arguments.dropFirst()))
      if invocation.has(.help) {
        console.print(HelpText.command(command))
        return .done
      }
      console.configure(invocation)
      return try await command.run(invocation, &console)
    } catch let error as UsageError {
      console.complain("\(error)")
      return .usage
    } catch {
      console.complain("\(error)")
      return .trouble
    }
  }
}

/// How a command ended: the same for every command, because people script against it.
enum ExitStatus: Int32 {
  /// Done, or found.
  case done = 0
  case nothingFound = 1
  /// Something could not be done; what could be done was.
  case trouble = 2
  /// The command line is wrong (EX_USAGE of sysexits.h).
  case usage = 64
}
