import Foundation
import Reading
import Workbench

/// The papers of the corpus, found from this file.
enum CorpusFolder {
  private static let path = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "corpus").path()

  /// The paths of the texts, in order of name.
  static let texts: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.filter { $0.hasSuffix(".txt") }.sorted().map { "\(path)/\($0)" }
  }()

  /// The links between its papers, found by reading them.
  static let links = "\(path)/papers.links"

  static let papers = texts.compactMap { WholeFile($0) }.compactMap {
    try? SourceText(reading: $0.bytes)
  }
}
