/// The papers one after another, over and over, each time with other numbers.
package enum PlantedText {
  package static func make(_ papers: [PaperTemplate], size: Int) -> BenchText {
    var text = BenchText(size: size)
    var generator = SeededGenerator(seed: 1814)
    var next = 0
    while text.bytes.count < size, !papers.isEmpty {
      text.add { papers[next].plant(in: &$0, by: &generator) }
      next = (next + 1) % papers.count
    }
    return text
  }
}
