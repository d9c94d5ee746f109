internal import Archive
internal import Dossiers
internal import Kamerstukken
internal import Reading
internal import Recognition
internal import Register
internal import Workbench

/// An archive with a few papers and a case of the register in it, made once, as the bytes of its file.
enum SmallArchive {
  static let bytes: [UInt8] = (try? made()) ?? []

  /// The papers, by the words of the program's own examples.
  static let papers: [Paper] = {
    let words = Array("algoritmen en registers".utf8)
    return (HostilePapers(words)?.graph.documents ?? []).enumerated().map { number, held in
      Paper(
        path: "stukken/\(number).txt", record: held.record, original: held.original,
        clean: String(decoding: held.original.utf8, as: UTF8.self), keys: BlockKey.keys(of: held),
        reader: "2")
    }
  }()

  /// Gives `work` the path of an archive with these bytes, in a folder that is gone afterwards.
  static func with<Result>(
    _ bytes: [UInt8], _ work: (_ path: String) throws -> Result
  ) rethrows -> Result? {
    guard let folder = try? TemporaryFolder(),
      let path = try? folder.write(bytes, to: "archive.sqlite")
    else { return nil }
    return try work(path)
  }

  private static func made() throws -> [UInt8] {
    let folder = try TemporaryFolder()
    let path = "\(folder.path)/made.sqlite"
    do {
      var archive = try Archive(path: path, access: .create)
      _ = try archive.beginRun(program: "kamerspoor", started: "2024-05-17T09:30:00Z")
      _ = try archive.store(papers)
      try archive.keepInside()
      let page = EntityText(bytes: Array(FuzzTarget.register.examples[0].utf8), line: 1)
      _ = try archive.store(EntityReader.entities(in: page, file: "page.json")) { [$0.id] }
      try archive.set(
        Verdict(.init(kind: "answers", from: "document:a", to: "motion:b"), .accepted, note: ""))
    }
    return WholeFile(path)?.bytes ?? []
  }
}
