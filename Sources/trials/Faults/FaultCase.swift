internal import Workbench

/// Something that the system does to a run of the program, and what may come of it.
struct FaultCase {
  /// What is tried, in a few words.
  let name: String
  /// Words of a shell, in which `"$@"` is the program with its arguments.
  var shell = "\"$@\""
  /// The user `nobody` runs it where we are the one from whom no file can be kept.
  var isNobody = false
  var variables: [String] = []
  /// The exit statuses that are right.
  let statuses: Set<Int32>
  /// What standard error must say; nothing in particular where it is empty.
  var words: [String] = []

  /// The program with these arguments under the fault.
  func call(_ arguments: [String], on ground: Ground) -> ProgramCall {
    var call = ground.call(arguments)
    call.environment = (call.environment ?? []) + variables
    let nobody = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
    let line =
      (isNobody && ground.isRoot ? nobody : []) + ["sh", "-c", shell, "sh", ground.program]
    call.arguments = Array(line.dropFirst()) + arguments
    call.program = line[0]
    return call
  }
}
