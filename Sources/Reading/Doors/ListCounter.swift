/// What the items of a list on a web page are counted by.
struct ListCounter {
  private let isOrdered: Bool
  /// Whether its items carry their own number or dash.
  private let isWrittenOut: Bool
  private let style: String
  private var number: Int

  init(_ list: MarkupTag) {
    isOrdered = list.name == "ol"
    isWrittenOut = list.classes.contains("expliciet") || list.classes.contains("artikel_leden")
    style = list["type"] ?? "1"
    number = list["start"].flatMap { Int($0) } ?? 1
  }

  /// The number or bullet of the next item; nothing where it has its own, or one that is not known.
  mutating func next(_ item: MarkupTag) -> String? {
    if let value = item["value"].flatMap({ Int($0) }) { number = value }
    defer { number = number == .max ? number : number + 1 }
    if isWrittenOut { return nil }
    guard isOrdered else { return "•" }
    switch style {
    case "1": return "\(number)."
    case "a", "A":
      guard (1...26).contains(number) else { return nil }
      let first: UInt8 = style == "a" ? UInt8(ascii: "a") : UInt8(ascii: "A")
      return "\(Unicode.Scalar(first + UInt8(number - 1)))."
    default: return nil
    }
  }
}
