import Foundation
import Reading
import Testing

@Suite struct `A program that is looked for` {
  private let folder = FileManager.default.temporaryDirectory.appending(
    path: "programs-\(UUID().uuidString)")

  private func write(_ script: String, to name: String, mode: Int = 0o755) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appending(path: name)
    try Data("#!/bin/sh\n\(script)\n".utf8).write(to: file)
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: file.path)
  }

  @Test(arguments: [
    ("echo 'lezer version 22.12.0' >&2; exit 99", "lezer 22.12.0"),
    ("echo 'UnLezer 6.00 of 20 April 2009, by Debian.'", "lezer 6.00"),
    ("echo 'Lezer 7.4.7.2, 40(Build:2)'", "lezer 7.4.7.2"), ("echo nieuw", "lezer"),
  ])
  func `says its version in its own way`(_ script: String, _ version: String) throws {
    try write(script, to: "lezer")
    defer { try? FileManager.default.removeItem(at: folder) }
    let found = InstalledProgram.found(
      "lezer", package: "x", versionOption: "-v", on: ":.:/bestaat/niet:\(folder.path)")
    #expect(try found.get().version == version)
    #expect(try found.get().path == "\(folder.path)/lezer")
  }

  @Test func `is not one that may not be run or stands in the folder we are in`() throws {
    try write("", to: "lezer", mode: 0o644)
    defer { try? FileManager.default.removeItem(at: folder) }
    for folders in ["", ".", "bin", folder.path, "/"] {
      let found = InstalledProgram.found(
        "lezer", package: "lezer-utils", versionOption: "-v", on: folders)
      #expect(throws: ConversionError(.notInstalled(program: "lezer", package: "lezer-utils"))) {
        try found.get()
      }
    }
    let reason = ConversionError(.notInstalled(program: "pdftotext", package: "poppler-utils"))
    #expect("\(reason)".contains("apt install poppler-utils"))
  }
}
