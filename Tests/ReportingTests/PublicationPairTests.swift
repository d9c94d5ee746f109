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

  /// The record of a text without what says where it stands.
  static func record(_ text: [UInt8]) throws -> JSONValue {
    let source = try SourceText(reading: text)
    let record = Recogniser.record(of: source, name: "", sha256: "")
    return bare(try JSONValue(parsing: RecordJSON.line(record, of: source.original)))
  }

  private static func bare(_ value: JSONValue) -> JSONValue {
    switch value {
    case .object(let members):
      .object(members.filter { $0.key != "source" && $0.key != "evidence" }.mapValues(bare))
    case .array(let items): .array(items.map(bare))
    default: value
    }
  }
}

@Suite(.enabled(if: Pairs.folder != nil)) struct `An official publication` {
  @Test func `gives one record as XML and as text, but for source and evidence`() throws {
    #expect(Pairs.names.count == 464)
    for name in Pairs.names {
      let converted = try #require(try MarkupDoor.convert(try Pairs.bytes("xml/\(name).xml")))
      let fromXML = try Pairs.record(converted.text)
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
}
