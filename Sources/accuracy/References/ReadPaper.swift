internal import Kamerstukken
internal import Reading
internal import Recognition
internal import Workbench

/// A paper with the references of its record, and the truth written by hand where one lies beside it.
struct ReadPaper {
  let name: String
  let references: [Reference]
  let truth: [TrueReference]?
  private let original: OriginalText

  /// Reads a file as `kamerspoor extract` does; nothing where it cannot be read.
  init?(_ path: String) {
    guard let file = WholeFile(path), let text = try? SourceText(reading: file.bytes) else {
      return nil
    }
    name = file.name
    references = Recogniser.record(of: text, name: name, sha256: "").references
    truth = TrueReference.all(beside: path)
    original = text.original
  }

  /// The references as lines of a baseline.
  var facts: [ReferenceFact] { references.map { ReferenceFact($0, in: name) } }

  /// Where something was read, what was read there, and the words as they stand in the file.
  func quote(of places: [Range<Int>], as reading: String) -> String {
    guard let first = places.first, places.allSatisfy({ $0.upperBound <= original.bytes.count })
    else { return "\(name): \(reading) (the paper has become shorter)" }
    let words = places.map(original.quote).joined(separator: " … ")
    let line = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return "\(name):\(original.line(at: first.lowerBound)): \(reading) «\(line)»"
  }
}
