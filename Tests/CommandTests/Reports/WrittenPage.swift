import Foundation
import FoundationXML

/// A page as an XML reader sees it: its elements in order, each with its attributes, its words and where it stands.
final class WrittenPage: NSObject, XMLParserDelegate {
  struct Element {
    let name: String
    let attributes: [String: String]
    /// The names of the elements it stands in, the outermost first.
    let above: [String]
    var text = ""

    subscript(name: String) -> String? { attributes[name] }
    var classes: [Substring] { (self["class"] ?? "").split(separator: " ") }
  }

  private(set) var elements: [Element] = []
  /// Why the page is no XML; nothing where it is.
  private(set) var failure: String?
  let source: String
  private var open: [Int] = []

  init(_ bytes: [UInt8]) {
    source = String(decoding: bytes, as: UTF8.self)
    super.init()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = self
    if !parser.parse() {
      failure = "line \(parser.lineNumber): \(parser.parserError.map { "\($0)" } ?? "")"
    }
  }

  func all(_ name: String) -> [Element] { elements.filter { $0.name == name } }

  /// The elements of a name in an element of another, in order.
  func all(_ name: String, in other: String) -> [Element] {
    elements.filter { $0.name == name && $0.above.contains(other) }
  }

  /// All words a reader sees, without those of the style and the scripts.
  var words: String {
    elements.first { $0.name == "body" }?.text ?? ""
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    let above = open.map { elements[$0].name }
    open.append(elements.count)
    elements.append(Element(name: name, attributes: attributes, above: above))
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    guard let place = open.popLast(), let parent = open.last, name != "script", name != "style"
    else { return }
    elements[parent].text += elements[place].text
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    if let place = open.last { elements[place].text += text }
  }
}

extension WrittenPage {
  /// The ids that stand more than once.
  var repeatedIDs: [String] {
    let ids = elements.compactMap { $0["id"] }
    return Dictionary(grouping: ids) { $0 }.filter { $1.count > 1 }.keys.sorted()
  }

  /// What `#…`, `aria-labelledby` and `data-for` name and is not there.
  var danglingIDs: [String] {
    let ids = Set(elements.compactMap { $0["id"] })
    var named: [String] = []
    for element in elements {
      named += (element["aria-labelledby"] ?? "").split(separator: " ").map(String.init)
      if let target = element["data-for"] { named.append(target) }
      if let link = element["href"], link.hasPrefix("#") { named.append(String(link.dropFirst())) }
    }
    return Set(named).subtracting(ids).sorted()
  }

  /// Where its links lead, apart from places on itself.
  var addresses: Set<String> {
    Set(elements.compactMap { $0["href"] }.filter { !$0.hasPrefix("#") })
  }

  /// The characters in it that act on a terminal or turn the direction of reading.
  var steering: [Unicode.Scalar] {
    source.unicodeScalars.filter { scalar in
      switch scalar.value {
      case 0x0A: false
      case 0..<0x20, 0x7F...0x9F, 0x61C, 0x200B...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF:
        true
      default: false
      }
    }
  }
}
