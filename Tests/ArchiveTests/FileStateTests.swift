import Archive
import Testing

@Suite struct `The state of a file` {
  private static let state = FileState(
    folder: "map/", name: "a.txt", inode: 7, bytes: 26, modified: 1_000, changed: 2_000)

  private static func state(
    folder: String = "map/", name: String = "a.txt", inode: Int = 7, bytes: Int = 26,
    modified: Int = 1_000, changed: Int = 2_000
  ) -> FileState {
    FileState(
      folder: folder, name: name, inode: inode, bytes: bytes, modified: modified, changed: changed)
  }

  private func stored(_ text: String, in state: FileState?) -> Paper {
    var paper = paper(text, at: "map/a.txt")
    paper.state = state
    return paper
  }

  @Test(arguments: [
    state(folder: ""), state(name: "b.txt"), state(inode: 8), state(bytes: 27),
    state(modified: 1_001), state(changed: 2_001),
  ])
  func `is another where anything of it differs`(_ other: FileState) throws {
    let file = TemporaryFile()
    var archive = try Archive(path: file.path, access: .create)
    _ = try archive.store([stored("een", in: Self.state)])
    #expect(try archive.holds(Self.state, reader: "1"))
    #expect(try !archive.holds(other, reader: "1"))
    #expect(try !archive.holds(Self.state, reader: "2"))
    #expect(try archive.states(inFolder: "map/", reader: "1") == [Self.state])
    #expect(try archive.states(inFolder: "map/", reader: "2").isEmpty)
  }

  @Test func `is that of the last bytes under its path, and goes with their paper`() throws {
    let file = TemporaryFile()
    let later = Self.state(changed: 3_000)
    do {
      var archive = try Archive(path: file.path, access: .create)
      #expect(try archive.store([stored("een", in: Self.state)]) == [.new])
      #expect(try archive.store([stored("twee", in: later)]) == [.changed])
      #expect(try archive.states(inFolder: "map/", reader: "1") == [later])
    }
    try file.execute("PRAGMA foreign_keys = ON; DELETE FROM document")
    let archive = try Archive(path: file.path, access: .read)
    #expect(try !archive.holds(later, reader: "1"))
  }
}
