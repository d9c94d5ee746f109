package import Kamerstukken
internal import Reading

/// A line that is read by itself as one reference.
package struct ReferenceLine: Sendable {
  package let line: LineCutter.Line
  /// The line with its one reference; nothing if it has none or several.
  package private(set) var text: CitedText?
  /// What keeps it from being exactly one reference.
  package private(set) var problems: [Problem] = []

  /// Reads a line; nothing if it is blank.
  ///
  /// `locatesNumbers`: whether it is asked where each of several numbers stands.
  package init?(_ line: LineCutter.Line, locatesNumbers: Bool = false) {
    self.line = line
    guard !line.isCut else {
      problems = [.lineTooLong]
      return
    }
    let lone = LoneReference(line.bytes)
    guard !lone.source.blocks.isEmpty else { return nil }
    guard lone.references.count == 1, let found = lone.references.first else {
      let raws = lone.references.map { lone.source.string($0.range) }
      problems = [raws.isEmpty ? .noReference : .several(raws)]
      return
    }
    let place = lone.source.evidence(found.range).first
    let origin = line.origin + line.width.count(of: line.bytes[..<place.lowerBound])
    var cited = CitedReference(
      found, raw: lone.source.string(found.range),
      place: line.offset + place.lowerBound..<line.offset + place.upperBound,
      origin: origin..<origin + line.width.count(of: line.bytes[place]), line: line.number)
    if locatesNumbers { cited.locateNumbers(of: found, in: lone.source, at: line.offset) }
    text = CitedText(line.bytes + [0x0A], at: line.offset, [cited])
    problems = lone.stray.map {
      words(at: $0, in: lone.source, isBehind: $0.lowerBound >= found.range.upperBound)
    }
    if found.role == .unresolved { problems.append(.noDossier) }
    if let range = cited.tooLong { problems.append(.rangeTooLong(range)) }
  }

  private func words(at range: Range<Int>, in source: SourceText, isBehind: Bool) -> Problem {
    let start = source.originalOffset(ofClean: range.lowerBound)
    let column = String(decoding: line.bytes[..<start], as: UTF8.self).unicodeScalars.count + 1
    return .words(source.string(range), isBehind: isBehind, column: column)
  }
}

extension ReferenceLine {
  /// Why a line is not exactly one reference.
  package enum Problem: Hashable, Sendable {
    case noReference
    /// Several, as they stand there.
    case several([String])
    /// Words beside the reference; the column is counted in characters from 1.
    case words(String, isBehind: Bool, column: Int)
    /// A paper's number alone: «stuk nr. 157».
    case noDossier
    case rangeTooLong(RangeTooLong)
    case lineTooLong
  }
}

extension ReferenceLine.Problem {
  package var phrase: Phrase {
    switch self {
    case .noReference: Phrase("no reference in it")
    case .several(let raws):
      Phrase(
        "\(raws.count) references: \(raws.prefix(5).joined(separator: " | ") + (raws.count > 5 ? " …" : ""))"
      )
    case .words(let words, let isBehind, let column):
      isBehind
        ? Phrase(
          "\"\(Self.shortened(words))\" stands behind the reference at column \(column)")
        : Phrase(
          "\"\(Self.shortened(words))\" stands before the reference at column \(column)")
    case .noDossier: Phrase("a number without a dossier")
    case .rangeTooLong(let range): range.phrase
    case .lineTooLong: Phrase("longer than \(LineCutter.longest) bytes")
    }
  }

  private static func shortened(_ words: String) -> String {
    words.count > 60 ? words.prefix(60) + " …" : words
  }
}
