/// Some of the lines of a head, by their index.
struct LineSet {
  private var marks: [Bool]

  init(count: Int) {
    marks = Array(repeating: false, count: count)
  }

  func contains(_ index: Int) -> Bool { marks[index] }

  mutating func insert(_ index: Int) { marks[index] = true }

  mutating func insert(_ indices: ClosedRange<Int>) {
    for index in indices { marks[index] = true }
  }
}
