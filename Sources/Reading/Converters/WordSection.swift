/// The settings of a section of a Word file that say which headers its pages have.
struct WordSection {
  /// Whether the first page has a header of its own.
  private var hasFirstPage = false
  private var headers: [String: String] = [:]

  /// Reads the rest of the element that was opened last, up to and with its end.
  init(_ reader: inout MarkupReader) throws(MarkupError) {
    var depth = 1
    while depth > 0, let event = try reader.next() {
      switch event {
      case .start(let tag):
        depth += 1
        switch WordName.local(tag.name) {
        case "titlePg":
          let value = WordName.value("val", of: tag) ?? "1"
          hasFirstPage = value != "0" && value != "false" && value != "off"
        case "headerReference":
          headers[WordName.value("type", of: tag) ?? "default"] = WordName.value("id", of: tag)
        default: break
        }
      case .end: depth -= 1
      case .text: break
      }
    }
  }

  /// The relation of the header that stands on the first page.
  var firstHeader: String? { hasFirstPage ? headers["first"] : headers["default"] }
}
