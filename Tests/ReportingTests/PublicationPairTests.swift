import Foundation
import Kamerstukken
import Reading
import Recognition
import Reporting
import TestAids
import Testing

/// Official publications that are there as XML and as text, where `KAMERSPOOR_REAL` says they are.
private enum Pairs {
  static let folder = ProcessInfo.processInfo.environment["KAMERSPOOR_REAL"]

  static let names: [String] = {
    guard let folder else { return [] }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/xml")) ?? []
    return names.filter { $0.hasSuffix(".xml") }.map { String($0.dropLast(4)) }.sorted()
  }()

  static func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: "\(folder ?? "")/\(path)")))
  }

  /// The record of a file without what says where it stands.
  static func record(_ bytes: [UInt8]) throws -> JSONValue {
    let source = try SourceText(opening: bytes)
    let record = Recogniser.record(of: source, name: "", sha256: "")
    return bare(try JSONValue(parsing: RecordJSON.line(record, of: source.original)))
  }

  private static func bare(_ value: JSONValue) -> JSONValue {
    switch value {
    case .object(let members):
      .object(
        members.filter { !["evidence", "source", "stateEvidence"].contains($0.key) }
          .mapValues(bare))
    case .array(let items): .array(items.map(bare))
    default: value
    }
  }
}

@Suite(.enabled(if: Pairs.folder != nil)) struct `An official publication` {
  @Test func `gives one record as XML and as text, but for source and evidence`() throws {
    #expect(Pairs.names.count == 464)
    for name in Pairs.names {
      let fromXML = try Pairs.record(try Pairs.bytes("xml/\(name).xml"))
      let fromText = try Pairs.record(try Pairs.bytes("moties/\(name).txt"))
      guard case .object(let one) = fromXML, case .object(let other) = fromText else {
        Issue.record("\(name): no record")
        continue
      }
      #expect(one.keys.sorted() == other.keys.sorted())
      for key in one.keys.sorted() where one[key] != other[key] {
        Issue.record("\(name).\(key)")
      }
    }
  }

  /// The ids are the publisher's, beside the words: they are what the words must be read as, and nothing is read from them.
  @Test func `has the references found that its publisher has linked`() throws {
    var linked = 0
    for name in Pairs.names {
      let bytes = try Pairs.bytes("xml/\(name).xml")
      let source = try SourceText(opening: bytes)
      let record = Recogniser.record(of: source, name: name, sha256: "")
      let found = Set(record.references.flatMap(\.ids))
      var reader = MarkupReader(bytes)
      while let event = try reader.next() {
        guard case .start(let tag) = event, tag.name == "extref", tag["soort"] == "document",
          let id = tag["doc"], id.hasPrefix("kst-")
        else { continue }
        linked += 1
        #expect(found.contains(String(id.dropFirst(4))), "\(name): \(id)")
      }
    }
    #expect(linked > 0)
  }
}
