/// The styles of a Word file, as far as they make a paragraph an item of a list.
struct WordStyles {
  private struct Style {
    var base: String?
    var list: String?
    var level: Int?
  }

  private var styles: [String: Style] = [:]

  /// No chain of styles in a real file is longer; one that is, or that bites its tail, ends here.
  private static let longestChain = 32

  init(_ part: [UInt8]?) throws(MarkupError) {
    var reader = MarkupReader(part ?? [])
    var name: String?
    while let event = try reader.next() {
      guard case .start(let tag) = event else { continue }
      switch WordName.local(tag.name) {
      case "style": name = WordName.value("styleId", of: tag)
      case "basedOn":
        if let name { styles[name, default: Style()].base = WordName.value("val", of: tag) }
      case "pPr":
        let properties = try WordProperties(&reader)
        guard let name else { continue }
        styles[name, default: Style()].list = properties["numId"]
        styles[name, default: Style()].level = properties["ilvl"].flatMap { Int($0) }
      default: break
      }
    }
  }

  /// The list that a style, or a style it is based on, belongs to.
  func list(of style: String) -> (list: String?, level: Int?) {
    var name: String? = style
    for _ in 0..<Self.longestChain {
      guard let here = name.flatMap({ styles[$0] }) else { break }
      if here.list != nil { return (here.list, here.level) }
      name = here.base
    }
    return (nil, nil)
  }
}
