internal import TestAids
internal import Workbench

/// The truths that a run was given: beside the papers, in short, and from the Chamber's register.
struct GivenTruths {
  /// By file name of the paper.
  private var short: [String: JSONValue] = [:]
  /// By publication id: `kst-26643-1001`.
  private var register: [String: JSONValue] = [:]
  private(set) var misprints = Misprints()

  /// Takes a file of truths: short ones by name, a page of the register, or a list of misprints.
  mutating func add(_ path: String) throws(UnreadableFile) {
    guard let file = WholeFile(path) else { throw UnreadableFile(path: path) }
    if path.hasSuffix(".misprints") {
      guard let all = Misprints(lines: file.bytes) else { throw UnreadableFile(path: path) }
      misprints = all
      return
    }
    guard let value = try? JSONValue(parsing: file.bytes), case .object(let members) = value else {
      throw UnreadableFile(path: path)
    }
    if case .array(let rows)? = value["value"] {
      for row in rows { register.merge(RegisterTruth.all(in: row)) { first, _ in first } }
    } else {
      short.merge(members.mapValues(ShortTruth.spelledOut)) { _, last in last }
    }
  }

  /// What is known of a paper, from one of them; nothing where none knows it.
  func truth(of path: String) throws(UnreadableFile) -> JSONValue? {
    let name = WholeFile.name(of: path)
    let stem = String(name.prefix { $0 != "." })
    if let truth = short[name] { return truth }
    if let truth = register[stem] { return truth }
    let folder = path.dropLast(name.utf8.count)
    let beside = "\(folder)\(stem).expected.json"
    guard let file = WholeFile(beside) else { return nil }
    guard let truth = try? JSONValue(parsing: file.bytes) else {
      throw UnreadableFile(path: beside)
    }
    return truth
  }
}
