import Foundation
import FuzzTargets
import Testing

/// One input of a target, by where it comes from.
struct FuzzInput: CustomTestStringConvertible, Sendable {
  let target: FuzzTarget
  let name: String
  let bytes: [UInt8]

  var testDescription: String { "\(target.name): \(name)" }
}

extension FuzzInput {
  private static let top = URL(filePath: #filePath).deletingLastPathComponent()
  private static let corpus = top.deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "corpus")

  /// The inputs of which something once did not hold, which was mended.
  static let found: [FuzzInput] = FuzzTarget.all.flatMap { target in
    let folder = top.appending(path: "Found/\(target.name)")
    return files(in: folder).map { FuzzInput(target: target, name: $0.name, bytes: $0.bytes) }
  }

  /// The names of the folders that inputs are kept in.
  static let foundFolders =
    (try? FileManager.default.contentsOfDirectory(
      atPath: top.appending(path: "Found").path())) ?? []

  /// What a target can begin with, cut to what it takes: its own examples and the papers of the corpus.
  static func seeds(of target: FuzzTarget) -> [FuzzInput] {
    let papers =
      target.examples.map { [Array($0.utf8)] }
      + corpusFiles.map {
        target.seeds(of: $0.bytes, named: $0.name)
      }
    return papers.flatMap { $0 }.enumerated().map { number, bytes in
      FuzzInput(target: target, name: "seed \(number)", bytes: Array(bytes.prefix(target.longest)))
    }
  }

  private static let corpusFiles = files(in: corpus)

  private static func files(in folder: URL) -> [(name: String, bytes: [UInt8])] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
    return names.sorted().compactMap { name in
      (try? Data(contentsOf: folder.appending(path: name))).map { (name, Array($0)) }
    }
  }
}
