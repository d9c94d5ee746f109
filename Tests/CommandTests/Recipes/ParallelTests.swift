import Foundation
import TestAids
import Testing

@Suite struct `The recipe for all cores` {
  let place: Workplace

  /// Papers in folders whose names sort in another way than their paths do, beside what is not read.
  init() throws {
    place = try Workplace()
    for (index, name) in try Corpus.allNames.enumerated() {
      let folder = ["", "a/", "a.b/", "een map/", "-x/", "a/onder/"][index % 6]
      try place.write(try Corpus.bytes(of: name), to: "papers/\(folder)\(name)")
    }
    for name in ["a.txt", ".verborgen.txt", ".map/a.txt", "a/tabel.csv", "leeg.txt"] {
      try place.write("", to: "papers/\(name)")
    }
  }

  /// Runs the recipe with the programs that are there, or as if GNU parallel were not.
  private func extract(inBatchesOf size: Int, withParallel: Bool) throws -> Run {
    var path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    if !withParallel {
      try place.write("#!/bin/sh\necho 'parallel from moreutils'\n", to: "bin/parallel")
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o755], ofItemAtPath: "\(place.folder)/bin/parallel")
      path = "\(place.folder)/bin:\(path)"
    }
    return try place.run(
      URL(filePath: "\(Recipe.folder)/parallel/extract-all"), ["papers/", "2", "\(size)"],
      environment: ["KAMERSPOOR": try Program.url.path, "PATH": path])
  }

  @Test(.needsProgram("xargs"), arguments: [1, 7, 200])
  func `gives the lines of one run in their order, by xargs`(_ size: Int) throws {
    let run = try extract(inBatchesOf: size, withParallel: false)
    #expect(run.status == 0)
    #expect(run.complaint == "")
    #expect(run.output == (try place.run("extract", "--ndjson", "papers")).output)
  }

  @Test(.needsProgram("parallel"), arguments: [7, 200])
  func `gives the lines of one run in their order, by GNU parallel`(_ size: Int) throws {
    let run = try extract(inBatchesOf: size, withParallel: true)
    #expect(run.status == 0)
    #expect(run.output == (try place.run("extract", "--ndjson", "papers")).output)
  }

  @Test func `gives the records of the archive`() throws {
    let run = try extract(inBatchesOf: 10, withParallel: Program.isInstalled("parallel"))
    let records = run.lines.filter { !$0.hasSuffix(#""schema":"kamerspoor.error/1"}"#) }
    #expect(Expected.digest(of: records) == (try Expected(at: place)).records)
  }
}
