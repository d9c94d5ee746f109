internal import Archive
internal import Kamerstukken

extension FuzzTarget {
  /// Whatever a reader may type, asked of a sound archive, which answers all of it.
  static let query = FuzzTarget(
    "query", feeds: "every question to an archive, by any words", longest: 256, seeds: .none,
    examples: [
      "algoritmen", "\"", "a OR b NOT c", "title:x*", "NEAR(a b, 3)", "26643-1001", "^a + b", "-a",
      "'; DROP TABLE document; --", "%_!", "(((", "{a b}: c", "a\u{0}b", "\u{FFFD}\u{10FFFF}", "é",
    ]
  ) { bytes, violations in
    let word = String(decoding: bytes, as: UTF8.self)
    SmallArchive.with(SmallArchive.bytes) { path in
      do throws(ArchiveError) {
        let archive = try Archive(path: path, access: .read)
        for error in Questions.errors(word, of: archive) {
          violations.tell("\(error.phrase.english) [\(error.sql.prefix(60))]")
        }
      } catch {
        violations.tell("the archive does not open: \(error.phrase.english)")
      }
    }
  }
}
