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

  /// The papers in every form, of which ``names`` are those that come as text.
  static var allNames: [String] {
    get throws {
      try FileManager.default.contentsOfDirectory(atPath: String(folder))
        .filter { name in [".txt", ".xml", ".html"].contains { name.hasSuffix($0) } }.sorted()
    }
  }

  /// Whether a paper is a text file in UTF-8, in which every quote stands as it is.
  static func isPlain(_ name: String) throws -> Bool {
    try name.hasSuffix(".txt") && String(validating: bytes(of: name), as: UTF8.self) != nil
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
    let motions = try names.filter { try $0.hasPrefix("kst-") && text(of: $0).contains("\nNr.\n") }
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
