internal import Kamerstukken

/// Writes a page of HTML that is XML as well: every element is closed, every attribute quoted, every word escaped.
///
/// It is the one way in which words reach a page. They go through ``Printable`` first, so that what a paper brings
/// along is seen and does nothing; addresses come from ``PageLink`` alone.
struct HTMLWriter {
  /// Names and values; one without a value is left out.
  typealias Attributes = KeyValuePairs<String, String?>

  private(set) var bytes: [UInt8] = []

  /// Writes an element and what stands in it.
  mutating func element(
    _ name: String, _ attributes: Attributes = [:], _ content: (inout Self) -> Void
  ) {
    begin(name, attributes)
    bytes.append(UInt8(ascii: ">"))
    content(&self)
    end(name)
  }

  /// Writes an element with words in it.
  mutating func element(_ name: String, _ attributes: Attributes, _ words: String) {
    element(name, attributes) { $0.text(words) }
  }

  /// Writes an element without attributes, with words in it.
  mutating func element(_ name: String, _ words: String) { element(name, [:], words) }

  /// Writes an element that holds nothing: a void one of HTML, or a shape of a drawing.
  mutating func void(_ name: String, _ attributes: Attributes = [:]) {
    begin(name, attributes)
    bytes += "/>".utf8
  }

  /// Writes a link.
  mutating func link(
    _ link: PageLink, _ attributes: Attributes = [:], _ content: (inout Self) -> Void
  ) {
    begin("a", attributes)
    write("href", link.address)
    bytes.append(UInt8(ascii: ">"))
    content(&self)
    end("a")
  }

  /// Writes a link with words in it.
  mutating func link(_ link: PageLink, _ attributes: Attributes, _ words: String) {
    self.link(link, attributes) { $0.text(words) }
  }

  /// Writes a link without attributes, with words in it.
  mutating func link(_ link: PageLink, _ words: String) { self.link(link, [:], words) }

  /// Writes words, in which nothing is markup.
  mutating func text(_ words: String) { write(escaped: words, isAttribute: false) }

  /// Writes words among which no day and no number is broken at its hyphen.
  mutating func text(unbroken words: String) {
    for (place, word) in words.split(separator: " ").enumerated() {
      if place > 0 { text(" ") }
      let isNumber = word.utf8.first?.isDigit == true && word.utf8.count <= Self.longestNumber
      if isNumber, word.utf8.contains(UInt8(ascii: "-")) {
        element("span", ["class": "whole"], String(word))
      } else {
        text(String(word))
      }
    }
  }

  private static let longestNumber = 20

  /// Begins a new line between elements, where blanks mean nothing.
  mutating func endLine() { bytes.append(0x0A) }

  /// Writes a text of the program's own, such as its style or its script, which holds no `<` and no `&`.
  mutating func own(_ text: String) { bytes += text.utf8 }

  private mutating func begin(_ name: String, _ attributes: Attributes) {
    bytes.append(UInt8(ascii: "<"))
    bytes += name.utf8
    for (name, value) in attributes {
      if let value { write(name, value) }
    }
  }

  private mutating func end(_ name: String) {
    bytes += "</".utf8
    bytes += name.utf8
    bytes.append(UInt8(ascii: ">"))
  }

  private mutating func write(_ name: String, _ value: String) {
    bytes.append(0x20)
    bytes += name.utf8
    bytes += "=\"".utf8
    write(escaped: value, isAttribute: true)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Words without what neither HTML nor XML can hold, which becomes U+FFFD.
  static func allowed(_ words: String) -> String {
    guard words.unicodeScalars.contains(where: isForbidden) else { return words }
    return String(
      String.UnicodeScalarView(words.unicodeScalars.map { isForbidden($0) ? "\u{FFFD}" : $0 }))
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value & 0xFFFE == 0xFFFE
  }

  /// Writes words in which nothing acts.
  private mutating func write(escaped words: String, isAttribute: Bool) {
    for scalar in Printable.text(words).unicodeScalars {
      switch scalar {
      case "&": bytes += "&amp;".utf8
      case "<": bytes += "&lt;".utf8
      case ">": bytes += "&gt;".utf8
      case "\"" where isAttribute: bytes += "&quot;".utf8
      case _ where Self.isForbidden(scalar): bytes += "\u{FFFD}".utf8
      case _ where scalar.isASCII: bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      default: bytes += String(scalar).utf8
      }
    }
  }
}

extension HTMLWriter {
  /// Writes what may be wider than the page, as a region that scrolls by itself and that the keyboard reaches.
  mutating func scrolling(_ label: String, _ content: (inout Self) -> Void) {
    element(
      "div", ["class": "scroll", "role": "region", "tabindex": "0", "aria-label": label], content)
  }
}
