import Foundation
import Kamerstukken
import Reading
import Testing

@Suite struct `Reading any paper` {
  @Test(arguments: Papers.all)
  func `gives blocks whose evidence slices inside the file`(_ paper: Papers.Paper) throws {
    let source = try SourceText(reading: paper.bytes())
    var end = 0
    for block in source.blocks {
      #expect(block.range.lowerBound >= end && block.range.upperBound <= source.clean.count)
      #expect(block.range.isEmpty == false)
      end = block.range.upperBound
      let places = source.evidence(block.range).places
      #expect(!places.isEmpty)
      for place in places {
        #expect(place.lowerBound < place.upperBound)
        #expect(place.upperBound <= source.original.bytes.count)
        #expect(String(validating: source.original.quoted(place), as: UTF8.self) != nil)
      }
      #expect(String(validating: source.clean[block.range], as: UTF8.self) != nil)
    }
    for mark in source.marks { #expect(source.blocks.indices.contains(mark.footnote)) }
  }

  @Test(arguments: Papers.all)
  func `gives evidence of any stretch, also over columns`(_ paper: Papers.Paper) throws {
    let source = try SourceText(reading: paper.bytes())
    let step = max(1, source.clean.count / 24)
    for start in stride(from: 0, to: source.clean.count, by: step) {
      for end in stride(from: start + 1, through: source.clean.count, by: step) {
        for place in source.evidence(start..<end).places {
          #expect(place.upperBound <= source.original.bytes.count)
        }
      }
    }
  }

  @Test(arguments: Papers.all)
  func `never traps where the file is cut`(_ paper: Papers.Paper) throws {
    let bytes = try paper.bytes()
    let step = max(1, bytes.count / Papers.cuts)
    for end in stride(from: 0, to: bytes.count, by: step) {
      _ = try? SourceText(reading: Array(bytes[..<end]))
      _ = try? SourceText(reading: Array(bytes[end...]))
      _ = SourceText(plain: Array(bytes[end...]))
    }
  }
}

/// The papers that properties are tried on: the corpus, and real ones where `KAMERSPOOR_REAL` says they are.
enum Papers {
  struct Paper: CustomTestStringConvertible, Sendable {
    let path: String
    var testDescription: String { URL(filePath: path).lastPathComponent }
    func bytes() throws -> [UInt8] { Array(try Data(contentsOf: URL(filePath: path))) }
  }

  static let real = ProcessInfo.processInfo.environment["KAMERSPOOR_REAL"]

  /// More cuts for few papers than for many.
  static let cuts = real == nil ? 200 : 20

  static let all: [Paper] = {
    var folders = [
      URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "corpus").path
    ]
    if let real {
      folders += ["seeds", "beslisnota", "kamervragen", "moties"].map { "\(real)/\($0)" }
    }
    return folders.flatMap { folder in
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      return names.filter { $0.hasSuffix(".txt") }.sorted().map { Paper(path: "\(folder)/\($0)") }
    }
  }()
}
