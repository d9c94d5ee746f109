/// What HTML leaves unwritten: elements without an end, and the ends that the next element stands for.
enum HTMLRules {
  static func isVoid(_ name: String) -> Bool { void.contains(name) }

  /// Whether what stands within is no text for a reader and no markup.
  static func holdsNoText(_ name: String) -> Bool { name == "script" || name == "style" }

  /// How many elements stay open before `name` is opened, or nothing where all do.
  ///
  /// A paragraph ends where the next block begins, an item at the next item, a cell at the next cell. Looks at the
  /// innermost sixteen elements only, so that reading stays linear.
  static func depth(closedBy name: String, in open: [String]) -> Int? {
    guard let (closed, stops) = ends[name] else { return nil }
    var found: Int?
    for index in open.indices.suffix(16).reversed() {
      if closed.contains(open[index]) { found = index }
      if stops.contains(open[index]) { break }
    }
    return found
  }

  /// For each name, the elements that it closes and those it does not look beyond.
  private static let ends: [String: (closed: Set<String>, stops: Set<String>)] = {
    var ends: [String: (closed: Set<String>, stops: Set<String>)] = [:]
    for name in blocks { ends[name] = (["p"], boundaries) }
    ends["li"] = (["li", "p"], ["ul", "ol", "menu", "table", "div"])
    for name in ["dt", "dd"] { ends[name] = (["dt", "dd", "p"], ["dl", "table", "div"]) }
    for name in ["td", "th"] { ends[name] = (["td", "th", "p"], ["tr", "table"]) }
    ends["tr"] = (["tr"], ["table"])
    for name in ["tbody", "thead", "tfoot"] {
      ends[name] = (["tbody", "thead", "tfoot"], ["table"])
    }
    ends["option"] = (["option"], ["select"])
    ends["body"] = (["head"], ["body"])
    return ends
  }()

  private static let void: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
    "track", "wbr",
  ]

  private static let blocks: Set<String> = [
    "address", "article", "aside", "blockquote", "center", "details", "div", "dl", "fieldset",
    "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "main", "menu",
    "nav", "ol", "p", "pre", "section", "table", "ul",
  ]

  private static let boundaries: Set<String> = [
    "body", "button", "caption", "div", "html", "li", "table", "td", "th",
  ]
}
