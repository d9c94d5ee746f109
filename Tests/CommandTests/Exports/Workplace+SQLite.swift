import Foundation
import TestAids

extension Workplace {
  /// The rows that the `sqlite3` program finds in the archive, the columns with `|` between them.
  func sqlite(_ query: String) throws -> [String] {
    let run = try run(
      URL(filePath: "/usr/bin/env"), ["sqlite3", "-readonly", archive, query])
    return run.text.split(separator: "\n").map(String.init)
  }
}

extension JSONSchema {
  /// Where the schemas are, for another validator.
  static var folderPath: String {
    let folders = URL(filePath: #filePath).pathComponents.dropLast(4)
    return folders.joined(separator: "/").dropFirst() + "/Sources/Reporting/Schemas"
  }
}

extension Workplace {
  /// The text of a file in the folder.
  func text(of name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: "\(folder)/\(name)")), as: UTF8.self)
  }
}
