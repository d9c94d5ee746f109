import Foundation

/// The templates of every phrase that stands in the sources, read from the literals of `Phrase("…")` and `say("…")`.
struct PhraseLiterals {
  private(set) var templates: Set<String> = []

  private var bytes: [UInt8] = []
  private var position = 0

  /// What takes a literal as a phrase.
  private static let openers = ["Phrase(", "say(", "UsageError(", "note(", "complain("]

  /// Reads every Swift file under a folder.
  init(under folder: String) throws {
    let files = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    for file in files where file.hasSuffix(".swift") {
      bytes = Array(try Data(contentsOf: URL(filePath: "\(folder)/\(file)")))
      position = 0
      readFile()
    }
  }

  private mutating func readFile() {
    while position < bytes.count {
      if starts("//") {
        skipLine()
      } else if let opener = Self.openers.first(where: starts) {
        position += opener.utf8.count
        while position < bytes.count, bytes[position] == 0x20 || bytes[position] == 0x0A {
          position += 1
        }
        if starts("\"") { add(literal()) }
      } else if starts("\"") {
        _ = literal()
      } else {
        position += 1
      }
    }
  }

  private mutating func add(_ template: String) {
    let words = template.replacing(/\{\d+\}/, with: "")
    if words.contains(where: { $0.isASCII && $0.isLetter }) { templates.insert(template) }
  }

  /// The literal that begins here, with numbers for what is interpolated; phrases in that are read too.
  private mutating func literal() -> String {
    let isOfLines = starts("\"\"\"")
    let mark = isOfLines ? "\"\"\"" : "\""
    position += mark.utf8.count
    var template: [UInt8] = []
    var values = 0
    while position < bytes.count, !starts(mark) {
      if starts("\\(") {
        values += 1
        template += "{\(values)}".utf8
        position += 2
        skipInterpolation()
      } else if starts("\\n") {
        template.append(0x0A)
        position += 2
      } else {
        if starts("\\") { position += 1 }
        template.append(bytes[position])
        position += 1
      }
    }
    position += mark.utf8.count
    let text = String(decoding: template, as: UTF8.self)
    guard isOfLines else { return text }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let indent = lines.last?.count ?? 0
    return lines.dropFirst().dropLast().map { $0.dropFirst(indent) }.joined(separator: "\n")
  }

  private mutating func skipInterpolation() {
    var depth = 1
    while position < bytes.count, depth > 0 {
      if let opener = Self.openers.first(where: starts) {
        depth += 1
        position += opener.utf8.count
        if starts("\"") { add(literal()) }
        continue
      }
      if starts("\"") {
        _ = literal()
        continue
      }
      if bytes[position] == UInt8(ascii: "(") { depth += 1 }
      if bytes[position] == UInt8(ascii: ")") { depth -= 1 }
      position += 1
    }
  }

  private mutating func skipLine() {
    while position < bytes.count, bytes[position] != 0x0A { position += 1 }
  }

  private func starts(_ text: String) -> Bool { bytes[position...].starts(with: text.utf8) }
}
