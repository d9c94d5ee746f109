import Foundation
import Kamerstukken
import Reading
import Recognition
import Reporting
import TestAids
import Testing

/// One paper of the corpus and the truth that was written for it by hand.
struct CorpusPaper: CustomTestStringConvertible {
  let name: String
  let bytes: [UInt8]
  let truth: JSONValue

  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "corpus")

  static let all: [CorpusPaper] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
    let endings = [".txt", ".xml", ".html"]
    return names.filter { name in endings.contains { name.hasSuffix($0) } }.sorted().compactMap {
      name in
      let stem = name.prefix { $0 != "." }
      guard let text = try? Data(contentsOf: folder.appending(path: name)),
        let truth = try? Data(contentsOf: folder.appending(path: "\(stem).expected.json")),
        let value = try? JSONValue(parsing: Array(truth))
      else { return nil }
      return CorpusPaper(name: name, bytes: Array(text), truth: value)
    }
  }()

  var testDescription: String { name }

  /// The file's text, or what its door makes of it.
  func source() throws -> SourceText { try SourceText(opening: bytes) }

  /// The encoding that the record names; plain UTF-8 reads as that with a mark does.
  var encoding: Encoded {
    get throws {
      Encoded(rawValue: try source().encoding) ?? .utf8WithMark
    }
  }

  func record() throws -> JSONValue {
    let source = try source()
    let record = Recogniser.record(of: source, name: name, sha256: SHA256.hexadecimal(bytes))
    return try JSONValue(parsing: RecordJSON.line(record, of: source.original))
  }
}

@Suite struct `A paper of the corpus` {
  @Test func `is one of at least sixty-two`() {
    #expect(CorpusPaper.all.count >= 62)
  }

  @Test(arguments: CorpusPaper.all)
  func `is read as its truth says, field by field`(_ paper: CorpusPaper) throws {
    #expect(differences(paper.truth, try paper.record(), at: "record") == [])
  }

  @Test(arguments: CorpusPaper.all)
  func `shows for every field the very bytes of the file`(_ paper: CorpusPaper) throws {
    var quotes = 0
    let text = try paper.source().original.bytes
    for evidence in places(try paper.record()) {
      guard case .array(let ends)? = evidence["bytes"], case .number(let start) = ends[0],
        case .number(let end) = ends[1], case .string(let quote)? = evidence["quote"]
      else {
        Issue.record("an evidence without bytes or quote")
        continue
      }
      #expect(try paper.encoding.text(text[Int(start)..<Int(end)]) == quote)
      quotes += 1
    }
    #expect(quotes > 0 || paper.name.hasPrefix("bericht"))
  }

  @Test(arguments: CorpusPaper.all)
  func `gives a record that the schema allows`(_ paper: CorpusPaper) throws {
    #expect(try JSONSchema(named: "record").problems(in: try paper.record()) == [])
  }
}

/// Where a record differs from a truth; what the truth does not mention is free.
private func differences(_ truth: JSONValue, _ record: JSONValue, at path: String) -> [String] {
  switch (truth, record) {
  case (.object(let wanted), .object(let got)):
    return wanted.keys.sorted().flatMap { key -> [String] in
      guard let value = wanted[key], let other = got[key] else {
        return ["\(path).\(key) is absent"]
      }
      return differences(value, other, at: "\(path).\(key)")
    }
  case (.array(let wanted), .array(let got)):
    guard wanted.count == got.count else {
      return ["\(path) has \(got.count) items, not \(wanted.count)"]
    }
    return zip(wanted, got).enumerated().flatMap { index, pair in
      differences(pair.0, pair.1, at: "\(path)[\(index)]")
    }
  default: return truth == record ? [] : ["\(path) is \(record), not \(truth)"]
  }
}

/// Every evidence of a record, further places included.
private func places(_ value: JSONValue) -> [[String: JSONValue]] {
  switch value {
  case .object(let members):
    let own = members["bytes"] != nil && members["quote"] != nil ? [members] : []
    return own + members.keys.sorted().flatMap { members[$0].map(places) ?? [] }
  case .array(let items): return items.flatMap(places)
  default: return []
  }
}
