internal import Kamerstukken
internal import Register

/// One line that a job sends: the bytes of a paper, and where it found them.
///
///     {"path":"/stukken/kst-26643-1001.txt","text":"Vergaderjaar 2022–2023 …"}
///     {"path":"/stukken/brief.pdf","base64":"JVBERi0xLjc…"}
struct PaperLine {
  let path: String
  let bytes: [UInt8]

  /// The last part of the path.
  var name: String { InputFile(path: path).name }

  /// Why a line is none, with the path where the line tells it.
  struct Refusal: SpokenError {
    var path: String?
    let phrase: Phrase
  }

  init(_ line: [UInt8]) throws(Refusal) {
    guard let node = Self.node(line) else {
      throw Refusal(phrase: Phrase("no JSON object of texts"))
    }
    try self.init(node)
  }

  /// The value that a line is; nothing where it is no JSON in UTF-8.
  static func node(_ line: [UInt8]) -> JSONNode? {
    guard String(validating: line, as: UTF8.self) != nil else { return nil }
    return JSONNode(parsing: line, strictly: true)
  }

  init(_ node: JSONNode) throws(Refusal) {
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
