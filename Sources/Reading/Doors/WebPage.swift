internal import Kamerstukken

/// Turns a web page into the text of the paper on it: its title, paragraphs, lists, tables and notes.
///
/// What serves to find one's way on the site is left out, and so is all beside the paper where the page says which
/// part that is.
struct WebPage {
  static let converter = "kamerspoor-html 1"

  /// What an element is to the lines of the text.
  private enum Role {
    case inline
    case paragraph
    /// An own line in the head of a paper, or a cell.
    case line
    case heading
    case list
    case item
    /// The number or dash of an item.
    case counter
    case office
    case nameOfPerson
    case bold
    case preformatted
    /// Raised digits: the mark of a note, where `noteLinks` says so.
    case raised
    case noteLink
  }

  private let part: WebPageParts
  private var lines = ConvertedLines()
  private var open: [Role] = []
  private var lists: [ListCounter] = []
  /// How many elements are open since the paper's own began; 0 outside it.
  private var depth = 0
  private var boldDepth = 0
  private var preformattedDepth = 0
  /// The links to notes that are open, and those seen since the last raised digits began.
  private var openNoteLinks = 0
  private var seenNoteLinks = 0

  /// Whether a file whose first element has this name is a web page.
  static func isRoot(_ name: String) -> Bool {
    [
      "html", "head", "body", "meta", "title", "link", "base", "main", "article", "section", "div",
      "table", "h1", "p",
    ].contains(name)
  }

  static func text(of bytes: [UInt8]) throws(MarkupError) -> [UInt8] {
    var page = Self(part: try WebPageParts.narrowest(in: bytes))
    var reader = MarkupReader(bytes, as: .html)
    while let event = try reader.next() {
      switch event {
      case .start(let tag):
        if WebPageParts.isBesideTheText(tag) || page.part == .body && tag.name == "header" {
          try reader.skipElement()
        } else {
          page.start(tag)
        }
      case .text(let text): page.take(text)
      case .end: page.end()
      }
    }
    return page.lines.finished()
  }

  private init(part: WebPageParts) { self.part = part }

  private mutating func start(_ tag: MarkupTag) {
    if depth > 0 || part.opens(tag) { depth += 1 }
    let role = Self.role(of: tag)
    open.append(role)
    switch role {
    case .paragraph: endBlock()
    case .line, .office, .nameOfPerson: lines.endLine()
    case .heading:
      lines.endParagraph()
      boldDepth += 1
    case .list:
      if lists.isEmpty { lines.endParagraph() }
      lists.append(ListCounter(tag))
    case .item:
      lines.endLine()
      if depth > 0, !lists.isEmpty, let counter = lists[lists.count - 1].next(tag) {
        lines.append(Array(counter.utf8))
        lines.markEnds()
      }
    case .bold: boldDepth += 1
    case .preformatted:
      lines.endParagraph()
      preformattedDepth += 1
    case .noteLink:
      openNoteLinks += 1
      seenNoteLinks += 1
    case .raised:
      seenNoteLinks = openNoteLinks + (tag.name == "sup" ? 0 : 1)
      lines.beginAside()
    case .counter, .inline: break
    }
  }

  private mutating func end() {
    if depth > 0 { depth -= 1 }
    switch open.popLast() {
    case .paragraph: endBlock()
    case .line, .nameOfPerson, .item: lines.endLine()
    case .heading:
      lines.endParagraph()
      boldDepth -= 1
    case .list:
      lists.removeLast()
      if lists.isEmpty { lines.endParagraph() }
    case .counter: lines.markEnds()
    case .bold: boldDepth -= 1
    case .preformatted:
      lines.endParagraph()
      preformattedDepth -= 1
    case .noteLink: openNoteLinks -= 1
    case .raised:
      let text = lines.endAside()
      let isMark = seenNoteLinks > 0 && (1...4).contains(text.count) && text.allSatisfy(\.isDigit)
      if isMark { lines.hangMark(text) } else { lines.append(text) }
    case .office, .inline, nil: break
    }
  }

  private mutating func take(_ text: [UInt8]) {
    guard depth > 0 else { return }
    guard preformattedDepth > 0 else { return lines.append(text, isBold: boldDepth > 0) }
    for (index, line) in text.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    {
      if index > 0 { lines.endLine() }
      lines.append(Array(line), isBold: boldDepth > 0)
    }
  }

  /// Items of a list stand right under each other, as do the lines of one item.
  private mutating func endBlock() {
    if lists.isEmpty { lines.endParagraph() } else { lines.endLine() }
  }
}

extension WebPage {
  private static func role(of tag: MarkupTag) -> Role {
    for name in tag.classes {
      if let role = classRoles[name] { return role }
    }
    switch tag.name {
    case "span" where tag.classes.contains("ol"): return .counter
    case "h2", "h3", "h4", "h5", "h6": return .heading
    case "b", "strong": return .bold
    case "ul", "ol", "menu": return .list
    case "li": return .item
    case "br", "td", "th", "dt", "dd": return .line
    case "pre": return .preformatted
    case "sup": return .raised
    case "a": return tag["href"]?.utf8.first == UInt8(ascii: "#") ? .noteLink : .inline
    default: return blocks.contains(tag.name) ? .paragraph : .inline
    }
  }

  /// What the classes of officielebekendmakingen.nl say more than the elements do.
  private static let classRoles: [String: Role] = [
    "dossiertitel": .line, "dossiernummer": .line, "stuktitel": .line, "stuknummer": .line,
    "kamerstukdatum": .line, "functie": .office, "naam": .nameOfPerson, "lidnr": .counter,
    "nootnum": .noteLink,
  ]

  private static let blocks: Set<String> = [
    "address", "article", "blockquote", "body", "caption", "center", "details", "div", "dl",
    "fieldset", "figcaption", "figure", "h1", "header", "hr", "html", "main", "p", "section",
    "summary", "table", "tbody", "tfoot", "thead", "tr",
  ]
}
