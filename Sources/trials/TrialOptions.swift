internal import Workbench

/// What the command line of the trials asks for.
struct TrialOptions {
  static let usage = """
    usage: trials [NAME…] [--long] [--program PATH] [--corpus FOLDER] [--folder FOLDER] [--seed NUMBER]
                  [--record PAGE --date DATE]

    \(Trial.all.map { "  \($0.name)  \($0.promise)" }.joined(separator: "\n"))
    """

  /// All of them where none is named.
  private(set) var trials: [Trial] = []
  private(set) var isLong = false
  private(set) var program = ".build/release/kamerspoor"
  private(set) var corpus = "corpus"
  /// Where trials make a folder of their own, and take it away.
  private(set) var folder = "/tmp"
  /// What the random numbers of each trial begin with.
  private(set) var seed: UInt64 = 1
  /// The page that keeps what is shown, and the day that it is shown on.
  private(set) var page: String?
  private(set) var date = ""

  /// Reads the words of a command line; nothing where they are wrong.
  init?(_ words: [String]) {
    var words = words[...]
    while let word = words.popFirst() {
      if word == "--long" {
        isLong = true
        continue
      }
      guard word.hasPrefix("--") else {
        guard let trial = Trial.all.first(where: { $0.name == word }) else { return nil }
        trials.append(trial)
        continue
      }
      guard let value = words.popFirst() else { return nil }
      switch word {
      case "--program": program = value
      case "--corpus": corpus = value
      case "--folder": folder = value
      case "--record": page = value
      case "--date": date = value
      case "--seed":
        guard let number = UInt64(value) else { return nil }
        seed = number
      default: return nil
      }
    }
    if page != nil, date.isEmpty { return nil }
    if trials.isEmpty { trials = Trial.all }
  }
}
