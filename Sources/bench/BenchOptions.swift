/// What the command line of the bench asks for.
struct BenchOptions {
  static let usage = """
    usage: bench [--program PATH] [--sizes "1000 10000"] [--folder PATH]
                 [--record PAGE --date DATE] TEXT…
    """

  var program = ".build/release/kamerspoor"
  var sizes = [1_000, 10_000]
  var folder = ".build/measure/papers"
  var page: String?
  var date = ""
  /// The corpus that papers are made of.
  var corpus: [String] = []

  /// Reads the words of a command line; nothing where they are wrong.
  init?(_ words: [String]) {
    var words = words[...]
    while let word = words.popFirst() {
      guard word.hasPrefix("--") else {
        corpus.append(word)
        continue
      }
      guard let value = words.popFirst() else { return nil }
      switch word {
      case "--program": program = value
      case "--folder": folder = value
      case "--record": page = value
      case "--date": date = value
      case "--sizes":
        let numbers = value.split(separator: " ").map { Int($0) }
        sizes = numbers.compactMap(\.self).sorted()
        guard numbers.count == sizes.count, !sizes.isEmpty, sizes.allSatisfy({ $0 % 1_000 == 0 })
        else { return nil }
      default: return nil
      }
    }
    if corpus.isEmpty || page != nil && date.isEmpty { return nil }
  }
}
