/// A table of a page that scrolls by itself where the page is narrow.
struct ReportTable {
  let caption: String
  let columns: [String]

  /// Writes that many rows, the cells of each by `cells`.
  func write(
    _ count: Int, prefix: String? = nil, to html: inout HTMLWriter,
    _ cells: (Int, inout HTMLWriter) -> Void
  ) {
    html.scrolling(caption) { html in
      html.element("table") { html in
        html.element("caption", caption)
        html.element("thead") { html in
          html.element("tr") { html in
            for column in columns { html.element("th", ["scope": "col"], column) }
          }
        }
        html.endLine()
        html.element("tbody") { html in
          for row in 0..<count {
            html.element("tr", ["id": prefix.map { "\($0)\(row + 1)" }]) { cells(row, &$0) }
            html.endLine()
          }
        }
      }
    }
    html.endLine()
  }
}
