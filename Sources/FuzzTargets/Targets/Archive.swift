internal import Archive
internal import Kamerstukken
internal import Workbench

extension FuzzTarget {
  /// A file that is said to be an archive: an SQLite file as it stands, else a small archive with bytes of it changed.
  ///
  /// A change is two bytes for the page, two for the place in it, one for how many bytes follow, and these.
  static let archive = FuzzTarget(
    "archive", feeds: "opening an archive in every way, and every question to it", longest: 512,
    seeds: .none,
    examples: [
      "SQLite format 3\0", "\0\0\0\u{12}\u{2}\u{2}\u{2}", "\0\0\0\u{1C}\u{4}\0\0\0\u{7F}",
      "\0\u{1}\0\0\u{1}\u{5}", "\0\0\0\u{3C}\u{8}\0\0\0\u{63}Kspr",
    ]
  ) { bytes, violations in
    let file = Violations.isDatabase(bytes) ? bytes : Violations.changed(bytes)
    let word = "26643-1001"
    SmallArchive.with(file) { path in
      if let archive = try? Archive(path: path, access: .read) {
        _ = Questions.errors(word, of: archive)
      }
      violations.expect(
        WholeFile(path)?.bytes == file, "the file was changed by reading")
    }
    for access in [Archive.Access.write, .create] {
      SmallArchive.with(file) { path in
        guard var archive = try? Archive(path: path, access: access) else { return }
        _ = Questions.errors(word, of: archive)
        _ = try? archive.beginRun(program: "kamerspoor", started: "2024-05-17T09:30:00Z")
        _ = try? archive.store(SmallArchive.papers)
        _ = try? archive.keepInside()
      }
    }
  }
}

extension Violations {
  fileprivate static func isDatabase(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: "SQLite format 3\0".utf8)
  }

  /// The small archive with the changes that an input describes.
  fileprivate static func changed(_ bytes: [UInt8]) -> [UInt8] {
    var file = SmallArchive.bytes
    let pageSize = 8_192
    var rest = bytes[...]
    while rest.count > 5, !file.isEmpty {
      let header = Array(rest.prefix(5))
      rest = rest.dropFirst(5)
      let page = Int(header[0]) << 8 | Int(header[1])
      let place = (Int(header[2]) << 8 | Int(header[3])) % pageSize
      let start = (page * pageSize + place) % file.count
      let change = rest.prefix(Int(header[4]))
      rest = rest.dropFirst(change.count)
      for (offset, byte) in change.enumerated() where start + offset < file.count {
        file[start + offset] = byte
      }
    }
    return file
  }
}
