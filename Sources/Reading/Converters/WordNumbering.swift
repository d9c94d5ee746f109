/// The marks that Word puts before the items of its lists: `• `, `1. `, `4.1 `, `b) `.
struct WordNumbering {
  struct Level {
    var start = 1
    var format = "decimal"
    /// With `%1` for the number of the first level.
    var pattern = ""
  }

  /// The levels of a list, by the list's number.
  private var lists: [String: [Int: Level]] = [:]
  /// The kind of list behind a list; lists of one kind count on together.
  private var kinds: [String: String] = [:]
  private let styles: WordStyles
  /// For each kind the number of the last item on each level.
  private var counts: [String: [Int: Int]] = [:]

  init(_ part: [UInt8]?, styles: WordStyles) throws(MarkupError) {
    self.styles = styles
    var reader = MarkupReader(part ?? [])
    var kind = ""
    var list = ""
    var level: Int?
    while let event = try reader.next() {
      guard case .start(let tag) = event else { continue }
      let value = WordName.value("val", of: tag) ?? ""
      switch WordName.local(tag.name) {
      case "abstractNum": kind = WordName.value("abstractNumId", of: tag) ?? ""
      case "lvl": level = Self.number(WordName.value("ilvl", of: tag), in: 0...8)
      case "lvlOverride": try reader.skipElement()
      case "start":
        if let level {
          lists[kind, default: [:]][level, default: Level()].start =
            Self.number(value, in: 0...Int(Int32.max)) ?? 1
        }
      case "numFmt":
        if let level { lists[kind, default: [:]][level, default: Level()].format = value }
      case "lvlText":
        if let level { lists[kind, default: [:]][level, default: Level()].pattern = value }
      case "num": list = WordName.value("numId", of: tag) ?? ""
      case "abstractNumId": kinds[list] = value
      default: break
      }
    }
  }

  /// A number as Word writes one; nothing of what no Word file has: nine levels, and numbers of 32 bits.
  private static func number(_ text: String?, in range: ClosedRange<Int>) -> Int? {
    text.flatMap { Int($0) }.flatMap { range.contains($0) ? $0 : nil }
  }

  /// The mark of a paragraph and the blank behind it; empty where it is no item of a list.
  mutating func mark(of paragraph: WordProperties) -> String {
    let inherited = paragraph["pStyle"].map { styles.list(of: $0) }
    guard let list = paragraph["numId"] ?? inherited?.list, let kind = kinds[list],
      let levels = lists[kind]
    else { return "" }
    let depth = Int(paragraph["ilvl"] ?? "") ?? inherited?.level ?? 0
    guard let level = levels[depth] else { return "" }
    if level.format == "bullet" {
      return ["-", "–", "—"].contains(level.pattern) ? "\(level.pattern) " : "• "
    }
    var numbers = counts[kind, default: [:]].filter { $0.key <= depth }
    numbers[depth] = numbers[depth].map { $0 + 1 } ?? level.start
    counts[kind] = numbers
    guard level.format != "none" else { return "" }
    var mark = level.pattern
    // In order, so that a number beside a `%` is taken for the same thing every time.
    for (other, settings) in levels.sorted(by: { $0.key < $1.key }) where other <= depth {
      let number = numbers[other] ?? settings.start
      guard let written = Self.written(number, settings.format) else { return "" }
      mark = mark.replacing("%\(other + 1)", with: written)
    }
    return mark.isEmpty ? "" : "\(mark) "
  }

  /// A number as its format writes it, or nothing for formats that no Dutch paper has.
  private static func written(_ number: Int, _ format: String) -> String? {
    guard (1...999).contains(number) else { return "\(number)" }
    switch format {
    case "decimal": return "\(number)"
    case "decimalZero": return number < 10 ? "0\(number)" : "\(number)"
    case "lowerLetter", "upperLetter":
      let first: UInt8 = format == "lowerLetter" ? 0x61 : 0x41
      let letter = Character(Unicode.Scalar(first + UInt8((number - 1) % 26)))
      return String(repeating: letter, count: (number - 1) / 26 + 1)
    case "lowerRoman": return roman(number).lowercased()
    case "upperRoman": return roman(number)
    default: return nil
    }
  }

  private static func roman(_ number: Int) -> String {
    let digits = [
      (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
      (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    var rest = number
    var text = ""
    for (value, letters) in digits {
      while rest >= value {
        text += letters
        rest -= value
      }
    }
    return text
  }
}
