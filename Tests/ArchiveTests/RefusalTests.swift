import Archive
import Kamerstukken
import Testing

@Suite struct `A file that is no archive` {
  @Test(arguments: [Archive.Access.create, .write, .read])
  func `is refused and left as it is`(_ access: Archive.Access) throws {
    let text = TemporaryFile()
    text.write(String(repeating: "Dit is een gewone brief.\n", count: 100))
    try refuse(text, access, .notADatabase)

    let foreign = TemporaryFile()
    try foreign.execute("CREATE TABLE recipe (name TEXT)")
    try refuse(foreign, access, .foreign)

    let marked = TemporaryFile()
    try marked.execute("PRAGMA application_id = 7; PRAGMA user_version = 1")
    try refuse(marked, access, .foreign)

    let newer = TemporaryFile()
    _ = try Archive(path: newer.path, access: .create)
    try newer.execute("PRAGMA user_version = 99")
    try refuse(newer, access, .newer(found: 99, known: Schema.steps.count))
    try newer.execute("PRAGMA user_version = -5")
    try refuse(newer, access, .damaged)
  }

  @Test func `keeps the write-ahead log of its own program`() throws {
    let file = TemporaryFile()
    let owner = try Connection(path: file.path, access: .create)
    try owner.execute("PRAGMA journal_mode = WAL; CREATE TABLE recipe (name TEXT)")
    let bytes = file.bytes
    let error = #expect(throws: ArchiveError.self) {
      _ = try Archive(path: file.path, access: .create)
    }
    #expect(error?.reason == .foreign)
    #expect(file.bytes == bytes)
    #expect(try owner.number("SELECT count(*) FROM recipe") == 0)
  }

  @Test(arguments: [Archive.Access.write, .read])
  func `is absent until something is imported`(_ access: Archive.Access) throws {
    let file = TemporaryFile()
    let error = #expect(throws: ArchiveError.self) {
      _ = try Archive(path: file.path, access: access)
    }
    #expect(error?.reason == .absent)
    #expect(file.bytes == [])
    file.write("")
    try refuse(file, access, .absent)
  }

  @Test func `says which folder is missing`() {
    let error = #expect(throws: ArchiveError.self) {
      _ = try Archive(path: "/nergens/archief.sqlite", access: .create)
    }
    #expect(error?.reason == .cannotOpen)
    #expect(error?.description.contains("/nergens/archief.sqlite") == true)
  }

  private func refuse(
    _ file: borrowing TemporaryFile, _ access: Archive.Access, _ reason: ArchiveError.Reason
  ) throws {
    let bytes = file.bytes
    let path = file.path
    let error = #expect(throws: ArchiveError.self) { _ = try Archive(path: path, access: access) }
    #expect(error?.reason == reason)
    #expect(file.bytes == bytes)
  }
}

@Suite struct `A damaged archive` {
  @Test func `is reported, not believed`() throws {
    let file = TemporaryFile()
    do {
      var archive = try Archive(path: file.path, access: .create)
      _ = try archive.store((1...50).map { fullPaper($0) })
    }
    let whole = file.bytes
    file.write(Array(whole.prefix(whole.count / 3)))
    let path = file.path
    let error = #expect(throws: ArchiveError.self) {
      let archive = try Archive(path: path, access: .read)
      _ = try archive.counts()
      _ = try archive.search(words: ["motie"])
    }
    #expect(error?.reason == .damaged)
    #expect(file.bytes.count == whole.count / 3)
  }
}
