internal import Kamerstukken

/// The parts of a Word file, which is a zip file, as `unzip` gives them.
struct WordPackage: WordParts, ~Copyable {
  private let program: InstalledProgram
  private let folder: TemporaryFolder
  private let path: String
  private let limits: ProgramRun.Limits
  /// The names of its parts that are safe to ask for.
  let parts: Set<String>

  /// Opens a zip file, whatever is in it.
  init(_ bytes: [UInt8], limits: ProgramRun.Limits) throws(ConversionError) {
    let program = try InstalledProgram.unzip.get()
    let folder = try TemporaryFolder()
    let path = try folder.write(bytes, to: "paper.zip")
    let list = try program.run(["-Z1", path], home: folder, limits: limits)
    guard list.status <= 1 else {
      throw ConversionError(.damaged(Phrase("its list of parts cannot be read")))
    }
    parts = Set(
      list.output.split(separator: 0x0A).filter { $0.allSatisfy(Self.isPlain) }
        .map { String(decoding: $0, as: UTF8.self) })
    (self.program, self.path, self.limits) = (program, path, limits)
    self.folder = folder
  }

  /// What unzips, and its version.
  var version: String { program.version }

  /// The bytes of a part, or nothing where there is none of that name.
  func part(_ name: String) throws(ConversionError) -> [UInt8]? {
    guard parts.contains(name) else { return nil }
    let run = try program.run(["-p", path, name], home: folder, limits: limits)
    if run.status == 5 || run.status == 82 || run.complaint.contains("password") {
      throw ConversionError(.password)
    }
    guard run.status <= 1 else {
      throw ConversionError(.damaged(Phrase("its part \(name) cannot be read")))
    }
    return run.output
  }

  /// A letter of a name that `unzip` takes as it stands, not as a pattern or an option.
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte.isDigit || byte.isOne(of: "/._")
  }
}
