package import Kamerstukken

/// A text with links set on its references, as Markdown or as a fragment of HTML; the rest of it stays as it is.
///
/// Of a list every number has its own link; what is a link or an address already has none.
package struct CiteMarkup: CiteFormat {
  package enum Language: Sendable { case markdown, html }

  package static var locatesNumbers: Bool { true }

  private let language: Language
  private var stretches = MarkupStretches()

  package init(_ language: Language) {
    self.language = language
  }

  package mutating func bytes(of text: CitedText) -> [UInt8] {
    stretches.take(text)
    var bytes: [UInt8] = []
    while let stretch = stretches.next(isLast: false) { bytes += linked(stretch) }
    return bytes
  }

  package mutating func closing() -> [UInt8] {
    var bytes: [UInt8] = []
    while let stretch = stretches.next(isLast: true) { bytes += linked(stretch) }
    return bytes
  }

  /// A stretch with its links.
  private func linked(_ text: CitedText) -> [UInt8] {
    let spans = LinkedSpans(in: text.bytes)
    var bytes: [UInt8] = []
    var end = 0
    for found in text.references where !spans.touch(found.place) {
      for link in found.links where link.place.lowerBound >= end {
        bytes += plain(text.bytes[end..<link.place.lowerBound])
        let raw = Printable.passage(text.bytes[link.place])
        bytes += self.link(raw, to: link.address, title: link.citation).utf8
        end = link.place.upperBound
      }
    }
    return bytes + plain(text.bytes[end...])
  }

  /// Text between references.
  private func plain(_ bytes: ArraySlice<UInt8>) -> String.UTF8View {
    let text = Printable.passage(bytes)
    return (language == .html ? HTML.escaped(text) : text).utf8
  }

  private func link(_ raw: String, to address: String, title: String?) -> String {
    switch language {
    case .markdown: return "[\(Markdown.linkText(raw))](\(address))"
    case .html:
      let title = title.map { " title=\"\(HTML.escaped($0))\"" } ?? ""
      return "<a href=\"\(HTML.escaped(address))\"\(title)>\(HTML.escaped(raw))</a>"
    }
  }
}

extension CitedReference {
  /// What is linked, and to which address: each number where it stands, else the whole to the first that may be read.
  fileprivate var links: [(place: Range<Int>, address: String, citation: String?)] {
    let cited = reference.cited
    guard numbers.isEmpty else {
      return numbers.compactMap { number in
        cited[number.id].address.map { (number.place, $0, cited[number.id].citation) }
      }
    }
    return cited.lazy.compactMap { cited in cited.address.map { (place, $0, cited.citation) } }
      .prefix(1).map { $0 }
  }
}

/// What HTML asks of a text.
enum HTML {
  /// The text with the four characters that mean something in a text or an attribute written as entities.
  static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { "&<>\"".utf8.contains($0) }) else { return text }
    var escaped: [UInt8] = []
    escaped.reserveCapacity(text.utf8.count + 64)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): escaped += "&amp;".utf8
      case UInt8(ascii: "<"): escaped += "&lt;".utf8
      case UInt8(ascii: ">"): escaped += "&gt;".utf8
      case UInt8(ascii: "\""): escaped += "&quot;".utf8
      default: escaped.append(byte)
      }
    }
    return String(decoding: escaped, as: UTF8.self)
  }
}

/// What Markdown asks of a text.
enum Markdown {
  /// The words of a link: brackets escaped, and no empty line, which would end the paragraph and the link.
  static func linkText(_ text: String) -> String {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "\\"): bytes += [0x5C, byte]
      case 0x0A:
        while bytes.last == 0x20 || bytes.last == 0x09 || bytes.last == 0x0D { bytes.removeLast() }
        if bytes.last != 0x0A { bytes.append(byte) }
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
