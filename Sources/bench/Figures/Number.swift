/// Numbers for a table.
enum Number {
  /// A whole number in groups of three digits: `1,000,000`.
  static func grouped(_ number: Int) -> String {
    var text = ""
    for (place, digit) in String(number).reversed().enumerated() {
      if place > 0, place % 3 == 0 { text.append(",") }
      text.append(digit)
    }
    return String(text.reversed())
  }

  /// Two digits behind the point below 10, one below 100, none above: `1.25`, `52.4`, `820`.
  static func short(_ number: Double) -> String {
    if number >= 99.95 { return grouped(Int(number.rounded())) }
    return fixed(number, number < 9.995 ? 2 : 1)
  }

  /// A number with its unit: `4.52 ms`, `12.0 MB`.
  static func text(_ value: Double, _ unit: Figure.Unit) -> String {
    switch unit {
    case .seconds: value < 1 ? "\(short(value * 1_000)) ms" : "\(short(value)) s"
    case .bytes: "\(short(value / 1_000_000)) MB"
    case .rate: "\(short(value)) MB/s"
    case .times: "\(short(value)) ×"
    }
  }

  private static func fixed(_ number: Double, _ places: Int) -> String {
    let factor = places == 2 ? 100 : 10
    let rounded = Int((number * Double(factor)).rounded())
    let rest = String(rounded % factor + factor).dropFirst()
    return "\(rounded / factor).\(rest)"
  }
}
