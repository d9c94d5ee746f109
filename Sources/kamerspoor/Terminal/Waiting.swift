internal import Archive
internal import Kamerstukken

extension Archive {
  /// Opens an archive for a command, which says so when another program keeps it waiting.
  init(path: String, access: Access, for invocation: Invocation) throws {
    var console = Console(language: try invocation.language())
    console.isQuiet = invocation.has(.quiet)
    try self.init(path: path, access: access) { [console] in
      console.note("another program is using the archive; waiting until it is done")
    }
  }
}
