/// XML as it is written, a tag a line; every value goes through ``GraphText/xml(_:)``.
struct XMLText {
  private(set) var text = ""
  private var depth: Int

  /// Makes text that begins inside some elements.
  init(depth: Int = 0) {
    self.depth = depth
  }

  mutating func declare() { text += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" }

  mutating func open(_ name: String, _ attributes: [(String, String)] = []) {
    line("<\(name)\(Self.attributes(attributes))>")
    depth += 1
  }

  mutating func close(_ name: String) {
    depth -= 1
    line("</\(name)>")
  }

  mutating func empty(_ name: String, _ attributes: [(String, String)]) {
    line("<\(name)\(Self.attributes(attributes))/>")
  }

  /// An element with text, whose line ends stay.
  mutating func element(_ name: String, _ value: String, _ attributes: [(String, String)] = []) {
    let lines = value.split(separator: "\n", omittingEmptySubsequences: false)
    let escaped = lines.map { GraphText.xml(String($0)) }.joined(separator: "\n")
    line("<\(name)\(Self.attributes(attributes))>\(escaped)</\(name)>")
  }

  private mutating func line(_ words: String) {
    text += String(repeating: "  ", count: depth) + words + "\n"
  }

  private static func attributes(_ attributes: [(String, String)]) -> String {
    attributes.map { " \($0.0)=\"\(GraphText.xml($0.1))\"" }.joined()
  }
}
