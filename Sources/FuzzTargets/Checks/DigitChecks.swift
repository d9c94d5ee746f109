internal import Kamerstukken
internal import Reading
internal import Recognition

extension Violations {
  /// Whether every number of a reference's ids stands in its words, or between two that do.
  mutating func checkDigits(behind reference: FoundReference, in source: SourceText) {
    let written = Self.numbers(in: source.clean[reference.range])
    for id in reference.ids {
      guard let number = Self.lastNumber(of: id) else { continue }
      let stands = written.contains { $0.contains(number) }
      expect(
        stands || Self.isBetween(number, written),
        "the id \(id) has no digits in «\(source.string(reference.range))»")
    }
  }

  /// The last run of digits of an id, without leading zeros.
  private static func lastNumber(of id: String) -> String? {
    let runs = id.utf8.split { !$0.isDigit }
    return runs.last.map { String(decoding: $0.drop { $0 == UInt8(ascii: "0") }, as: UTF8.self) }
  }

  /// The digits of a text: each run, and every run glued to the one behind it.
  private static func numbers(in text: ArraySlice<UInt8>) -> [String] {
    let runs = text.split { !$0.isDigit }.map { String(decoding: $0, as: UTF8.self) }
    return runs + zip(runs, runs.dropFirst()).map { $0 + $1 }
  }

  private static func isBetween(_ number: String, _ written: [String]) -> Bool {
    guard let value = Int(number) else { return number.isEmpty }
    let values = written.compactMap { Int($0) }
    guard let least = values.min(), let most = values.max() else { return false }
    return (least...most).contains(value)
  }
}
