import TestAids
import Foundation

/// The built program, which stands beside the tests.
enum Program {
  static var url: URL {
    get throws {
      guard let tests = Bundle.main.executableURL else { throw CocoaError(.fileNoSuchFile) }
      return tests.deletingLastPathComponent().appending(path: "kamerspoor")
    }
  }

  /// Whether another program, which a test compares with, is there.
  static func isInstalled(_ name: String) -> Bool {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return path.split(separator: ":").contains {
      FileManager.default.isExecutableFile(atPath: "\($0)/\(name)")
    }
  }

  /// Whether the tests run as the one reader from whom no file can be kept.
  static var isRoot: Bool { geteuid() == 0 }
}

/// How a run ended, and what it wrote.
struct Run {
  let status: Int32
  let output: [UInt8]
  /// What stands on standard error.
  let complaint: String

  /// What stands on standard output.
  var text: String { String(decoding: output, as: UTF8.self) }

  var lines: [Substring] { text.split(separator: "\n") }

  /// The one object that was printed.
  var json: JSONValue { get throws { try JSONValue(parsing: output) } }
}

extension Run {
  /// Whether there is a code for colours, or another control character, in what was written.
  var hasControls: Bool {
    (text + complaint).unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0 == "\u{7F}" }
  }
}
