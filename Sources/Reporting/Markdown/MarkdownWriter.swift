/// A document of Markdown, block by block, with one empty line between two blocks.
///
///     var page = MarkdownWriter()
///     page.heading(1, "Motie Leijten")
///     page.table(["Datum", "Wat"], [[.strong("2023-04-03"), "Debat: Tweeminutendebat"]])
package struct MarkdownWriter: Sendable {
  /// Everything written so far and not taken.
  package private(set) var bytes: [UInt8] = []
  private var isBegun = false
  /// Whether the last line was of a list, whose items follow each other.
  private var isInList = false

  package init() {}

  /// A heading of level 1 to 6.
  package mutating func heading(_ level: Int, _ text: MarkdownText) {
    block(String(repeating: "#", count: min(max(level, 1), 6)) + " " + text.source)
  }

  package mutating func paragraph(_ text: MarkdownText) {
    guard !text.isEmpty else { return }
    block(text.source)
  }

  /// An item of a list, within others as deep as `depth`.
  package mutating func item(_ text: MarkdownText, depth: Int = 0) {
    separate(inList: true)
    line(String(repeating: "  ", count: depth) + "- " + text.source)
  }

  /// A block of quoted words, one line for each text.
  package mutating func quote(_ lines: [MarkdownText]) {
    guard !lines.isEmpty else { return }
    separate()
    for (place, text) in lines.enumerated() {
      // A backslash at its end keeps a line from running on into the next.
      line("> " + text.source + (place + 1 < lines.count ? "\\" : ""))
    }
  }

  /// A table; cells that lack at the end of a row are empty, and cells beyond its columns are left out.
  package mutating func table(_ titles: [MarkdownText], _ rows: [[MarkdownText]]) {
    guard !titles.isEmpty else { return }
    separate()
    row(titles, titles.count)
    line("|" + String(repeating: " --- |", count: titles.count))
    for cells in rows { row(cells, titles.count) }
  }

  /// What stands before the first block, such as YAML between two rules; `lines` are not escaped.
  mutating func frontMatter(_ lines: [String]) {
    line("---")
    for text in lines { line(text) }
    line("---")
  }

  private mutating func row(_ cells: [MarkdownText], _ count: Int) {
    let filled = (0..<count).map { $0 < cells.count ? cells[$0].source : "" }
    line("| " + filled.joined(separator: " | ") + " |")
  }

  private mutating func block(_ text: String) {
    separate()
    line(text)
  }

  private mutating func separate(inList: Bool = false) {
    if isBegun, !(inList && isInList) { bytes.append(0x0A) }
    isInList = inList
  }

  private mutating func line(_ text: String) {
    bytes += text.utf8
    bytes.append(0x0A)
    isBegun = true
  }
}

extension MarkdownWriter {
  /// Takes what was written away, for a file that leaves in pieces; what follows continues it.
  package mutating func taken() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }
}
