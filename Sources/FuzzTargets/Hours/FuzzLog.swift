/// What the log of one run says: libFuzzer's own lines, and behind them the processor's time.
///
///     target: references
///     #51779: cov: 5135 ft: 24085 corp: 2437 exec/s: 325 oom/timeout/crash: 0/0/3 time: 225s …
///     #51779	DONE   cov: 5135 ft: 24085 …
///     cpu: 213.327 56.906
package struct FuzzLog: Equatable, Sendable {
  package private(set) var target = ""
  /// Of the processor, in the program and for it.
  package private(set) var seconds = 0.0
  package private(set) var inputs = 0
  package private(set) var edges = 0
  /// 1 where something did not hold, however many inputs show it.
  package private(set) var finds = 0

  /// Reads a log; nothing where the run is not at its end, or nothing was run.
  package init?(_ bytes: [UInt8]) {
    var isWhole = false
    for line in bytes.split(separator: 0x0A) {
      let words = String(decoding: line, as: UTF8.self).split { $0 == " " || $0 == "\t" }
      guard let first = words.first else { continue }
      if first == "target:", words.count == 2 { target = String(words[1]) }
      if first == "cpu:", words.count == 3 {
        seconds = (Double(words[1]) ?? 0) + (Double(words[2]) ?? 0)
        isWhole = true
      }
      if first == "VIOLATION:" || line.starts(with: "SUMMARY: ".utf8) { finds = 1 }
      if first.hasPrefix("#"), let count = Int(first.dropFirst().prefix { $0 != ":" }) {
        inputs = max(inputs, count)
        readStatus(words)
      }
    }
    guard isWhole, inputs > 0, !target.isEmpty else { return nil }
  }

  private mutating func readStatus(_ words: [Substring]) {
    for (name, value) in zip(words, words.dropFirst()) {
      switch name {
      case "cov:": edges = max(edges, Int(value) ?? 0)
      case "oom/timeout/crash:":
        if value.split(separator: "/").contains(where: { $0 != "0" }) { finds = 1 }
      default: break
      }
    }
  }
}
