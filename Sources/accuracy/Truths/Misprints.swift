internal import TestAids

/// Where a paper prints other than the register says, as a list in the repository: paper, field, the paper's word.
///
///     kst-26643-1001 date 2023-04-05
///
/// What a paper prints is right in its record, yet never counted as agreement.
struct Misprints {
  private var words: [String: String] = [:]

  init() {}

  /// Reads a list; nothing where a line of it is none.
  init?(lines bytes: [UInt8]) {
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    where !line.hasPrefix("#") {
      let parts = line.split(separator: " ", maxSplits: 2).map(String.init)
      guard parts.count == 3 else { return nil }
      words["\(parts[0]) \(parts[1])"] = parts[2]
    }
  }

  /// The judgement, as a misprint where the record has what the paper is known to print.
  func applied(to judgement: Judgement) -> Judgement {
    let stem = judgement.paper.prefix { $0 != "." }
    guard judgement.verdict != .exact, let printed = words["\(stem) \(judgement.place)"],
      printed == Self.short(judgement.found)
    else { return judgement }
    var other = judgement
    other.verdict = .misprint
    return other
  }

  private static func short(_ value: JSONValue) -> String {
    switch value {
    case .string(let text): text
    case .array(let items): items.compactMap(\.string).joined(separator: ", ")
    case .object(let members): members["value"].map(short) ?? ""
    case .boolean(let value): "\(value)"
    default: "-"
    }
  }
}
