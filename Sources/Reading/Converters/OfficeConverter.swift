/// From OpenDocument, RTF and old Word to text, by way of a `.docx` that LibreOffice makes.
///
/// LibreOffice's own text has no headers and text boxes, and so no «Datum» and «Betreft» of a letter.
package enum OfficeConverter {
  /// Converts a file of the kind that its ending names: `odt`, `rtf` or `doc`.
  package static func convert(
    _ bytes: [UInt8], ending: String, limits: ProgramRun.Limits = .init()
  ) throws(ConversionError) -> ConvertedText {
    let program = try InstalledProgram.libreoffice.get()
    let folder = try TemporaryFolder()
    let file = try folder.write(bytes, to: "paper.\(ending)")
    let run = try program.run(
      [
        "--headless", "--norestore", "--nologo",
        "-env:UserInstallation=file://\(folder.path)/profile",
        "--convert-to", "docx", "--outdir", "\(folder.path)/out", file,
      ], home: folder, limits: limits)
    // It ends with status 0 also where it could not read the file.
    guard let word = folder.read("out/paper.docx", limit: ProgramRun.Limits.largestFile) else {
      let line = run.complaint.split(separator: "\n").last { $0.hasPrefix("Error") }
      throw ConversionError(
        .failed(program: "libreoffice", message: line.map(String.init) ?? "it made nothing of it"))
    }
    var converted = try WordConverter.convert(word, limits: limits)
    converted.converter = "\(program.version), \(converted.converter)"
    return converted
  }

  /// Converts a zip file: Word's own is read as it is, OpenDocument by LibreOffice.
  package static func convert(
    zip bytes: [UInt8], limits: ProgramRun.Limits = .init()
  ) throws(ConversionError) -> ConvertedText {
    let file = try WordPackage(bytes, limits: limits)
    guard file.parts.contains("mimetype") else { return try WordConverter.convert(file) }
    let type = String(decoding: try file.part("mimetype") ?? [], as: UTF8.self)
    guard type.hasPrefix("application/vnd.oasis.opendocument.text") else {
      throw ConversionError(.unknownContents)
    }
    return try convert(bytes, ending: "odt", limits: limits)
  }

  /// Converts a compound file where one of the streams in it is Word's.
  package static func convert(
    compound bytes: [UInt8], limits: ProgramRun.Limits = .init()
  ) throws(ConversionError) -> ConvertedText {
    if holds("EncryptedPackage", in: bytes) { throw ConversionError(.password) }
    guard holds("WordDocument", in: bytes) else { throw ConversionError(.unknownContents) }
    return try convert(bytes, ending: "doc", limits: limits)
  }

  /// Whether a name stands in a compound file as its list of streams writes names: in two bytes a letter.
  private static func holds(_ name: String, in bytes: [UInt8]) -> Bool {
    let wanted = Array(name.utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    // An entry begins at a multiple of 128 bytes, behind the header of the file.
    return stride(from: 512, to: bytes.count, by: 128).contains {
      bytes[$0...].starts(with: wanted)
    }
  }
}
