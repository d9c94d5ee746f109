internal import Kamerstukken

/// Where on a web page the paper stands, told by what the elements are and are called.
enum WebPageParts: Int, Comparable {
  /// All that is visible.
  case body
  /// `<article>`.
  case article
  /// `<main>`, or what says it is that.
  case main
  /// The parts of a publication on officielebekendmakingen.nl, in its layouts since 2009.
  case publication

  static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }

  /// The narrowest part that a page has.
  static func narrowest(in bytes: [UInt8]) throws(MarkupError) -> Self {
    var narrowest = body
    var reader = MarkupReader(bytes, as: .html)
    while let event = try reader.next() {
      guard case .start(let tag) = event else { continue }
      for part in [article, main, publication] where part > narrowest && part.opens(tag) {
        narrowest = part
      }
    }
    return narrowest
  }

  /// Whether an element is such a part.
  func opens(_ tag: MarkupTag) -> Bool {
    switch self {
    case .body: true
    case .article: tag.name == "article"
    case .main: tag.name == "main" || tag["role"] == "main"
    case .publication:
      tag["id"] == "broodtekst" || tag["id"] == "noten"
        || tag.classes.contains { Self.publicationClasses.contains($0) }
    }
  }

  private static let publicationClasses: Set<String> = [
    "broodtekst-container", "stuk", "stuktitel", "dossiertitel", "kamerstukkop", "kamerstukdatum",
    "kamervragen", "kamervraagomschrijving",
  ]

  /// Whether an element is there for finding one's way, filling in or sharing, and no part of a paper.
  static func isBesideTheText(_ tag: MarkupTag) -> Bool {
    if beside.contains(tag.name) { return true }
    if tag["hidden"] != nil || tag["aria-hidden"] == "true" { return true }
    if let role = tag["role"], besideRoles.contains(role) { return true }
    return tag.classes.contains { besideClasses.contains($0) }
  }

  private static let beside: Set<String> = [
    "aside", "audio", "button", "canvas", "dialog", "footer", "form", "head", "iframe", "math",
    "nav", "noscript", "object", "select", "svg", "template", "textarea", "video",
  ]

  private static let besideRoles: Set<String> = [
    "alertdialog", "banner", "complementary", "contentinfo", "dialog", "menu", "navigation",
    "search",
  ]

  private static let besideClasses: Set<String> = [
    "breadcrumb", "breadcrumbs", "cookie-banner", "menu", "nav", "navigation", "note-close",
    "pagination", "screen-reader-text", "share", "skip-link", "skiplink", "skiplinks", "social",
    "sr-only", "visually-hidden",
  ]
}

extension MarkupTag {
  /// The words of the attribute `class`.
  var classes: [String] {
    guard let value = self["class"] else { return [] }
    return value.utf8.split(whereSeparator: \.isSpace).map { String(decoding: $0, as: UTF8.self) }
  }
}
