extension Violations {
  /// Whether a drawing in XML is well formed; notes how many nodes and links it has.
  mutating func checkDrawing(_ file: [UInt8], _ format: String, _ nodes: inout [String: Int]) {
    guard let elements = XMLChecker.elements(of: file, format, &self) else { return }
    checkTerminal(file, format)
    nodes[format] = elements["node", default: 0] * 1_000 + elements["edge", default: 0]
  }

  /// Whether every line of a drawing is a node, a link or the frame around them; notes how many there are.
  mutating func checkDrawing(text file: [UInt8], _ format: String, _ nodes: inout [String: Int]) {
    checkTerminal(file, format)
    let lines = file.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
    if format == "mermaid" {
      for line in lines.dropFirst() {
        expect(line.hasPrefix("%% ") || line.hasPrefix("  "), "mermaid: the line «\(line)»")
      }
      expect(!file.holds(Array("%%{".utf8)) && !file.contains(0x3C), "mermaid: a directive or tag")
      let links = lines.count { $0.contains("-->|") || $0.contains("-.->|") }
      let boxes = lines.count { $0.contains("[\"") && $0.hasSuffix("\"]") }
      nodes[format] = boxes * 1_000 + links
    } else {
      let bare = Self.withoutStrings(file)
      expect(bare != nil, "dot: a string without an end")
      let text = bare ?? ""
      expect(
        text.utf8.count { $0 == UInt8(ascii: "{") } == text.utf8.count { $0 == UInt8(ascii: "}") },
        "dot: braces that do not match")
      expect(!text.contains("evil"), "dot: words outside strings")
    }
  }

  /// A text without its comments and what stands in quotes, where a backslash takes the meaning from what follows it.
  private static func withoutStrings(_ bytes: [UInt8]) -> String? {
    var bare: [UInt8] = []
    var isString = false
    var isEscaped = false
    var isComment = false
    for byte in bytes {
      if isComment {
        isComment = byte != 0x0A
      } else if isString {
        if !isEscaped, byte == UInt8(ascii: "\"") { isString = false }
        isEscaped = !isEscaped && byte == UInt8(ascii: "\\")
      } else if byte == UInt8(ascii: "\"") {
        isString = true
      } else {
        bare.append(byte)
        isComment = bare.suffix(2).elementsEqual("//".utf8)
      }
    }
    return isString ? nil : String(decoding: bare, as: UTF8.self)
  }
}
