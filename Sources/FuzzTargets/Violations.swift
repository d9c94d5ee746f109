/// What does not hold of an input, gathered while it is looked at.
struct Violations {
  /// More of one input would say nothing new.
  private static let most = 8

  private(set) var words: [String] = []

  /// Notes the words where the condition does not hold.
  mutating func expect(_ condition: Bool, _ words: @autoclosure () -> String) {
    if !condition { tell(words()) }
  }

  mutating func tell(_ words: String) {
    if self.words.count < Self.most { self.words.append(words) }
  }
}
