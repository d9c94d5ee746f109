/// An answer for people, block by block, before it is set in columns for a terminal or as Markdown.
///
///     var answer = Answer(sheet.say("state: aangenomen"), indent: 2)
///     answer += Answer(table)
package struct Answer: Sendable {
  /// A text that wraps, a table, or an empty line between two parts.
  enum Block: Sendable {
    case text(StyledText, indent: Int, hanging: Int)
    case table(Table)
    case space
  }

  private(set) var blocks: [Block] = []

  package init() {}

  /// A text by itself; in a terminal its first line is indented by `indent` columns, the others by `hanging` more.
  package init(_ text: StyledText, indent: Int = 0, hanging: Int = 0) {
    blocks = [.text(text, indent: indent, hanging: hanging)]
  }

  package init(_ table: Table) { blocks = [.table(table)] }

  /// An empty line.
  package static var space: Self {
    var answer = Self()
    answer.blocks = [.space]
    return answer
  }

  package static func + (left: Self, right: Self) -> Self {
    var sum = left
    sum += right
    return sum
  }

  package static func += (left: inout Self, right: Self) { left.blocks += right.blocks }
}

extension Answer {
  /// The lines for a terminal of `width` columns; without a width nothing wraps.
  package func lines(width: Int?) -> [StyledText] {
    blocks.flatMap { block in
      switch block {
      case .text(let text, let indent, let hanging):
        TextLayout.lines(of: text, width: width, indent: indent, hanging: hanging)
      case .table(let table): table.lines(width: width)
      case .space: [StyledText()]
      }
    }
  }

  /// The answer as Markdown: what is indented becomes a list, and a table without titles too.
  package var markdown: [UInt8] {
    var page = MarkdownWriter()
    for block in blocks {
      switch block {
      case .text(let text, 0, _): page.paragraph(MarkdownText(text))
      case .text(let text, let indent, _): page.item(MarkdownText(text), depth: indent / 4)
      case .table(let table): table.write(to: &page)
      case .space: break
      }
    }
    return page.bytes
  }
}

extension Table {
  /// Writes the table; what stands under a row in its last column is set in that row's last cell.
  fileprivate func write(to page: inout MarkdownWriter) {
    var cells: [[MarkdownText]] = []
    for row in rows {
      let texts = row.map { MarkdownText($0) }
      if let last = cells.indices.last, texts.dropLast().allSatisfy(\.isEmpty) {
        cells[last][texts.count - 1] += .lineBreak + texts[texts.count - 1]
      } else {
        cells.append(texts)
      }
    }
    let titles = columns.map { MarkdownText($0.title) }
    guard titles.allSatisfy(\.isEmpty) else { return page.table(titles, cells) }
    for row in cells {
      page.item(row.filter { !$0.isEmpty }.reduce("") { $0.isEmpty ? $1 : $0 + .blank + $1 })
    }
  }
}
