import TestAids
import Foundation

/// The papers of our own making.
enum Corpus {
  static let folder = {
    let folders = URL(filePath: #filePath).pathComponents.dropLast(4)
    return folders.joined(separator: "/").dropFirst() + "/corpus"
  }()

  static var names: [String] {
    get throws {
      try FileManager.default.contentsOfDirectory(atPath: String(folder))
        .filter { $0.hasSuffix(".txt") }.sorted()
    }
  }

  static func bytes(of name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: "\(folder)/\(name)")))
  }

  static func text(of name: String) throws -> String {
    let bytes = try bytes(of: name)
    return Encoded(of: bytes).text(bytes)
  }

  /// A motion of the corpus with another number.
  static func motion(_ number: Int) throws -> String {
    let motions = try names.filter { $0.hasPrefix("kst-") }
    var lines = try text(of: motions[number % motions.count]).split(
      separator: "\n", omittingEmptySubsequences: false)
    if let label = lines.firstIndex(of: "Nr.") { lines[label + 1] = "\(number)" }
    return lines.joined(separator: "\n")
  }
}

/// Public documents that are no part of the project, where there are any.
enum Real {
  static let folder = ProcessInfo.processInfo.environment["KAMERSPOOR_REAL"] ?? ""

  static var isHere: Bool { !folder.isEmpty }
}
