internal import Glibc

/// A program that was found on `PATH`, with the version it says it has.
package struct InstalledProgram: Sendable {
  package let name: String
  /// Absolute.
  package let path: String
  /// Its name and version, as a record's `converter` names it: `pdftotext 22.12.0`.
  package let version: String

  /// Each is looked for, and asked its version, once in the life of this process.
  static let pdftotext = found("pdftotext", package: "poppler-utils", versionOption: "-v")
  static let unzip = found("unzip", package: "unzip", versionOption: "-v")
  static let libreoffice = found(
    "libreoffice", "soffice", package: "libreoffice-writer", versionOption: "--version")

  /// Looks for a program, by other names too, in the absolute folders of `folders`.
  ///
  /// What anybody may write to, or put into such a folder, is passed over: a paper that somebody sent may bring it.
  package static func found(
    _ names: String..., package: String, versionOption: String, on folders: String = searchPath
  ) -> Result<InstalledProgram, ConversionError> {
    for name in names {
      for folder in trusted(folders) {
        let path = "\(folder)/\(name)"
        var status = stat()
        guard unsafe stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
          status.st_mode & S_IWOTH == 0, unsafe access(path, X_OK) == 0
        else { continue }
        return .success(
          Self(name: name, path: path, version: version(name, path, versionOption)))
      }
    }
    return .failure(ConversionError(.notInstalled(program: names[0], package: package)))
  }

  /// The absolute folders of a list, without those that anybody may write in.
  private static func trusted(_ folders: String) -> [Substring] {
    folders.split(separator: ":").filter { folder in
      var status = stat()
      guard folder.hasPrefix("/"), unsafe stat(String(folder), &status) == 0 else { return false }
      return status.st_mode & S_IWOTH == 0
    }
  }

  /// The value of `PATH`.
  package static var searchPath: String {
    guard let value = unsafe getenv("PATH") else { return "" }
    return unsafe String(cString: value)
  }

  /// What the program calls itself: its name and the first number with a point in it that it prints.
  private static func version(_ name: String, _ path: String, _ option: String) -> String {
    guard let folder = try? TemporaryFolder(),
      let run = try? ProgramRun(
        path, [option], environment: environment(home: folder.path), folder: folder.path,
        limits: .init(bytes: 1 << 16))
    else { return name }
    let words = "\(String(decoding: run.output, as: UTF8.self)) \(run.complaint)"
      .split { " \n,".contains($0) }
    let number = words.first { word in
      word.utf8.first.map { 0x30...0x39 ~= $0 } ?? false && word.contains(".")
    }
    return number.map { "\(name) \($0)" } ?? name
  }

  /// All that a program is told of the world: the language of its words, and a folder to keep things in.
  private static func environment(home: String) -> [String] {
    let path = trusted(searchPath).joined(separator: ":")
    return ["LC_ALL=C.UTF-8", "PATH=\(path)", "HOME=\(home)", "TMPDIR=\(home)"]
  }

  /// Runs the program to its end; what it says on standard error is for the caller to judge.
  package func run(
    _ arguments: [String], home: borrowing TemporaryFolder, limits: ProgramRun.Limits
  ) throws(ConversionError) -> ProgramRun {
    do throws(ProgramRun.Failure) {
      return try ProgramRun(
        path, arguments, environment: Self.environment(home: home.path), folder: home.path,
        limits: limits)
    } catch {
      switch error {
      case .notStarted(let message):
        throw ConversionError(.failed(program: name, message: message))
      case .timedOut:
        throw ConversionError(.timedOut(program: name, seconds: Int(limits.seconds)))
      case .tooLarge: throw ConversionError(.tooLarge(program: name))
      }
    }
  }
}
