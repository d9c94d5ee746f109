internal import Kamerstukken

/// Reads XML or HTML from UTF-8 one tag or stretch of text at a time.
///
///     <al>Zie <extref doc="kst-1-2">nr.&#160;2</extref></al>
///     start(al) text(Zie␣) start(extref) text(nr. 2) end(extref) end(al)
///
/// Comments, processing instructions and declarations are passed over. No entity that a document declares is ever
/// expanded and nothing is fetched, so that what comes out is never longer than a constant times what went in.
/// XML must be well formed. HTML is taken as browsers take it, and fails only where elements stand too deep.
package struct MarkupReader: Sendable {
  package enum Dialect: Sendable { case xml, html }

  /// How many elements may stand within each other.
  package static let deepest = 512

  let dialect: Dialect
  var cursor: Cursor
  /// The elements that are open, outermost first.
  private(set) var open: [String] = []
  /// How often each name stands in `open`.
  private var openCounts: [String: Int] = [:]
  /// Events that one place in the text gave at once, last first.
  private var waiting: [MarkupEvent] = []

  package init(_ bytes: [UInt8], as dialect: Dialect = .xml) {
    self.dialect = dialect
    self.cursor = Cursor(bytes)
    if bytes.starts(with: Decoding.byteOrderMark) { cursor.position = 3 }
  }

  /// The offset of the byte that is read next.
  package var offset: Int { cursor.position }

  /// The line that is read next, from 1; counted when asked for.
  package var line: Int { line(at: cursor.position) }

  /// How many elements are open.
  package var depth: Int { open.count }

  /// The next tag or stretch of text, or nothing at the end.
  package mutating func next() throws(MarkupError) -> MarkupEvent? {
    while waiting.isEmpty {
      guard let byte = cursor.next else {
        guard let last = open.last else { return nil }
        guard dialect == .html else { throw error(.unclosed(last)) }
        close(last)
        continue
      }
      guard byte == UInt8(ascii: "<"), opensMarkup else {
        return .text(try readText())
      }
      try readMarkup()
    }
    return waiting.popLast()
  }

  /// Passes over the rest of the element that was opened last, up to and with its end.
  package mutating func skipElement() throws(MarkupError) {
    var depth = 1
    while depth > 0, let event = try next() {
      switch event {
      case .start: depth += 1
      case .end: depth -= 1
      case .text: break
      }
    }
  }

  /// Whether the `<` here opens a tag or a declaration; in HTML a lone one is text.
  private var opensMarkup: Bool {
    guard dialect == .html else { return true }
    guard let second = cursor.peek(1) else { return false }
    if second == UInt8(ascii: "/") { return cursor.peek(2)?.isASCIILetter ?? false }
    return second.isASCIILetter || second == UInt8(ascii: "!") || second == UInt8(ascii: "?")
  }

  private mutating func readMarkup() throws(MarkupError) {
    if cursor.skip("<!--") {
      try skipPast("-->", Phrase("a comment"))
    } else if cursor.skip("<![CDATA[") {
      let start = cursor.position
      try skipPast("]]>", Phrase("a CDATA section"))
      let end =
        cursor.text[..<cursor.position].suffix(3).elementsEqual("]]>".utf8)
        ? cursor.position - 3 : cursor.position
      if start < end { waiting.append(.text(Array(cursor.text[start..<end]))) }
    } else if cursor.skip("<?") {
      try skipPast(dialect == .xml ? "?>" : ">", Phrase("a processing instruction"))
    } else if cursor.skip("<!") {
      try skipDeclaration()
    } else if cursor.skip("</") {
      try readEndTag()
    } else {
      try readStartTag()
    }
  }
}

extension MarkupReader {
  /// Opens an element, with the ends of those that its name closes in HTML.
  mutating func open(_ tag: MarkupTag, isEmpty: Bool) throws(MarkupError) {
    var events: [MarkupEvent] = []
    if dialect == .html, let closed = HTMLRules.depth(closedBy: tag.name, in: open) {
      while open.count > closed { events.append(.end(removeLast())) }
    }
    guard open.count < Self.deepest else { throw error(.tooDeep(Self.deepest)) }
    events.append(.start(tag))
    if isEmpty {
      events.append(.end(tag.name))
    } else {
      open.append(tag.name)
      openCounts[tag.name, default: 0] += 1
    }
    waiting.append(contentsOf: events.reversed())
  }

  /// Closes an element: in XML the last one that was opened, in HTML with all that are open within it.
  mutating func close(_ name: String) {
    guard openCounts[name, default: 0] > 0 else { return }
    var events: [MarkupEvent] = []
    while let last = open.last {
      events.append(.end(removeLast()))
      if last == name { break }
    }
    waiting.append(contentsOf: events.reversed())
  }

  private mutating func removeLast() -> String {
    let last = open.removeLast()
    openCounts[last, default: 1] -= 1
    return last
  }

  func error(_ reason: MarkupError.Reason, at offset: Int? = nil) -> MarkupError {
    MarkupError(line: line(at: offset ?? cursor.position), reason)
  }

  private func line(at offset: Int) -> Int {
    cursor.text[..<min(offset, cursor.text.count)].reduce(1) { $0 + ($1 == 0x0A ? 1 : 0) }
  }
}
