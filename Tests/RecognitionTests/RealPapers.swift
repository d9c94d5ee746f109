import Foundation
import Kamerstukken
import Reading
import Recognition
import Testing

/// Real papers, where the environment variable `KAMERSPOOR_REAL` says they are.
enum RealPapers {
  static let folder = ProcessInfo.processInfo.environment["KAMERSPOOR_REAL"]

  static func names(in folder: String) -> [String] {
    guard let root = self.folder else { return [] }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "\(root)/\(folder)")) ?? []
    return names.filter { $0.hasSuffix(".txt") }.sorted().map { "\(folder)/\($0)" }
  }

  static func record(of name: String) throws -> (record: DocumentRecord, source: SourceText) {
    let url = URL(filePath: "\(folder ?? "")/\(name)")
    let source = try SourceText(reading: Array(try Data(contentsOf: url)))
    return (Recogniser.record(of: source, name: url.lastPathComponent, sha256: ""), source)
  }
}

@Suite(.enabled(if: RealPapers.folder != nil)) struct `A real paper` {
  @Test func `that is a motion has the number its file is named by`() throws {
    let names = RealPapers.names(in: "moties")
    #expect(names.count == 464)
    for name in names {
      let record = try RealPapers.record(of: name).record
      let id = String(name.dropFirst("moties/kst-".count).dropLast(".txt".count))
      #expect(record.kind == .motie, "\(name)")
      #expect(record.kamerstukken.first == id, "\(name)")
      #expect(record.motions.first?.kamerstuk == id, "\(name)")
      #expect(!record.references.contains { $0.ids.contains(id) }, "\(name)")
    }
  }

  @Test(arguments: ["seeds", "beslisnota", "kamervragen", "moties"])
  func `is quoted only as it stands in the file`(_ folder: String) throws {
    for name in RealPapers.names(in: folder) {
      let (record, source) = try RealPapers.record(of: name)
      for place in record.evidence.flatMap(\.places) {
        #expect(place.lowerBound < place.upperBound, "\(name)")
        #expect(place.upperBound <= source.original.bytes.count, "\(name)")
        guard place.upperBound <= source.original.bytes.count else { continue }
        let quote = String(validating: source.original.quoted(place), as: UTF8.self)
        #expect(quote == source.original.quote(place), "\(name)")
      }
    }
  }
}

extension DocumentRecord {
  /// Every place the record points to.
  var evidence: [Evidence] {
    var all: [Evidence] = []
    all += [kindEvidence, date?.evidence, deadline?.evidence, kenmerk?.evidence, sender?.evidence]
      .compactMap(\.self)
    all += [title, dossierTitle, status, addressee, decision].compactMap { $0?.evidence }
    all += (copyTo + attachments).map(\.evidence) + otherKenmerken.map(\.kenmerk.evidence)
    all += (signatories + people).map(\.evidence) + references.map(\.evidence)
    all += references.compactMap { $0.anchor?.evidence } + debates.map(\.evidence)
    all += letters.map(\.evidence) + commitments.map(\.evidence) + redactions.map(\.evidence)
    all += motions.map(\.evidence) + motions.compactMap { $0.request?.evidence }
    all += motions.flatMap(\.advice).map(\.evidence) + diagnostics.compactMap(\.evidence)
    all += commitments.compactMap { $0.due?.evidence } + letters.compactMap { $0.date?.evidence }
    return all
  }
}
