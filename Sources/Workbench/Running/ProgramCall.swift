/// A program that is to be run, with all that it is given.
package struct ProgramCall: Sendable {
  /// A path, or a name in the search path.
  package var program: String
  package var arguments: [String]
  /// Its variables, `NAME=value`; ours where there are none given.
  package var environment: [String]?
  /// The folder it starts in; ours where none is given.
  package var folder: String?
  /// What its standard input is read from.
  package var input = "/dev/null"
  /// It is killed after so many seconds; nothing waits for ever where this is given.
  package var limit: Double?

  package init(_ program: String, _ arguments: [String]) {
    self.program = program
    self.arguments = arguments
  }
}
