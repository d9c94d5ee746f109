import Foundation
import TestAids

/// The recipes for more than one machine, which stand in Tests/Recipes as a reader takes them.
enum Recipe {
  static let folder: String = {
    let top = URL(filePath: #filePath).pathComponents.dropLast(3).joined(separator: "/").dropFirst()
    return "\(top)/Recipes"
  }()

  /// Whether a PostgreSQL server and its client are there.
  static var hasServer: Bool {
    let folders = try? FileManager.default.contentsOfDirectory(atPath: "/usr/lib/postgresql")
    return Program.isInstalled("psql") && Program.isInstalled("setpriv")
      && (folders?.isEmpty == false || Program.isInstalled("initdb"))
  }
}

/// What stands in an archive of the corpus, by which a recipe is judged.
struct Expected {
  let records: String
  let told: String

  /// Imports the corpus, and takes its lines of records, and of motions and links.
  init(at place: Workplace) throws {
    let papers = try Corpus.allNames.map { "\(Corpus.folder)/\($0)" }
    _ = try place.run(["import"] + papers)
    let lines = try place.run("export", "ndjson").lines
    func digest(of kinds: String...) -> String {
      Self.digest(
        of: lines.filter { line in
          kinds.contains { line.contains(#","schema":"kamerspoor.\#($0)/1""#) }
        })
    }
    records = digest(of: "record")
    told = digest(of: "export-motion", "export-link")
  }

  /// The SHA-256 of lines in the order of their bytes, as `LC_ALL=C sort | sha256sum` gives it.
  static func digest(of lines: [Substring]) -> String {
    let sorted = lines.map { Array($0.utf8) }.sorted { $0.lexicographicallyPrecedes($1) }
    let place = try? Workplace()
    let bytes = Array(sorted.map { $0 + [0x0A] }.joined())
    let run = try? place?.run(URL(filePath: "/usr/bin/env"), ["sha256sum"], input: bytes)
    return String(run?.text.prefix(64) ?? "")
  }
}
