internal import FuzzTargets
internal import Workbench

/// A folder of inputs that libFuzzer begins with.
enum SeedFolder {
  /// Writes the examples of a target, and what files of the corpus give it; returns whether all of it was written.
  static func write(
    _ target: FuzzTarget, to folder: String, from paths: ArraySlice<String>
  ) -> Bool {
    var inputs = target.examples.enumerated().map {
      ("example-\($0.offset)", Array($0.element.utf8))
    }
    for path in paths {
      guard let file = WholeFile(path) else { return false }
      let seeds = target.seeds(of: file.bytes, named: file.name)
      inputs += seeds.enumerated().map { ("\(file.name)-\($0.offset)", $0.element) }
    }
    return inputs.allSatisfy { WholeFile.write($0.1, to: "\(folder)/\($0.0)") }
  }
}
