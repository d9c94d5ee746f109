import Kamerstukken
import Reading
import Recognition
import Reporting
import TestAids
import Testing

/// A paper of the corpus, written in another encoding.
struct EncodedPaper: CustomTestStringConvertible {
  let paper: CorpusPaper
  let encoding: Encoded
  let bytes: [UInt8]

  static let all: [EncodedPaper] = CorpusPaper.all.flatMap { paper -> [EncodedPaper] in
    // Only papers that are sound UTF-8 themselves, without the mark at their start.
    guard let source = try? SourceText(reading: paper.bytes), source.original.isUTF8,
      source.original.utf8 == paper.bytes
    else { return [] }
    let text = String(
      String(decoding: paper.bytes, as: UTF8.self).unicodeScalars.drop { $0 == "\u{FEFF}" })
    return Encoded.allCases.compactMap { encoding in
      encoding.bytes(text).map {
        EncodedPaper(paper: paper, encoding: encoding, bytes: $0)
      }
    }
  }

  var testDescription: String { "\(paper.name) as \(encoding.rawValue)" }
}

@Suite struct `A paper in another encoding` {
  @Test func `is there in every one`() {
    for encoding in Encoded.allCases {
      #expect(EncodedPaper.all.count { $0.encoding == encoding } >= 8, "\(encoding)")
    }
  }

  @Test(arguments: EncodedPaper.all)
  func `gives the record of its UTF-8 form, and quotes its own bytes`(
    _ encoded: EncodedPaper
  ) throws {
    let record = try record(encoded.bytes)
    // Each paper is compared with the same text, without a mark, as plain UTF-8.
    let plain = encoded.paper.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let own = try self.record(Array(encoded.paper.bytes[plain...]))
    #expect(reading(of: record) == reading(of: own))
    let quotes = evidence(in: record)
    #expect(quotes.count >= evidence(in: own).count)
    for place in quotes {
      guard case .array(let ends)? = place["bytes"], case .number(let start) = ends[0],
        case .number(let end) = ends[1], case .string(let quote)? = place["quote"]
      else {
        Issue.record("an evidence without bytes or quote")
        continue
      }
      let stands = encoded.encoding.text(encoded.bytes[Int(start)..<Int(end)])
      #expect(stands.utf8.elementsEqual(quote.utf8))
    }
  }

  @Test(arguments: EncodedPaper.all.filter { $0.paper.bytes.count < 3000 })
  func `never traps where it is cut`(_ encoded: EncodedPaper) {
    let mark = encoded.bytes.prefix(2).allSatisfy { $0 >= 0xFE } ? 2 : 0
    for end in stride(from: 0, to: encoded.bytes.count, by: 29) {
      for cut in [
        Array(encoded.bytes[..<end]),
        Array(encoded.bytes[..<mark] + encoded.bytes[max(end, mark)...]),
      ] {
        guard let source = try? SourceText(reading: cut) else { continue }
        for block in source.blocks {
          for place in source.evidence(block.range).places {
            #expect(place.upperBound <= cut.count)
            _ = source.original.quote(place)
          }
        }
      }
    }
  }

  private func record(_ bytes: [UInt8]) throws -> JSONValue {
    let source = try SourceText(reading: bytes)
    let record = Recogniser.record(of: source, name: "x.txt", sha256: "")
    return try JSONValue(parsing: RecordJSON.line(record, of: source.original))
  }

  /// A record without its source, its places, and what is said of its encoding.
  private func reading(of value: JSONValue) -> JSONValue {
    switch value {
    case .object(var members):
      members["evidence"] = nil
      members["stateEvidence"] = nil
      members["source"] = nil
      if case .array(let found)? = members["diagnostics"] {
        members["diagnostics"] = .array(
          found.filter { item in
            guard case .object(let diagnostic) = item else { return true }
            return diagnostic["code"] != .string("encoding-mended")
          })
      }
      // A reference's own words stand in `raw` as the file has them.
      return .object(members.mapValues(reading))
    case .array(let items): return .array(items.map(reading))
    default: return value
    }
  }

  private func evidence(in value: JSONValue) -> [[String: JSONValue]] {
    switch value {
    case .object(let members):
      let own = members["bytes"] != nil && members["quote"] != nil ? [members] : []
      return own + members.keys.sorted().flatMap { members[$0].map(evidence) ?? [] }
    case .array(let items): return items.flatMap(evidence)
    default: return []
    }
  }
}
