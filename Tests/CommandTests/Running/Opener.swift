import Foundation
import TestAids
import Testing

/// The programs that exports are for, where they are installed (`.ci/openers`).
enum Opener {
  /// The Python that has the packages: `$KAMERSPOOR_PYTHON`, else that of `.build/openers`.
  static let python: String = {
    let named = ProcessInfo.processInfo.environment["KAMERSPOOR_PYTHON"] ?? ""
    let top = URL(filePath: #filePath).pathComponents.dropLast(4).joined(separator: "/").dropFirst()
    return named.isEmpty ? "\(top)/.build/openers/bin/python3" : named
  }()

  static let shell = URL(filePath: "/bin/sh")

  /// Whether a Python package is there.
  static func has(_ module: String) -> Bool {
    FileManager.default.isExecutableFile(atPath: python)
      && (try? Workplace().python("import \(module)"))?.status == 0
  }
}

extension Workplace {
  /// Runs a Python script in the folder; one that fails by an assertion ends with another status than 0.
  func python(
    _ script: String, _ arguments: String..., input: [UInt8] = [],
    environment: [String: String] = [:]
  ) throws -> Run {
    try run(
      URL(filePath: Opener.python), ["-c", script] + arguments, input: input,
      environment: environment)
  }

  /// Runs an installed program in the folder.
  func open(with program: String, _ arguments: String..., input: [UInt8] = []) throws -> Run {
    try run(URL(filePath: "/usr/bin/env"), [program] + arguments, input: input)
  }
}

extension Trait where Self == ConditionTrait {
  /// The test needs Python packages.
  static func needsPython(_ modules: String...) -> Self {
    .enabled(if: modules.allSatisfy(Opener.has), "not installed: \(modules)")
  }

  /// The test needs an installed program.
  static func needsProgram(_ name: String) -> Self {
    .enabled(if: Program.isInstalled(name), "not installed: \(name)")
  }
}
