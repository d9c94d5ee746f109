import FuzzTargets
import Testing

@Suite struct `Whatever bytes come` {
  /// How many inputs of each kind are tried: enough to meet every part, few enough for every test run.
  private static let most = 12

  @Test(arguments: FuzzInput.found)
  func `what was found once holds now`(_ input: FuzzInput) {
    #expect(input.target.violations(input.bytes) == [])
  }

  @Test(arguments: FuzzTarget.all)
  func `every example and a part of the corpus holds`(_ target: FuzzTarget) {
    for input in Self.some(of: FuzzInput.seeds(of: target)) {
      #expect(target.violations(input.bytes) == [], "\(input.name)")
    }
    #expect(target.violations([]) == [])
  }

  @Test(arguments: FuzzTarget.all)
  func `what is changed a little holds too`(_ target: FuzzTarget) {
    var mutator = Mutator(seed: 1_848)
    for input in Self.some(of: FuzzInput.seeds(of: target)) {
      let bytes = mutator.changed(input.bytes, longest: target.longest)
      #expect(target.violations(bytes) == [], "\(input.name), changed to \(bytes)")
    }
  }

  @Test func `targets have names of their own, and only they have finds`() {
    let names = FuzzTarget.all.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(Set(FuzzInput.foundFolders).isSubset(of: names))
  }

  /// Inputs from the first to the last, evenly.
  private static func some(of inputs: [FuzzInput]) -> [FuzzInput] {
    let step = max(1, inputs.count / most)
    return stride(from: 0, to: inputs.count, by: step).map { inputs[$0] }
  }
}
