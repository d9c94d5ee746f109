package import Kamerstukken
package import Register

/// One line that a job sends: the bytes of a paper, and where it found them.
///
///     {"path":"/stukken/kst-26643-1001.txt","text":"Vergaderjaar 2022–2023 …"}
///     {"path":"/stukken/brief.pdf","base64":"JVBERi0xLjc…"}
package struct PaperLine {
  package let path: String
  package let bytes: [UInt8]

  /// The last part of the path.
  package var name: String {
    let cut = path.utf8.lastIndex(of: UInt8(ascii: "/")).map(path.utf8.index(after:))
    return String(path[(cut ?? path.startIndex)...])
  }

  /// Why a line is none, with the path where the line tells it.
  package struct Refusal: SpokenError {
    package var path: String?
    package let phrase: Phrase

    /// Refuses a line, of the path where that is known.
    package init(path: String? = nil, phrase: Phrase) {
      self.path = path
      self.phrase = phrase
    }
  }

  package init(_ line: [UInt8]) throws(Refusal) {
    guard let node = Self.node(line) else {
      throw Refusal(phrase: Phrase("no JSON object of texts"))
    }
    try self.init(node)
  }

  /// The value that a line is; nothing where it is no JSON in UTF-8.
  package static func node(_ line: [UInt8]) -> JSONNode? {
    guard String(validating: line, as: UTF8.self) != nil else { return nil }
    return JSONNode(parsing: line, strictly: true)
  }

  package init(_ node: JSONNode) throws(Refusal) {
    guard let texts = node.texts else {
      guard let path = node.onlyText("path") else {
        throw Refusal(phrase: Phrase("no JSON object of texts"))
      }
      throw Refusal(
        path: path, phrase: Phrase("wants path, and either text or base64, each a text, given once")
      )
    }
    guard let path = texts["path"], texts.count == 2 else {
      throw Refusal(
        path: texts["path"], phrase: Phrase("wants path, and either text or base64"))
    }
    self.path = path
    if let text = texts["text"] {
      bytes = Array(text.utf8)
    } else if let letters = texts["base64"] {
      guard let decoded = Base64Text.bytes(Array(letters.utf8)) else {
        throw Refusal(path: path, phrase: Phrase("the base64 is damaged"))
      }
      bytes = decoded
    } else {
      throw Refusal(path: path, phrase: Phrase("wants path, and either text or base64"))
    }
    guard !name.isEmpty, !path.utf8.contains(0) else {
      throw Refusal(path: path, phrase: Phrase("path names no file"))
    }
  }
}
