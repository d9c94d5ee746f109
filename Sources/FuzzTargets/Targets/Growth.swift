internal import Kamerstukken
internal import Reading
internal import Recognition
internal import Reporting
internal import Workbench

extension FuzzTarget {
  /// A text over and over, for which no more time may be taken than it grows.
  static let growth = FuzzTarget(
    "growth", feeds: "everything that reads, with the input 4 and 32 times", longest: 512,
    seeds: .paragraphs, examples: ["{\"a\":[", "<p>", "<ul><li>", "Kamerstuk 26 643, nrs. 1, "]
  ) { bytes, violations in
    for work in Growing.all {
      let (few, many) = (Growing.times(4, bytes), Growing.times(32, bytes))
      // Eight times the input takes eight times as long; what is below the floor is noise.
      let limit = max(0.4, 64 * CoreTime.seconds { work.run(few) })
      guard CoreTime.seconds({ work.run(many) }) > limit else { continue }
      // Once more, so that what disturbed a measurement is not taken for growth.
      let again = max(0.4, 64 * CoreTime.seconds { work.run(few) })
      violations.expect(
        CoreTime.seconds { work.run(many) } <= again,
        "\(work.name) takes more than 64 times as long for 8 times the input")
    }
  }
}

/// What reads an input, for the time it takes.
private struct Growing: Sendable {
  let name: String
  let run: @Sendable ([UInt8]) -> Void

  static func times(_ count: Int, _ bytes: [UInt8]) -> [UInt8] {
    Array(repeatElement(bytes, count: count).joined())
  }

  static let all: [Growing] = [
    Growing(name: "reading a file") { bytes in
      guard FileKind(of: bytes) == .text, let source = try? SourceText(opening: bytes) else {
        return
      }
      let record = Recogniser.record(of: source, name: "paper", sha256: "")
      _ = RecordJSON.line(record, of: source.original)
    },
    Growing(name: "finding references") { bytes in
      _ = ReferenceFinder.references(in: SourceText(plain: bytes).clean)
    },
    Growing(name: "citing") { bytes in
      var text = RunningText()
      _ = text.take(bytes)
      _ = text.finish()
    },
    Growing(name: "reading markup") { bytes in
      for dialect in [MarkupReader.Dialect.html, .xml] {
        var reader = MarkupReader(bytes, as: dialect)
        while (try? reader.next()) != nil {}
      }
      _ = try? MarkupDoor.convert(Array("<html>".utf8) + bytes)
      _ = try? MarkupDoor.convert(Array("<kamerstuk>".utf8) + bytes)
    },
  ]
}
